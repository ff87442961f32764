"""A project watched while it is worked on: whenever its files change, it is built."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import watchfiles

from pymode_build import worker
from pymode_build.errors import PyModeError
from pymode_build.project.project import LEFT_ANYWHERE, LEFT_AT_ROOT, load_project

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter

__all__ = ["rebuilt_bundles"]

INTERVAL = 100  # milliseconds between two looks at whether anything else has happened


def rebuilt_bundles(root: Path, scratch: Path, cache: Cache, reporter: Reporter) -> Iterator[Path | None]:
    """Yield a bundle after each change that builds, there until the next is asked for; None for no change.

    What is wrong with a change is reported, and the next one is waited for.
    """
    root = root.resolve()
    changes = watchfiles.watch(
        root,
        watch_filter=lambda _, path: _matters(Path(path).relative_to(root)),
        rust_timeout=INTERVAL,
        yield_on_timeout=True,
        raise_interrupt=True,
    )
    for changed in changes:
        if not changed:
            yield None
            continue
        names = sorted({Path(path).relative_to(root).as_posix() for _, path in changed})
        reporter.info(f"{names[0]} changed" + (f", with {len(names) - 1} more" if len(names) > 1 else ""))
        with tempfile.TemporaryDirectory(prefix="bundle-", dir=scratch) as destination:
            try:
                bundle = worker.build(load_project(root), Path(destination), cache=cache, reporter=reporter)
            except PyModeError as error:
                reporter.warn(f"{error}\nThe bundle from before is still served")
                continue
            yield bundle


def _matters(path: Path) -> bool:
    """Tell whether a file may be part of the build: names with a dot in front are tools' own."""
    if any(part.startswith(".") or part in LEFT_ANYWHERE for part in path.parts):
        return False
    return path.parts[0] not in LEFT_AT_ROOT
