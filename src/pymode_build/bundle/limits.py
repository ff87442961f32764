"""The platform's limits: how large the worker is, and whether it may be."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from pymode_build.errors import BundleError

if TYPE_CHECKING:
    from collections.abc import Container
    from pathlib import Path

    from pymode_build.reporter import Reporter

__all__ = ["Size", "check_limits", "measure", "within_limits"]

# Cloudflare's "Workers limits": the whole upload, and the whole upload as gzip would pack it.
RAW_LIMIT = 64 * 1024 * 1024
COMPRESSED_LIMITS = {"free": 3 * 1024 * 1024, "paid": 10 * 1024 * 1024}
NEAR = 0.9

PARTS = {"python.wasm": "interpreter", "stdlib.zip": "standard library", "site-packages.zip": "project"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """A part of the worker, in bytes; `compressed` as gzip packs it, within some bytes."""

    part: str
    raw: int
    compressed: int


def measure(bundle: Path, uploaded: Container[str]) -> list[Size]:
    """Return the sizes of the bundle's members that are uploaded, by part, the largest first.

    A zip and gzip deflate alike, so what the bundle's members take is what they will take in the upload.
    """
    sizes: dict[str, tuple[int, int]] = {}
    with zipfile.ZipFile(bundle) as archive:
        members = [member for member in archive.infolist() if member.filename in uploaded]
    for member in members:
        part = PARTS.get(member.filename, "side modules" if member.filename.endswith(".wasm") else "host")
        raw, compressed = sizes.get(part, (0, 0))
        sizes[part] = (raw + member.file_size, compressed + member.compress_size)
    rows = [Size(part=part, raw=raw, compressed=compressed) for part, (raw, compressed) in sizes.items()]
    return sorted(rows, key=lambda size: -size.compressed)


def within_limits(sizes: list[Size], plan: Literal["free", "paid"]) -> bool:
    """Tell whether the worker may be deployed."""
    total = _total(sizes)
    return total.raw <= RAW_LIMIT and total.compressed <= COMPRESSED_LIMITS[plan]


def check_limits(sizes: list[Size], plan: Literal["free", "paid"], reporter: Reporter) -> None:
    """Report the sizes as a table, warn near a limit, raise BundleError over one."""
    total = _total(sizes)
    limit = COMPRESSED_LIMITS[plan]
    lines = [f"{'part':<18}{'raw':>11}{'compressed':>13}{'of the limit':>15}"]
    lines += [
        f"{size.part:<18}{_megabytes(size.raw):>11}{_megabytes(size.compressed):>13}"
        f"{size.compressed / limit:>15.1%}"
        for size in (*sizes, total)
    ]
    reporter.info("\n".join(lines))
    for what, size, most in (("raw", total.raw, RAW_LIMIT), ("compressed", total.compressed, limit)):
        said = f"the worker is {_megabytes(size)} {what}, and the {plan} plan allows {_megabytes(most)}"
        if size > most:
            advice = "drop dependencies or files that it does not need"
            if plan == "free" and total.compressed <= COMPRESSED_LIMITS["paid"]:
                advice += ', or set limits = "paid" in [tool.pymode]'
            raise BundleError(f"{said}; {advice}")
        if size > most * NEAR:
            reporter.warn(said)


def _total(sizes: list[Size]) -> Size:
    return Size(
        part="total", raw=sum(size.raw for size in sizes), compressed=sum(size.compressed for size in sizes)
    )


def _megabytes(size: int) -> str:
    return f"{size / 1024 / 1024:.2f} MiB"
