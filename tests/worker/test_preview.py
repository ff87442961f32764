"""`pymode preview` as a user has it: what it serves, prints, refuses and leaves behind."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import BundleOf, Serve, Worker

LOGGING = {
    "src/entry.py": """
import sys

def on_fetch(request, env):
    if request.path == "/raise":
        raise ValueError("no such thing: ünï → ✓")
    if request.path == "/echo":
        return request.bytes()
    print("to stdout: ünï → ✓")
    print("to stderr", file=sys.stderr)
    return "logged"
"""
}


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pymode_build.cli", "preview", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def test_hello_worker_answers(hello_bundle: Path, serve: Serve) -> None:
    preview = serve(hello_bundle)
    assert preview.get("/greet?name=Ada").text.strip() == "Hello, Ada!"
    assert preview.stop() == 0


def test_api_worker_answers(api_bundle: Path, serve: Serve) -> None:
    preview = serve(api_bundle)
    assert preview.get("/").status_code == 200
    assert preview.stop() == 0


def test_a_project_is_built_and_served(serve: Serve) -> None:
    preview = serve(Path(__file__).parents[2] / "examples" / "hello-worker")
    assert preview.get("/greet?name=Ada").text.strip() == "Hello, Ada!"
    assert preview.stop() == 0


def test_output_and_tracebacks_reach_the_terminal(worker: Worker) -> None:
    preview = worker(LOGGING)
    assert preview.get("/").text == "logged"
    preview.wait_for_log("to stdout: ünï → ✓\n")
    preview.wait_for_log("to stderr\n")
    answer = preview.get("/raise")
    assert answer.status_code == 500
    assert "ValueError: no such thing: ünï → ✓" in answer.text
    logs = preview.wait_for_log("ValueError: no such thing: ünï → ✓\n")
    assert 'src/entry.py", line 6, in on_fetch' in logs


def test_ten_megabytes_pass(worker: Worker) -> None:
    body = os.urandom(10 * 1024 * 1024)
    assert worker(LOGGING).request("POST", "/echo", content=body).content == body


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_stops_it_and_leaves_nothing(
    bundle_of: BundleOf, serve: Serve, tmp_path: Path, number: int
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TMPDIR", str(scratch))
        preview = serve(bundle_of(LOGGING))
    preview.get("/")
    children = preview.children()
    assert len(children) >= 2, "Node and workerd"
    assert preview.stop(number) == 0
    assert [pid for pid in children if Path(f"/proc/{pid}").exists()] == []
    assert list(scratch.iterdir()) == []
    assert "Traceback" not in preview.logs()


def test_a_killed_preview_takes_its_server_along(bundle_of: BundleOf, serve: Serve) -> None:
    preview = serve(bundle_of(LOGGING))
    port = int(preview.url.rpartition(":")[2])
    preview.process.kill()
    preview.process.wait()
    for _ in range(500):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)):
                return
        time.sleep(0.02)
    pytest.fail("workerd still listens")


def test_a_port_in_use_is_named_with_its_owner(bundle_of: BundleOf) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run(bundle_of(LOGGING), "--port", str(port))
    assert done.returncode == 6
    assert f"Port {port} on 127.0.0.1 is in use by " in done.stderr
    assert f"(process {os.getpid()})" in done.stderr
    assert "--port 0" in done.stderr


def test_a_tampered_bundle_is_not_started(bundle_of: BundleOf, tmp_path: Path) -> None:
    tampered = tmp_path / "tampered-worker.zip"
    with zipfile.ZipFile(bundle_of(LOGGING)) as source, zipfile.ZipFile(tampered, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            target.writestr(name, content + b"\n// more" if name == "worker.js" else content)
        target.writestr("extra.js", "")
    done = run(tampered, "--port", "0")
    assert done.returncode == 6
    assert "worker.js is not what was built" in done.stderr
    assert "extra.js was added" in done.stderr
    assert "http://" not in done.stdout


def test_what_is_no_bundle_is_refused(tmp_path: Path) -> None:
    text = tmp_path / "notes.zip"
    text.write_text("not a zip")
    other = tmp_path / "other.zip"
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("a.txt", "a")
    for path, reason in (
        (text, "zip archive"),
        (other, "no wrangler.json"),
        (tmp_path / "none.zip", "no such file"),
    ):
        done = run(path, "--port", "0")
        assert done.returncode == 6
        assert reason in done.stderr
        assert "Traceback" not in done.stderr


def test_two_previews_do_not_share_a_state_folder(bundle_of: BundleOf, serve: Serve, tmp_path: Path) -> None:
    bundle, state = bundle_of(LOGGING), tmp_path / "state"
    serve(bundle, "--state", str(state))
    done = run(bundle, "--port", "0", "--state", state)
    assert done.returncode == 6
    assert "another server uses this state folder" in done.stderr


def test_a_watched_project_is_built_and_served_anew(serve: Serve, tmp_path: Path) -> None:
    root = tmp_path / "watched"
    entry = root / "src/entry.py"
    entry.parent.mkdir(parents=True)
    (root / "pyproject.toml").write_text(
        '[project]\nname = "watched"\nversion = "1"\n[tool.pymode.kv_namespaces]\nNOTES = {}\n'
    )
    handler = "def on_fetch(request, env):\n    return env.NOTES.get('note') or 'none'\n"
    entry.write_text("def on_fetch(request, env):\n    env.NOTES.put('note', 'kept')\n    return 'written'\n")
    preview = serve(root, "--watch")
    assert preview.get("/").text == "written"

    # What does not compile is said, and what was there stays.
    entry.write_text("def on_fetch(request, env) ->:\n")
    preview.wait_for_log("The bundle from before is still served")
    assert 'File "src/entry.py", line 1' in preview.logs()
    assert preview.get("/").text == "written"

    # At the same URL, with the same data.
    entry.write_text(handler)
    deadline = time.monotonic() + 180
    while preview.logs().count(preview.url) < 2 and time.monotonic() < deadline:
        time.sleep(0.05)
    assert preview.get("/").text == "kept"
    assert preview.stop() == 0


def test_a_bundle_cannot_be_watched(bundle_of: BundleOf) -> None:
    done = run(bundle_of(LOGGING), "--watch", "--port", "0")
    assert done.returncode == 2
    assert "--watch builds a project anew" in done.stderr
