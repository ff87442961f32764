"""wrangler takes a bundle as it lies, and `pymode deploy` hands it one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from pymode_build.bundle.limits import COMPRESSED_LIMITS
from pymode_build.bundle.record import open_bundle
from pymode_build.cache import Cache
from pymode_build.deploy import deploy
from pymode_build.errors import BundleError
from pymode_build.toolchain.node import node, packages

if TYPE_CHECKING:
    from conftest import BundleOf

    from pymode_build.reporter import Reporter

HELLO = Path(__file__).parents[2] / "examples" / "hello-worker"
NONSENSE = "no-token-of-anyone"

EVERYTHING: dict[str, Any] = {
    "vars": {"TITLE": "Notes"},
    "kv_namespaces": {"KV": {}},
    "r2_buckets": {"R2": {"bucket_name": "files"}},
    "d1_databases": {"DB": {"database_name": "db"}},
    "queues": {"producers": {"JOBS": {"queue": "jobs"}}, "consumers": {"jobs": {"max_batch_size": 5}}},
    "durable_objects": {"ROOMS": {"class_name": "Room"}},
    "migrations": [{"tag": "rooms", "new_sqlite_classes": ["Room"]}],
    "services": {"SELF": {"service": "tested"}, "OTHER": {"service": "other", "entrypoint": "Admin"}},
    "vectorize": {"INDEX": {"index_name": "words"}},
    "analytics_engine_datasets": {"VISITS": {"dataset": "visits"}},
    "ratelimits": {"LIMIT": {"namespace_id": "1001", "simple": {"limit": 5, "period": 60}}},
    "hyperdrive": {"PG": {"id": "0f2ac74b498b48028cb68387c421e279"}},
    "mtls_certificates": {"CERTIFICATE": {"certificate_id": "1"}},
    "send_email": {"EMAIL": {"destination_address": "someone@example.com"}},
    "dispatch_namespaces": {"CUSTOMERS": {"namespace": "customers"}},
    "secrets_store_secrets": {"SECRET": {"store_id": "1", "secret_name": "key"}},
    "ai": {"binding": "AI"},
    "browser": {"binding": "BROWSER"},
    "images": {"binding": "IMAGES"},
    "version_metadata": {"binding": "VERSION"},
    "assets": {"directory": "site", "binding": "ASSETS", "run_worker_first": ["/api/*"]},
    "triggers": {"crons": ["0 * * * *"]},
}
FILES = {
    "src/entry.py": "from pymode.workers import DurableObject\n\nclass Room(DurableObject): ...\n\n"
    "def on_fetch(request, env): return 'Hello'\n",
    "site/index.html": "<h1>Hi</h1>",
    "site/app.js": "document.title = 1;",
    "site/module.wasm": "no module",
}


def dry_run(path: Path, tmp_path: Path, cache: Cache, reporter: Reporter) -> tuple[str, set[str]]:
    """Return what wrangler says, and the files that it would upload as modules."""
    bundle, out = tmp_path / "bundle", tmp_path / "out"
    open_bundle(path, bundle)
    runtime = node(cache, reporter)
    wrangler = packages(runtime, cache, reporter) / "node_modules" / "wrangler" / "bin" / "wrangler.js"
    command: list[str | Path] = [runtime.executable, wrangler, "deploy", "--dry-run", "--outdir", out]
    environment = runtime.environment | {"WRANGLER_SEND_METRICS": "false", "HOME": str(tmp_path), "CI": "1"}
    environment.pop("CLOUDFLARE_API_TOKEN", None)
    done = subprocess.run(command, cwd=bundle, env=environment, capture_output=True, text=True, check=False)
    said = done.stdout + done.stderr
    assert done.returncode == 0, said
    assert "--dry-run: exiting now." in done.stdout
    assert "WARNING" not in said
    return said, {path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file()}


def test_wrangler_dry_run_passes(api_bundle: Path, tmp_path: Path, cache: Cache, reporter: Reporter) -> None:
    _, uploaded = dry_run(api_bundle, tmp_path, cache, reporter)
    assert {"worker.js", "bundle.js", "python.wasm", "stdlib.zip", "site-packages.zip"} <= uploaded


def test_wrangler_takes_every_binding(
    bundle_of: BundleOf, tmp_path: Path, cache: Cache, reporter: Reporter
) -> None:
    said, uploaded = dry_run(bundle_of(FILES, **EVERYTHING), tmp_path, cache, reporter)
    names = (
        "KV R2 DB JOBS ROOMS SELF OTHER INDEX VISITS LIMIT PG CERTIFICATE EMAIL CUSTOMERS SECRET AI BROWSER "
        "IMAGES VERSION ASSETS"
    )
    assert not [name for name in names.split() if f"env.{name} " not in said]
    assert {"worker.js", "operations/env.js", "python.wasm", "site-packages.zip"} <= uploaded
    assert not [name for name in uploaded if name.startswith("assets/")]


def pymode(*arguments: str | Path, home: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run `pymode` as CI does: nobody at the keyboard, nobody logged in."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("CLOUDFLARE_")}
    # The cache stays where it is, while wrangler finds another home.
    kept |= {"PYMODE_CACHE": str(Cache.from_environment().root), "HOME": str(home), "CI": "1"}
    return subprocess.run(
        [sys.executable, "-m", "pymode_build.cli", *arguments],
        env=kept | variables,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def test_deploy_dry_run_takes_a_bundle(hello_bundle: Path, tmp_path: Path) -> None:
    done = pymode("deploy", hello_bundle, "--dry-run", home=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "--dry-run: exiting now." in done.stdout
    assert "of the limit" in done.stderr


def test_deploy_to_an_environment(bundle_of: BundleOf, tmp_path: Path) -> None:
    bundle = bundle_of(
        {"src/entry.py": "def on_fetch(request, env):\n    return env.STAGE\n"},
        vars={"STAGE": "test"},
        kv_namespaces={"ITEMS": {"id": "1"}},
        env={"production": {"vars": {"STAGE": "production"}, "kv_namespaces": {"ITEMS": {"id": "2"}}}},
    )
    done = pymode("deploy", bundle, "--dry-run", "--env", "production", home=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert 'env.STAGE ("production")' in done.stdout
    assert "env.ITEMS (2)" in done.stdout
    assert "WARNING" not in done.stdout + done.stderr
    done = pymode("deploy", bundle, "--dry-run", "--env", "staging", home=tmp_path)
    assert done.returncode == 6
    assert "the bundle has no environment 'staging'; it has production" in done.stderr


def test_deploy_without_credentials_says_what_to_do(hello_bundle: Path, tmp_path: Path) -> None:
    for arguments in (("deploy", hello_bundle), ("secret", "list", "--project", HELLO)):
        done = pymode(*arguments, home=tmp_path)
        assert done.returncode == 7
        assert "In CI, set CLOUDFLARE_API_TOKEN" in done.stderr
        assert "Traceback" not in done.stderr


def test_deploy_shows_what_wrangler_says(hello_bundle: Path, tmp_path: Path) -> None:
    done = pymode("deploy", hello_bundle, home=tmp_path, CLOUDFLARE_API_TOKEN=NONSENSE)
    assert done.returncode == 7
    assert "wrangler deploy failed with status 1; it says why above" in done.stderr
    assert NONSENSE not in done.stdout + done.stderr


def test_deploy_checks_the_limits(
    hello_bundle: Path, cache: Cache, reporter: Reporter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(COMPRESSED_LIMITS, "paid", 1 << 20)
    with pytest.raises(BundleError, match="the paid plan allows"):
        deploy(hello_bundle, dry_run=True, cache=cache, reporter=reporter)
