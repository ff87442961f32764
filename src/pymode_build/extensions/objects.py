"""Relocatable objects of extensions: what they need, and who sees what they define."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pymode_build.extensions.linking import COMDAT, FUNCTION, SECTION, TAG, Linking, is_linking
from pymode_build.extensions.object_file import imports, join, sections

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["defines", "localise", "needs_cxx"]

IMPORT = 2
CXX_PREFIXES = ("_Z", "__cxa_", "__gxx_", "_Unwind_", "__wasm_")


def defines(data: bytes, name: str) -> bool:
    """Tell whether an object has a function of a name. Raises NotAnObjectError."""
    table = Linking.of(sections(data)).symbols
    return any(one.kind == FUNCTION and one.defined and one.name == name for one in table)


def needs_cxx(data: bytes) -> bool:
    """Tell whether an object needs the C++ library, or what C's longjmp is made of."""
    return any(name.startswith(CXX_PREFIXES) for name in _imported(data))


def localise(data: bytes, keep: Mapping[str, str]) -> bytes:
    """Hide everything that an object defines, so that it links with any other; `keep` gives new names.

    Tags stay as they are: an exception that is thrown in one object and caught in another has one tag. The
    groups of duplicates (COMDAT) go, because a linker drops all but the first of a name, hidden or not.
    """
    parts = list(sections(data))
    linking = Linking.of(parts)
    table = [
        one
        if not one.defined or one.kind in (TAG, SECTION)
        else one.called(keep[one.name])
        if one.name is not None and one.name in keep
        else one.hidden()
        for one in linking.symbols
    ]
    others = tuple((kind, part) for kind, part in linking.others if kind != COMDAT)
    hidden = replace(linking, symbols=tuple(table), others=others).encoded()
    return join((kind, hidden if is_linking(kind, payload) else payload) for kind, payload in parts)


def _imported(data: bytes) -> list[str]:
    """Return the names of everything that an object imports."""
    found = [payload for kind, payload in sections(data) if kind == IMPORT]
    return [name for payload in found for name, _, _ in imports(payload)]
