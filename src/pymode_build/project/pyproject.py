"""pyproject.toml as people edit it: dependencies come and go, comments and layout stay."""

from __future__ import annotations

import difflib
import tomllib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import tomlkit
from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import Array, Table

from pymode_build.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from tomlkit import TOMLDocument

__all__ = ["Addition", "added", "bounded", "read_pyproject", "removed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Addition:
    """A dependency to be written, in the words of `text` if there are any.

    `source` is its table in [tool.uv.sources]; empty: it comes from an index.
    """

    requirement: Requirement
    text: str = ""
    source: Mapping[str, Any] = field(default_factory=dict)


def read_pyproject(root: Path) -> str:
    """Return the pyproject.toml of a PyMode project. Raises ConfigError."""
    path = root / "pyproject.toml"
    if not path.is_file():
        raise ConfigError(f"{root.resolve()} has no pyproject.toml; `pymode init NAME` makes a project")
    try:
        text = path.read_text("utf-8")
        tables = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path} is no valid TOML: {error}") from error
    if not isinstance(tables.get("project"), dict):
        raise ConfigError(f"{path} has no [project] table; `pymode init NAME` makes a project with one")
    tool = tables.get("tool", {})
    hooks = tool.get("hatch", {}).get("build", {}).get("hooks", {})
    if "pymode" not in tool and "pymode" not in hooks:
        raise ConfigError(
            f"{path} is not a PyMode project's: it has neither [tool.pymode] nor "
            "[tool.hatch.build.hooks.pymode]. Run the command in a project that has, or make one with "
            "`pymode init NAME`"
        )
    return text


def added(text: str, additions: Iterable[Addition]) -> str:
    """Return the file with dependencies written into it. A name that is there takes what is said anew."""
    document = _document(text)
    array = _dependencies(document)
    for addition in additions:
        index = _index(array, addition.requirement.name)
        if index is None:
            array.append(addition.text or str(addition.requirement))
        else:
            array[index] = _merged(str(array[index]), addition.requirement)
        if addition.source:
            _sources(document)[addition.requirement.name] = _inline(addition.source)
    return tomlkit.dumps(document)


def bounded(text: str, names: Iterable[str], versions: Mapping[str, str]) -> str:
    """Return the file with a lower bound for those of the dependencies `names` that say no version."""
    document = _document(text)
    array = _dependencies(document)
    for name in names:
        index = _index(array, name)
        version = versions.get(canonicalize_name(name))
        if index is None or version is None or name in _sources(document, make=False):
            continue
        requirement = Requirement(str(array[index]))
        if not requirement.specifier and not requirement.url:
            # Local versions ("1.0+cpu") can't be compared with >=.
            requirement.specifier &= f">={version.partition('+')[0]}"
            array[index] = str(requirement)
    return tomlkit.dumps(document)


def removed(text: str, names: Iterable[str]) -> str:
    """Return the file without dependencies. Raises ConfigError for one that it does not have."""
    document = _document(text)
    array = _dependencies(document)
    for name in names:
        index = _index(array, name)
        if index is None:
            raise ConfigError(_not_there(name, [Requirement(str(item)).name for item in array]))
        while index is not None:
            array.pop(index)
            index = _index(array, name)
        _forget_source(document, name)
    # The blank line before a table that is gone stays behind.
    return tomlkit.dumps(document).rstrip("\n") + "\n"


def _document(text: str) -> TOMLDocument:
    try:
        return tomlkit.parse(text)
    except TOMLKitError as error:
        raise ConfigError(f"pyproject.toml is no valid TOML: {error}") from error


def _dependencies(document: TOMLDocument) -> Array:
    """Return project.dependencies, made if it is not there."""
    project = document["project"]
    assert isinstance(project, Table)  # noqa: S101 - read_pyproject has seen it
    if "dependencies" in project.get("dynamic", ()):
        raise ConfigError(
            "pyproject.toml: project.dynamic has 'dependencies', so they are not written there. Change them "
            "where they come from, then run `pymode install`"
        )
    array = project.setdefault("dependencies", tomlkit.array())
    if not isinstance(array, Array):
        raise ConfigError("pyproject.toml: project.dependencies must be an array of strings")
    for text in array:
        try:
            Requirement(str(text))
        except InvalidRequirement as error:
            raise ConfigError(f"pyproject.toml: project.dependencies has {str(text)!r}: {error}") from error
    return array


def _index(array: Array, name: str) -> int | None:
    wanted = canonicalize_name(name)
    names = (canonicalize_name(Requirement(str(item)).name) for item in array)
    return next((index for index, found in enumerate(names) if found == wanted), None)


def _merged(before: str, requirement: Requirement) -> str:
    """What is said anew counts; what is not said stays as it was."""
    merged = Requirement(before)
    merged.extras |= requirement.extras
    merged.specifier = requirement.specifier or merged.specifier
    merged.marker = requirement.marker or merged.marker
    merged.url = requirement.url
    return before if merged == Requirement(before) else str(merged)


def _sources(document: TOMLDocument, *, make: bool = True) -> Any:
    """Return [tool.uv.sources], where uv keeps what does not come from an index."""
    table: Any = document
    for key in ("tool", "uv", "sources"):
        if key not in table:
            if not make:
                return {}
            # Of the three, only the last has a line of its own.
            table[key] = tomlkit.table(is_super_table=key != "sources")
        table = table[key]
    return table


def _forget_source(document: TOMLDocument, name: str) -> None:
    wanted = canonicalize_name(name)
    sources = _sources(document, make=False)
    for key in [key for key in sources if canonicalize_name(key) == wanted]:
        del sources[key]
        if not sources:
            del document["tool"]["uv"]["sources"]
        if not document["tool"]["uv"]:
            del document["tool"]["uv"]


def _inline(source: Mapping[str, Any]) -> tomlkit.items.InlineTable:
    table = tomlkit.inline_table()
    table.update(source)
    return table


def _not_there(name: str, there: list[str]) -> str:
    close = difflib.get_close_matches(name, there, 1, 0.6)
    hint = f"did you mean {close[0]!r}?" if close else f"it has: {', '.join(there) or 'none'}"
    return f"pyproject.toml: project.dependencies has no {name!r}; {hint}"
