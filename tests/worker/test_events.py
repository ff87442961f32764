"""on_scheduled and on_queue on real workerd, which delivers as the platform does."""

from __future__ import annotations

import json
import subprocess
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import pytest

from pymode_build.bundle.record import open_bundle
from pymode_build.toolchain.node import node, packages

if TYPE_CHECKING:
    from conftest import BundleOf, Worker

    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter

SCRIPT = Path(__file__).with_name("deliver.mjs")

ENTRY = """
import asyncio
import json


def on_fetch(request, env):
    return json.loads(env.KV.get("seen", "text") or "[]")


def note(env, *what):
    env.KV.put("seen", json.dumps([*on_fetch(None, env), list(what)]))


async def on_scheduled(event, env, ctx):
    await asyncio.sleep(0.01)
    note(env, event.cron, event.scheduled_time.isoformat())
    if event.cron == "failing":
        event.no_retry()
        raise LookupError("in on_scheduled")
    if event.cron == "later":
        ctx.wait_until(note, env, "work")


def on_queue(batch, env):
    for message in batch:
        body = message.body.decode() + " as bytes" if isinstance(message.body, bytes) else message.body
        note(env, batch.queue, message.id, message.timestamp.isoformat(), body, message.attempts)
        match body:
            case "retry":
                message.retry(delay_seconds=7)
            case "ack":
                message.ack()
            case "retry all":
                batch.retry_all()
            case "fail":
                raise LookupError("in on_queue")
"""

TIME = "2026-01-02T03:04:05.000Z"
SEEN = "2026-01-02T03:04:05+00:00"


class Deliver(Protocol):
    def __call__(self, *events: list[Any], entry: str = ENTRY) -> list[Any]: ...


@pytest.fixture
def deliver(bundle_of: BundleOf, tmp_path: Path, cache: Cache, reporter: Reporter) -> Deliver:
    def run(*events: list[Any], entry: str = ENTRY) -> list[Any]:
        open_bundle(
            bundle_of({"src/entry.py": entry}, kv_namespaces={"KV": {"id": "events"}}), tmp_path / "b"
        )
        runtime = node(cache, reporter)
        settings = {
            "bundle": str(tmp_path / "b"),
            "packages": str(packages(runtime, cache, reporter)),
            "state": str(tmp_path / "state"),
            "events": [*events, ["fetch", "http://worker/"]],
        }
        completed = subprocess.run(
            [runtime.executable, SCRIPT, json.dumps(settings)],
            env=runtime.environment,
            capture_output=True,
            text=True,
            timeout=120,
        )
        assert completed.returncode == 0, completed.stderr
        print(completed.stdout, completed.stderr)
        return list(json.loads(completed.stdout.splitlines()[-1]))

    return run


def message(body: Any, attempts: int = 1, **more: Any) -> dict[str, Any]:
    return {"id": f"id of {body}", "timestamp": TIME, "attempts": attempts, "body": body, **more}


def test_timers(deliver: Deliver, capsys: pytest.CaptureFixture[str]) -> None:
    daily, failing, later, seen = deliver(
        *(["scheduled", {"cron": cron, "scheduledTime": TIME}] for cron in ("0 0 * * *", "failing", "later"))
    )
    assert daily == {"outcome": "ok", "noRetry": False}
    assert failing == {"outcome": "exception", "noRetry": True}
    assert later == {"outcome": "ok", "noRetry": False}
    assert seen == [["0 0 * * *", SEEN], ["failing", SEEN], ["later", SEEN], ["work"]]
    assert "LookupError: in on_scheduled" in capsys.readouterr().out


def test_batches(deliver: Deliver) -> None:
    plain = [message({"n": [1, None, "é"]}), message("text", 3), message("b", bytes=[98])]
    decided, retried, failed, seen = deliver(
        ["queue", "jobs", [*plain, message("retry"), message("ack")]],
        ["queue", "jobs", [message("retry all")]],
        ["queue", "jobs", [message("ack"), message("fail"), message("never seen")]],
    )[:4]
    assert decided["outcome"] == "ok"
    assert decided["retryMessages"] == [{"msgId": "id of retry", "delaySeconds": 7}]
    assert decided["explicitAcks"] == ["id of ack"]
    assert retried["retryBatch"]["retry"] is True
    assert failed["outcome"] == "exception"
    assert failed["explicitAcks"] == ["id of ack"]
    assert seen[:3] == [
        ["jobs", "id of {'n': [1, None, 'é']}", SEEN, {"n": [1, None, "é"]}, 1],
        ["jobs", "id of text", SEEN, "text", 3],
        ["jobs", "id of b", SEEN, "b as bytes", 1],
    ]
    assert [row[3] for row in seen[3:]] == ["retry", "ack", "retry all", "ack", "fail"]


def test_a_worker_without_the_handler(deliver: Deliver, capsys: pytest.CaptureFixture[str]) -> None:
    timer, batch, _ = deliver(
        ["scheduled", {"cron": "* * * * *", "scheduledTime": TIME}],
        ["queue", "jobs", [message("text")]],
        entry="def on_fetch(request, env): return {}",
    )
    assert (timer["outcome"], batch["outcome"]) == ("exception", "exception")
    printed = capsys.readouterr().out
    assert "the worker's entry module has no on_scheduled" in printed
    assert "the worker's entry module has no on_queue" in printed


def test_a_crash_fails_the_event_and_the_next_one_runs(deliver: Deliver) -> None:
    crash, after, _ = deliver(
        *(["scheduled", {"cron": cron, "scheduledTime": TIME}] for cron in ("crash", "ok")),
        entry=(
            "import os\ndef on_scheduled(event, env):\n    if event.cron == 'crash': os._exit(1)\n"
            "def on_fetch(request, env): return {}"
        ),
    )
    assert crash["outcome"] == "exception"
    assert after["outcome"] == "ok"


def test_what_cloudflare_knows_of_a_request_reaches_python(deliver: Deliver) -> None:
    cf = {"colo": "FRA", "tlsClientAuth": {"certPresented": "0"}, "ratio": 1.5, "none": None}
    seen = deliver(
        ["fetch", "http://worker/", {"cf": cf}], entry="def on_fetch(request, env): return request.cf"
    )[0]
    assert cf.items() <= seen.items()


SENDING = """
from pymode import http


def on_fetch(request, env):
    if request.method == "POST":
        env.JOBS.send({"ask": request.text()})
        return "sent"
    return env.KV.get("done", "text") or "nothing yet"


def on_queue(batch, env):
    for message in batch:
        env.KV.put("done", f"{batch.queue}: {http.get(message.body['ask']).text}")
"""


class Network(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(b"from the network")


def test_a_queue_of_the_configuration_delivers_in_preview(worker: Worker) -> None:
    queues = {"producers": {"JOBS": {"queue": "jobs"}}, "consumers": {"jobs": {"max_batch_timeout": 0}}}
    preview = worker({"src/entry.py": SENDING}, queues=queues, kv_namespaces={"KV": {}})
    with ThreadingHTTPServer(("127.0.0.1", 0), Network) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_address[1]}/"
        assert preview.request("POST", "/", content=url).text == "sent"
        deadline = time.monotonic() + 20
        while (answer := preview.get("/").text) == "nothing yet" and time.monotonic() < deadline:
            time.sleep(0.1)
        server.shutdown()
    assert answer == "jobs: from the network"
