"""From the host's request to its answer, with a recorder in the host's place."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest

from pymode import _door, _logging, _loop, _serve
from pymode._context import Context
from pymode._handlers import StartError, handlers_of
from pymode.workers import BadRequest, Env

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pymode._handlers import Handler

PACKAGES = Path(_serve.__file__).parent.parent


class Host:
    """Records what Python asks of the host."""

    def __init__(self) -> None:
        self.entry = ""
        self.failed: list[str] = []
        self.log: list[tuple[str, str]] = []
        self.sent: list[tuple[int, int, dict[str, str], bytes | None]] = []
        self.refuse = ""
        self.on_send: Callable[[], object] = lambda: None

    def call(self, op: str, /, *args: Any) -> object:
        if op == "host.entry":
            return [self.entry, None]
        if op == "host.failed":
            self.failed.append(args[0])
        elif op == "host.log":
            self.log.append((args[0], args[1]))
        elif op == "response.send":
            request_id, status, headers, body = args
            if self.refuse and body == self.refuse.encode():
                raise ValueError("the platform says no")
            self.on_send()
            self.sent.append((request_id, status, dict(headers), body))
        else:
            raise AssertionError(op)
        return None


@pytest.fixture
def host(monkeypatch: pytest.MonkeyPatch) -> Host:
    host = Host()
    monkeypatch.setattr(_door, "call", host.call)
    return host


def entry(source: str) -> ModuleType:
    module = ModuleType("entry")
    exec(compile(source, "src/entry.py", "exec"), module.__dict__)  # noqa: S102
    return module


def handlers(source: str) -> Mapping[str, Handler]:
    return handlers_of(entry(source), Env())


def serve(monkeypatch: pytest.MonkeyPatch, host: Host, source: str) -> tuple[int, str]:
    monkeypatch.setattr(_serve, "_handlers", handlers(source), raising=False)
    _serve.handle(7)
    ((request_id, status, _, body),) = host.sent
    assert request_id == 7
    return status, (body or b"").decode()


@pytest.mark.parametrize(
    "source",
    [
        "def on_fetch(request, env): return 'ok'",
        "def on_fetch(request, env, ctx): return 'ok' if ctx is not None else 'no ctx'",
        "async def on_fetch(request, env): return 'ok'",
        "async def inner(): return 'ok'\nasync def on_fetch(request, env): return await inner()",
        "class App:\n  def __call__(self, request, env): return 'ok'\non_fetch = App()",
        "class App:\n  def fetch(self, request, env, ctx): return 'ok'\non_fetch = App().fetch",
        "import functools\ndef on_fetch(prefix, request, env): return prefix + 'k'\n"
        "on_fetch = functools.partial(on_fetch, 'o')",
        "import functools\ndef plain(request, env): return 'ok'\n@functools.wraps(plain)\n"
        "def on_fetch(*args): return plain(*args)",
    ],
)
def test_kinds_of_handler(monkeypatch: pytest.MonkeyPatch, host: Host, source: str) -> None:
    assert serve(monkeypatch, host, source) == (200, "ok")
    assert host.log == []


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("def on_request(request, env): ...", r"entry.py has no on_fetch. Define it there"),
        ("on_fetch = 'x'", "has an on_fetch that is a str"),
        ("def on_fetch(request): ...", r"on_fetch\(request\) can't be called"),
        ("def on_fetch(a, b, c, d): ...", r"on_fetch\(a, b, c, d\) can't be called"),
        ("def on_fetch(request, env, *, ctx): ...", "can't be called"),
        ("def on_queue(): ...", r"on_queue\(\) can't be called. Its parameters are \(batch, env\)"),
    ],
)
def test_an_entry_that_can_not_serve(source: str, message: str) -> None:
    with pytest.raises(StartError, match=message):
        handlers(source)


@pytest.mark.parametrize("error", ["1 / 0", "raise SystemExit(3)", "raise KeyboardInterrupt", "f()"])
def test_an_exception_is_a_500_and_a_traceback_from_the_users_frame_on(
    monkeypatch: pytest.MonkeyPatch, host: Host, error: str
) -> None:
    source = f"def f(): f()\ndef on_fetch(request, env):\n    {error}"
    assert serve(monkeypatch, host, source) == (500, "Internal Server Error")
    ((level, trace),) = host.log
    assert level == "error"
    assert trace.startswith(
        'Traceback (most recent call last):\n  File "src/entry.py", line 3, in on_fetch\n'
    )
    assert "_serve" not in trace


def test_a_wrong_return_value_needs_no_traceback(monkeypatch: pytest.MonkeyPatch, host: Host) -> None:
    assert serve(monkeypatch, host, "def on_fetch(request, env): pass")[0] == 500
    assert host.log[0][1].startswith("TypeError: on_fetch returned None")


def test_an_uncaught_bad_request_is_a_400(monkeypatch: pytest.MonkeyPatch, host: Host) -> None:
    source = "from pymode.workers import BadRequest\ndef on_fetch(request, env): raise BadRequest('no name')"
    assert serve(monkeypatch, host, source) == (400, "Bad Request: no name")
    assert host.log == []
    assert issubclass(BadRequest, ValueError)


def test_the_traceback_page_is_only_for_developers(monkeypatch: pytest.MonkeyPatch, host: Host) -> None:
    monkeypatch.setenv("PYMODE_TRACEBACK_PAGES", "1")
    status, page = serve(
        monkeypatch, host, "def on_fetch(request, env): raise ValueError('<script>\"&\\ud800')"
    )
    assert status == 500
    assert "ValueError: &lt;script&gt;&quot;&amp;\\ud800" in page
    assert "<script>" not in page


def test_an_error_without_a_text_is_still_reported(monkeypatch: pytest.MonkeyPatch, host: Host) -> None:
    source = (
        "class Odd(Exception):\n  def __str__(self): raise SystemError\ndef on_fetch(request, env): raise Odd"
    )
    assert serve(monkeypatch, host, source)[0] == 500
    assert "Odd" in host.log[0][1]


def test_an_async_handler_has_a_loop(monkeypatch: pytest.MonkeyPatch, host: Host) -> None:
    source = "import asyncio\nasync def on_fetch(request, env):\n    await asyncio.sleep(0)\n    return 'ok'"
    assert serve(monkeypatch, host, source) == (200, "ok")
    with pytest.raises(RuntimeError):
        asyncio.get_running_loop()


def test_an_exception_of_an_async_handler_is_shown_without_asyncio(
    monkeypatch: pytest.MonkeyPatch, host: Host
) -> None:
    assert serve(monkeypatch, host, "async def on_fetch(request, env):\n    1 / 0")[0] == 500
    assert host.log[0][1].splitlines()[1] == '  File "src/entry.py", line 2, in on_fetch'


WAITING = """
import asyncio
done = []
async def task(): await asyncio.sleep(0); done.append('task')
async def failing(): raise LookupError('lost')
def add(ctx): done.append('added'); ctx.wait_until(done.append, 'by work')
{async_}def on_fetch(request, env, ctx):
    ctx.wait_until(done.append, 'callable')
    ctx.wait_until(task())
    ctx.wait_until(failing())
    ctx.wait_until(add, ctx)
    return str(done), 200, {{'x': 'y'}}
"""


@pytest.mark.parametrize(
    ("async_", "expected"),
    [
        ("", ["sent", "callable", "task", "added", "by work"]),
        ("async ", ["sent", "added", "by work", "callable", "task"]),
    ],
)
def test_work_follows_the_response(
    monkeypatch: pytest.MonkeyPatch, host: Host, async_: str, expected: list[str]
) -> None:
    module = entry(WAITING.format(async_=async_))
    monkeypatch.setattr(_serve, "_handlers", handlers_of(module, Env()), raising=False)
    host.on_send = lambda: module.done.append("sent")
    _serve.handle(7)
    assert host.sent[0][3] == b"[]"
    # In an async handler all of it runs at the same time.
    assert (module.done if not async_ else [module.done[0], *sorted(module.done[1:])]) == expected
    ((level, text),) = host.log
    assert level == "error"
    assert text.startswith("after the response: Traceback")
    assert text.endswith("LookupError: lost")


def test_work_may_not_be_added_when_all_is_done(host: Host) -> None:
    context = Context()
    context._end()
    with pytest.raises(RuntimeError, match="the request has ended"):
        context.wait_until(print)
    assert host.log == []


def test_a_response_that_the_platform_refuses(monkeypatch: pytest.MonkeyPatch, host: Host) -> None:
    host.refuse = "unsendable"
    assert serve(monkeypatch, host, "def on_fetch(request, env): return 'unsendable'") == (
        500,
        "Internal Server Error",
    )
    ((level, text),) = host.log
    assert (level, text.splitlines()[-1]) == ("error", "ValueError: the platform says no")
    assert text.startswith("Traceback")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, host: Host) -> Path:
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(_logging, "install", lambda: None)
    monkeypatch.setattr(_loop, "install", lambda: None)
    monkeypatch.setattr(sys, "stdout", sys.__stdout__)
    monkeypatch.setattr(sys, "stderr", sys.__stderr__)
    monkeypatch.setattr(_serve, "_handlers", {}, raising=False)
    host.entry = f"src/{tmp_path.name}.py"
    return tmp_path / f"{tmp_path.name}.py"


def test_start_imports_the_entry_by_its_name(project: Path, host: Host) -> None:
    project.write_text("def on_fetch(request, env): return __name__")
    assert _serve.start() is True
    _serve.handle(1)
    assert host.sent[0][3] == project.stem.encode()
    assert sys.modules[project.stem].__file__ == str(project)


@pytest.mark.parametrize("line", ["import no_such_module", "raise SystemExit", "1 / 0", "def ("])
def test_a_failing_entry_is_reported_from_its_own_line_on(project: Path, host: Host, line: str) -> None:
    project.write_text(line)
    assert _serve.start() is False
    (message,) = host.failed
    assert f'File "{project}", line 1' in message
    assert "_serve.py" not in message and "importlib" not in message


def test_an_entry_named_like_a_loaded_module(project: Path, host: Host) -> None:
    host.entry = "src/os.py"
    assert _serve.start() is False
    assert "src/os.py can't be imported: the standard library has loaded a module 'os'" in host.failed[0]
    assert not project.exists()


def run_python(source: str) -> str:
    completed = subprocess.run(
        [sys.executable, "-S", "-c", source],
        env={**os.environ, "PYTHONPATH": str(PACKAGES)},
        capture_output=True,
        text=True,
        check=True,
    )
    return completed.stdout


CONSOLE = (
    "import sys\nfrom pymode import _door, _logging\n"
    "_door.call = lambda op, *args: print(op, *args)\n"
    "_logging.install()\n"
)


@pytest.mark.parametrize("before", ["", "import logging\n"])
def test_log_records_reach_the_console_with_their_level(before: str) -> None:
    source = (
        before
        + CONSOLE
        + (
            "import logging\nlogging.getLogger().setLevel('DEBUG')\nlog = logging.getLogger('shop')\n"
            "for level in 'debug info warning error critical'.split(): getattr(log, level)('%s!', level)\n"
        )
    )
    assert run_python(source).splitlines() == [
        "host.log debug DEBUG:shop:debug!",
        "host.log info INFO:shop:info!",
        "host.log warning WARNING:shop:warning!",
        "host.log error ERROR:shop:error!",
        "host.log error CRITICAL:shop:critical!",
    ]


def test_the_users_own_handlers_stay_in_charge() -> None:
    source = CONSOLE + (
        "import logging\nlogging.basicConfig(stream=sys.stdout, level='INFO', format='mine %(message)s')\n"
        "logging.info('a')\n"
    )
    assert run_python(source) == "mine a\n"


INSTALL = "import sys\nfrom pymode import _loop\n_loop.install()\n"
LOOPS = """
import asyncio, threading
async def main():
    loop, future = asyncio.get_running_loop(), asyncio.Future()
    threading.Thread(target=lambda: loop.call_soon_threadsafe(future.set_result, 'woken')).start()
    print(await future, await asyncio.to_thread(str, 1), type(loop).__module__)
    try:
        await asyncio.open_connection('localhost', 1)
    except NotImplementedError as error:
        print(error)
asyncio.run(main())
asyncio.set_event_loop_policy(None)
asyncio.run(asyncio.sleep(0.001))
print(type(asyncio.new_event_loop()).__module__)
"""


@pytest.mark.parametrize(
    "before",
    [
        INSTALL,
        "import asyncio\n" + INSTALL,
        # A spec that nobody executes.
        INSTALL + "import importlib.util\nimportlib.util.find_spec('asyncio')\n",
    ],
)
def test_asyncio_runs_on_a_loop_without_sockets(before: str) -> None:
    woken, lacking, again = run_python(before + LOOPS).splitlines()
    assert woken == "woken 1 pymode._loop"
    assert lacking.startswith("asyncio's create_connection: a worker has no sockets; pymode.http")
    assert again == "pymode._loop"
    assert run_python(INSTALL + "print('asyncio' in sys.modules)") == "False\n"


def test_starting_imports_nothing_heavy() -> None:
    modules = set(run_python("import sys, pymode._serve; print(*sys.modules)").split())
    assert "pymode._serve" in modules
    assert not modules & {
        "re",
        "json",
        "html",
        "typing",
        "logging",
        "inspect",
        "traceback",
        "urllib",
        "collections",
        "asyncio",
        "datetime",
    }
