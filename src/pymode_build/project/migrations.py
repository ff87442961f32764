"""Migrations: what becomes of stored Durable Objects when their classes change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pymode_build.project.schema import named

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pymode_build.project.bindings import DurableObject

__all__ = ["FIRST", "Migration", "Renamed", "check_migrations", "migrations_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Renamed:
    old: str = named("from")
    new: str = named("to")


@dataclass(frozen=True, slots=True, kw_only=True)
class Migration:
    """One step; the platform takes each tag once, in order."""

    tag: str
    new_sqlite_classes: tuple[str, ...] = ()
    renamed_classes: tuple[Renamed, ...] = ()
    deleted_classes: tuple[str, ...] = ()


FIRST = Migration(tag="v1", new_sqlite_classes=("PythonDO",))
"""What every worker begins with: the object that its handlers run in."""


def migrations_of(given: Sequence[Migration], own: Iterable[DurableObject]) -> list[Migration]:
    """Return a worker's migrations: those given, or else one for each class of its own."""
    classes = dict.fromkeys(one.class_name for one in own)
    made = [Migration(tag=f"{FIRST.tag}-{name}", new_sqlite_classes=(name,)) for name in classes]
    return [FIRST, *(given or made)]


def check_migrations(given: Sequence[Migration], own: Iterable[DurableObject], errors: list[str]) -> None:
    """Note tags given twice, and steps that don't lead to the classes that there are."""
    tags: set[str] = set()
    classes: set[str] = set()
    for i, migration in enumerate(migrations_of(given, own)):
        path = f"tool.pymode.migrations[{i - 1}]"
        if migration.tag in tags:
            owner = " which is PyMode's own" if migration.tag == FIRST.tag else " which another one has"
            errors.append(f"{path}.tag is {migration.tag!r},{owner}; choose another")
        tags.add(migration.tag)
        gone = [*(one.old for one in migration.renamed_classes), *migration.deleted_classes]
        for name in gone:
            if name not in classes or name in FIRST.new_sqlite_classes:
                errors.append(f"{path} takes away {name!r}, which no migration before it has made")
        classes |= {*migration.new_sqlite_classes, *(one.new for one in migration.renamed_classes)}
        classes -= set(gone)
    for name in dict.fromkeys(one.class_name for one in own):
        if name not in classes:
            errors.append(
                f"tool.pymode.migrations make no class {name!r}, which is in tool.pymode.durable_objects; "
                "add it to new_sqlite_classes of a new migration"
            )
