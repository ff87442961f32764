"""`.dev.vars`: variables and secrets for `pymode dev`. Nothing here shows a value."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from dotenv.parser import parse_stream

from pymode_build.errors import ConfigError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["NAME", "read_dev_vars"]

NAME = ".dev.vars"


def read_dev_vars(root: Path) -> dict[str, str]:
    """Return the variables of a project's file, {} if it has none. Raises ConfigError.

    The syntax is that of .env files: NAME=value, quotes, comments, several lines in quotes, `export` allowed.
    """
    path = root / NAME
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path} can't be read: {type(error).__name__}") from None
    variables: dict[str, str] = {}
    for binding in parse_stream(io.StringIO(text)):
        if binding.error or (binding.key is not None and binding.value is None):
            raise ConfigError(
                f'{path}, line {binding.original.line}: write NAME=value, or NAME="several lines"'
            )
        if binding.key is not None:
            variables[binding.key] = binding.value or ""
    return variables
