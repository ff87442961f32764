"""Hashes of strings: keys that an attacker writes down in advance must not collide (docs/security.md)."""

from __future__ import annotations

import json
from itertools import product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Worker

# Under FNV of 32-bit blocks these two have one hash whatever the secret: the two flipped bits cancel out.
PAIR = ("AAAAAAAAZZZZ", "AAA\xc1AAA\xc1ZZZZ")
PAIRS = 13
"""Of such pairs in a key: 2**13 keys of one hash, a dict of which takes seconds with FNV."""

ENTRY = {
    "src/entry.py": """
import sys
import time


def on_fetch(request, env):
    if request.method == "POST":
        text = request.text()
        started = time.perf_counter()
        keys = request.json()
        # The platform's clock stands still during computation; what is waited for moves it.
        time.sleep(0)
        return {"keys": len(keys), "seconds": time.perf_counter() - started, "size": len(text)}
    left, right = request.query["key"]
    return {
        "algorithm": sys.hash_info.algorithm,
        "differ": hash(left) != hash(right),
        "bytes differ": hash(left.encode("latin-1")) != hash(right.encode("latin-1")),
    }
"""
}


def test_strings_that_collide_under_fnv_do_not(worker: Worker) -> None:
    preview = worker(ENTRY)
    answer = preview.get("/", params={"key": PAIR}).json()
    assert answer == {"algorithm": "siphash13", "differ": True, "bytes differ": True}


def test_a_body_of_such_keys_is_no_slower_than_another(worker: Worker) -> None:
    """With FNV it is 150 times slower; the bound is wide enough for any machine."""
    preview = worker(ENTRY)
    hostile = ["".join(choice) for choice in product(PAIR, repeat=PAIRS)]
    ordinary = [f"{number:0{len(hostile[0])}}" for number in range(len(hostile))]
    seconds = {}
    for name, keys in (("ordinary", ordinary), ("hostile", hostile), ("ordinary again", ordinary)):
        body = json.dumps(dict.fromkeys(keys, 1), ensure_ascii=False).encode()
        answer = preview.request("POST", "/", content=body).json()
        assert answer["keys"] == len(keys)
        seconds[name] = answer["seconds"]
    assert seconds["hostile"] < 20 * max(seconds["ordinary"], seconds["ordinary again"], 0.001)
