"""The compiler that a package's own build calls: zig for the target.

A program of its own, run once for each file that is compiled: it imports nothing of pymode_build.

An extension is "linked" into one relocatable object, under the name the build gives it. Whether it becomes
part of the interpreter or a module that is loaded is decided later, from that object.
"""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    Settings = Mapping[str, Any]

__all__ = ["main", "object_command", "program_command"]

# A library of the interpreter's own, or of the C++ compiler's: resolved when everything is linked.
PROVIDED = frozenset(
    {"c", "m", "dl", "rt", "util", "pthread", "stdc++", "c++", "c++abi", "supc++", "gcc", "gcc_s", "atomic"}
)

# Options of the linker, and of the compiler that calls it, whose value is the next word.
WITH_VALUE = frozenset(
    {"-I", "-isystem", "-idirafter", "-include", "-D", "-U", "-MF", "-MT", "-MQ", "-x", "-T", "-z", "-target"}
    | {"-Xlinker", "-Xclang", "-mllvm", "-arch", "-framework", "-rpath", "-soname", "-install_name", "-u"}
)
INCLUDE_OPTIONS = ("-I", "-isystem", "-idirafter")

# For native processors, or for linkers of other formats.
DROPPED = (
    "-march=",
    "-mtune=",
    "-mcpu=",
    "-fstack-protector",
    "-fcf-protection",
    "-fopenmp",
    "-pthread",
    "-flto",
)


def main(arguments: list[str]) -> int:
    """Run one command of a build: settings file, tool (cc, c++, ar, ranlib, strip), its arguments."""
    settings = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))
    tool, words = arguments[1], list(_expanded(arguments[2:]))
    if tool == "strip":
        # What relocates an object is what strip takes away, of WebAssembly.
        return 0
    if tool in ("ar", "ranlib"):
        command = [settings["zig"], tool, *words]
    elif "-Wl,--version" in words:
        # What meson asks, to know the linker by its answer.
        command = [settings["zig"], "wasm-ld", "--version"]
    elif "-shared" in words:
        command = object_command(settings, words)
    else:
        command = program_command(settings, tool, words)
    with Path(settings["commands"]).open("a", encoding="utf-8") as log:
        log.write(f"{shlex.join([tool, *words])}\n  {shlex.join(command)}\n")
    return subprocess.run(command, check=False).returncode


def program_command(settings: Settings, tool: str, words: list[str]) -> list[str]:
    """Return the command that compiles a file, or links a program (a check of what the target has)."""
    return [
        settings["zig"],
        tool,
        *settings["flags"],
        *_for_target(words),
        *(f"-I{path}" for path in settings["include"]),
    ]


def object_command(settings: Settings, words: list[str]) -> list[str]:
    """Return the command that makes one relocatable object of what would be a shared library."""
    kept: list[str] = []
    rest = iter(words)
    for word in rest:
        if word in ("-o", "-L", "-l"):
            value = next(rest)
            if word != "-l" or value not in PROVIDED:
                kept += [word, value]
        elif word in WITH_VALUE:
            next(rest, None)
        elif word.startswith("-l"):
            if word[2:] not in PROVIDED:
                kept.append(word)
        elif word.startswith("-L") or not word.startswith("-"):
            kept.append(word)
        elif "whole-archive" in word:
            kept.append(word.removeprefix("-Wl,"))
    folders = [f"-L{folder}" for folder in settings["libraries"]]
    return [settings["zig"], "wasm-ld", "-r", "--strip-debug", *folders, *kept]


def _for_target(words: list[str]) -> list[str]:
    """Take out what is meant for the build machine, its Python's headers first of all."""
    kept: list[str] = []
    rest = iter(words)
    for word in rest:
        if word in INCLUDE_OPTIONS:
            folder = next(rest, "")
            if not _is_pythons(folder):
                kept += [word, folder]
        elif word.startswith(INCLUDE_OPTIONS) and _is_pythons(word[2:].removeprefix("system")):
            continue
        elif not word.startswith(DROPPED):
            kept.append(word)
    return kept


def _is_pythons(folder: str) -> bool:
    return os.path.exists(os.path.join(folder, "Python.h"))  # noqa: PTH110, PTH118 - once for each option


def _expanded(words: list[str]) -> Iterator[str]:
    """Yield the words, those of response files in their place."""
    for word in words:
        if word.startswith("@") and Path(word[1:]).is_file():
            yield from shlex.split(Path(word[1:]).read_text(encoding="utf-8"))
        else:
            yield word


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
