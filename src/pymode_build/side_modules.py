"""Side modules: compiled extensions outside of `python.wasm`, loaded by dlopen when they are imported.

workerd compiles no WebAssembly at run time, so each is a module of the upload. In site-packages a short text
stands in its place, for importlib to find; `bundle.js` maps the path of that file to the module.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["run_time_path", "take_side_modules", "upload_name"]

MAGIC = b"\0asm"
HEADER = 8
CUSTOM = 0


def upload_name(path: str) -> str:
    """Return the name in the bundle of the side module at a path in site-packages."""
    return f"modules/{path.removesuffix('.so')}.wasm"


def run_time_path(path: str) -> str:
    """Return where the interpreter finds a file of site-packages; stack traces name the module so, too."""
    return f"/app/{path}"


def take_side_modules(members: Mapping[str, bytes]) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """Return the members of site-packages with texts in place of side modules, and the side modules."""
    side = {
        path: data
        for path, data in members.items()
        if PurePosixPath(path).suffix == ".so" and data.startswith(MAGIC)
    }
    texts = {path: f"WebAssembly: {upload_name(path)} in the bundle.\n".encode() for path in side}
    return {**members, **texts}, {path: _named(data, run_time_path(path)) for path, data in side.items()}


def _named(wasm: bytes, given: str) -> bytes:
    """Return a module that V8 names in stack traces, without what only debuggers read."""
    kept = [wasm[:HEADER]]
    position = HEADER
    while position < len(wasm):
        size, start = _read(wasm, position + 1)
        name_size, name = _read(wasm, start)
        if wasm[position] != CUSTOM or wasm[name : name + name_size] == b"dylink.0":
            kept.append(wasm[position : start + size])
        position = start + size
    # The section "name", and in it the name of the module.
    text = _sized(given.encode())
    kept.append(bytes([CUSTOM]) + _sized(_sized(b"name") + b"\0" + _sized(text)))
    return b"".join(kept)


def _sized(data: bytes) -> bytes:
    """Return data behind its size as an unsigned LEB128."""
    size, number = len(data), bytearray()
    while size >= 0x80:
        number.append(size & 0x7F | 0x80)
        size >>= 7
    return bytes([*number, size]) + data


def _read(data: bytes, position: int) -> tuple[int, int]:
    """Read an unsigned LEB128 and return it with the position behind it."""
    value = shift = 0
    while True:
        byte = data[position]
        position += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, position
        shift += 7
