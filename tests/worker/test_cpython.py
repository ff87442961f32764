"""CPython's own tests of threads, run by a handler in the worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pymode_build.interpreter import interpreter as built_interpreter

if TYPE_CHECKING:
    from conftest import Preview, Worker

    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter

ENTRY = """
import unittest

from test.support import threading_helper

# The tests ask for the platform's name; threads start on this one all the same.
threading_helper.can_start_thread = True


def on_fetch(request, env):
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromName("test." + request.query["module"][0]).run(result)
    wrong = {str(test).split()[0]: text for test, text in result.failures + result.errors}
    return {"run": result.testsRun, "skipped": len(result.skipped), "wrong": wrong}
"""

PARTS = ("support", "test_concurrent_futures")
FILES = ("__init__.py", "lock_tests.py", "test_queue.py", "test_thread.py", "test_threading.py")
MORE_FILES = ("test_threading_local.py", "test_context.py", "test_sched.py")

NO_PIPE = "WASI has no os.pipe, which the test passes results through"
NOT_MAIN = "a handler runs in a thread that is not Python's main one, as under any threaded server"

EXPECTED = {
    "test_thread": (35, {}),
    "test_threading_local": (22, {}),
    "test_queue": (162, {}),
    "test_threading": (
        213,
        {
            "test_threads_join": NO_PIPE,
            "test_threads_join_2": NO_PIPE,
            "test_daemon_param": NOT_MAIN,
            "test_interrupt_main_mainthread": NOT_MAIN,
            "test_interrupt_main_noerror": NOT_MAIN,
            "test_interrupt_main_subthread": NOT_MAIN,
            "test_interrupt_main_with_signal_handler": NOT_MAIN,
            "test_main_thread": NOT_MAIN,
            "test_repr_daemon": NOT_MAIN,
            "test_various_ops": NOT_MAIN,
            "test_various_ops_large_stack": NOT_MAIN,
            "test_various_ops_small_stack": NOT_MAIN,
        },
    ),
    "test_concurrent_futures.test_thread_pool": (17, {}),
    "test_context": (46, {}),
    "test_sched": (11, {}),
}
"""Tests run at the least in each module, and those that fail with the reason why."""


@pytest.fixture(scope="module")
def preview(worker: Worker, cache: Cache, reporter: Reporter) -> Preview:
    interpreter = built_interpreter(cache, reporter)
    tests = interpreter.stdlib_tests / "test"
    sources = [tests / name for name in (*FILES, *MORE_FILES)]
    for part in PARTS:
        sources += sorted((tests / part).rglob("*.py"))
    files = {f"src/test/{path.relative_to(tests).as_posix()}": path.read_text("utf-8") for path in sources}
    return worker({"src/entry.py": ENTRY, **files})


@pytest.mark.guest
@pytest.mark.parametrize("module", EXPECTED)
def test_cpythons_own_tests(preview: Preview, module: str) -> None:
    run, known = EXPECTED[module]
    outcome = preview.get(f"/?module={module}", timeout=300).json()
    new = {name: text for name, text in outcome["wrong"].items() if name not in known}
    assert not new, "\n".join(new.values())
    assert outcome["wrong"].keys() == known.keys(), "these pass now"
    assert outcome["run"] >= run
    assert outcome["skipped"] <= outcome["run"] / 2
