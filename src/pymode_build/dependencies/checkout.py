"""Sources that come from no index: folders on this machine, commits of git repositories."""

from __future__ import annotations

import base64
import os
from typing import TYPE_CHECKING

from pymode_build.cache import Cache, digest
from pymode_build.errors import ResolutionError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pymode_build.dependencies.credentials import Login

__all__ = ["checkout", "content_key", "package_files"]

# What tools leave in a folder says nothing about its package. Nor do names with a dot in front.
LEFT_BY_TOOLS = frozenset({"__pycache__", "build", "dist", "node_modules"})


def content_key(folder: Path) -> str:
    """Return a digest of what a folder's package may be built from. Raises ResolutionError."""
    if not folder.is_dir():
        raise ResolutionError(
            f"{folder}: there is no such folder, and the lock takes a package from it. Put it back, or write "
            "the lock anew with `pymode install`"
        )
    return digest(*(part for pair in package_files(folder).items() for part in pair))


def package_files(folder: Path) -> dict[str, Path]:
    """Return the files of a folder that its package may be built from, by their names below it."""
    return {path.relative_to(folder).as_posix(): path for path in sorted(_files(folder))}


def _files(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.name.startswith(".") or path.name in LEFT_BY_TOOLS or path.suffix == ".egg-info":
            continue
        if path.is_dir():
            yield from _files(path)
        elif path.is_file():
            yield path


def checkout(location: str, folder: Path, cache: Cache, login: Login | None = None) -> Path:
    """Check a commit out below a folder: `URL@commit`, perhaps `#subdirectory=path`; return its package.

    git runs with the user's own settings, and their credentials unless there is a login. Raises
    ResolutionError.
    """
    from pymode_build.process import run

    repository, _, subdirectory = location.partition("#subdirectory=")
    url, _, commit = repository.rpartition("@")
    log = cache.root / "logs" / f"git-{digest(url)}.log"
    log.unlink(missing_ok=True)
    # A repository that needs a password which git does not have is an error, and no question to nobody.
    environment = os.environ | {"GIT_TERMINAL_PROMPT": "0"}
    if login:
        environment |= _authorization(url, login)
    tree = folder / "tree"
    # The whole repository: many servers hand out no commit by its hash alone.
    for command in (
        ["git", "clone", "--quiet", "--no-checkout", url, str(tree)],
        ["git", "-C", str(tree), "checkout", "--quiet", "--detach", commit],
        ["git", "-C", str(tree), "submodule", "--quiet", "update", "--init", "--recursive"],
    ):
        run(
            command,
            cwd=folder,
            env=environment,
            log=log,
            what=f"get commit {commit} of {url}",
            error=ResolutionError,
        )
    return tree / subdirectory


def _authorization(url: str, login: Login) -> dict[str, str]:
    """Return variables that have git send a login to the server of a URL, and show it to nobody."""
    count = int(os.environ.get("GIT_CONFIG_COUNT") or 0)
    scheme, _, rest = url.partition("://")
    token = base64.b64encode(f"{login.user}:{login.password}".encode()).decode()
    return {
        "GIT_CONFIG_COUNT": str(count + 1),
        f"GIT_CONFIG_KEY_{count}": f"http.{scheme}://{rest.partition('/')[0]}/.extraHeader",
        f"GIT_CONFIG_VALUE_{count}": f"Authorization: Basic {token}",
    }
