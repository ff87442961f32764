"""Projects and package indexes that a test makes for itself: folders with a few tiny files."""

from __future__ import annotations

import hashlib
import io
import tarfile
import zipfile
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from pymode_build.cache import Cache

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

HANDLER = "def on_fetch(request, env):\n    return 'Hello'\n"

# A backend of one file: sdists build with nothing but the standard library.
BACKEND = """
import os, zipfile
def build_wheel(directory, config_settings=None, metadata_directory=None):
    {before}
    name = "{name}-{version}-{tag}.whl"
    with zipfile.ZipFile(os.path.join(directory, name), "w") as wheel:
        wheel.writestr("{name}.py", "built = True")
        wheel.writestr("{name}-{version}.dist-info/METADATA",
                       "Metadata-Version: 2.1\\nName: {name}\\nVersion: {version}\\n")
        wheel.writestr("{name}-{version}.dist-info/WHEEL", "Wheel-Version: 1.0\\nTag: {tag}\\n")
        wheel.writestr("{name}-{version}.dist-info/RECORD", "")
    return name
build_editable = build_wheel
"""


def sources(name: str, version: str, *, tag: str = "py3-none-any", before: str = "pass") -> dict[str, str]:
    """Return a package's sources; its backend runs the statement `before`, then makes a wheel with `tag`."""
    return {
        "pyproject.toml": f"[project]\nname = '{name}'\nversion = '{version}'\n[build-system]\n"
        "requires = []\nbuild-backend = 'backend'\nbackend-path = ['.']\n",
        "backend.py": BACKEND.format(name=name, version=version, tag=tag, before=before),
    }


@dataclass(frozen=True, slots=True)
class Index:
    """A folder of wheels and sdists, for UV_FIND_LINKS."""

    folder: Path

    def wheel(
        self,
        name: str,
        version: str = "1.0",
        *,
        tag: str = "py3-none-any",
        requires: Sequence[str] = (),
        files: Mapping[str, str] | None = None,
    ) -> Path:
        path = self.folder / f"{name}-{version}-{tag}.whl"
        metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
        metadata += "".join(f"Requires-Dist: {one}\n" for one in requires)
        with zipfile.ZipFile(path, "w") as wheel:
            for member, text in (files or {f"{name}.py": "value = 1\n"}).items():
                wheel.writestr(member, text)
            wheel.writestr(f"{name}-{version}.dist-info/METADATA", metadata)
            wheel.writestr(f"{name}-{version}.dist-info/WHEEL", f"Wheel-Version: 1.0\nTag: {tag}\n")
            wheel.writestr(f"{name}-{version}.dist-info/RECORD", "")
        return path

    def sdist(
        self,
        name: str,
        version: str = "1.0",
        *,
        tag: str = "py3-none-any",
        before: str = "pass",
        files: Mapping[str, str] | None = None,
    ) -> Path:
        """Add an sdist whose backend runs the statement `before`, then makes a wheel with `tag`."""
        path = self.folder / f"{name}-{version}.tar.gz"
        members = {
            "PKG-INFO": f"Metadata-Version: 2.2\nName: {name}\nVersion: {version}\n",
            **sources(name, version, tag=tag, before=before),
            **(files or {}),
        }
        with tarfile.open(path, "w:gz") as archive:
            for member, text in members.items():
                entry = tarfile.TarInfo(f"{name}-{version}/{member}")
                entry.size = len(text.encode())
                archive.addfile(entry, io.BytesIO(text.encode()))
        return path

    def lock(self, *paths: Path) -> str:
        """Return a pylock.toml that holds these files, as packages of their own."""
        lines = ['lock-version = "1.0"', 'created-by = "test"']
        for path in paths:
            name, version = path.name.removesuffix(".tar.gz").split("-")[:2]
            sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
            file = f'{{ path = "{path}", hashes = {{ sha256 = "{sha256}" }} }}'
            lines += ["[[packages]]", f'name = "{name}"', f'version = "{version}"']
            lines += [f"wheels = [{file}]" if path.suffix == ".whl" else f"sdist = {file}"]
        return "\n".join(lines) + "\n"


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Index:
    """Return an empty index, which is the only one there is."""
    folder = tmp_path / "index"
    folder.mkdir()
    for name in ("PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "UV_INDEX", "UV_INDEX_URL", "UV_EXTRA_INDEX_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    monkeypatch.delenv("UV_FIND_LINKS", raising=False)
    return Index(folder)


@pytest.fixture
def empty_cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "cache")


@dataclass(frozen=True, slots=True)
class Notes:
    """A reporter that keeps what it is told."""

    said: list[str] = field(default_factory=list)
    warned: list[str] = field(default_factory=list)

    def info(self, text: str) -> None:
        self.said.append(text)

    def warn(self, text: str) -> None:
        self.warned.append(text)

    def update(self, done: float | None = None, note: str = "") -> None: ...

    def stage(self, title: str, total: float | None = None) -> Stage:  # noqa: ARG002
        return Stage(self)


@dataclass(frozen=True, slots=True)
class Stage:
    notes: Notes

    def __enter__(self) -> Notes:
        return self.notes

    def __exit__(self, *_: object) -> None: ...


@pytest.fixture
def notes() -> Notes:
    return Notes()


@dataclass(frozen=True, slots=True)
class Folder:
    """A project's folder."""

    root: Path

    def write(self, files: Mapping[str, str]) -> Path:
        for name, text in files.items():
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return self.root

    def package(self, folder: str, name: str, version: str = "2.0") -> Path:
        """Write a package's sources into a folder of the project's."""
        self.write({f"{folder}/{file}": text for file, text in sources(name, version).items()})
        return (self.root / folder).resolve()

    def pyproject(self, pymode: str = "", *, project: str = "", rest: str = "") -> Path:
        """Write a pyproject.toml: `pymode` goes into [tool.pymode], `project` into [project]."""
        text = (
            f'[project]\nname = "some-worker"\nversion = "1.2"\n{project}\n[tool.pymode]\n{pymode}\n{rest}\n'
        )
        return self.write({"pyproject.toml": text})


@pytest.fixture
def project(tmp_path: Path) -> Folder:
    """Return a project that is right as it is: tests write over what they are about."""
    folder = Folder(tmp_path / "project")
    folder.pyproject('main = "src/entry.py"')
    folder.write({"src/entry.py": HANDLER})
    return folder
