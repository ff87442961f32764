"""The linker's map: which function of a linked module came from where."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from pymode_build.wasm import imports

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Function", "functions"]

# Its lines: a section, and a function with the object that it is from.
SECTION = re.compile(r" +- +[0-9a-f]+ +[0-9a-f]+ [A-Z]")
CHUNK = re.compile(r" +- +[0-9a-f]+ +[0-9a-f]+ {9}(\S.*?):\((.*)\)")
MEMBER = re.compile(r".*\((.*)\)$")


@dataclass(frozen=True, slots=True)
class Function:
    """A function by its number in the module; `origin` is the object file, or an archive with its member."""

    number: int
    origin: str
    name: str

    @property
    def member(self) -> str:
        """The object file's name, of an archive's member as well."""
        member = MEMBER.match(self.origin)
        return member[1] if member else PurePosixPath(self.origin).name


def functions(linked: Path, wasm: bytes) -> list[Function]:
    """Return the functions of a module by the map of its link, in order; an object's own stay together."""
    _, _, code = linked.read_text("utf-8").partition(" CODE\n")
    listed = itertools.takewhile(lambda line: not SECTION.match(line), code.splitlines())
    found = [chunk for line in listed if (chunk := CHUNK.match(line))]
    before = sum(one.function for one in imports(wasm))
    return [Function(number, chunk[1], chunk[2]) for number, chunk in enumerate(found, before)]
