"""CPython's own tests of threads, asyncio and what _hashlib gives, run by a handler in the worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pymode_build.interpreter.interpreter import interpreter as built_interpreter

if TYPE_CHECKING:
    from conftest import Preview, Worker

    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter

ENTRY = """
import unittest

from test import support
from test.support import threading_helper

# The tests ask for the platform's name; threads start on this one all the same, and so does asyncio, whose
# tests skip a platform without sockets altogether.
threading_helper.can_start_thread = True
support.has_socket_support = True


def chosen(suite, without):
    for item in suite:
        if isinstance(item, unittest.TestSuite):
            yield from chosen(item, without)
        elif item.id().rpartition(".")[2] not in without:
            yield item


def on_fetch(request, env):
    suite = unittest.defaultTestLoader.loadTestsFromName("test." + request.query["module"][0])
    result = unittest.TestResult()
    unittest.TestSuite(chosen(suite, request.query.get("without", []))).run(result)
    wrong = {str(test).split()[0]: text for test, text in result.failures + result.errors}
    return {"run": result.testsRun, "skipped": len(result.skipped), "wrong": wrong}
"""

PARTS = ("support", "test_concurrent_futures", "test_asyncio")
FILES = ("__init__.py", "lock_tests.py", "test_queue.py", "test_thread.py", "test_threading.py")
MORE_FILES = ("test_threading_local.py", "test_context.py", "test_sched.py")
HASHING_FILES = ("test_hashlib.py", "test_hmac.py")
# Not read, but looked for: test_asyncio.utils is imported by all of them.
KEYS = ("ssl_cert.pem", "ssl_key.pem", "keycert3.pem", "pycacert.pem")

NO_PIPE = "WASI has no os.pipe, which the test passes results through"
NOT_MAIN = "a handler runs in a thread that is not Python's main one, as under any threaded server"
NO_CURRENT_FOLDER = "the test writes to the current folder, which is read-only here"
LAST_RESORT = "logging without a handler goes to the console with its level, not through sys.stderr"

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
    "test_concurrent_futures.test_as_completed.ThreadPoolAsCompletedTest": (5, {}),
    "test_concurrent_futures.test_future": (
        20,
        {
            "test_done_callback_raises": LAST_RESORT,
            "test_done_callback_raises_already_succeeded": LAST_RESORT,
        },
    ),
    "test_concurrent_futures.test_init.ThreadPoolInitializerTest": (1, {}),
    "test_concurrent_futures.test_shutdown.ThreadPoolShutdownTest": (14, {}),
    "test_concurrent_futures.test_wait.ThreadPoolWaitTests": (9, {}),
    "test_context": (46, {}),
    "test_sched": (11, {}),
    "test_hashlib.KDFTests": (4, {"test_file_digest": NO_CURRENT_FOLDER}),
    "test_hmac": (28, {}),
    "test_asyncio.test_base_events.BaseEventLoopTests": (43, {}),
    "test_asyncio.test_base_events.RunningLoopTests": (1, {}),
    "test_asyncio.test_context": (1, {}),
    "test_asyncio.test_eager_task_factory": (45, {}),
    "test_asyncio.test_futures": (181, {}),
    "test_asyncio.test_futures2": (7, {}),
    "test_asyncio.test_locks": (75, {}),
    "test_asyncio.test_pep492": (11, {}),
    "test_asyncio.test_protocols": (5, {}),
    "test_asyncio.test_queues": (59, {}),
    "test_asyncio.test_runners": (25, {"test_signal_install_not_supported_ok": NOT_MAIN}),
    "test_asyncio.test_staggered": (7, {}),
    "test_asyncio.test_taskgroups": (94, {}),
    "test_asyncio.test_tasks": (987, {}),
    "test_asyncio.test_threads": (6, {}),
    "test_asyncio.test_timeouts": (34, {}),
    "test_asyncio.test_transports": (7, {}),
    "test_asyncio.test_waitfor": (19, {}),
}
"""Tests run at the least in each module, and those that fail with the reason why."""

LEFT_OUT = {
    "test_asyncio.test_runners": [
        "test_asyncio_run_without_uncancel",
        "test_interrupt_call_soon",
        "test_interrupt_cancelled_task",
        "test_interrupt_wait",
    ],
}
"""Tests that wait for good: for a signal, which nothing sends to the main thread."""


@pytest.fixture(scope="module")
def preview(worker: Worker, cache: Cache, reporter: Reporter) -> Preview:
    interpreter = built_interpreter(cache, reporter)
    tests = interpreter.stdlib_tests / "test"
    sources = [tests / name for name in (*FILES, *MORE_FILES, *HASHING_FILES)]
    sources += [tests / "certdata" / name for name in KEYS]
    for part in PARTS:
        sources += sorted((tests / part).rglob("*.py"))
    files = {f"src/test/{path.relative_to(tests).as_posix()}": path.read_text("utf-8") for path in sources}
    return worker({"src/entry.py": ENTRY, **files})


@pytest.mark.guest
@pytest.mark.parametrize("module", EXPECTED)
def test_cpythons_own_tests(preview: Preview, module: str) -> None:
    run, known = EXPECTED[module]
    query = {"module": module, "without": LEFT_OUT.get(module, [])}
    outcome = preview.get("/", params=query, timeout=300).json()
    new = {name: text for name, text in outcome["wrong"].items() if name not in known}
    assert not new, "\n".join(new.values())
    assert outcome["wrong"].keys() == known.keys(), "these pass now"
    assert outcome["run"] >= run
    assert outcome["skipped"] <= outcome["run"] / 2
