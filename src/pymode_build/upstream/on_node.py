"""An interpreter on Node that answers one request: what a worker has, without a worker's limits."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from pymode_build.bundle.bundle import ABI
from pymode_build.errors import RecipeError
from pymode_build.interpreter.stdlib import shipped_stdlib
from pymode_build.process import run
from pymode_build.resources import resource
from pymode_build.toolchain.node import node

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pymode_build.cache import Cache
    from pymode_build.interpreter.interpreter import Interpreter
    from pymode_build.reporter import Reporter

__all__ = ["ask"]


def ask(
    python: Interpreter,
    site_packages: bytes,
    *,
    entry: str,
    writable: str,
    environment: Mapping[str, str],
    include_stdlib: Iterable[str],
    request: bytes,
    cache: Cache,
    reporter: Reporter,
    log: Path,
) -> bytes:
    """Start an interpreter, have the entry module answer a request, and return the body of the answer.

    `site_packages` is an archive of stored files, as in a bundle; its folder `writable` can be written.
    What the code prints is added to `log`.
    Raises RecipeError if there is no answer.
    """
    facts = {
        "abi": ABI,
        "name": "tests",
        "version": "0",
        "entry": entry,
        "extensions": python.functions,
        "environment": environment,
        "writable": writable,
    }
    with tempfile.TemporaryDirectory(prefix="pymode-") as scratch:
        folder = Path(scratch)
        shutil.copyfile(python.wasm, folder / "python.wasm")
        files = {
            "bundle.json": json.dumps(facts).encode(),
            "stdlib.zip": shipped_stdlib(python.stdlib_zip, include_stdlib, ()),
            "site-packages.zip": site_packages,
            "request": request,
        }
        for name, data in files.items():
            (folder / name).write_bytes(data)
        on_node = node(cache, reporter)
        run(
            [on_node.executable, "--experimental-wasm-jspi", resource("host") / "serve" / "once.mjs", folder],
            cwd=folder,
            env=on_node.environment,
            log=log,
            what="run the tests",
            error=RecipeError,
        )
        return (folder / "answer").read_bytes()
