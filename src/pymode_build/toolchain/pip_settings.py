"""pip's settings: its configuration files, and its variables, which go over them."""

from __future__ import annotations

import configparser
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from pymode_build.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["pip_settings"]

SECTIONS = ("global", "install")


def pip_settings(environ: Mapping[str, str]) -> dict[str, str]:
    """Return what `pip install` is set to, by the names of pip's variables: PIP_INDEX_URL and so on.

    Raises ConfigError for a file that can't be read.
    """
    settings: dict[str, str] = {}
    for path in _files(environ):
        parser = configparser.RawConfigParser()
        try:
            parser.read(path, encoding="utf-8")
        except (configparser.Error, UnicodeDecodeError) as error:
            # Only its first line: the rest quotes the file, which may hold passwords.
            said = str(error).partition("\n")[0]
            raise ConfigError(f"{path}, pip's configuration, can't be read: {said}") from error
        for section in SECTIONS:
            if parser.has_section(section):
                settings |= {_variable(name): value for name, value in parser.items(section)}
    return settings | {name: value for name, value in environ.items() if name.startswith("PIP_")}


def _variable(name: str) -> str:
    return f"PIP_{name.lstrip('-').upper().replace('-', '_')}"


def _files(environ: Mapping[str, str]) -> Iterator[Path]:
    """Yield where pip looks, later files over earlier ones (pip's user guide, "Configuration")."""
    named = environ.get("PIP_CONFIG_FILE")
    if named == os.devnull:
        return
    home = Path(environ.get("HOME", "~")).expanduser()
    shared = [
        Path(folder) for folder in environ.get("XDG_CONFIG_DIRS", "/etc/xdg").split(os.pathsep) if folder
    ]
    yield from (folder / "pip" / "pip.conf" for folder in shared)
    yield Path("/Library/Application Support/pip/pip.conf")
    yield Path("/etc/pip.conf")
    if not (named and Path(named).is_file()):
        yield home / ".pip" / "pip.conf"
        yield home / "Library" / "Application Support" / "pip" / "pip.conf"
        yield Path(environ.get("XDG_CONFIG_HOME") or home / ".config") / "pip" / "pip.conf"
    yield Path(sys.prefix) / "pip.conf"
    if named:
        yield Path(named)
