"""pytest on a package's own tests: the entry module of a worker, or a program of this machine.

It runs beside the package, not beside pymode_build: it imports nothing from there.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pytest

__all__ = ["on_fetch", "run"]

WASI = sys.platform == "wasi"


def on_fetch(request: Any, env: object) -> dict[str, object]:  # noqa: ARG001 - what handlers get
    """Run the task that the request names."""
    return run(request.json())


def run(task: Mapping[str, Any]) -> dict[str, object]:
    """Run pytest and count; `task` is as tests.py says."""
    sys.path[:0] = [task["site"], task["source"]]
    origins = {name: importlib.import_module(name).__spec__.origin for name in task["modules"]}  # type: ignore[union-attr]
    import pytest

    if WASI:
        sys.modules["ctypes"] = Absent("ctypes")
        vars(importlib.import_module("_interpreters"))["create"] = Absent("subinterpreters")
    os.chdir(task["source"])
    temporary = Path(task["temporary"])
    temporary.mkdir(exist_ok=True)
    # What packages set for pytest is about reports, and needs plugins.
    (temporary / "pytest.ini").write_text("[pytest]\n")
    count = Count()
    status = pytest.main(
        [
            *("-q", "--continue-on-collection-errors", f"--rootdir={task['source']}"),
            *("-c", f"{temporary}/pytest.ini"),
            # WASI has no users, whom pytest would give folders.
            f"--basetemp={temporary}/pytest",
            # It would open /dev/null.
            f"--log-file={temporary}/pytest.log",
            # No file descriptors to capture, no cache to write, no signals to dump tracebacks on.
            *("--capture=sys", "-p", "no:cacheprovider", "-p", "no:faulthandler"),
            *task["arguments"],
        ],
        plugins=[count],
    )
    return {
        "status": int(status),
        "passed": count.passed,
        "skipped": count.skipped,
        "failed": count.failed,
        "origins": origins,
    }


class Absent(ModuleType):
    """A module that WASI has not, or a name in it: it can be imported, and tests that use it are skipped."""

    def __init__(self, name: str, *of_a_class: object) -> None:
        super().__init__(name)
        if of_a_class:
            self()

    def __getattr__(self, name: str) -> Absent:
        if name.startswith("__"):
            raise AttributeError(name)
        return Absent(f"{self.__name__}.{name}")

    def __call__(self, *_arguments: object, **_named: object) -> NoReturn:
        import pytest

        pytest.skip(f"WASI has no {self.__name__}", allow_module_level=True)

    __mul__ = __rmul__ = __rmod__ = __call__


class Count:
    """A plugin that counts."""

    def __init__(self) -> None:
        self.passed = self.skipped = 0
        self.failed: dict[str, str] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.passed and report.when == "call":
            self.passed += 1
        self.pytest_collectreport(report)

    def pytest_collectreport(self, report: pytest.TestReport | pytest.CollectReport) -> None:
        if report.failed:
            self.failed[report.nodeid] = report.longreprtext
        elif report.skipped:
            self.skipped += 1


if __name__ == "__main__":
    told = json.loads(sys.argv[1])
    Path(told["answer"]).write_text(json.dumps(run(told)))
