"""pymode.testing: handlers in this process, their bindings in workerd."""

from __future__ import annotations

import asyncio
import io
import os
import sys
import zipfile
from typing import TYPE_CHECKING

import pytest

from pymode import http
from pymode.testing import Client
from pymode_build.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from native.conftest import ProjectOf

SOURCES = {
    "src/shop.py": """
import asyncio
import io
import os
import threading
from pymode import http
from pymode.workers import BadRequest, Response, WebSocketPair
from tools import shout

COUNT = 0

def on_fetch(request, env, ctx):
    global COUNT
    COUNT += 1
    return globals()[request.path.strip("/")](request, env, ctx)

def hello(request, env, ctx):
    return shout("Hello")

def count(request, env, ctx):
    return str(COUNT)

def echo(request, env, ctx):
    return Response(request.bytes(), 201, [("x-method", request.method), *request.headers.multi_items()])

def query(request, env, ctx):
    return {"query": request.query, "url": request.url}

def cookies(request, env, ctx):
    response = Response("baked")
    response.set_cookie("a", "1")
    response.set_cookie("b", "2")
    return response

def variables(request, env, ctx):
    return {"env": [env.TITLE, env.LIMITS], "environ": os.environ["TITLE"]}

def secret(request, env, ctx):
    return env.API_KEY + os.environ["API_KEY"]

def fails(request, env, ctx):
    raise LookupError("no such thing")

def refuses(request, env, ctx):
    raise BadRequest("what?")

def streams(request, env, ctx):
    return (f"{i}," for i in range(2000))

def breaks(request, env, ctx):
    def chunks():
        yield "some"
        raise LookupError("half-way")
    return chunks()

def moves(request, env, ctx):
    return Response.redirect("/hello")

def later(request, env, ctx):
    ctx.wait_until(env.KV.put, "later", "done")
    return "soon"

def later_fails(request, env, ctx):
    ctx.wait_until(fails, request, env, ctx)
    raise ValueError("first")

def file(request, env, ctx):
    env.FILES.put("big", request.stream())
    return Response.stream(env.FILES.get("big").stream())

def rows(request, env, ctx):
    env.DB.exec("CREATE TABLE IF NOT EXISTS t (n INTEGER)")
    env.DB.prepare("INSERT INTO t VALUES (?)").bind(7).run()
    return env.DB.prepare("SELECT n FROM t").first()

def thread(request, env, ctx):
    return str(threading.get_ident())

async def waits(request, env, ctx):
    await asyncio.sleep(0)
    return await asyncio.to_thread(env.KV.get, "waits", "text")

def talk(request, env, ctx):
    client, server = WebSocketPair()
    server.accept()
    def answer():
        for message in server:
            if message == "fail":
                raise LookupError("in the talk")
            server.send(message[::-1])
        env.KV.put("talked", "yes")
    ctx.wait_until(answer)
    return Response(None, 101, {"sec-websocket-protocol": "backwards"}, websocket=client)

def on_scheduled(event, env):
    if event.cron == "0 0 * * *":
        raise LookupError("midnight")
    env.KV.put("cron", f"{event.cron} {event.scheduled_time.isoformat()}")

async def on_queue(batch, env):
    for message in batch:
        if message.body == "again":
            message.retry(delay_seconds=5)
        if message.body == {"all": "again"}:
            batch.retry_all()
        if message.body == b"keep":
            message.ack()
        if message.body == "fail":
            raise LookupError(batch.queue)
""",
    "src/tools.py": "def shout(text):\n    return text.upper()\n",
}


@pytest.fixture(scope="module")
def shop(project_of: ProjectOf) -> Path:
    return project_of(SOURCES, "src/shop.py")


@pytest.fixture(scope="module")
def client(shop: Path) -> Iterator[Client]:
    with Client(shop / "src/shop.py") as client:
        yield client


def test_a_handler_answers(client: Client) -> None:
    answer = client.get("/hello")
    assert (answer.status, answer.text, answer.ok) == (200, "HELLO", True)
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert answer.url == "http://localhost/hello"


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_a_request_arrives_as_it_was_made(client: Client, method: str) -> None:
    body = bytes(range(256)) * 1000
    answer = getattr(client, method)("/echo", body=body, headers=[("x-a", "1"), ("x-b", "ü")])
    assert answer.status == 201
    assert answer.bytes == body
    assert answer.headers["x-method"] == method.upper()
    assert answer.headers["x-a"] == "1"


def test_text_and_json_are_sent_with_their_types(client: Client) -> None:
    assert client.post("/echo", body="ü").headers["content-type"] == "text/plain; charset=utf-8"
    answer = client.post("/echo", json={"a": ["ü"]})
    assert answer.json() == {"a": ["ü"]}
    assert answer.headers["content-type"] == "application/json"
    with pytest.raises(TypeError, match="either body or json"):
        client.post("/echo", json={}, body="")


def test_urls(client: Client) -> None:
    assert client.get("/query?a=1&a=2").json()["query"] == {"a": ["1", "2"]}
    assert client.get("https://example.com/query").json()["url"] == "https://example.com/query"


def test_headers_repeat_and_redirects_stay(client: Client) -> None:
    assert len(client.get("/cookies").headers.get_list("set-cookie")) == 2
    moved = client.get("/moves")
    assert (moved.status, moved.headers["location"]) == (302, "/hello")


def test_bindings_are_real_and_shared_with_the_test(client: Client) -> None:
    client.env.KV.put("waits", "for it")
    assert client.get("/waits").text == "for it"
    assert client.get("/rows").json() == {"n": 7}
    assert client.env.DB.prepare("SELECT n FROM t").first("n") == 7
    body = os.urandom(3_000_000)
    assert client.post("/file", body=body).bytes == body
    assert client.env.FILES.head("big").size == len(body)


def test_streams_are_read_to_their_end(client: Client) -> None:
    assert client.get("/streams").text.split(",")[-2] == "1999"


def test_wait_until_is_done_when_the_answer_is_there(client: Client) -> None:
    assert client.get("/later").text == "soon"
    assert client.env.KV.get("later", "text") == "done"


def test_exceptions_come_to_the_test(client: Client) -> None:
    with pytest.raises(LookupError, match="no such thing") as caught:
        client.get("/fails")
    assert caught.traceback[-1].name == "fails"
    with pytest.raises(LookupError, match="half-way"):
        client.get("/breaks")
    with pytest.raises(BaseExceptionGroup) as group:
        client.get("/later_fails")
    assert [type(error) for error in group.value.exceptions] == [ValueError, LookupError]
    assert client.get("/hello").ok, "and the client goes on"


def test_a_bad_request_is_an_answer(client: Client) -> None:
    answer = client.get("/refuses")
    assert (answer.status, answer.text) == (400, "Bad Request: what?")


def test_handlers_run_in_the_tests_thread(client: Client) -> None:
    import threading

    assert client.get("/thread").text == str(threading.get_ident())


def test_a_test_may_be_async(client: Client) -> None:
    async def main() -> str:
        return client.get("/waits").text

    client.env.KV.put("waits", "within")
    assert asyncio.run(main()) == "within"


def test_timers(client: Client) -> None:
    from datetime import UTC, datetime

    client.scheduled("*/5 * * * *", datetime(2030, 1, 2, tzinfo=UTC))
    assert client.env.KV.get("cron", "text") == "*/5 * * * * 2030-01-02T00:00:00+00:00"
    with pytest.raises(LookupError, match="midnight"):
        client.scheduled("0 0 * * *")


def test_batches(client: Client) -> None:
    assert client.queue(["a", "again", {"b": [1]}]) == ([0, 2], [1])
    assert client.queue([b"keep", {"all": "again"}, "c"]) == ([0], [1, 2])
    with pytest.raises(LookupError, match="jobs"):
        client.queue(["fail"], queue="jobs")


def test_websockets(client: Client) -> None:
    with client.websocket("/talk") as socket:
        assert socket.protocol == "backwards"
        socket.send("abc")
        assert socket.receive() == "cba"
    assert client.env.KV.get("talked", "text") == "yes"
    with pytest.raises(LookupError, match="in the talk"), client.websocket("/talk") as socket:
        socket.send("fail")
    with pytest.raises(http.StatusError, match="200"), client.websocket("/hello"):
        pass


def test_one_client_at_a_time(client: Client, shop: Path) -> None:
    with pytest.raises(RuntimeError, match="another Client is open"):
        Client(shop / "src/shop.py")
    assert client.get("/hello").ok


class TestClientsOfTheirOwn:
    @pytest.fixture(autouse=True)
    def _alone(self, client: Client) -> Iterator[None]:
        """Close the module's client; it is the last class, so nobody needs it any more."""
        client.close()
        yield

    def test_each_begins_anew(self, shop: Path, tmp_path: Path) -> None:
        for _ in range(2):
            with Client(shop / "src/shop.py") as client:
                assert client.env.KV.get("a") is None
                assert client.get("/count").text == "1"
                client.env.KV.put("a", "1")
        assert "shop" not in sys.modules
        assert "tools" not in sys.modules
        for expected in (None, "1"):
            with Client(shop / "src/shop.py", state=tmp_path / "state") as client:
                assert client.env.KV.get("a", "text") == expected
                client.env.KV.put("a", "1")

    def test_without_a_name_the_project_here_is_meant(
        self, shop: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (shop / "tests").mkdir(exist_ok=True)
        monkeypatch.chdir(shop / "tests")
        with Client() as client:
            assert client.get("/hello").text == "HELLO"

    def test_variables(self, shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("TITLE", "of the machine")
        with Client(shop / "src/shop.py", env={"API_KEY": "s3cret"}) as client:
            assert client.get("/secret").text == "s3crets3cret"
            assert client.get("/variables").json() == {
                "env": ["from pyproject.toml", {"most": 3}],
                "environ": "from pyproject.toml",
            }
        assert os.environ["TITLE"] == "of the machine"
        assert "API_KEY" not in os.environ

    def test_failures_as_in_production(self, shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
        with Client(shop / "src/shop.py", raise_exceptions=False) as client:
            assert client.get("/fails").status == 500
            with pytest.raises(http.RequestError, match="broken off"):
                client.get("/breaks")
            assert client.queue(["a", b"keep", "fail"]) == ([1], [0, 2])
        assert "LookupError: no such thing" in capsys.readouterr().err

    def test_what_can_not_be_used_is_said(self, project_of: ProjectOf, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError, match=r"nothing\.py: there is no such file"):
            Client(tmp_path / "nothing.py")
        (tmp_path / "alone.py").write_text("")
        with pytest.raises(FileNotFoundError, match=r"no pyproject\.toml"):
            Client(tmp_path / "alone.py")
        with pytest.raises(ConfigError, match="defines no on_fetch"):
            Client(project_of({"src/empty.py": ""}, "src/empty.py") / "src/empty.py")
        broken = project_of({"src/broken_entry.py": "def on_fetch(:"}, "src/broken_entry.py")
        with pytest.raises(SyntaxError):
            Client(broken / "src/broken_entry.py")
        with Client(project_of(SOURCES, "src/shop.py") / "src/shop.py") as client:
            assert client.get("/hello").ok, "and nothing is left of them"


def test_it_is_no_part_of_a_bundle(hello_bundle: Path) -> None:
    with zipfile.ZipFile(hello_bundle) as bundle, bundle.open("site-packages.zip") as data:
        names = zipfile.ZipFile(io.BytesIO(data.read())).namelist()
    assert "pymode/workers.pyc" in names
    assert "pymode/testing.pyc" not in names
