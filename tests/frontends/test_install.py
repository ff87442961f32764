"""The front ends that install: they get the wheel, and no worker is built for them to throw away."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from frontends.conftest import FrontEnds


@pytest.fixture
def environment(tmp_path: Path, front_ends: FrontEnds) -> Path:
    """Return the Python of an empty virtual environment."""
    ended = front_ends.run("uv", "venv", "--python", sys.executable, "venv", cwd=tmp_path)
    assert ended.status == 0, ended.output
    return tmp_path / "venv/bin/python"


@pytest.mark.parametrize("tool", ["pip", "uv"])
@pytest.mark.parametrize("options", [["."], ["-e", "."]], ids=["plain", "editable"])
def test_install(
    tool: str, options: list[str], hello: Path, environment: Path, front_ends: FrontEnds
) -> None:
    command = {
        "pip": ("python", "-m", "pip", "--python", environment, "install"),
        "uv": ("uv", "pip", "install", "--python", environment),
    }[tool]
    ended = front_ends.run(*command, *options, cwd=hello)
    assert ended.status == 0, ended.output
    find = "import importlib.util; print(importlib.util.find_spec('src.entry').origin)"
    found = front_ends.run(environment, "-c", find, cwd=hello.parent)
    assert Path(found.output.strip()).is_relative_to(hello if "-e" in options else environment.parents[1])
    assert {path.name for path in hello.iterdir()} == {"README.md", "pyproject.toml", "src"}
    left = list(Path(front_ends.environment["UV_CACHE_DIR"]).rglob("*-worker.zip"))
    assert left == []


def test_pip_wheel(hello: Path, front_ends: FrontEnds) -> None:
    ended = front_ends.run("python", "-m", "pip", "wheel", "--no-deps", "-w", "out", ".", cwd=hello)
    assert ended.status == 0, ended.output
    assert [path.name for path in (hello / "out").iterdir()] == ["hello_worker-0.1.0-py3-none-any.whl"]
    assert "of the limit" not in ended.output


def test_an_editable_install_checks_the_configuration(
    hello: Path, environment: Path, front_ends: FrontEnds
) -> None:
    configuration = hello / "pyproject.toml"
    configuration.write_text(configuration.read_text().replace("src/entry.py", "src/other.py"))
    ended = front_ends.run("uv", "pip", "install", "--python", environment, "-e", ".", cwd=hello)
    assert ended.status != 0
    assert "tool.pymode.main is 'src/other.py', and there is no such file" in ended.output
    assert "Traceback" not in ended.output
