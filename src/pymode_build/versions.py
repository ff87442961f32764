"""The pinned versions of everything that PyMode downloads: `cpython-wasm/versions.toml`, typed."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pymode_build.resources import resource

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

__all__ = ["Archive", "Source", "Tool", "load_sources", "load_tools"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Archive:
    """A file with known contents."""

    file: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A release of something that is compiled: `url` serves `archives[0]`, the others are repackings."""

    name: str
    version: str
    url: str
    archives: tuple[Archive, ...]
    released: datetime.date | None = None

    @property
    def key(self) -> str:
        """Name the release in cache keys; the same whichever of the archives it came from."""
        return f"{self.name}-{self.version}-{self.archives[0].sha256}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool:
    """A program that is installed from a wheel; `sha256` has the hash of every platform's wheel."""

    name: str
    version: str
    sha256: tuple[str, ...]


def load_sources() -> Mapping[str, Source]:
    """Return every source by name."""
    return {name: _source(name, entry) for name, entry in _load()["sources"].items()}


def load_tools() -> Mapping[str, Tool]:
    """Return every tool by the name of its package."""
    return {
        name: Tool(name=name, version=entry["version"], sha256=tuple(entry["sha256"]))
        for name, entry in _load()["tools"].items()
    }


def _source(name: str, entry: Mapping[str, Any]) -> Source:
    return Source(
        name=name,
        version=entry["version"],
        url=entry["url"],
        archives=tuple(
            Archive(file=archive["file"], sha256=archive["sha256"])
            for archive in (entry, *entry.get("also", ()))
        ),
        released=entry.get("released"),
    )


def _load() -> dict[str, Any]:
    return tomllib.loads((resource("cpython-wasm") / "versions.toml").read_text(encoding="utf-8"))
