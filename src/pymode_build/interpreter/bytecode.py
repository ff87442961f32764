"""Bytecode: Python sources compiled by the target interpreter itself."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from pymode_build.errors import ConfigError, ToolchainError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pymode_build.interpreter.guest import Guest

__all__ = ["compile_sources"]

# What runs in the guest. Unchecked-hash .pyc files carry no time and need no stat at import (PEP 552).
COMPILE = """
import json, os, py_compile
from py_compile import PycInvalidationMode
os.chdir("/work")
optimize, jobs = json.load(open("jobs.json"))
errors = {}
for number, (name, filename) in enumerate(jobs):
    try:
        py_compile.compile(f"{number}.py", f"{number}.pyc", filename, doraise=True, optimize=optimize,
                           invalidation_mode=PycInvalidationMode.UNCHECKED_HASH)
    except py_compile.PyCompileError as error:
        errors[name] = str(error)
json.dump(errors, open("errors.json", "w"))
"""


def compile_sources(
    sources: Mapping[str, Path],
    *,
    root: str,
    guest: Guest,
    stdlib: Path,
    keep_going: bool = False,
    columns: bool = True,
    optimize: int = 0,
) -> dict[str, bytes]:
    """Compile .py files; both mappings go by name relative to `root`, the folder they will be in at run time.

    A file that does not compile raises ConfigError with file, line and caret; with `keep_going` it is left
    out, for dependencies that carry files for other versions of Python. Without `columns`, bytecode knows its
    lines only: tracebacks show columns under a source line, and there is none where sources do not ship.
    `optimize` is that of `compile`.
    """
    if not sources:
        return {}
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        for number, path in enumerate(sources.values()):
            shutil.copyfile(path, work / f"{number}.py")
        jobs = [(name, f"{root}/{name}") for name in sources]
        (work / "jobs.json").write_text(json.dumps([optimize, jobs]))
        options = [] if columns else ["-X", "no_debug_ranges"]
        mounts = {"/lib/python3.13": stdlib, "/work": work}
        ended = guest.run([*options, "-S", "-B", "-c", COMPILE], mounts=mounts)
        if ended.exit_code != 0:
            raise ToolchainError(f"the interpreter failed to compile the sources:\n{ended.stderr}")
        errors = json.loads((work / "errors.json").read_text())
        if errors and not keep_going:
            texts = [text.replace(f'"{root}/', '"') for text in errors.values()]
            raise ConfigError("\n".join(text.strip() for text in texts))
        return {
            name: (work / f"{number}.pyc").read_bytes()
            for number, name in enumerate(sources)
            if name not in errors
        }
