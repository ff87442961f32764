"""Packages that come as a tree of files, from a folder or from git, packed into one."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from pymode_build.archive import write_archive
from pymode_build.cache import Cache, digest
from pymode_build.dependencies.checkout import checkout, content_key, package_files
from pymode_build.dependencies.pure import NATIVE_SOURCES, build_pure
from pymode_build.dependencies.tags import position, tree_version

if TYPE_CHECKING:
    from pymode_build.dependencies.lock import Selected
    from pymode_build.reporter import Reporter

__all__ = ["has_native_files", "packed_tree"]

# Raised when what is packed of the same tree changes.
SCHEMA = "3"


def packed_tree(one: Selected, cache: Cache, reporter: Reporter) -> Path:
    """Return a package that comes from a folder or from git as one file.

    That is a wheel, or an sdist of what has to be compiled for the target. Raises ResolutionError.
    """

    def build(folder: Path) -> None:
        with (
            tempfile.TemporaryDirectory(prefix="pymode-") as name,
            reporter.stage(f"Packing {one.name} from {one.location}"),
        ):
            scratch = Path(name)
            tree = (
                checkout(one.location, scratch, cache, one.login) if one.kind == "git" else Path(one.location)
            )
            if has_native_files(tree):
                top = f"{one.name.replace('-', '_')}-{tree_version(one, tree, scratch, cache)}"
                files = package_files(tree)
                members = {f"{top}/{file}": path.read_bytes() for file, path in files.items()}
                write_archive(folder / f"{top}.zip", members, compress=True)
            else:
                shutil.move(build_pure(one, tree, scratch, cache), folder)

    folder = Path(one.location)
    key = f"{content_key(folder)}{position(folder)}" if one.kind == "directory" else one.location
    (packed,) = cache.entry("trees", digest(SCHEMA, one.name, one.version, key), build).iterdir()
    return packed


def has_native_files(folder: Path) -> bool:
    """Tell whether a folder has something to compile."""
    return any(name.endswith(NATIVE_SOURCES) for name in package_files(folder))
