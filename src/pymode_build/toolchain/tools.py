"""Programs that come as wheels (zig, Node), installed into the cache the first time they are needed."""

from __future__ import annotations

import sys
import sysconfig
from typing import TYPE_CHECKING

import uv

from pymode_build.cache import digest
from pymode_build.errors import ToolchainError
from pymode_build.process import run
from pymode_build.toolchain.uv import index_environment, network_options
from pymode_build.versions import load_tools

if TYPE_CHECKING:
    from pathlib import Path

    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter

__all__ = ["python_tool"]


def python_tool(cache: Cache, reporter: Reporter, name: str) -> Path:
    """Return the folder that a tool's pinned wheel is installed in.

    uv installs it, so its settings and pip's (index, proxy, offline) apply; only the pinned hashes are
    accepted. Raises ToolchainError.
    """
    tool = load_tools()[name]

    def build(folder: Path) -> None:
        requirements = folder / "requirements.txt"
        hashes = " ".join(f"--hash=sha256:{sha256}" for sha256 in tool.sha256)
        requirements.write_text(f"{name}=={tool.version} {hashes}\n", encoding="utf-8")
        with reporter.stage(f"Installing {name} {tool.version}"):
            try:
                run(
                    [
                        *(uv.find_uv_bin(), "pip", "install", "--python", sys.executable, "--target", folder),
                        *("--no-deps", "--only-binary", ":all:", "--require-hashes", "-r", requirements),
                        *network_options(),
                    ],
                    cwd=folder,
                    env=index_environment(),
                    log=cache.root / "logs" / f"{name}.log",
                    what=f"install {name} {tool.version}",
                )
            except ToolchainError as error:
                raise ToolchainError(
                    f"{error}\nIt is downloaded once: check the network and the index settings "
                    "(UV_DEFAULT_INDEX, PIP_INDEX_URL), then run the command again."
                ) from error
        requirements.unlink()

    key = digest(name, tool.version, *tool.sha256, sysconfig.get_platform())
    return cache.entry("tools", key, build)
