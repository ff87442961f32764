"""Goes down chains in one request, while data of this request and of others lies around its stack."""

from __future__ import annotations

import threading
import time
from typing import Any

import objects
import sql

CHAINS = {**objects.CHAINS, **sql.CHAINS}

PIECES, SIZE = 600, 5000


def pattern(number: int) -> bytes:
    return bytes([number % 251]) * SIZE


def patterns() -> list[bytes]:
    return [pattern(number) for number in range(PIECES)]


def damaged(pieces: list[bytes]) -> list[int]:
    return [number for number, one in enumerate(pieces) if one != pattern(number)]


def go_down(name: str, depth: int) -> str:
    try:
        CHAINS[name](depth)
    except Exception as error:
        return type(error).__name__
    return "done"


def on_fetch(request: Any, env: Any) -> Any:
    match request.path:
        case "/names":
            return list(CHAINS)
        case "/victim":
            data = patterns()
            time.sleep(float(request.query["seconds"][0]))
            return damaged(data)
    name, depth = request.query["name"][0], int(request.query["depth"][0])
    before = patterns()
    if request.path == "/thread":
        outcome: list[str] = []
        thread = threading.Thread(target=lambda: outcome.append(go_down(name, depth)))
        after = patterns()
        thread.start()
        thread.join()
    else:
        after = patterns()
        outcome = [go_down(name, depth)]
    return {"outcome": outcome[0], "damaged": damaged(before) + damaged(after)}
