"""Relocatable objects of extensions: what they need, and who sees what they define."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pymode_build.linking import COMDAT, FUNCTION, LINKING, SECTION, TAG, Linking
from pymode_build.wasm import changed, imports

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["defines", "localise", "needs_cxx"]

CXX_PREFIXES = ("_Z", "__cxa_", "__gxx_", "_Unwind_", "__wasm_")


def defines(data: bytes, name: str) -> bool:
    """Tell whether an object has a function of a name. Raises NotAnObjectError."""
    table = Linking.of(data).symbols
    return any(one.kind == FUNCTION and one.defined and one.name == name for one in table)


def needs_cxx(data: bytes) -> bool:
    """Tell whether an object needs the C++ library, or what C's longjmp is made of."""
    return any(one.name.startswith(CXX_PREFIXES) for one in imports(data))


def localise(data: bytes, keep: Mapping[str, str]) -> bytes:
    """Hide everything that an object defines, so that it links with any other; `keep` gives new names.

    Tags stay as they are: an exception that is thrown in one object and caught in another has one tag. The
    groups of duplicates (COMDAT) go, because a linker drops all but the first of a name, hidden or not.
    """
    linking = Linking.of(data)
    table = [
        one
        if not one.defined or one.kind in (TAG, SECTION)
        else one.called(keep[one.name])
        if one.name is not None and one.name in keep
        else one.hidden()
        for one in linking.symbols
    ]
    others = tuple((kind, part) for kind, part in linking.others if kind != COMDAT)
    hidden = replace(linking, symbols=tuple(table), others=others)
    return changed(data, {LINKING: hidden.encoded()})
