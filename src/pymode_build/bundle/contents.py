"""What is in a bundle: every file of every part, with its size."""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from pymode_build.bundle.record import open_bundle
from pymode_build.bundle.wrangler_json import is_module
from pymode_build.wasm import sections

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["Item", "bundle_items", "by_package"]

# Names of the larger sections of a wasm module (core specification, "Binary format, modules").
SECTIONS = {0: "custom", 1: "types", 3: "functions", 7: "exports", 9: "elements", 10: "code", 11: "data"}
PARTS = {"stdlib.zip": "standard library", "site-packages.zip": "site-packages"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One file of a part, in bytes; `compressed` as it would be deflated by itself."""

    part: str
    package: str
    name: str
    raw: int
    compressed: int


def bundle_items(bundle: Path, folder: Path) -> list[Item]:
    """Unpack a bundle into an empty folder, checked, and return what is in it. Raises BundleError."""
    open_bundle(bundle, folder)
    items: list[Item] = []
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        name = path.relative_to(folder).as_posix()
        if name in PARTS:
            items += _archive(PARTS[name], path.read_bytes())
        elif not is_module(name):
            continue
        elif path.suffix == ".wasm":
            items += _wasm(
                "interpreter" if name == "python.wasm" else "side modules", name, path.read_bytes()
            )
        elif path.suffix == ".js":
            items.append(_item("host", PurePosixPath(name).parts[0], name, path.read_bytes()))
    return items


def by_package(items: list[Item]) -> list[Item]:
    """Return the sums by part and package, the largest first."""
    sums: dict[tuple[str, str], tuple[int, int]] = {}
    for item in items:
        raw, compressed = sums.get((item.part, item.package), (0, 0))
        sums[item.part, item.package] = (raw + item.raw, compressed + item.compressed)
    rows = [
        Item(part=part, package=package, name=package, raw=raw, compressed=compressed)
        for (part, package), (raw, compressed) in sums.items()
    ]
    return sorted(rows, key=lambda row: (-row.compressed, row.part, row.package))


def _archive(part: str, data: bytes) -> Iterator[Item]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for member in archive.infolist():
            parts = PurePosixPath(member.filename).parts
            package = parts[0] if len(parts) > 1 else PurePosixPath(parts[0]).stem.partition(".")[0]
            yield _item(part, package, member.filename, archive.read(member))


def _wasm(part: str, name: str, data: bytes) -> Iterator[Item]:
    """Yield the sections of a module."""
    for section in sections(data):
        title = SECTIONS.get(section.number, str(section.number))
        yield _item(part, name, f"{name}: {title}", section.payload)


def _item(part: str, package: str, name: str, data: bytes) -> Item:
    return Item(part=part, package=package, name=name, raw=len(data), compressed=len(zlib.compress(data)))
