"""The resolver, uv: how it is called, with whose settings, and what it says when it fails."""

from __future__ import annotations

import os
import re
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from pymode_build.cache import Cache, digest
from pymode_build.errors import ResolutionError
from pymode_build.target import PYTHON_VERSION
from pymode_build.toolchain.pip_settings import pip_settings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pymode_build.reporter import Reporter

__all__ = ["INDEX_SETTINGS", "OWN", "index_environment", "resolve", "said_by_uv", "unreachable", "uv_options"]

# Ours: the runtime comes from the build's own environment, so that it always fits the host modules.
OWN = frozenset({"pymode-build", "pymode-runtime"})

# What pip's settings are called in uv, which reads none of pip's.
PIP_TO_UV = {
    "PIP_FIND_LINKS": "UV_FIND_LINKS",
    "PIP_INDEX_URL": "UV_DEFAULT_INDEX",
    "PIP_EXTRA_INDEX_URL": "UV_EXTRA_INDEX_URL",
}
INDEX_SETTINGS = ("UV_INDEX", "UV_INDEX_URL", "UV_INDEX_STRATEGY", "PIP_NO_INDEX", *PIP_TO_UV.values())


def index_environment(environ: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the environment for uv, in which pip's index settings count where uv's are not set.

    Raises ConfigError if pip's can't be read.
    """
    environment = dict(os.environ if environ is None else environ)
    settings = pip_settings(environment)
    if "PIP_EXTRA_INDEX_URL" in settings and "UV_EXTRA_INDEX_URL" not in environment:
        # pip's indexes are equals; uv would look no further than the first that knows a package.
        environment.setdefault("UV_INDEX_STRATEGY", "unsafe-best-match")
    for theirs, ours in PIP_TO_UV.items():
        if theirs in settings and ours not in environment:
            separator = "," if ours == "UV_FIND_LINKS" else " "
            environment[ours] = separator.join(settings[theirs].split())
    return environment


def uv_options() -> list[str]:
    """Return the options of every call of uv: this Python, and pip's setting that has no variable in uv."""
    # Without these uv would fetch a Python of its own.
    return ["--python", sys.executable, "--no-python-downloads", *network_options()]


def network_options() -> list[str]:
    """Return pip's setting that has no variable in uv, as an option."""
    unset = ("", "0", "false", "no", "off", "n", "f")
    return [] if pip_settings(os.environ).get("PIP_NO_INDEX", "").lower() in unset else ["--no-index"]


def resolve(
    asked: Path, output: Path, *, cwd: Path, upgrade: bool = False, cache: Cache, reporter: Reporter
) -> None:
    """Resolve a file of requirements, or a pyproject.toml, into a lock file.

    For every platform: uv knows none called WASI. A lock that is in `output` keeps its versions where they
    fit, unless `upgrade`. `cwd` is the project's folder, for what its [tool.uv] says. URLs in the lock are
    without credentials. Raises ResolutionError.
    """
    import uv

    from pymode_build.process import run

    log = cache.root / "logs" / f"resolve-{digest(str(output))}.log"
    log.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory(prefix="pymode-") as scratch:
        own = Path(scratch, "own.txt")
        own.write_text("".join(f"{name}\n" for name in sorted(OWN)))
        command: list[str | Path] = [
            uv.find_uv_bin(), "pip", "compile", "--universal", "--python-version", PYTHON_VERSION,
            "--quiet", "--no-header", "--no-annotate", "--format", "pylock.toml",
            *uv_options(), "--excludes", own, *(["--upgrade"] if upgrade else []),
            "--output-file", output, asked,
        ]  # fmt: skip
        try:
            with reporter.stage("Resolving the dependencies"):
                run(
                    command,
                    cwd=cwd,
                    env=index_environment(),
                    log=log,
                    what="resolve the dependencies",
                    error=ResolutionError,
                )
        except ResolutionError as failure:
            raise ResolutionError(_explain(said_by_uv(log, failure))) from failure
    # uv leaves those of an index out, and those of a URL that pyproject.toml names in.
    output.write_text(re.sub(r'(url = "https?://)[^/"]*@', r"\1", output.read_text("utf-8")), "utf-8")


def said_by_uv(log: Path, failure: ResolutionError) -> str:
    """Return uv's own words from its log."""
    lines = log.read_text("utf-8", "replace").splitlines() if log.is_file() else [str(failure)]
    return "\n".join(line for line in lines if not line.startswith("$")).strip() or str(failure)


def unreachable(said: str) -> bool:
    """Tell whether uv failed because it could not reach an index: its exit status does not."""
    return any(words in said.lower() for words in ("failed to fetch", "network was disabled"))


def _explain(said: str) -> str:
    """The resolver's own words, then what to do."""
    if unreachable(said):
        advice = (
            "The package index can't be reached. Check the network and the index settings (UV_INDEX_URL, "
            "UV_FIND_LINKS, PIP_INDEX_URL, PIP_FIND_LINKS), or build with a pylock.toml and a filled cache"
        )
    elif any(words in said for words in ("401 Unauthorized", "403 Forbidden", "could not read Username")):
        advice = (
            "A server wants credentials, or others than it was given: in the index's URL, in "
            "UV_INDEX_<NAME>_USERNAME and _PASSWORD for an index with a name, or in ~/.netrc"
        )
    elif "was not found in the" in said:
        advice = (
            "Check how the package is spelled, and which index it is on (UV_INDEX, PIP_EXTRA_INDEX_URL, "
            "[[tool.uv.index]] in pyproject.toml)"
        )
    else:
        advice = "Change project.dependencies in pyproject.toml so that they fit together"
    return f"the dependencies could not be resolved:\n\n{said}\n\n{advice}"
