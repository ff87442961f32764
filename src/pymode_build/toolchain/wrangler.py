"""wrangler: Cloudflare's own command, pinned, which talks to the platform."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from pymode_build.errors import DeployError
from pymode_build.toolchain.node import node, packages

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter

__all__ = ["require_credentials", "run_wrangler"]

# Where `wrangler login` keeps what it got, below the home folder, newer place first.
LOGINS = (".config/.wrangler/config/default.toml", ".wrangler/config/default.toml")


def require_credentials(environment: Mapping[str, str]) -> None:
    """Raise DeployError if wrangler would have nothing to identify itself with, and nobody to ask."""
    if environment.get("CLOUDFLARE_API_TOKEN"):
        return
    if environment.get("CLOUDFLARE_API_KEY") and environment.get("CLOUDFLARE_EMAIL"):
        return
    if any(Path.home().joinpath(place).is_file() for place in LOGINS) or sys.stdin.isatty():
        # At a terminal wrangler opens the browser to log in.
        return
    raise DeployError(
        "Cloudflare can't tell who this is: there is no CLOUDFLARE_API_TOKEN in the environment, and nobody "
        "has logged in here.\n"
        "In CI, set CLOUDFLARE_API_TOKEN (and CLOUDFLARE_ACCOUNT_ID if the token has several accounts); "
        '"Edit Cloudflare Workers" is the template of such a token.\n'
        "At a terminal, run the command again and log in when wrangler asks."
    )


def run_wrangler(arguments: Sequence[str], *, folder: Path, cache: Cache, reporter: Reporter) -> None:
    """Run wrangler in a folder, on this process's terminal. Raises DeployError if it fails."""
    runtime = node(cache, reporter)
    program = packages(runtime, cache, reporter) / "node_modules" / "wrangler" / "bin" / "wrangler.js"
    environment = runtime.environment | {
        "WRANGLER_SEND_METRICS": os.environ.get("WRANGLER_SEND_METRICS", "false"),
        # It would advise to install another version than the one that was tested.
        "WRANGLER_HIDE_BANNER": "true",
    }
    done = subprocess.run([runtime.executable, program, *arguments], cwd=folder, env=environment, check=False)
    if done.returncode:
        raise DeployError(f"wrangler {arguments[0]} failed with status {done.returncode}; it says why above")
