"""Real front ends, offline: they find our two wheels, and all that those need, in one folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pymode_build.interpreter.interpreter import interpreter

if TYPE_CHECKING:
    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"


@dataclass(frozen=True, slots=True)
class Completed:
    """How a command ended; `output` is stdout and stderr as a terminal shows them."""

    status: int
    output: str


@dataclass(frozen=True, slots=True)
class FrontEnds:
    """Commands of this environment, in an environment where nothing is left from another session."""

    environment: dict[str, str]

    def run(self, *command: str | Path, cwd: Path, **variables: str) -> Completed:
        ended = subprocess.run(
            command,
            cwd=cwd,
            env=self.environment | variables,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        return Completed(ended.returncode, ended.stdout)

    def build(self, project: Path, *options: str, **variables: str) -> Completed:
        """Run `python -m build` in this environment, which spares it the isolated one."""
        return self.run("python", "-m", "build", "--no-isolation", *options, cwd=project, **variables)


@pytest.fixture(scope="session")
def own_distributions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with our two sdists, and our two wheels made from them."""
    folder = tmp_path_factory.mktemp("own")
    for source in (ROOT / "src" / "pymode_runtime", ROOT):
        python("build", "--no-isolation", "--outdir", folder, source)
    return folder


@pytest.fixture(scope="session")
def wheelhouse(own_distributions: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with our wheels and those they depend on, which pip fetches or has in its cache."""
    folder = tmp_path_factory.mktemp("wheelhouse")
    # hatchling asks for editables when it makes an editable wheel.
    python("pip", "wheel", "--wheel-dir", folder, *own_distributions.glob("*.whl"), "editables~=0.3")
    return folder


def python(module: str, *arguments: str | Path) -> None:
    """Run a module of this environment; its output shows if it fails."""
    command = [sys.executable, "-m", module, *arguments]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr


@pytest.fixture(scope="session")
def front_ends(
    wheelhouse: Path, tmp_path_factory: pytest.TempPathFactory, cache: Cache, reporter: Reporter
) -> FrontEnds:
    """Return the front ends, which reach no index and, of earlier sessions, only the interpreter's cache.

    uv and hatch reuse a plugin's wheel of the same version, so both get folders of their own.
    """
    interpreter(cache, reporter)
    own = tmp_path_factory.mktemp("front-ends")
    theirs = ("PIP_", "UV_", "HATCH_", "PYMODE_BUILD", "VIRTUAL_ENV")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(theirs)}
    environment |= {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_FIND_LINKS": str(wheelhouse),
        "PIP_NO_INDEX": "1",
        "UV_FIND_LINKS": str(wheelhouse),
        "UV_OFFLINE": "1",
        "UV_PYTHON_DOWNLOADS": "never",
        "UV_CACHE_DIR": str(own / "uv"),
        "HATCH_DATA_DIR": str(own / "hatch-data"),
        "HATCH_CACHE_DIR": str(own / "hatch-cache"),
        "NO_COLOR": "1",
    }
    return FrontEnds(environment)


@pytest.fixture
def hello(tmp_path: Path) -> Path:
    """Return a copy of examples/hello-worker, as a clone has it."""
    return copy_example(tmp_path / "hello-worker")


@pytest.fixture
def extended(tmp_path: Path) -> Path:
    """Return a copy of examples/extension-worker."""
    return copy_example(tmp_path / "extension-worker", "extension-worker")


@pytest.fixture(scope="session")
def built(front_ends: FrontEnds, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Completed]:
    """Return examples/hello-worker after one `python -m build`, and what that said."""
    project = copy_example(tmp_path_factory.mktemp("built") / "hello-worker")
    return project, front_ends.run("python", "-m", "build", cwd=project)


def copy_example(target: Path, example: str = "hello-worker") -> Path:
    return Path(
        shutil.copytree(
            EXAMPLES / example, target, ignore=shutil.ignore_patterns("dist", "__pycache__", ".*")
        )
    )
