"""Versions of what packages are built with: recipes/constraints.txt, and what a recipe says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from pymode_build.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["PINS", "pins", "unpinned"]

PINS = "constraints.txt"


def pins(requires: Iterable[str], constraints: Iterable[str]) -> list[str]:
    """Return a build's constraints: a recipe's own, and those of PyMode's that what it requires allows."""
    own = [Requirement(text) for text in constraints]
    named = {canonicalize_name(one.name) for one in own}
    asked = [Requirement(text) for text in requires]
    lines = (resource("recipes") / PINS).read_text("utf-8").splitlines()
    ours = [Requirement(line) for line in lines if line and not line.startswith("#")]
    return [
        *map(str, own),
        *(str(pin) for pin in ours if pin.name not in named and all(_allows(one, pin) for one in asked)),
    ]


def unpinned(installed: Iterable[str], constraints: Iterable[str]) -> list[str]:
    """Return those of `name==version` lines whose version no constraint decides."""
    pinned = {(canonicalize_name(one.name), str(one.specifier)) for one in map(Requirement, constraints)}
    found = [Requirement(line) for line in installed]
    return [str(one) for one in found if (canonicalize_name(one.name), str(one.specifier)) not in pinned]


def _allows(asked: Requirement, pin: Requirement) -> bool:
    (version,) = pin.specifier
    same = canonicalize_name(asked.name) == pin.name
    return not same or (asked.url is None and asked.specifier.contains(version.version, prereleases=True))
