"""The compiler that packages call: what it makes of the words that builds use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pymode_build.extensions.compiler import object_command, program_command

if TYPE_CHECKING:
    from pathlib import Path

SETTINGS = {"zig": "zig", "flags": ["-target", "t"], "include": ["/sysroot"], "libraries": ["/libraries"]}


def compiled(*words: str) -> list[str]:
    command = program_command(SETTINGS, "cc", list(words))
    assert (command[:4], command[-1]) == (["zig", "cc", "-target", "t"], "-I/sysroot")
    return command[4:-1]


def linked(*words: str) -> list[str]:
    command = object_command(SETTINGS, list(words))
    assert command[:5] == ["zig", "wasm-ld", "-r", "--strip-debug", "-L/libraries"]
    return command[5:]


def test_headers_of_the_build_machines_python_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "Python.h").touch()
    own = tmp_path / "own"
    own.mkdir()
    words = [
        f"-I{tmp_path}",
        "-I",
        str(tmp_path),
        "-isystem",
        str(tmp_path),
        f"-isystem{tmp_path}",
        f"-I{own}",
    ]
    assert compiled(*words, "-c", "a.c") == [f"-I{own}", "-c", "a.c"]


def test_options_for_native_processors_are_left_out() -> None:
    assert compiled("-march=native", "-fstack-protector-strong", "-O2", "a.c") == ["-O2", "a.c"]


def test_a_link_takes_what_it_makes_objects_of() -> None:
    words = [
        "-shared",
        "-O2",
        "-Wl,-O1",
        "-pthread",
        "-fPIC",
        "a.o",
        "-Ldir",
        "-L",
        "dir2",
        "-lyaml",
        "-l",
        "z",
    ]
    words += ["-lm", "-l", "pthread", "-Xlinker", "-soname", "b.a", "-o", "x.so", "-Wl,-rpath,/x"]
    assert linked(*words) == ["a.o", "-Ldir", "-L", "dir2", "-lyaml", "-l", "z", "b.a", "-o", "x.so"]


def test_whole_archives_stay_whole() -> None:
    words = ["-shared", "-Wl,--whole-archive", "a.a", "-Wl,--no-whole-archive", "-o", "x"]
    assert linked(*words) == ["--whole-archive", "a.a", "--no-whole-archive", "-o", "x"]
