"""Templates: what `pymode init` makes a project from."""

from __future__ import annotations

import re
from pathlib import Path

from packaging.utils import canonicalize_name, is_normalized_name

from pymode_build.errors import ConfigError

__all__ = ["project_files", "project_name", "templates"]

FOLDER = Path(__file__).parent / "templates"
# Stands for the project's name, in files that have it.
PLACEHOLDER = "PROJECT"
NAMED = (".toml", ".md")
# A file whose name begins with a dot would act on the template's own folder.
DOT = "dot-"


def templates() -> list[str]:
    """Return the names of the templates, the simplest first."""
    return sorted((path.name for path in FOLDER.iterdir() if path.is_dir()), key=lambda name: name != "hello")


def project_name(folder: Path) -> str:
    """Return the name of a project in this folder. Raises ConfigError if none can be made of it."""
    name = canonicalize_name(re.sub(r"\s+", "-", folder.resolve().name))
    if not is_normalized_name(name) or len(name) > 63:
        raise ConfigError(
            f"{folder.resolve().name!r} makes no name for a project: it takes up to 63 letters, digits and "
            "hyphens, and begins and ends with a letter or digit"
        )
    return name


def project_files(template: str, name: str) -> dict[str, str]:
    """Return a new project's files: their text by path, with slashes."""
    root = FOLDER / template
    files = {}
    for path in sorted(root.rglob("*")):
        if not path.is_file() or "__pycache__" in path.parts:
            continue
        place = path.relative_to(root).as_posix()
        if place.startswith(DOT):
            place = f".{place.removeprefix(DOT)}"
        text = path.read_text(encoding="utf-8")
        files[place] = text.replace(PLACEHOLDER, name) if place.endswith(NAMED) else text
    return files
