"""Changes of a project's files, as they come."""

from __future__ import annotations

from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

import watchfiles

from pymode_build.serve.dev_vars import NAME

if TYPE_CHECKING:
    from collections.abc import Callable
    from threading import Event

    from pymode_build.project.project import Project

__all__ = ["watch"]

# Milliseconds: how long changes are collected while more come, and how often is looked.
MOST, STEP = 100, 5


def watch(project: Project, changed: Callable[[set[Path]], None], stop: Event) -> None:
    """Call `changed` with the files that change, until `stop` is set; from threads of its own.

    Watched are the folders of what ships, static files included, and beside pyproject.toml the Python modules
    and .dev.vars.
    """
    folders = {
        project.root / Path(name).parts[0]
        for name in (*project.files, *project.compiled)
        if len(Path(name).parts) > 1
    }
    if project.config.assets:
        folders.add(project.root / project.config.assets.directory)
    for folder in sorted(folders):
        _start(folder, True, watchfiles.DefaultFilter(), changed, stop)
    _start(project.root, False, _is_of_interest, changed, stop)


def _start(
    folder: Path,
    recursive: bool,
    watch_filter: Callable[[watchfiles.Change, str], bool],
    changed: Callable[[set[Path]], None],
    stop: Event,
) -> None:
    changes = watchfiles.watch(
        folder,
        watch_filter=watch_filter,
        debounce=MOST,
        step=STEP,
        stop_event=stop,
        recursive=recursive,
        raise_interrupt=False,
    )

    def run() -> None:
        for found in changes:
            changed({Path(path) for _, path in found})

    Thread(target=run, daemon=True).start()


def _is_of_interest(_: watchfiles.Change, path: str) -> bool:
    return Path(path).name in ("pyproject.toml", NAME) or path.endswith(".py")
