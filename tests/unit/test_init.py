from __future__ import annotations

import os
import tomllib
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from pymode_build.cli import pymode
from pymode_build.errors import ConfigError
from pymode_build.project.config import parse_config
from pymode_build.template import project_files, project_name, templates

if TYPE_CHECKING:
    from pathlib import Path


def init(*arguments: str, answer: str | None = None) -> tuple[int, str]:
    done = CliRunner().invoke(pymode, ["init", *arguments], input=answer)
    return done.exit_code, done.output


@pytest.mark.parametrize("template", templates())
def test_every_template_makes_a_project(template: str) -> None:
    files = project_files(template, "my-worker")
    assert {
        "pyproject.toml",
        "src/entry.py",
        "tests/test_entry.py",
        "README.md",
        ".gitignore",
    } <= files.keys()
    assert ".dev.vars.example" in files
    pyproject = tomllib.loads(files["pyproject.toml"])
    assert pyproject["project"]["name"] == "my-worker"
    parse_config(pyproject)
    assert pyproject["tool"]["hatch"]["envs"]["default"]["scripts"].keys() >= {"dev", "preview", "deploy"}
    assert ".dev.vars" in files[".gitignore"].split()
    assert not any("PROJECT" in text for text in files.values())


def test_init_writes_the_files(tmp_path: Path) -> None:
    folder = tmp_path / "My Worker"
    code, output = init(str(folder))
    assert code == 0
    assert f"cd {folder}" in output
    assert 'name = "my-worker"' in (folder / "pyproject.toml").read_text()
    assert {path.name for path in folder.iterdir()} >= {"src", "tests", ".gitignore", "README.md"}


def test_init_overwrites_nothing_unasked(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text("mine")
    code, output = init(str(tmp_path), "--no-input")
    assert code == 2
    assert str(readme) in output
    assert sorted(path.name for path in tmp_path.iterdir()) == ["README.md"]
    code, output = init(str(tmp_path), answer="n\n")
    assert code == 1
    assert readme.read_text() == "mine"
    assert init(str(tmp_path), answer="y\n")[0] == 0
    assert readme.read_text() != "mine"


@pytest.mark.parametrize("name", ["ä", "-", "x" * 64])
def test_a_name_that_is_none(tmp_path: Path, name: str) -> None:
    with pytest.raises(ConfigError, match="makes no name for a project"):
        project_name(tmp_path / name)


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        (tmp_path / "file").write_text("")
        code, output = init(str(tmp_path / "file" / "project"))
    else:
        tmp_path.chmod(0o500)
        code, output = init(str(tmp_path / "project"))
    assert code != 0
    assert "Traceback" not in output
