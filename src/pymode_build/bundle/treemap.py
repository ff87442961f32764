"""A treemap: sizes as nested rectangles, in one HTML file that needs nothing else."""

from __future__ import annotations

import html
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pymode_build.bundle.contents import Item

__all__ = ["treemap_html"]

WIDTH, HEIGHT = 1200.0, 720.0
HEAD = 16.0  # what a rectangle's label takes
HUES = {"interpreter": 28, "standard library": 210, "site-packages": 145, "side modules": 265, "host": 340}


@dataclass(frozen=True, slots=True)
class Box:
    x: float
    y: float
    width: float
    height: float


def treemap_html(title: str, items: Sequence[Item]) -> str:
    """Return the page: parts, packages and files by their compressed size."""
    total, raw = sum(item.compressed for item in items), sum(item.raw for item in items)
    shapes = "\n".join(_parts(items, Box(0, 0, WIDTH, HEIGHT)))
    name = html.escape(title)
    return f"""<!doctype html>
<html lang="en"><meta charset="utf-8"><title>{name}</title>
<style>
body {{ font: 14px system-ui, sans-serif; margin: 24px; color: #222 }}
svg {{ width: 100%; height: auto }} rect {{ stroke: #fff }} text {{ font-size: 11px; pointer-events: none }}
</style>
<h1>{name}</h1>
<p>{_size(total)} compressed, {_size(raw)} raw. Point at a rectangle for its name.</p>
<svg viewBox="0 0 {WIDTH:.0f} {HEIGHT:.0f}" role="img" aria-label="sizes by part, package and file">
{shapes}
</svg></html>
"""


def _parts(items: Sequence[Item], box: Box) -> Iterator[str]:
    for part, members, place in _laid(_grouped(items, "part"), box):
        hue = HUES.get(part, 60)
        yield _rect(place, part, members, f"hsl({hue} 45% 62%)", label=True)
        for package, files, inner in _laid(_grouped(members, "package"), _below_label(place)):
            yield _rect(inner, f"{part}: {package}", files, f"hsl({hue} 55% 78%)", label=package)
            if len(files) > 1:
                for file, single, leaf in _laid(_grouped(files, "name"), _below_label(inner)):
                    yield _rect(leaf, file, single, f"hsl({hue} 60% 88%)", label=file.rpartition("/")[2])


def _grouped(items: Sequence[Item], by: str) -> list[tuple[str, list[Item]]]:
    groups: dict[str, list[Item]] = {}
    for item in items:
        groups.setdefault(getattr(item, by), []).append(item)
    return sorted(groups.items(), key=lambda group: (-_weight(group[1]), group[0]))


def _weight(items: Sequence[Item]) -> int:
    return sum(item.compressed for item in items)


def _laid(groups: list[tuple[str, list[Item]]], box: Box) -> Iterator[tuple[str, list[Item], Box]]:
    """Place groups, the largest first, as squarified treemaps do (Bruls, Huizing, van Wijk 2000)."""
    left = [(name, items, float(_weight(items))) for name, items in groups]
    while left and box.width > 1 and box.height > 1:
        scale = box.width * box.height / sum(weight for _, _, weight in left)
        side = min(box.width, box.height)
        count = 1
        while count < len(left) and _worst(left[: count + 1], scale, side) <= _worst(
            left[:count], scale, side
        ):
            count += 1
        row, left = left[:count], left[count:]
        depth = sum(weight for _, _, weight in row) * scale / side
        at = 0.0
        for name, items, weight in row:
            length = weight * scale / depth
            if box.width >= box.height:
                yield name, items, Box(box.x, box.y + at, depth, length)
            else:
                yield name, items, Box(box.x + at, box.y, length, depth)
            at += length
        if box.width >= box.height:
            box = Box(box.x + depth, box.y, box.width - depth, box.height)
        else:
            box = Box(box.x, box.y + depth, box.width, box.height - depth)


def _gains(row: list[tuple[str, list[Item], float]], scale: float, side: float) -> bool:
    """Return whether the last of a row makes it no worse."""
    return _worst(row, scale, side) <= _worst(row[:-1], scale, side)


def _worst(row: list[tuple[str, list[Item], float]], scale: float, side: float) -> float:
    """Return the worst ratio of sides in a row."""
    areas = [weight * scale for _, _, weight in row]
    total = sum(areas)
    return max(side * side * max(areas) / (total * total), total * total / (side * side * min(areas)))


def _below_label(box: Box) -> Box:
    if box.height < 2 * HEAD:
        return box
    return Box(box.x + 1, box.y + HEAD, box.width - 2, box.height - HEAD - 1)


def _rect(box: Box, name: str, items: Sequence[Item], fill: str, *, label: str | bool) -> str:
    said = f"{name}: {_size(_weight(items))} compressed, {_size(sum(item.raw for item in items))} raw"
    text = name if label is True else str(label)
    place = f'x="{box.x:.1f}" y="{box.y:.1f}" width="{box.width:.1f}" height="{box.height:.1f}"'
    shape = f'<rect {place} fill="{fill}"><title>{html.escape(said)}</title></rect>'
    if box.height < HEAD or box.width < 7 * len(text):
        return shape
    return f'{shape}<text x="{box.x + 4:.1f}" y="{box.y + 12:.1f}">{html.escape(text)}</text>'


def _size(size: int) -> str:
    return f"{size / 1024:,.1f} KiB" if size < 1 << 20 else f"{size / 1024 / 1024:.2f} MiB"
