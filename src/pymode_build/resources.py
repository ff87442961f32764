"""The data that ships with the build tools: host modules, recipes, the interpreter's own sources."""

from __future__ import annotations

from pathlib import Path

__all__ = ["resource"]


def resource(name: str) -> Path:
    """Return one of the folders `host`, `recipes`, `cpython-wasm`: inside the wheel, or in the repository."""
    package = Path(__file__).parent
    shipped = package / "_data" / name
    return shipped if shipped.is_dir() else package.parent.parent / name
