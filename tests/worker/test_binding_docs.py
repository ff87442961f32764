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


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("kv", {"text": "Hello", "metadata": {"by": "worker"}, "config": {"debug": True}}),
        ("d1", {"notes": ["one", "two"], "count": 2}),
        ("r2", {"size": 5 * 2**20 + 7}),
        ("queues", None),
    ],
)
def test_examples(worker: Worker, page: str, expected: dict[str, Any] | None) -> None:
    text = (PAGES / f"{page}.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```(\w+)\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    config = tomllib.loads(next(code for language, code in blocks if language == "toml"))["tool"]["pymode"]
    examples = [code for language, code in blocks if language == "python"]
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
