"""The project's extensions for Python outside of the worker: found by name, wherever their packages are."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.abc import MetaPathFinder
from importlib.util import spec_from_file_location
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from importlib.machinery import ModuleSpec

__all__ = ["NativeModules"]


@dataclass(frozen=True, slots=True)
class NativeModules(MetaPathFinder):
    """A finder of compiled modules; `files` has them by the modules' names."""

    files: Mapping[str, str]

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:  # noqa: ARG002
        return spec_from_file_location(name, self.files[name]) if name in self.files else None

    @contextmanager
    def installed(self) -> Iterator[None]:
        """Have `import` ask this first until the block ends."""
        sys.meta_path.insert(0, self)
        try:
            yield
        finally:
            sys.meta_path.remove(self)
