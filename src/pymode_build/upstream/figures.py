"""What a package's compiled code costs a worker: its size, and its import on workerd."""

from __future__ import annotations

import gzip
import json
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pymode_build.errors import BundleError, RecipeError
from pymode_build.interpreter.interpreter import interpreter
from pymode_build.project.project import load_project
from pymode_build.reporter import SilentReporter
from pymode_build.serve.preview import serving
from pymode_build.worker import build

if TYPE_CHECKING:
    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter
    from pymode_build.upstream.tests import Outcome, Subject

__all__ = ["Figures", "figures", "row"]

ROUNDS = 5

PYPROJECT = """
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"
[project]
name = "imports"
version = "1"
dependencies = [{requirement}]
[tool.pymode]
main = "entry.py"
[tool.pymode.durable_objects]
FRESH = {{ class_name = "Fresh" }}
"""

# Each object has an interpreter of its own. The platform's clock moves only where something is waited for.
ENTRY = """
import importlib, time, traceback
from pymode.workers import DurableObject, Response

class Fresh(DurableObject):
    def load(self, names):
        time.sleep(0.001)
        began = time.monotonic()
        try:
            for name in names:
                importlib.import_module(name)
        except Exception:
            return traceback.format_exc()
        time.sleep(0.001)
        return time.monotonic() - began

def on_fetch(request, env):
    object, *names = request.query["name"]
    loaded = env.FRESH.get_by_name(object).load(names)
    return Response(str(loaded), 500 if isinstance(loaded, str) else 200)
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What a package adds to `python.wasm`, in bytes, and how long it takes on workerd to import, in seconds.

    `imported` is None for a package that is too large for a worker by itself.
    """

    size: int
    compressed: int
    imported: float | None


def figures(subject: Subject, cache: Cache, reporter: Reporter) -> Figures:
    """Measure a package. Raises RecipeError if it can't be imported on workerd."""
    without = interpreter(cache, reporter)
    wasm = without.linked(subject.package.extensions, cache, reporter).wasm.read_bytes()
    before = without.wasm.read_bytes()
    return Figures(
        size=len(wasm) - len(before),
        compressed=len(gzip.compress(wasm)) - len(gzip.compress(before)),
        imported=_imported(subject, cache, reporter),
    )


def row(subject: Subject, measured: Figures, worker: Outcome, natively: Outcome | None) -> str:
    """Return a package's row in the table of docs/extensions.md."""
    compiled = subject.package.compiled
    taken = compiled.seconds if compiled else None
    cells = [
        subject.recipe.name,
        subject.version,
        subject.recipe.link,
        str(len(subject.package.extensions)),
        f"{measured.size / 1000:,.1f} / {measured.compressed / 1000:,.1f} kB",
        "" if taken is None else f"{taken:.0f} s",
        "too large" if measured.imported is None else f"{measured.imported * 1000:.0f} ms",
        str(worker),
        str(natively or ""),
    ]
    return f"| {' | '.join(cells)} |"


def _imported(subject: Subject, cache: Cache, reporter: Reporter) -> float | None:
    """Import the modules that the recipe promises in new interpreters of one worker; return the shortest."""
    import httpx

    with tempfile.TemporaryDirectory(prefix="pymode-") as scratch:
        root = Path(scratch, "project")
        root.mkdir()
        requirement = json.dumps(f"{subject.recipe.name}=={subject.version}")
        (root / "pyproject.toml").write_text(PYPROJECT.format(requirement=requirement))
        (root / "entry.py").write_text(ENTRY)
        try:
            bundle = build(load_project(root), Path(scratch), cache=cache, reporter=SilentReporter())
        except BundleError:
            return None
        state = Path(scratch, "state")
        with serving(bundle, state, "127.0.0.1", 0, Path(scratch), cache, reporter) as (_, port):

            def load(number: int, names: tuple[str, ...]) -> float:
                query = {"name": (f"object {number}", *names)}
                answer = httpx.get(f"http://127.0.0.1:{port}/", params=query, timeout=60)
                if answer.is_error:
                    raise RecipeError(f"{requirement} can't be imported on workerd:\n{answer.text}")
                return float(answer.text)

            waited = min(load(number, ()) for number in range(ROUNDS))
            return min(load(number, subject.recipe.modules) for number in range(ROUNDS)) - waited
