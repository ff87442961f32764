"""Static files: what of a folder the platform serves by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pymode_build.errors import ConfigError

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Literal

__all__ = ["asset_files"]

IGNORE = ".assetsignore"

# Cloudflare's limits for static files, by plan.
MAX_FILES = {"free": 20_000, "paid": 100_000}
MAX_SIZE = 25 * 1024 * 1024


def asset_files(root: Path, directory: str, entry: str, plan: Literal["free", "paid"]) -> list[str]:
    """Return the files of a folder of the project, relative to its root, sorted, but for those that
    .assetsignore names, which are written like .gitignore's. Raises ConfigError.
    """
    from pathspec import GitIgnoreSpec

    said = f"pyproject.toml: tool.pymode.assets.directory is {directory!r}"
    folder, top = (root / directory).resolve(), root.resolve()
    if not folder.is_relative_to(top):
        raise ConfigError(f"{said}, which is outside of the project")
    if not folder.is_dir():
        raise ConfigError(f"{said}, and there is no such folder in the project; make it, or name another")
    if (top / entry).is_relative_to(folder):
        raise ConfigError(f"{said}, which holds {entry}; assets are public, so name a folder of their own")
    ignore = folder / IGNORE
    ignored = GitIgnoreSpec.from_lines(ignore.read_text("utf-8").splitlines() if ignore.is_file() else [])
    found = [
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not ignored.match_file(path.relative_to(folder).as_posix())
    ]
    if len(found) > MAX_FILES[plan]:
        raise ConfigError(
            f"{said}, which holds {len(found):,} files, and the {plan} plan allows {MAX_FILES[plan]:,}; "
            f"leave some out with {IGNORE}"
        )
    for path in found:
        if path.stat().st_size > MAX_SIZE:
            raise ConfigError(
                f"{said}, and {path.relative_to(top)} in it has more than 25 MiB, the platform's limit; "
                f"name it in {IGNORE}, and keep it in R2"
            )
    return [path.relative_to(top).as_posix() for path in found]
