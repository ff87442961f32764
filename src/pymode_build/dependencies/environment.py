"""The virtual environment that a project is developed in: it gets the versions of the lock."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import distributions
from pathlib import Path
from typing import TYPE_CHECKING, Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from pymode_build.cache import digest
from pymode_build.dependencies.checkout import content_key
from pymode_build.dependencies.credentials import read_credentials
from pymode_build.errors import ConfigError, ResolutionError
from pymode_build.toolchain.uv import OWN, index_environment, network_options, said_by_uv

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence, Set

    from packaging.pylock import Package, Pylock

    from pymode_build.cache import Cache
    from pymode_build.dependencies.credentials import Credentials
    from pymode_build.reporter import Reporter

__all__ = ["Environment", "project_environment"]

FOLDER = ".venv"
STAMP = ".pymode-installed"
DEVELOPMENT = "dev"
"""The dependency group that is installed along, as uv does it."""


@contextmanager
def project_environment(root: Path, cache: Cache, reporter: Reporter) -> Iterator[Environment]:
    """Give the environment to install into.

    The active one (VIRTUAL_ENV), else the project's .venv, else the virtual environment that pymode itself is
    installed in, unless pipx or `uv tool` made that, else a new .venv in the project.
    If the block fails, an environment that was made for it is removed.
    """
    active = os.environ.get("VIRTUAL_ENV")
    own = Path(sys.prefix)
    if active:
        if not Environment(Path(active)).python.exists():
            raise ConfigError(
                f"VIRTUAL_ENV names {active}, and no environment is there; make it, or unset that"
            )
        yield Environment(Path(active))
    elif (root / FOLDER / "pyvenv.cfg").is_file():
        yield Environment(root / FOLDER)
    elif sys.prefix != sys.base_prefix and not _belongs_to_a_tool(own):
        yield Environment(own)
    else:
        made = Environment(root / FOLDER)
        try:
            made._make(cache, reporter)
            yield made
        except BaseException:
            shutil.rmtree(made.folder, ignore_errors=True)
            raise


def _belongs_to_a_tool(environment: Path) -> bool:
    """Tell whether pipx or `uv tool` made an environment."""
    return any((environment / name).is_file() for name in ("pipx_metadata.json", "uv-receipt.toml"))


@dataclass(frozen=True, slots=True)
class Environment:
    """A virtual environment."""

    folder: Path

    @property
    def python(self) -> Path:
        return self.folder / "bin" / "python"

    def _make(self, cache: Cache, reporter: Reporter) -> None:
        reporter.info(f"Making {self.folder}; `source {self.folder}/bin/activate` makes it the active one")
        arguments = ["venv", "--quiet", "--no-project", "--python", sys.executable, "--no-python-downloads"]
        self._uv([*arguments, self.folder], self.folder.parent, cache, "make the environment")

    def install(
        self, root: Path, pyproject: Mapping[str, Any], lock: Pylock, cache: Cache, reporter: Reporter
    ) -> list[str]:
        """Install what the project and its `dev` group need, in the lock's versions; return what changed.

        The lock is for the worker's Python, and this one may need more: that is resolved here and now.
        Hashes of the lock are checked. Where nothing has changed since the last time, nobody is asked. Raises
        ResolutionError, and then nothing was installed.
        """
        stamp = self.folder / STAMP
        told = "dependencies" not in pyproject["project"].get("dynamic", ())
        if told and stamp.is_file() and stamp.read_text("utf-8") == self._state(root, pyproject, lock):
            return []
        packages = [package for package in lock.packages if package.name not in OWN]
        with tempfile.TemporaryDirectory(prefix="pymode-") as name:
            scratch = Path(name)
            asked = _asked(pyproject, scratch / "requirements.txt")
            (scratch / "constraints.txt").write_text("".join(map(_constraint, packages)))
            credentials = read_credentials(root)
            (scratch / "overrides.txt").write_text("".join(_override(one, credentials) for one in packages))
            with reporter.stage(f"Installing into {self.folder}"):
                said = self._uv(
                    [
                        *("pip", "install", "--python", self.python, "--no-python-downloads"),
                        *(*network_options(), *asked, "--constraints", scratch / "constraints.txt"),
                        *("--overrides", scratch / "overrides.txt"),
                    ],
                    root,
                    cache,
                    f"install the dependencies into {self.folder}",
                )
        stamp.write_text(self._state(root, pyproject, lock), "utf-8")
        return [line.strip() for line in said if line.startswith((" + ", " - ", " ~ "))]

    def _state(self, root: Path, pyproject: Mapping[str, Any], lock: Pylock) -> str:
        """Return a digest of what an installation depends on, and of what is installed."""
        local = [package.directory or package.archive for package in lock.packages]
        places = [root / one.path for one in local if one and one.path]
        # Those of the `dev` group are not in the lock.
        sources = pyproject.get("tool", {}).get("uv", {}).get("sources", {}).values()
        places += [root / one["path"] for one in sources if isinstance(one, dict) and "path" in one]
        contents = [content_key(one) if one.is_dir() else digest(one) for one in places if one.exists()]
        found = self.folder.glob("lib/python*/site-packages/*.dist-info")
        installed = sorted(f"{path}={path.stat().st_mtime_ns}" for path in found)
        return digest(repr(pyproject), repr(lock.packages), str(root), *contents, "", *installed)

    def uninstall(self, names: Set[str], pyproject: Mapping[str, Any], cache: Cache) -> list[str]:
        """Uninstall packages, by normalized names, that nothing else here needs; return which."""
        unneeded = self._unneeded(set(names), pyproject) if names else []
        if unneeded:
            self._uv(
                ["pip", "uninstall", "--python", self.python, *unneeded],
                self.folder.parent,
                cache,
                f"uninstall packages from {self.folder}",
            )
        return unneeded

    def _unneeded(self, names: set[str], pyproject: Mapping[str, Any]) -> list[str]:
        sites = [str(path) for path in self.folder.glob("lib/python*/site-packages")]
        needs = {
            canonicalize_name(one.name): {
                canonicalize_name(Requirement(text).name) for text in one.requires or ()
            }
            for one in distributions(path=sites)
        }
        kept = {canonicalize_name(Requirement(text).name) for text in _development(pyproject)}
        going = (names & needs.keys()) - kept - OWN
        while still := {name for one, below in needs.items() if one not in going for name in below} & going:
            going -= still
        return sorted(going)

    def _uv(self, arguments: Sequence[str | Path], cwd: Path, cache: Cache, what: str) -> list[str]:
        """Run uv and return its lines. Raises ResolutionError with its own words."""
        import uv

        from pymode_build.process import run

        said: list[str] = []
        log = cache.root / "logs" / "environment.log"
        log.unlink(missing_ok=True)
        try:
            run(
                [uv.find_uv_bin(), *arguments],
                cwd=cwd,
                env=index_environment(),
                log=log,
                what=what,
                error=ResolutionError,
                on_line=said.append,
            )
        except ResolutionError as failure:
            raise ResolutionError(
                f"cannot {what}:\n\n{said_by_uv(log, failure)}\n\n"
                "Workers run on Python 3.13: in an environment of another version, a package may be too new "
                "or too old"
            ) from failure
        return said


def _asked(pyproject: Mapping[str, Any], listed: Path) -> list[str | Path]:
    """Return the arguments that name what is wanted; `listed` is where to write a list.

    From a list uv sees at once that all is there; of pyproject.toml itself, which may say where packages come
    from, it asks the index anew.
    """
    project, groups = pyproject["project"], pyproject.get("dependency-groups", {})
    sources = pyproject.get("tool", {}).get("uv", {}).get("sources")
    if sources or "dependencies" in project.get("dynamic", ()):
        return ["-r", "pyproject.toml", *(["--group", DEVELOPMENT] if DEVELOPMENT in groups else [])]
    wanted = [*project.get("dependencies", ()), *_development(pyproject)]
    listed.write_text("".join(f"{text}\n" for text in wanted))
    return ["-r", listed]


def _development(pyproject: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the requirements of the `dev` group, those of groups that it includes among them."""
    from packaging.dependency_groups import resolve_dependency_groups

    groups = pyproject.get("dependency-groups", {})
    try:
        return resolve_dependency_groups(groups, DEVELOPMENT) if DEVELOPMENT in groups else ()
    except (ValueError, LookupError, TypeError) as error:
        raise ConfigError(f"pyproject.toml: dependency-groups.{DEVELOPMENT}: {error}") from error


def _constraint(package: Package) -> str:
    """Return a line that allows only the lock's version, with the lock's hashes."""
    known = [file.hashes for file in package.wheels or ()]
    known += [package.sdist.hashes] if package.sdist else []
    if package.version is None or not known:
        return ""
    marker = f" ; {package.marker}" if package.marker else ""
    hashes = "".join(f" --hash=sha256:{hashes['sha256']}" for hashes in known if "sha256" in hashes)
    return f"{package.name}=={package.version}{marker}{hashes}\n"


def _override(package: Package, credentials: Credentials) -> str:
    """Return a line that puts the lock's commit in place of a branch or tag."""
    if package.vcs is None or not package.vcs.url:
        return ""
    below = f"#subdirectory={package.vcs.subdirectory}" if package.vcs.subdirectory else ""
    url = credentials.with_login(package.vcs.url)
    return f"{package.name} @ git+{url}@{package.vcs.commit_id}{below}\n"
