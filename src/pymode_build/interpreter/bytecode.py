"""Bytecode: Python sources compiled by the target interpreter itself."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from pymode_build.archive import write_archive
from pymode_build.cache import Cache, digest
from pymode_build.errors import ConfigError, ToolchainError
from pymode_build.resources import resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pymode_build.interpreter.cpython import Sysroot
    from pymode_build.interpreter.guest import Guest
    from pymode_build.reporter import Reporter

__all__ = ["compile_sources", "stdlib_zip"]

# Raised when the bytes made from the same sources change.
SCHEMA = "1"

# What runs in the guest. Unchecked-hash .pyc files carry no time and need no stat at import (PEP 552).
COMPILE = """
import json, os, py_compile
from py_compile import PycInvalidationMode
os.chdir("/work")
jobs = json.load(open("jobs.json"))
errors = {}
for number, (name, filename) in enumerate(jobs):
    try:
        py_compile.compile(f"{number}.py", f"{number}.pyc", filename, doraise=True,
                           invalidation_mode=PycInvalidationMode.UNCHECKED_HASH)
    except py_compile.PyCompileError as error:
        errors[name] = str(error)
json.dump(errors, open("errors.json", "w"))
"""


def compile_sources(
    sources: Mapping[str, Path], *, root: str, guest: Guest, stdlib: Path, keep_going: bool = False
) -> dict[str, bytes]:
    """Compile .py files; both mappings go by name relative to `root`, the folder they will be in at run time.

    A file that does not compile raises ConfigError with file, line and caret; with `keep_going` it is left
    out, for dependencies that carry files for other versions of Python.
    """
    if not sources:
        return {}
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        for number, path in enumerate(sources.values()):
            shutil.copyfile(path, work / f"{number}.py")
        jobs = [(name, f"{root}/{name}") for name in sources]
        (work / "jobs.json").write_text(json.dumps(jobs))
        ended = guest.run(["-S", "-B", "-c", COMPILE], mounts={"/lib/python3.13": stdlib, "/work": work})
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


def stdlib_zip(sysroot: Sysroot, guest: Guest, cache: Cache, reporter: Reporter) -> Path:
    """Return the standard library as stored .pyc files, each where its .py would be.

    Modules in cpython-wasm/lib take the place of CPython's.
    """
    own = resource("cpython-wasm") / "lib"

    def build(folder: Path) -> None:
        with reporter.stage("Compiling the standard library"):
            sources = {
                path.relative_to(root).as_posix(): path
                for root in (sysroot.stdlib, own)
                for path in sorted(root.rglob("*.py"))
            }
            compiled = compile_sources(
                sources, root="/lib/python3.13", guest=guest, stdlib=sysroot.stdlib, keep_going=True
            )
            members = {str(PurePosixPath(name).with_suffix(".pyc")): data for name, data in compiled.items()}
            write_archive(folder / "stdlib.zip", members)

    key = digest(SCHEMA, sysroot.key, own)
    return cache.entry("stdlib", key, build) / "stdlib.zip"
