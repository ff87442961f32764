"""Run programs.py in the Python that runs this: a program a line in; its seconds of CPU and its value out."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from bench.programs import PROGRAMS

for line in sys.stdin:
    program = PROGRAMS[line.strip()]
    before = time.thread_time()
    value = program()
    print(json.dumps([time.thread_time() - before, repr(value)]), flush=True)
