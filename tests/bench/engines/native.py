"""Run programs in the Python that runs this: a program a line in; its seconds of CPU and its value out.

The argument is the module that has them, by default programs.py.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

PROGRAMS = importlib.import_module((sys.argv[1:] or ["bench.programs"])[0]).PROGRAMS

for line in sys.stdin:
    program = PROGRAMS[line.strip()]
    before = time.thread_time()
    value = program()
    print(json.dumps([time.thread_time() - before, repr(value)]), flush=True)
