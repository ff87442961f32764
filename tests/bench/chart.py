"""Charts as SVG: bars and lines with their figures as text, readable on light and dark pages."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

__all__ = ["bars", "lines"]

WIDTH = 720
LETTER = 7.2  # how wide one is, about
RIGHT = 90  # for the figure behind the longest bar
BAR, GAP, TOP = 17, 10, 34

STYLE = """
text { font: 13px system-ui, sans-serif; fill: #24292f }
.title { font-weight: 600 }
rect { stroke-width: 0 }
.page { fill: #ffffff }
.axis { stroke: #8c959f; stroke-width: 1 }
.s0 { fill: #0969da; stroke: #0969da } .s1 { fill: #bf8700; stroke: #bf8700 }
.s2 { fill: #8250df; stroke: #8250df } .s3 { fill: #1a7f37; stroke: #1a7f37 }
.line { fill: none; stroke-width: 2 }
@media (prefers-color-scheme: dark) {
  .page { fill: #0d1117 }
  text { fill: #e6edf3 }
  .s0 { fill: #58a6ff; stroke: #58a6ff } .s1 { fill: #d29922; stroke: #d29922 }
  .s2 { fill: #bc8cff; stroke: #bc8cff } .s3 { fill: #3fb950; stroke: #3fb950 }
}
"""


def bars(
    title: str,
    rows: Sequence[str],
    series: Mapping[str, Sequence[float | None]],
    show: Callable[[float], str],
) -> str:
    """Draw one group of horizontal bars for each row, with a bar for each series; None leaves one out."""
    most = max((value for values in series.values() for value in values if value), default=1.0)
    left = 16 + max(map(len, rows), default=0) * LETTER
    scale = (WIDTH - left - RIGHT) / most
    parts, y = [*_title(title), *_legend(series)], TOP + 24
    for number, row in enumerate(rows):
        there = [(index, values[number]) for index, values in enumerate(series.values())]
        drawn = [(index, value) for index, value in there if value is not None]
        parts.append(_text(left - 8, y + len(drawn) * BAR / 2 + 4, row, anchor="end"))
        for index, value in drawn:
            width = max(value * scale, 1)
            parts.append(
                f'<rect class="s{index}" x="{left:.1f}" y="{y + 1}" width="{width:.1f}" height="{BAR - 3}"/>'
            )
            parts.append(_text(left + width + 6, y + BAR - 5, show(value)))
            y += BAR
        y += GAP
    return _svg(title, y, parts)


def lines(
    title: str,
    points: Sequence[str],
    series: Mapping[str, Sequence[float | None]],
    show: Callable[[float], str],
) -> str:
    """Draw a line for each series over evenly spaced points, with the figure at each point."""
    height, left, bottom = 320, 70, 40
    most = max((value for values in series.values() for value in values if value), default=1.0)
    step = (WIDTH - left - 60) / max(len(points) - 1, 1)
    base, room = height - bottom, height - bottom - TOP - 40
    parts = [*_title(title), *_legend(series)]
    parts.append(f'<path class="axis" d="M{left - 20} {base}H{WIDTH - 30}"/>')
    parts += [
        _text(left + number * step, base + 20, point, anchor="middle") for number, point in enumerate(points)
    ]
    for index, values in enumerate(series.values()):
        at = [
            (left + number * step, base - value / most * room, value)
            for number, value in enumerate(values)
            if value is not None and math.isfinite(value)
        ]
        path = "L".join(f"{x:.1f} {y:.1f}" for x, y, _ in at)
        parts.append(f'<path class="line s{index}" style="fill:none" d="M{path}"/>')
        for x, y, value in at:
            parts.append(f'<circle class="s{index}" cx="{x:.1f}" cy="{y:.1f}" r="3"/>')
            parts.append(_text(x, y - 8, show(value), anchor="middle"))
    return _svg(title, height, parts)


def _title(title: str) -> list[str]:
    return [f'<text class="title" x="8" y="20">{escape(title)}</text>']


def _legend(series: Iterable[str]) -> list[str]:
    parts, x = [], 8.0
    for index, name in enumerate(series):
        parts.append(f'<rect class="s{index}" x="{x:.0f}" y="{TOP - 4}" width="10" height="10"/>')
        parts.append(_text(x + 15, TOP + 5, name))
        x += 32 + LETTER * len(name)
    return parts


def _text(x: float, y: float, text: str, anchor: str = "start") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(text)}</text>'


def _svg(title: str, height: float, parts: Iterable[str]) -> str:
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:.0f}" '
        f'width="{WIDTH}" height="{height:.0f}" role="img" aria-label="{escape(title)}">'
    )
    # Its own background: a viewer that knows nothing of colour schemes must not put dark text on a dark page.
    background = '<rect class="page" width="100%" height="100%" rx="6"/>'
    return "\n".join([head, f"<style>{STYLE}</style>", background, *parts, "</svg>"]) + "\n"
