"""site-packages.zip: the runtime, the dependencies and the project, as the worker mounts them on /app."""

from __future__ import annotations

import importlib.util
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import pymode_build
from pymode_build.cache import Cache, digest
from pymode_build.errors import ToolchainError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pymode_build.dependencies.install import Dependency
    from pymode_build.interpreter.interpreter import Interpreter
    from pymode_build.project.project import Project
    from pymode_build.reporter import Reporter

__all__ = ["dependency_members", "merge", "project_members", "runtime_members"]

# Raised when what ships of the same folder changes.
SCHEMA = "2"

RUNTIME = "pymode-runtime"

# Nothing at run time reads these.
DROPPED_SUFFIXES = (".pyc", ".pyi", ".pyx", ".pxd", ".c", ".h", ".cpp", ".hpp")
DROPPED_RUNTIME = frozenset({"testing.py"})  # for tests, which run elsewhere
DROPPED_METADATA = frozenset({"RECORD", "RECORD.jws", "WHEEL", "INSTALLER", "REQUESTED", "direct_url.json"})


def runtime_members(python: Interpreter, cache: Cache) -> dict[str, bytes]:
    """Return the `pymode` package of the build's own environment. Raises ToolchainError."""
    spec = importlib.util.find_spec("pymode")
    try:
        found = version(RUNTIME)
    except PackageNotFoundError:
        spec = None
    if spec is None or not spec.submodule_search_locations:
        raise ToolchainError(f"{RUNTIME} is not installed beside pymode-build; install it again")
    if found != pymode_build.__version__:
        raise ToolchainError(
            f"{RUNTIME} {found} does not fit pymode-build {pymode_build.__version__}; "
            "install the same version of both"
        )
    package = Path(spec.submodule_search_locations[0])
    files = {name: path for name, path in _walk(package).items() if name not in DROPPED_RUNTIME}
    members = _compiled({f"pymode/{name}": path for name, path in files.items()}, python, cache)
    info = f"Metadata-Version: 2.4\nName: {RUNTIME}\nVersion: {found}\n"
    return {**members, f"pymode_runtime-{found}.dist-info/METADATA": info.encode()}


def dependency_members(dependency: Dependency, python: Interpreter, cache: Cache) -> dict[str, bytes]:
    """Return an installed package: bytecode in place of its sources, everything else as it is."""
    return _compiled(_walk(dependency.folder), python, cache)


def project_members(project: Project, python: Interpreter) -> dict[str, bytes]:
    """Return the project's files: sources stay, for tracebacks, with their bytecode in __pycache__."""
    files = {name: project.root / name for name in project.files}
    sources = {name: path for name, path in files.items() if name.endswith(".py")}
    members = {name: path.read_bytes() for name, path in files.items()}
    for name, bytecode in python.compile(sources).items():
        members[str(_cached(PurePosixPath(name)))] = bytecode
    info = f"{project.name.replace('-', '_')}-{project.version}.dist-info"
    return {**members, f"{info}/METADATA": project.metadata.encode()}


def _cached(source: PurePosixPath) -> PurePosixPath:
    return source.parent / "__pycache__" / f"{source.stem}.cpython-313.pyc"


def _walk(folder: Path) -> dict[str, Path]:
    """Return the files of a package that ship, by their names below its folder."""
    files = {
        path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()
    }
    return {name: path for name, path in files.items() if not _dropped(PurePosixPath(name))}


def _dropped(name: PurePosixPath) -> bool:
    metadata = name.parent.name.endswith(".dist-info")
    return name.suffix in DROPPED_SUFFIXES or (metadata and name.name in DROPPED_METADATA)


def _compiled(files: Mapping[str, Path], python: Interpreter, cache: Cache) -> dict[str, bytes]:
    """Replace sources by their bytecode, kept in the cache; a source that does not compile stays as it is."""
    sources = {name: path for name, path in files.items() if name.endswith(".py")}
    key = digest(SCHEMA, python.key, *(part for name, path in sources.items() for part in (name, path)))

    def build(folder: Path) -> None:
        for name, bytecode in python.compile(sources, keep_going=True, columns=False).items():
            target = folder / PurePosixPath(name).with_suffix(".pyc")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(bytecode)

    folder = cache.entry("bytecode", key, build)
    members: dict[str, bytes] = {}
    for name, path in files.items():
        bytecode = folder / PurePosixPath(name).with_suffix(".pyc")
        if name in sources and bytecode.is_file():
            members[str(PurePosixPath(name).with_suffix(".pyc"))] = bytecode.read_bytes()
        else:
            members[name] = path.read_bytes()
    return members


def merge(parts: Mapping[str, Mapping[str, bytes]], reporter: Reporter) -> dict[str, bytes]:
    """Lay the parts, by who brings them, over one another; say where two bring different files."""
    members: dict[str, bytes] = {}
    owner: dict[str, str] = {}
    for part, files in parts.items():
        for name, data in files.items():
            if name in members and members[name] != data:
                reporter.warn(f"{owner[name]} and {part} both have {name}; that of {part} is used")
            members[name], owner[name] = data, part
    return members
