"""Deploying: a bundle, as it was built, goes to Cloudflare."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from pymode_build.bundle.limits import check_limits, measure
from pymode_build.bundle.record import open_bundle
from pymode_build.bundle.wrangler_json import is_module
from pymode_build.errors import BundleError
from pymode_build.toolchain.wrangler import require_credentials, run_wrangler

if TYPE_CHECKING:
    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter

__all__ = ["deploy"]


def deploy(
    bundle: Path, *, environment: str | None = None, dry_run: bool = False, cache: Cache, reporter: Reporter
) -> None:
    """Hand a bundle to wrangler, whose output is shown. Raises BundleError, DeployError.

    `environment` is one of wrangler's environments, from [tool.pymode.env]. A dry run does everything but
    the upload, and needs neither network nor credentials.
    """
    with tempfile.TemporaryDirectory(prefix="pymode-deploy-") as scratch:
        folder = Path(scratch, "bundle")
        open_bundle(bundle, folder)
        manifest = json.loads(next(folder.glob("*.dist-info/pymode.json")).read_text(encoding="utf-8"))
        names = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
        uploaded = {name for name in names if is_module(name)}
        check_limits(measure(bundle, uploaded), manifest["limits"], reporter)
        if not dry_run:
            require_credentials(os.environ)
        arguments = ["deploy"]
        known = json.loads((folder / "wrangler.json").read_text(encoding="utf-8")).get("env", {})
        if environment and environment not in known:
            there = f"it has {', '.join(known)}" if known else "it has none"
            raise BundleError(
                f"{bundle}: the bundle has no environment {environment!r}; {there}. "
                f"[tool.pymode.env.{environment}] in pyproject.toml makes one"
            )
        if environment:
            arguments += ["--env", environment]
        if dry_run:
            arguments += ["--dry-run", "--outdir", str(Path(scratch, "out"))]
        run_wrangler(arguments, folder=folder, cache=cache, reporter=reporter)
