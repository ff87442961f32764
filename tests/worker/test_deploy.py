"""wrangler takes a bundle as it lies."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from pymode_build.node import node, packages
from pymode_build.record import open_bundle

if TYPE_CHECKING:
    from pathlib import Path

    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter


def test_wrangler_dry_run_passes(api_bundle: Path, tmp_path: Path, cache: Cache, reporter: Reporter) -> None:
    bundle, out = tmp_path / "bundle", tmp_path / "out"
    open_bundle(api_bundle, bundle)
    runtime = node(cache, reporter)
    wrangler = packages(runtime, cache, reporter) / "node_modules" / "wrangler" / "bin" / "wrangler.js"
    command: list[str | Path] = [runtime.executable, wrangler, "deploy", "--dry-run", "--outdir", out]
    environment = runtime.environment | {"WRANGLER_SEND_METRICS": "false", "HOME": str(tmp_path), "CI": "1"}
    environment.pop("CLOUDFLARE_API_TOKEN", None)
    done = subprocess.run(command, cwd=bundle, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "--dry-run: exiting now." in done.stdout
    assert "WARNING" not in done.stdout + done.stderr
    uploaded = {path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file()}
    assert {"worker.js", "bundle.js", "python.wasm", "stdlib.zip", "site-packages.zip"} <= uploaded
