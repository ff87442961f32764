"""A new project's own tests pass."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("template", ["hello", "api"])
def test_a_new_projects_tests_pass(tmp_path: Path, template: str) -> None:
    run(tmp_path, "pymode_build.cli", "init", "shop", "--template", template)
    assert "2 passed" in run(tmp_path / "shop", "pytest", "-q")


def run(folder: Path, *command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
