"""Chains through C code, as deep as an attacker likes: an exception, and nobody else's memory is touched."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Preview, Worker

APP = Path(__file__).parent / "apps" / "chains"
FILES = {f"src/{path.name}": path.read_text("utf-8") for path in sorted(APP.glob("*.py"))}

REFUSALS = {"RecursionError", "MemoryError", "OperationalError"}
OTHERWISE = {"AttributeError", "TypeError", "ValueError"}
"""What some chains raise whatever their depth: no hash, no copy, marshal's own limit."""

# What no check can be put into: SQLite's recursion through nested COLLATE takes V8's stack and nothing else.
MAY_END_THE_INSTANCE = {"sql collate"}


@pytest.fixture(scope="module")
def chains(worker: Worker) -> Preview:
    return worker(FILES)


@pytest.mark.parametrize("depth", [800, 5000, 20_000])
def test_every_chain_comes_to_its_end(chains: Preview, depth: int) -> None:
    names = chains.get("/names").json()
    assert len(names) > 150
    wrong = {}
    for name in names:
        answer = chains.get("/run", params={"name": name, "depth": depth})
        if answer.status_code == 500 and name in MAY_END_THE_INSTANCE:
            chains.wait_for_log("the interpreter died; the next request starts a new one.")
        elif answer.status_code != 200:
            wrong[name] = chains.logs()[-300:]
        elif answer.json()["damaged"] or answer.json()["outcome"] not in {"done", *REFUSALS, *OTHERWISE}:
            wrong[name] = answer.text
    assert wrong == {}


@pytest.mark.parametrize("path", ["/run", "/thread"])
@pytest.mark.parametrize(
    ("name", "depth"),
    [("abstract property", 2100), ("proxy item", 5000), ("sql common tables", 650), ("sql like", 6000)],
)
def test_neighbours_notice_nothing(chains: Preview, path: str, name: str, depth: int) -> None:
    """The mark at a stack's end had 32 bytes, and what steps over it did not ask: others' data changed."""
    with ThreadPoolExecutor(8) as pool:
        victims = [pool.submit(chains.get, "/victim?seconds=1") for _ in range(8)]
        time.sleep(0.5)
        answer = chains.get(path, params={"name": name, "depth": depth})
        assert answer.json() == {"outcome": answer.json()["outcome"], "damaged": []}
        assert answer.json()["outcome"] in REFUSALS
        assert [victim.result().json() for victim in victims] == [[]] * 8


def test_a_poll_of_many_files_takes_no_stack(worker: Worker) -> None:
    """The C library's own puts 80 bytes for each on the stack, however many there are."""
    entry = """
import select

def on_fetch(request, env):
    before = [bytes([i % 251]) * 5000 for i in range(600)]
    poll = select.poll()
    for file in range(20_000):
        poll.register(file, select.POLLIN)
    events = poll.poll(0)
    read, written, _ = select.select([0], [1], [], 0)
    return {
        "open": [file for file, event in events if event == select.POLLIN],
        "closed": len([1 for _, event in events if event == select.POLLNVAL]),
        "selected": [read, written],
        "damaged": [i for i, one in enumerate(before) if one != bytes([i % 251]) * 5000],
    }
"""
    seen = worker({"src/entry.py": entry}).get("/").json()
    assert seen["damaged"] == []
    assert seen["open"][:3] == [0, 1, 2]
    assert len(seen["open"]) + seen["closed"] == 20_000
    assert seen["selected"] == [[0], [1]]
