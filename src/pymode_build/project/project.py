"""The project being built: its metadata, its configuration, its entry, and the files that ship."""

from __future__ import annotations

import ast
import dataclasses
import tomllib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from pymode_build.errors import ConfigError
from pymode_build.project.assets import asset_files
from pymode_build.project.config import Config, parse_config, parse_environments
from pymode_build.target import PYTHON_FULL_VERSION, PYTHON_VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from hatchling.metadata.core import ProjectMetadata

__all__ = ["Project", "load_project", "project_from_metadata"]

MAX_NAME = 63
DEFAULT_MAIN = "src/entry.py"
HEADERS = (".h", ".hh", ".hpp", ".hxx", ".inc")
HANDLERS = ("on_fetch", "on_scheduled", "on_queue")

# Never shipped, whatever `include` says: what tools leave behind, at the project's root and anywhere. Names
# with a dot in front, where secrets (.env, .dev.vars) and environments live, don't ship either.
LEFT_AT_ROOT = frozenset({"build", "dist", "PKG-INFO"})
LEFT_ANYWHERE = frozenset({"__pycache__", "node_modules"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """A project that can be built; its paths are relative to `root`, with slashes.

    `files` are what Python sees, `compiled` the sources of its extensions and the headers they may include.
    """

    root: Path
    name: str
    version: str
    dependencies: tuple[str, ...]
    backend: str
    metadata: str
    config: Config
    environments: Mapping[str, Config]
    entry: str
    files: tuple[str, ...]
    compiled: tuple[str, ...]
    assets: tuple[str, ...]

    @property
    def worker_name(self) -> str:
        """The worker's name on the platform."""
        return self.config.name or self.name

    @property
    def recipes(self) -> Path | None:
        """The project's own recipes, if it has a folder of them."""
        folder = self.config.recipes.folder
        return None if folder is None else self.root / folder

    @property
    def lock(self) -> Path | None:
        """The project's lock file, if it has one."""
        path = self.root / "pylock.toml"
        return path if path.is_file() else None


def load_project(root: Path, entry: str | None = None) -> Project:
    """Load the project in a folder; `entry` takes the place of tool.pymode.main. Raises ConfigError."""
    from hatchling.metadata.core import ProjectMetadata
    from hatchling.plugin.manager import PluginManager

    root = root.resolve()  # a lock's paths become URLs, and those are absolute
    if not (root / "pyproject.toml").is_file():
        raise ConfigError(
            f"{root} has no pyproject.toml; name the folder of a project, or make one with `pymode init NAME`"
        )
    _pyproject(root)
    try:
        metadata = ProjectMetadata(str(root), PluginManager())
        metadata.validate_fields()
        return project_from_metadata(root, metadata, entry)
    except (ValueError, TypeError, OSError) as error:
        raise ConfigError(f"{root / 'pyproject.toml'}: {error}") from error


def project_from_metadata(root: Path, metadata: ProjectMetadata[Any], entry: str | None = None) -> Project:
    """Check a project whose `[project]` table hatchling has read. Raises ConfigError."""
    from hatchling.metadata.spec import DEFAULT_METADATA_VERSION, get_core_metadata_constructors
    from packaging.specifiers import SpecifierSet

    pyproject = _pyproject(root)
    config = parse_config(pyproject)
    if entry is not None:
        config = dataclasses.replace(config, main=entry)
    requires = SpecifierSet(metadata.core.requires_python)
    if not requires.contains(PYTHON_FULL_VERSION):
        raise ConfigError(
            f"pyproject.toml: project.requires-python is {str(requires)!r}, "
            f"and workers run on Python {PYTHON_VERSION}; widen it"
        )
    if config.name is None and len(metadata.core.name) > MAX_NAME:
        raise ConfigError(
            f"pyproject.toml: project.name is longer than a worker's name may be, {MAX_NAME} characters; "
            "set a shorter one with tool.pymode.name"
        )
    entry = _entry(root, config)
    _check_handlers(root / entry, entry)
    compiled = _compiled(root, config)
    assets = asset_files(root, config.assets.directory, entry, config.limits) if config.assets else []
    return Project(
        root=root,
        name=metadata.core.name,
        version=metadata.version,
        dependencies=tuple(metadata.core.dependencies),
        backend=_backend(pyproject),
        metadata=get_core_metadata_constructors()[DEFAULT_METADATA_VERSION](metadata),
        config=config,
        environments=parse_environments(pyproject),
        entry=entry,
        files=tuple(_files(root, entry, config, frozenset(assets) | set(compiled))),
        compiled=tuple(compiled),
        assets=tuple(assets),
    )


def _pyproject(root: Path) -> Mapping[str, Any]:
    path = root / "pyproject.toml"
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path} is no valid TOML: {error}") from error


def _backend(pyproject: Mapping[str, Any]) -> str:
    """Return the project's build backend; PEP 517 has a default."""
    return str(pyproject.get("build-system", {}).get("build-backend", "setuptools.build_meta:__legacy__"))


def _entry(root: Path, config: Config) -> str:
    if config.main is None:
        if (root / DEFAULT_MAIN).is_file():
            return DEFAULT_MAIN
        raise ConfigError(
            f"pyproject.toml: tool.pymode.main is missing, and there is no {DEFAULT_MAIN}; "
            "set it to the file that defines on_fetch"
        )
    path = (root / config.main).resolve()
    if not path.is_relative_to(root.resolve()):
        raise ConfigError(
            f"pyproject.toml: tool.pymode.main is {config.main!r}, which is outside of the project"
        )
    if not path.is_file():
        raise ConfigError(
            f"pyproject.toml: tool.pymode.main is {config.main!r}, and there is no such file in the project"
            + _closest(root, config.main)
        )
    if path.suffix != ".py" or not path.stem.isidentifier():
        raise ConfigError(
            f"pyproject.toml: tool.pymode.main is {config.main!r}, which is no Python module; "
            "name a .py file that `import` could load"
        )
    return path.relative_to(root.resolve()).as_posix()


def _closest(root: Path, main: str) -> str:
    import difflib

    folders = (root, root / "src")
    there = [path.relative_to(root).as_posix() for folder in folders for path in sorted(folder.glob("*.py"))]
    close = difflib.get_close_matches(main, there, 1, 0.5)
    return f"; did you mean {close[0]!r}?" if close else ""


def _check_handlers(path: Path, entry: str) -> None:
    try:
        tree = ast.parse(path.read_bytes(), entry)
    except (SyntaxError, ValueError):
        return  # perhaps syntax that this Python is too old for: the worker's own judges, and shows it, later
    if not set(_names(tree.body)).intersection((*HANDLERS, "*")):
        raise ConfigError(
            f"{entry} defines no on_fetch; add\n\n"
            "    def on_fetch(request, env):\n"
            '        return "Hello"\n\n'
            "or set tool.pymode.main in pyproject.toml to the file that has it"
        )


def _names(body: Iterable[ast.stmt]) -> Iterator[str]:
    """Yield the names that statements of a module bind, those in its conditional blocks included."""
    for statement in body:
        match statement:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.Import(names=aliases) | ast.ImportFrom(names=aliases):
                yield from (alias.asname or alias.name for alias in aliases)
            case ast.Assign() | ast.AnnAssign() | ast.AugAssign():
                targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
                yield from (
                    node.id for target in targets for node in ast.walk(target) if isinstance(node, ast.Name)
                )
            case ast.If() | ast.Try() | ast.With() | ast.For() | ast.While() | ast.TryStar():
                for _, value in ast.iter_fields(statement):
                    if isinstance(value, list):
                        yield from _names(item for item in value if isinstance(item, ast.stmt))
                for handler in getattr(statement, "handlers", ()):
                    yield from _names(handler.body)


def _compiled(root: Path, config: Config) -> list[str]:
    """Return the sources of the project's extensions, and the headers beside them or in folders they name."""
    found: set[str] = set()
    for name, one in config.extensions.items():
        for key, patterns in (("sources", one.sources), ("include", one.include)):
            for pattern in patterns:
                matched = set(_match(root, pattern))
                if not matched:
                    raise ConfigError(
                        f"pyproject.toml: tool.pymode.extensions.{name}.{key} has {pattern!r}, "
                        "which matches no file"
                    )
                found |= matched
    folders = {PurePosixPath(name).parent for name in found}
    headers = (path for folder in folders for path in (root / folder).iterdir() if path.suffix in HEADERS)
    return sorted(found.union(path.relative_to(root).as_posix() for path in headers))


def _files(root: Path, entry: str, config: Config, other: frozenset[str]) -> list[str]:
    """Return the files that Python sees, sorted. A pattern that matches a folder means everything in it.

    Static files and extensions' sources, `other`, are among them only if a pattern of the user's names them.
    """
    patterns = config.include or _default_include(root, entry)
    chosen = {entry}
    for pattern in patterns:
        found = set(_match(root, pattern))
        if not found and config.include:
            raise ConfigError(f"pyproject.toml: tool.pymode.include has {pattern!r}, which matches no file")
        chosen |= found if config.include else found - other
    for pattern in config.exclude:
        chosen -= set(_match(root, pattern))
    if entry not in chosen:
        raise ConfigError(f"pyproject.toml: tool.pymode.exclude leaves out the entry, {entry}")
    return sorted(chosen)


def _default_include(root: Path, entry: str) -> list[str]:
    """The entry's folder; beside an entry at the project's root, its modules and packages."""
    folder = PurePosixPath(entry).parent
    if folder.name:
        return [folder.as_posix()]
    return [
        "*.py",
        *sorted(path.parent.name for path in root.glob("*/__init__.py") if path.parent.name != "tests"),
    ]


def _match(root: Path, pattern: str) -> Iterator[str]:
    for path in root.glob(pattern):
        files = path.rglob("*") if path.is_dir() else [path]
        for file in files:
            name = file.relative_to(root)
            if file.is_file() and not _left_out(name.parts):
                yield name.as_posix()


def _left_out(parts: Sequence[str]) -> bool:
    anywhere = any(part.startswith(".") or part in LEFT_ANYWHERE for part in parts)
    return anywhere or parts[0] in LEFT_AT_ROOT
