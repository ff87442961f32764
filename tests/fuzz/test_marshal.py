"""The two ends of the door, against each other: Python's marshal and host/marshal.js on Node."""

from __future__ import annotations

import marshal
import select
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pymode_build.toolchain.node import node

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter

SCRIPT = Path(__file__).with_name("marshal.mjs")
HANGS = 20.0
VERSION = 2


class Host(Protocol):
    def __call__(self, message: bytes) -> tuple[str, bytes]: ...


@pytest.fixture(scope="session")
def host(cache: Cache, reporter: Reporter) -> Iterator[Host]:
    """Return a function that has host/marshal.js read a message, and write what it has read."""
    runtime = node(cache, reporter)
    process = subprocess.Popen(
        [runtime.executable, SCRIPT], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=runtime.environment
    )
    assert process.stdin and process.stdout
    sent, received = process.stdin, process.stdout

    def ask(message: bytes) -> tuple[str, bytes]:
        sent.write(len(message).to_bytes(4, "little") + message)
        sent.flush()
        assert select.select([received], [], [], HANGS)[0], "the host does not answer"
        head = received.read(5)
        return head[:1].decode(), received.read(int.from_bytes(head[1:], "little"))

    yield ask
    process.kill()
    process.communicate()


TEXT = st.text(st.characters(exclude_categories=["Cs"]))
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(-(2**200), 2**200)
    | st.floats()
    | TEXT
    | st.binary()
)
KEYS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXT | st.binary()
VALUES = st.recursive(
    SCALARS,
    lambda values: (
        st.lists(values)
        | st.lists(values).map(tuple)
        | st.dictionaries(TEXT, values)
        | st.dictionaries(KEYS, values)
    ),
    max_leaves=30,
)


def expected(value: object) -> object:
    """Return a value as it is after the way through JavaScript, in a form that compares types too."""
    if isinstance(value, list | tuple):
        return [expected(item) for item in value]
    if isinstance(value, dict):
        # A Map has one zero.
        items = [
            (expected(0 if key == 0 and type(key) is float else key), expected(value[key])) for key in value
        ]
        return {"dict": sorted(items, key=repr)}
    # JavaScript has one kind of number: a whole one that it holds exactly comes back as an int.
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53 and repr(value) != "-0.0":
        return repr(int(value))
    return repr(value)


@given(VALUES)
@example({"__proto__": {"a": 1}, "constructor": [], "1": 2, "length": 0.5})
@example(["x" * 300, "é" * 100, "\0🐍" * 200, b"y" * 2000])
@example({0.0: 1, -1.5: (), None: {}, b"\xff": -0.0})
def test_values_come_back_as_they_were_sent(host: Host, value: Any) -> None:
    kind, answer = host(marshal.dumps(value, VERSION))
    assert kind == "v", answer
    assert expected(marshal.loads(answer)) == expected(value)  # noqa: S302


def nested(kind: type, depth: int) -> Any:
    value: Any = None
    for _ in range(depth):
        value = kind([value]) if kind is not dict else {"a": value}
    return value


@pytest.mark.parametrize("kind", [list, tuple, dict])
def test_nesting_has_one_limit(host: Host, kind: type) -> None:
    assert host(marshal.dumps(nested(kind, 499), VERSION))[0] == "v"
    kind_of_answer, error = host(marshal.dumps(nested(kind, 501), VERSION))
    assert (kind_of_answer, error) == ("e", b"TypeError: a value from Python may nest 500 levels deep")


def is_clean(error: bytes) -> bool:
    return error.startswith(b"TypeError: ")


@given(st.binary(max_size=200))
@example(b"[\xff\xff\xff\x7f")
@example(b"[\xff\xff\xff\xff")
@example(b"[\xff\xff\xff\x7fs\xf6\xff\xff\xff")
@example(b"s\xff\xff\xff\x7fabc")
@example(b"l\0\0\0\x80\1\0")
@example(b"{N")
@example(b"i\0")
@example(b"")
def test_bytes_of_any_kind_are_a_value_or_a_clean_error(host: Host, message: bytes) -> None:
    kind, answer = host(message)
    assert kind == "v" or is_clean(answer), answer


@given(VALUES, st.data())
def test_a_damaged_message_is_a_value_or_a_clean_error(host: Host, value: Any, data: st.DataObject) -> None:
    message = bytearray(marshal.dumps(value, VERSION))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(message) - 1))
        message[at] = data.draw(st.sampled_from(b"\0\1\xff\x80\x7fNTFilgus([{0") | st.integers(0, 255))
    kind, answer = host(bytes(message[: data.draw(st.integers(0, len(message)))]))
    assert kind == "v" or is_clean(answer), answer


@given(st.sampled_from([{1, 2}, frozenset(), 1j, ..., [StopIteration], compile("1", "x", "eval")]))
def test_what_does_not_cross_is_said(host: Host, value: Any) -> None:
    kind, answer = host(marshal.dumps(value, VERSION))
    assert kind == "e"
    assert b"is none that crosses" in answer
