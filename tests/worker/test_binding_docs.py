"""The examples of docs/bindings run as they are printed."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from conftest import Worker

PAGES = Path(__file__).parents[2] / "docs/bindings"


def printed(page: str) -> tuple[dict[str, Any], list[str]]:
    """Return a page's first configuration, and its programs."""
    text = (PAGES / f"{page}.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```(\w+)\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    config = tomllib.loads(next(code for language, code in blocks if language == "toml"))["tool"]["pymode"]
    return config, [code for language, code in blocks if language == "python"]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("kv", {"text": "Hello", "metadata": {"by": "worker"}, "config": {"debug": True}}),
        ("d1", {"notes": ["one", "two"], "count": 2}),
        ("r2", {"size": 5 * 2**20 + 7}),
        ("queues", None),
        ("services", {"error": "the Worker auth does not run in preview", "page": 503}),
        ("hyperdrive", {"user": "me", "database": "notes", "port": 5432}),
        ("ai", {"error": "Binding AI needs to be run remotely"}),
        ("vectorize", {"error": "Binding WORDS needs to be run remotely"}),
        ("others", {"version": ["id", "tag", "timestamp"], "image": "image/png"}),
    ],
)
def test_examples(worker: Worker, page: str, expected: dict[str, Any] | None) -> None:
    config, examples = printed(page)
    response = worker({"src/entry.py": examples[-1]}, **config).get("/")
    if expected is None:
        assert (response.status_code, response.text) == (202, "queued")
    else:
        assert expected.items() <= response.json().items()
    if page == "r2":
        files = worker({"src/entry.py": examples[0]}, **config)
        assert files.request("PUT", "/a", content=b"\0\xff").json()["etag"]
        assert files.get("/a").content == b"\0\xff"
        assert files.get("/absent").status_code == 404


def test_rate_limiting(worker: Worker) -> None:
    config, (entry,) = printed("rate-limiting")
    limited = worker({"src/entry.py": entry}, **config)
    assert [limited.get("/?user=a").status_code for _ in range(4)] == [200, 200, 429, 429]
    assert limited.get("/").status_code == 200


def test_analytics(worker: Worker) -> None:
    config, (entry,) = printed("analytics")
    assert worker({"src/entry.py": entry}, **config).get("/").text == "counted"


def test_static_files(worker: Worker) -> None:
    config, (entry,) = printed("assets")
    site = worker({"src/entry.py": entry, "site/style.css": "p {}", "site/index.html": "Hi"}, **config)
    assert (site.get("/").text, site.get("/style.css").text) == ("Hi", "p {}")
    assert site.get("/api/size").json() == {"size": 4}
    assert site.get("/none").status_code == 404
