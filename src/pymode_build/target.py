"""The target: what CPython for WASI says about itself, and which wheels run on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from packaging.tags import Tag, cpython_tags

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ENVIRONMENT", "PYTHON_FULL_VERSION", "PYTHON_VERSION", "TAGS", "is_pure"]

PYTHON_VERSION = "3.13"
PYTHON_FULL_VERSION = "3.13.15"

ENVIRONMENT: Mapping[str, str] = {
    "implementation_name": "cpython",
    "implementation_version": PYTHON_FULL_VERSION,
    "os_name": "posix",
    "platform_machine": "wasm32",
    "platform_python_implementation": "CPython",
    "platform_release": "0.0.0",
    "platform_system": "wasi",
    "platform_version": "0.0.0",
    "python_full_version": PYTHON_FULL_VERSION,
    "python_version": PYTHON_VERSION,
    "sys_platform": "wasi",
}
"""The environment markers of PEP 508, as the interpreter in the bundle would answer them."""


def _pure_tags() -> list[Tag]:
    major, minor = PYTHON_VERSION.split(".")
    interpreters = [f"cp{major}{minor}", f"py{major}{minor}", f"py{major}"]
    interpreters += [f"py{major}{older}" for older in range(int(minor) - 1, -1, -1)]
    return [Tag(interpreter, "none", "any") for interpreter in interpreters]


TAGS: tuple[Tag, ...] = (
    # No tag for WASI is standardised; this one follows sysconfig's platform name.
    *cpython_tags((3, 13), ["cp313"], ["wasi_wasm32"]),
    Tag("py3", "none", "wasi_wasm32"),
    *_pure_tags(),
)
"""The tags of wheels that run on the target, best first."""


def is_pure(tags: frozenset[Tag]) -> bool:
    """Tell whether a wheel with these tags carries no compiled code."""
    return any(tag.platform == "any" and tag.abi == "none" for tag in tags)
