from __future__ import annotations

import struct

import pytest

from pymode_build.interpreter.cpython import PROFILE
from pymode_build.interpreter.profile import RECORD, SEEN, Function, Profile, Sections, _md5
from pymode_build.resources import resource

NAMES = b"twice\1../python/Objects/a.c;once"
COUNTERS_AT, RECORDS_AT = 64, 1000


def sections() -> Sections:
    """What an interpreter of two functions counted: `twice` has three counters, and one call to `once`."""
    counters = struct.pack("<4Q", 2, 1, 1, 1)
    records = b""
    for index, (name, place, pointer, size, calls) in enumerate(
        [("twice", 0, 0, 3, 1), ("../python/Objects/a.c;once", 24, 7, 1, 0)]
    ):
        at = RECORDS_AT + index * RECORD.size
        records += RECORD.pack(_md5(name), 5, COUNTERS_AT + place - at, 0, pointer, 0, size, calls, 0, 0, 0)
    seen = SEEN.pack(RECORDS_AT, 0, 7, 9) + SEEN.pack(RECORDS_AT, 0, 3, 1) + SEEN.pack(0, 0, 0, 0)
    names = bytes([len(NAMES), 0]) + NAMES + bytes(3)
    return [(RECORDS_AT, records), (COUNTERS_AT, counters), (0, names), (0, seen)]


def test_counts_are_read_from_memory() -> None:
    once, twice = Profile.of_sections(sections()).functions
    assert once == Function(name="../python/Objects/a.c;once", hash=5, counts=(1,))
    # A call of a pointer that is no function of the profile's, 3, can't be told.
    assert twice == Function(
        name="twice", hash=5, counts=(2, 1, 1), calls=({"../python/Objects/a.c;once": 9},)
    )


def test_text_says_it_all() -> None:
    function = Function(
        name="f", hash=255, counts=(0, 0, 3), calls=({"g": 2, "h": 1}, {}), copies=({8: 4, 16: 1},)
    )
    text = Profile((function,)).text()
    assert text == "f ff 0*2 3 c g=2,h=1 - m 8=4,16=1\n"
    assert Profile.of_text(f"# A comment.\n{text}").functions == (function,)


def test_the_profile_that_is_kept_is_whole() -> None:
    profile = Profile.of_text((resource("cpython-wasm") / PROFILE).read_text(encoding="utf-8"))
    busiest = max(profile.functions, key=lambda function: function.counts[0])
    assert busiest.counts[0] > 1_000_000
    assert "_PyEval_EvalFrameDefault" in {function.name for function in profile.functions if function.ran}
    assert sum(not function.ran for function in profile.functions) > 1000
    assert profile.indexed() == profile.indexed()


def test_stale_is_what_ran_in_functions_that_changed() -> None:
    functions = tuple(
        Function(name=name, hash=1, counts=counts)
        for name, counts in {"a.c;once": (1,), "never": (0, 0), "often": (2, 4), "kept": (3,)}.items()
    )
    said = "warning: a.c: function control flow change detected (hash mismatch) {} Hash = 12 up to 1 count\n"
    assert Profile(functions).stale("a line of make\n") == 0
    assert Profile(functions).stale(said.format("never")) == 0
    assert Profile(functions).stale(said.format("once") + said.format("often")) == 0.7


@pytest.mark.parametrize("count", [1, 2, 3, 100])
def test_every_function_is_in_the_bucket_of_its_name(count: int) -> None:
    functions = tuple(Function(name=f"f{n}", hash=n, counts=(n + 1,)) for n in range(count))
    data = Profile(functions).indexed()
    table = struct.unpack_from("<Q", data, 32)[0]
    size, entries = struct.unpack_from("<2Q", data, table)
    assert entries == count
    assert size & (size - 1) == 0
    for function in functions:
        at = struct.unpack_from("<Q", data, table + 16 + 8 * (_md5(function.name) % size))[0]
        assert at
        assert function.name.encode() in data[at:table]
