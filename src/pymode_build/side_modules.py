"""Side modules: compiled extensions outside of `python.wasm`, loaded by dlopen when they are imported.

workerd compiles no WebAssembly at run time, so each is a module of the upload. In site-packages a short text
stands in its place, for importlib to find; `bundle.js` maps the path of that file to the module.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["take_side_modules", "upload_name"]

MAGIC = b"\0asm"


def upload_name(path: str) -> str:
    """Return the name in the bundle of the side module at a path in site-packages."""
    return f"modules/{path.removesuffix('.so')}.wasm"


def take_side_modules(members: Mapping[str, bytes]) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """Return the members of site-packages with texts in place of side modules, and the side modules."""
    side = {
        path: data
        for path, data in members.items()
        if PurePosixPath(path).suffix == ".so" and data.startswith(MAGIC)
    }
    texts = {path: f"WebAssembly: {upload_name(path)} in the bundle.\n".encode() for path in side}
    return {**members, **texts}, side
