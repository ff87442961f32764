"""That clang reads the profile which profile.py writes: without its warnings, and to the count."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

from pymode_build.interpreter.profile import Function, Profile
from pymode_build.interpreter.tables import take_tables
from pymode_build.toolchain.zig import toolchain

if TYPE_CHECKING:
    from pathlib import Path

    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter

SOURCE = """
static __attribute__((noinline)) int third(int x) { return x % 3 == 0 ? x * 2 : x + 1; }
int often(int n) { int s = 0; for (int i = 0; i < n; i++) s += third(i); return s; }
int never(int n) { return n * third(n); }
"""


def compiled(tmp_path: Path, cache: Cache, reporter: Reporter, *options: str) -> tuple[str, str]:
    (tmp_path / "a.c").write_text(SOURCE)
    zig = toolchain(cache, reporter)
    made = subprocess.run(
        [*zig.cc, "-O2", "-g0", "-S", "-emit-llvm", "a.c", "-o", "a.ll", *options],
        cwd=tmp_path,
        env={**zig.environment, "ZIG_LOCAL_CACHE_DIR": str(tmp_path / "zig")},
        check=True,
        capture_output=True,
        text=True,
    )
    return (tmp_path / "a.ll").read_text(), made.stderr


def hashes(tmp_path: Path, cache: Cache, reporter: Reporter) -> dict[str, tuple[int, int]]:
    """Return the hash and the number of counters of each function, as the instrumentation has them."""
    text, _ = compiled(tmp_path, cache, reporter, "-fprofile-generate")
    records = re.findall(
        r"^@__profd_(\S+) = .*\{ i64 -?\d+, i64 (-?\d+), .*, i32 (\d+), \[3 x i16\]", text, re.MULTILINE
    )
    return {name: (int(control_flow) % 2**64, int(size)) for name, control_flow, size in records}


def test_counts_arrive(tmp_path: Path, cache: Cache, reporter: Reporter) -> None:
    told = hashes(tmp_path, cache, reporter)
    # The turns of its loop, then its calls; its calls, then how often the condition held.
    counts = {"often": (70000, 7), "never": (0,), "a.c_third": (70000, 23333)}
    assert {name: size for name, (_, size) in told.items()} == {name: len(n) for name, n in counts.items()}
    profile = Profile(
        tuple(
            Function(name=name.replace("a.c_", "a.c;"), hash=told[name][0], counts=ran)
            for name, ran in counts.items()
        )
    )
    (tmp_path / "a.profdata").write_bytes(profile.indexed())
    options = ("-fprofile-use=a.profdata", "-mllvm", "-pgo-cold-func-opt=minsize")
    text, said = compiled(tmp_path, cache, reporter, *options)
    assert "mismatch" not in said
    assert '!"function_entry_count", i64 7}' in text
    assert '!"function_entry_count", i64 70000}' in text
    never = next(line for line in text.splitlines() if line.startswith("define") and "@never(" in line)
    group = never.rpartition("#")[2].split()[0]
    attributes = next(line for line in text.splitlines() if line.startswith(f"attributes #{group} "))
    assert "minsize" in attributes


def test_what_clang_says_of_changed_code_is_understood(
    tmp_path: Path, cache: Cache, reporter: Reporter
) -> None:
    changed = Function(name="a.c;third", hash=1, counts=(3, 1))
    kept = Function(name="often", hash=hashes(tmp_path, cache, reporter)["often"][0], counts=(1, 1))
    profile = Profile((changed, kept))
    (tmp_path / "a.profdata").write_bytes(profile.indexed())
    _, said = compiled(tmp_path, cache, reporter, "-fprofile-use=a.profdata")
    assert profile.stale(said) == 4 / 6


def test_an_object_that_counts_has_the_same_tables(tmp_path: Path, cache: Cache, reporter: Reporter) -> None:
    values = ",".join(str(n * n) for n in range(200))
    source = f"static const int squares[] = {{{values}}}; int square(int n) {{ return squares[n]; }}"
    (tmp_path / "squares.c").write_text(source)
    zig = toolchain(cache, reporter)
    taken = []
    for options in ([], ["-fprofile-generate"]):
        subprocess.run(
            [*zig.cc, "-O2", "-g0", *options, "-c", "squares.c", "-o", "squares.o"],
            cwd=tmp_path,
            env={**zig.environment, "ZIG_LOCAL_CACHE_DIR": str(tmp_path / "zig")},
            check=True,
        )
        taken.append(take_tables("squares", (tmp_path / "squares.o").read_bytes()))
    assert [one.names for one in taken] == [("squares_0",), ("squares_0",)]
    assert taken[0].file == taken[1].file
