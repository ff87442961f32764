from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from pymode_build.cache import Cache
from pymode_build.cli import pymode
from pymode_build.doctor import examine

if TYPE_CHECKING:
    from pathlib import Path


def found(folder: Path, cache: Path, port: int = 1024) -> dict[str, tuple[str, str, str]]:
    return {
        check.what: (check.state, check.found, check.advice) for check in examine(folder, Cache(cache), port)
    }


def test_an_empty_cache_is_no_fault(tmp_path: Path) -> None:
    checks = found(tmp_path, tmp_path / "cache")
    assert checks["packages"][0] == "ok"
    assert checks["cache"][0] == "ok"
    assert checks["interpreter"][0] == "note" and "first build" in checks["interpreter"][2]
    assert checks["Node"][0] == "note" and "Node and miniflare" in checks["Node"][1]
    assert checks["project"][0] == "note" and "pymode init" not in checks["project"][2]


def test_a_project_with_faults(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(
        '[project]\nname = "x"\nversion = "1"\n[tool.pymode]\nmian = "a"\n'
    )
    state, said, _ = found(tmp_path, tmp_path / "cache")["project"]
    assert state == "bad"
    assert "did you mean 'main'" in said
    done = CliRunner().invoke(pymode, ["doctor", str(tmp_path)])
    assert done.exit_code == 1
    assert "✗ project" in done.output


def test_a_project_without_a_lock(tmp_path: Path) -> None:
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "entry.py").write_text("def on_fetch(request, env):\n    return 'x'\n")
    (tmp_path / "pyproject.toml").write_text(
        '[project]\nname = "x"\nversion = "1"\ndependencies = ["jinja2"]\n'
    )
    checks = found(tmp_path, tmp_path / "cache")
    assert checks["project"] == ("ok", "x 1, entry src/entry.py", "")
    assert checks["lock"][0] == "note" and "pymode install" in checks["lock"][2]


def test_a_port_that_is_taken(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        state, said, _ = found(tmp_path, tmp_path / "cache", port)["port"]
    assert state == "note"
    assert f"Port {port} on 127.0.0.1 is in use" in said


@pytest.mark.skipif(os.geteuid() == 0, reason="root writes everywhere")
def test_a_cache_that_cannot_be_written(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert found(tmp_path, tmp_path / "cache")["cache"][0] == "bad"
