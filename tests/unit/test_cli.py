from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import click
import pytest
from click.testing import CliRunner

from pymode_build import __version__
from pymode_build.cli import COMMANDS, CommandGroup, pymode
from pymode_build.errors import BundleError, ConfigError, PyModeError, ToolchainError

if TYPE_CHECKING:
    from pathlib import Path


def test_help_names_every_command() -> None:
    shown = CliRunner().invoke(pymode, ["--help"])
    assert shown.exit_code == 0
    assert all(f"  {name}" in shown.output for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_has_examples(name: str) -> None:
    shown = CliRunner().invoke(pymode, [name, "--help"])
    assert shown.exit_code == 0
    assert f"  Examples:\n    pymode {name}" in shown.output


def test_version() -> None:
    assert CliRunner().invoke(pymode, ["--version"]).output == f"pymode, version {__version__}\n"


def test_help_imports_none_of_the_bodies() -> None:
    script = (
        "import sys\n"
        "from pymode_build.cli import pymode\n"
        "pymode(['--help'], standalone_mode=False)\n"
        "print(*sys.modules.keys() & {'rich', 'httpx', 'wasmtime', 'hatchling', 'filelock'})"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == ""


@pytest.mark.parametrize("kind", [PyModeError, ConfigError, ToolchainError, BundleError])
def test_an_error_of_ours_is_a_message_and_its_exit_code(kind: type[PyModeError]) -> None:
    group = CommandGroup("pymode")

    @click.pass_context
    def fail(_: click.Context) -> None:
        raise kind("what, where, next step")

    group.callback = fail
    group.invoke_without_command = True
    group.no_args_is_help = False
    done = CliRunner().invoke(group, [])
    assert done.exit_code == kind.exit_code
    assert done.stderr == "Error: what, where, next step\n"


def test_an_unknown_command_is_refused() -> None:
    done = CliRunner().invoke(pymode, ["previw"])
    assert done.exit_code == 2
    assert "previw" in done.output


def test_a_folder_that_is_no_project_is_refused(tmp_path: Path) -> None:
    done = CliRunner().invoke(pymode, ["preview", str(tmp_path), "--port", "0"])
    assert done.exit_code == ConfigError.exit_code
    assert "pyproject.toml" in done.stderr


def test_verbose_shows_what_is_run() -> None:
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from pymode_build.cli import pymode\n"
        "from pymode_build.process import capture\n"
        "pymode([*sys.argv[1:], 'completion', 'bash'], standalone_mode=False)\n"
        "capture([sys.executable, '--version'], cwd=Path(), env={}, what='version')"
    )
    for options, shown in ((["-v"], True), ([], False)):
        command = [sys.executable, "-c", script, *options]
        said = subprocess.run(command, capture_output=True, text=True, check=True)
        assert (f"$ {sys.executable} --version" in said.stderr) is shown
