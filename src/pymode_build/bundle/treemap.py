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
LETTER = 8.0  # the width of a wide letter of it
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
body {{ font: 15px/1.5 system-ui, sans-serif; margin: 1.5rem auto; max-width: 75rem; padding: 0 1rem;
  color: #222 }}
h1 {{ font-size: 1.4rem; margin: 0; overflow-wrap: anywhere }} p {{ margin: 0 0 .8rem; color: #555 }}
svg {{ display: block; width: 100%; height: auto; border-radius: 6px }}
rect {{ stroke: #fff }} text {{ font-size: 12px; pointer-events: none }} .part {{ font-weight: 600 }}
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
        yield _rect(place, part, members, f"hsl({hue} 45% 62%)", label=part, kind="part")
        for package, files, inner in _laid(_grouped(members, "package"), _below_label(place)):
            yield _rect(
                inner, f"{part}: {package}", files, f"hsl({hue} 55% 78%)", label=package, kind="package"
            )
            if len(files) > 1:
                for file, single, leaf in _laid(_grouped(files, "name"), _below_label(inner)):
                    label = file.rpartition("/")[2].removeprefix(f"{package}: ")
                    yield _rect(leaf, file, single, f"hsl({hue} 60% 88%)", label=label, kind="file")


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


def _worst(row: list[tuple[str, list[Item], float]], scale: float, side: float) -> float:
    """Return the worst ratio of sides in a row."""
    areas = [weight * scale for _, _, weight in row]
    total = sum(areas)
    return max(side * side * max(areas) / (total * total), total * total / (side * side * min(areas)))


def _below_label(box: Box) -> Box:
    if box.height < 2 * HEAD:
        return box
    return Box(box.x + 1, box.y + HEAD, box.width - 2, box.height - HEAD - 1)


def _rect(box: Box, name: str, items: Sequence[Item], fill: str, *, label: str, kind: str) -> str:
    size = _size(_weight(items))
    said = f"{name}: {size} compressed, {_size(sum(item.raw for item in items))} raw"
    place = f'x="{box.x:.1f}" y="{box.y:.1f}" width="{box.width:.1f}" height="{box.height:.1f}"'
    shape = f'<rect {place} fill="{fill}"><title>{html.escape(said)}</title></rect>'
    text = next((one for one in (f"{label}  {size}", label) if box.width > LETTER * len(one) + 8), "")
    if not text or box.height < HEAD:
        return shape
    place = f'x="{box.x + 4:.1f}" y="{box.y + 12:.1f}"'
    return f'{shape}<text class="{kind}" {place}>{html.escape(text)}</text>'


def _size(size: int) -> str:
    return f"{size / 1024:,.1f} KiB" if size < 1 << 20 else f"{size / 1024 / 1024:.2f} MiB"
