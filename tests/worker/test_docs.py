"""The examples on the pages of the runtime API run as they are printed."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
from websockets.sync.client import connect

if TYPE_CHECKING:
    from conftest import Preview, Worker

PAGES = Path(__file__).parents[2] / "docs"


def example(worker: Worker, page: str, number: int, **config: Any) -> Preview:
    text = (PAGES / page).read_text(encoding="utf-8")
    found = re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    return worker({"src/entry.py": found[number]}, **config)


def test_requests(worker: Worker) -> None:
    preview = example(worker, "requests.md", 0)
    ordered = preview.request("POST", "/", json={"item": "tea"}, headers={"cookie": "session=abc"})
    assert (ordered.status_code, ordered.json()) == (201, {"ordered": "tea", "by": "abc"})
    refused = preview.request("POST", "/", json={})
    assert (refused.status_code, refused.text) == (400, "Bad Request: item is missing")
    seen = preview.get("/caf%C3%A9?q=1&q=2", headers={"user-agent": "tests"}).json()
    assert seen.pop("url").endswith("/caf%C3%A9?q=1&q=2")
    assert seen == {"path": "/caf%C3%A9", "q": ["1", "2"], "agent": "tests", "client": None, "country": None}


def test_forms(worker: Worker) -> None:
    preview = example(worker, "requests.md", 1)
    assert '<input name="photo" type="file">' in preview.get("/").text
    data = {"title": "Sea", "tag": ["a", "b"]}
    sent = preview.request("POST", "/", data=data, files={"photo": ("sea.jpg", b"\xff\xd8")})
    assert sent.json() == {"title": "Sea", "tags": ["a", "b"], "photo": "sea.jpg"}
    without = preview.request("POST", "/", data=data)
    assert without.json() == {"title": "Sea", "tags": ["a", "b"], "photo": None}
    missing = preview.request("POST", "/", data={"tag": "a"})
    assert (missing.status_code, missing.text) == (400, "Bad Request: the form has no field 'title'")


def test_headers(worker: Worker) -> None:
    answer = example(worker, "requests.md", 2).get("/", headers={"accept-language": "de, en"})
    assert (answer.text, answer.headers["x-seen"], answer.headers["x-part"]) == (
        "Hello",
        "de, en",
        "one, two",
    )


def test_responses(worker: Worker) -> None:
    preview = example(worker, "responses.md", 0)
    moved = preview.get("/old")
    assert (moved.status_code, moved.headers["location"]) == (301, "/new")
    data = preview.get("/data")
    assert (data.json(), data.headers["cache-control"]) == ({"temperature": 21.5}, "max-age=60")
    assert preview.get("/nothing").status_code == 204
    page = preview.get("/")
    assert page.headers.get_list("set-cookie") == [
        "session=abc; Max-Age=3600; Path=/; Secure; HttpOnly; SameSite=Lax",
        "theme=dark; Path=/",
    ]
    assert page.headers["x-part"] == "one, two"


def test_cookies(worker: Worker) -> None:
    preview = example(worker, "responses.md", 1)
    with httpx.Client(base_url=preview.url) as client:
        assert client.get("/a").json() == ["/a"]
        assert client.get("/%C3%A9").json() == ["/a", "/%C3%A9"]


def test_streams(worker: Worker) -> None:
    preview = example(worker, "streams.md", 0, r2_buckets={"R2": {}})
    content = bytes(range(256)) * 4096
    assert preview.request("PUT", "/file", content=content).status_code == 204
    assert preview.get("/file").content == content
    assert preview.request("POST", "/lines", content=b"one\ntwo\n").content == b"ONE\nTWO\n"


def test_websockets(worker: Worker) -> None:
    preview = example(worker, "websockets.md", 0)
    with connect(f"ws{preview.url.removeprefix('http')}/") as socket:
        for message in ("text", b"binary"):
            socket.send(message)
            assert socket.recv(timeout=20) == message


def test_http(worker: Worker) -> None:
    """Whether example.com answers is not ours to say; either way the handler does."""
    answer = example(worker, "http.md", 0).get("/")
    assert answer.status_code in (200, 502)
    assert answer.status_code == 200 or answer.text.startswith("example.com did not answer: ")
