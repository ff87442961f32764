"""How long a bundle's modules take to import, in the interpreter that is in it."""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pymode_build.cache import digest
from pymode_build.errors import BundleError
from pymode_build.interpreter.guest import Guest

if TYPE_CHECKING:
    from pathlib import Path

    from pymode_build.cache import Cache

__all__ = ["ImportTime", "import_times"]

# What `python -X importtime` says of a module: own and cumulative microseconds.
LINE = re.compile(r"^import time:\s+(\d+) \|\s+(\d+) \|  *(\S+)$", re.MULTILINE)

IMPORT = """
import sys
entry = {entry!r}
folder, _, file = entry.rpartition("/")
sys.path[:0] = [*([f"/app/{{folder}}"] if folder else []), "/app"]
__import__(file.removesuffix(".py"))
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportTime:
    """Seconds to import a module: by itself, and with what it imports."""

    module: str
    own: float
    total: float


def import_times(folder: Path, entry: str, cache: Cache) -> list[ImportTime]:
    """Import the entry of an opened bundle under wasmtime, and return the modules in the order they began.

    Raises BundleError if the entry can't be imported there, for instance because it needs the platform.
    """
    wasm = folder / "python.wasm"
    # The guest keeps its machine code by the name of the module's folder.
    own = folder / f"interpreter-{digest(wasm)}"
    own.mkdir()
    (own / wasm.name).write_bytes(wasm.read_bytes())
    mounts = {"/lib/python3.13": folder / "lib", "/app": folder / "app"}
    for archive, place in (("stdlib.zip", "lib"), ("site-packages.zip", "app")):
        with zipfile.ZipFile(folder / archive) as members:
            members.extractall(folder / place)
    done = Guest(own / wasm.name, cache).run(
        ["-X", "importtime", "-c", IMPORT.format(entry=entry)], mounts=mounts
    )
    if done.exit_code:
        last = [line for line in done.stderr.splitlines() if not line.startswith("import time:")][-1:]
        raise BundleError(f"{entry} could not be imported outside of a worker: {''.join(last)}")
    rows = [
        ImportTime(module=module, own=int(own) / 1e6, total=int(total) / 1e6)
        for own, total, module in LINE.findall(done.stderr)
    ]
    # Python says a module's line when it has ended: what it imported comes first.
    return rows[::-1]
