"""`pymode dev` as a developer has it: it serves, reloads, explains, and leaves nothing behind."""

from __future__ import annotations

import html
import os
import pty
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest
from websockets.sync.client import connect

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from conftest import Preview, Serve
    from native.conftest import ProjectOf

LIMIT = 20.0

ENTRY = """
import os
import time
from pymode.workers import Response, WebSocketPair
from words import GREETING

COUNT = 0

def on_fetch(request, env, ctx):
    global COUNT
    COUNT += 1
    return globals()[request.path.strip("/")](request, env, ctx)

def hello(request, env, ctx):
    return GREETING

def count(request, env, ctx):
    return str(COUNT)

def title(request, env, ctx):
    return env.TITLE + " " + os.environ["TITLE"]

def secret(request, env, ctx):
    return {"first": env.FIRST, "second": env.SECOND, "lines": env.LINES}

def put(request, env, ctx):
    env.KV.put("kept", request.bytes())
    return None, 204

def get(request, env, ctx):
    print("printed")
    return env.KV.get("kept") or "nothing"

def fails(request, env, ctx):
    raise LookupError("no such <thing>")

def dies(request, env, ctx):
    os._exit(3)

def slow(request, env, ctx):
    time.sleep(1)
    return "slow " + GREETING

def streams(request, env, ctx):
    def chunks():
        yield "one,"
        while env.KV.get("go") is None:
            time.sleep(0.02)
        yield "two"
    return chunks()

def go(request, env, ctx):
    env.KV.put("go", "1")
    return "gone"

def talk(request, env, ctx):
    client, server = WebSocketPair()
    server.accept()
    ctx.wait_until(lambda: [server.send(message[::-1]) for message in server])
    return Response(None, 101, websocket=client)

def stops(request, env, ctx):
    answer = 6 * 7
    breakpoint()
    return str(answer)

def allows(request, env, ctx):
    return Response("mine", headers={"access-control-allow-origin": "https://mine.example"})
"""
WORDS = 'GREETING = "Hello"\n'
SOURCES = {"src/entry.py": ENTRY, "src/words.py": WORDS}


@pytest.fixture
def root(project_of: ProjectOf) -> Path:
    return project_of(SOURCES)


def until(condition: Callable[[], object]) -> None:
    """Wait until something is so."""
    deadline = time.monotonic() + LIMIT
    while not condition():
        assert time.monotonic() < deadline, "it never was"
        time.sleep(0.02)


def wait_for_page(server: Preview, text: str) -> None:
    """Wait until /hello shows a text; while workerd starts again it can't be reached."""

    def shows() -> bool:
        with suppress(httpx.TransportError):
            return text in html.unescape(server.get("/hello").text)
        return False

    until(shows)


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pymode_build.cli", "dev", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def test_it_serves_and_reloads_with_fresh_modules(dev: Serve, root: Path) -> None:
    server = dev(root)
    assert server.get("/hello").text == "Hello"
    assert server.get("/count").text == "2"
    (root / "src/words.py").write_text('GREETING = "Bonjour"\n')
    until(lambda: server.get("/hello").text == "Bonjour")
    server.wait_for_log("Reloaded in ")
    count = int(server.get("/count").text)
    (root / "src/entry.py").write_text(ENTRY.replace("COUNT = 0", "COUNT = 1000"))
    until(lambda: int(server.get("/count").text) > 1000)
    assert count < 1000


def test_a_request_in_progress_is_finished_by_the_old_modules(dev: Serve, root: Path) -> None:
    server = dev(root)
    assert server.get("/hello").text == "Hello"
    with httpx.Client(timeout=LIMIT) as client:
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor() as executor:
            slow = executor.submit(client.get, f"{server.url}/slow")
            time.sleep(0.3)
            (root / "src/words.py").write_text('GREETING = "Later"\n')
            until(lambda: server.get("/hello").text == "Later")
            assert slow.result().text == "slow Hello"


def test_mistakes_are_shown_and_survived(dev: Serve, root: Path) -> None:
    server = dev(root)
    assert server.get("/hello").text == "Hello"
    for broken, shown in [
        ("GREETING = (", "'(' was never closed"),
        ("import nothing_of_the_kind", "No module named 'nothing_of_the_kind'"),
        ("import os; os._exit(4)", "exited with status 4"),
    ]:
        (root / "src/words.py").write_text(broken)
        wait_for_page(server, shown)
        assert server.get("/hello").status_code == 500
        server.wait_for_log(shown)
    (root / "src/words.py").write_text(WORDS)
    until(lambda: server.get("/hello").text == "Hello")


def test_it_may_start_with_a_mistake(dev: Serve, project_of: ProjectOf) -> None:
    root = project_of({**SOURCES, "src/entry.py": "def on_fetch("})
    server = dev(root)
    answer = server.get("/hello")
    assert answer.status_code == 500
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    page = html.unescape(answer.text)
    assert "SyntaxError: '(' was never closed" in page
    assert '<span data-line="1">def on_fetch(</span><span data-line="">            ^</span>' in page
    assert "src/entry.py, line 1" in page
    server.wait_for_log("SyntaxError: '(' was never closed")
    (root / "src/entry.py").write_text(ENTRY)
    until(lambda: server.get("/hello").text == "Hello")


def test_an_exception_is_a_page_and_a_traceback(dev: Serve, root: Path) -> None:
    server = dev(root)
    answer = server.get("/fails")
    assert answer.status_code == 500
    assert "no such &lt;thing&gt;" in answer.text
    assert "def fails(request, env, ctx):" in answer.text, "the lines around"
    logs = server.wait_for_log("LookupError: no such <thing>")
    assert "pymode" not in logs.partition("Traceback")[2]


def test_a_program_that_dies_is_started_again(dev: Serve, root: Path) -> None:
    server = dev(root)
    answer = server.get("/dies")
    assert (answer.status_code, answer.text) == (500, "Internal Server Error")
    server.wait_for_log("exited with status 3; it is started again")
    until(lambda: server.get("/hello").text == "Hello")


def test_variables(dev: Serve, root: Path) -> None:
    dev_vars = root / ".dev.vars"
    dev_vars.write_text(
        "# a comment\nFIRST=one # the first\nexport SECOND='s3cret two'\nLINES=\"a\nb\"\nTITLE=local\n"
    )
    server = dev(root, "--env", "FIRST=of the command line", "--verbose")
    assert server.get("/secret").json() == {
        "first": "of the command line",
        "second": "s3cret two",
        "lines": "a\nb",
    }
    assert server.get("/title").text == "local local"
    dev_vars.write_text("FIRST=1\nSECOND=another\nLINES=\n")
    until(lambda: server.get("/secret").json()["second"] == "another")
    assert server.get("/title").text == "from pyproject.toml from pyproject.toml"
    dev_vars.write_text("FIRST=1\nSECOND\n")
    server.wait_for_log(".dev.vars, line 2: write NAME=value")
    assert server.get("/hello").text == "Hello"
    assert "env.text('SECOND') → …" in server.logs()


def test_verbose_says_what_happens_and_no_secret(dev: Serve, root: Path) -> None:
    (root / ".dev.vars").write_text("TITLE=s3cret\n")
    server = dev(root, "--verbose")
    server.request("PUT", "/put", content=b"the body")
    assert server.get("/get").text == "the body"
    assert server.get("/title").status_code == 200
    logs = server.wait_for_log("b'the body'")
    assert f"PUT', '{server.url}/put'" in server.wait_for_log("kv.get('KV', 'kept'")
    assert " ms" in logs
    server.wait_for_log("printed")
    # The answer's body has it, as the handler wanted; the look-up shows nothing.
    assert "env.text('TITLE') → …" in server.wait_for_log("env.text('TITLE')")


def test_pages_of_other_origins_may_read_answers(dev: Serve, root: Path) -> None:
    server = dev(root)
    plain = server.get("/hello")
    assert "access-control-allow-origin" not in plain.headers
    origin = {"origin": "http://localhost:3000"}
    answer = server.get("/hello", headers=origin)
    assert answer.headers["access-control-allow-origin"] == "http://localhost:3000"
    asked = {**origin, "access-control-request-method": "PUT", "access-control-request-headers": "x-a"}
    preflight = server.request("OPTIONS", "/hello", headers=asked)
    assert preflight.status_code == 204
    assert preflight.headers["access-control-allow-methods"] == "PUT"
    assert preflight.headers["access-control-allow-headers"] == "x-a"
    assert (
        server.get("/allows", headers=origin).headers["access-control-allow-origin"] == "https://mine.example"
    )


def test_no_cors(dev: Serve, root: Path) -> None:
    server = dev(root, "--no-cors")
    answer = server.get("/hello", headers={"origin": "http://localhost:3000"})
    assert answer.text == "Hello"
    assert not [name for name in answer.headers if name.startswith("access-control")]


def test_chunks_are_sent_as_they_come(dev: Serve, root: Path) -> None:
    server = dev(root)
    with httpx.stream("GET", f"{server.url}/streams", timeout=LIMIT) as answer:
        chunks = answer.iter_text()
        assert next(chunks) == "one,"
        assert server.get("/go").text == "gone"
        assert "".join(chunks) == "two"


def test_websockets(dev: Serve, root: Path) -> None:
    server = dev(root)
    with connect(server.url.replace("http", "ws") + "/talk") as socket:
        for message in ("abc", b"\x00\x01"):
            socket.send(message)
            assert socket.recv(LIMIT) == message[::-1]


def test_data_is_kept_between_runs_and_bindings_may_come(dev: Serve, root: Path) -> None:
    first = dev(root)
    first.request("PUT", "/put", content="kept")
    pyproject = root / "pyproject.toml"
    pyproject.write_text(pyproject.read_text() + "\n[tool.pymode.kv_namespaces.MORE]\n")
    first.wait_for_log("The configuration or a static file has changed")
    (root / "src/words.py").write_text("GREETING = 'now'\n")
    wait_for_page(first, "now")
    pyproject.write_text(pyproject.read_text() + "\nnonsense\n")
    first.wait_for_log("is no valid TOML")
    assert first.get("/get").text == "kept"
    pyproject.write_text(pyproject.read_text().replace("\nnonsense\n", ""))
    assert first.stop() == 0
    assert (root / ".pymode/state").is_dir()
    assert dev(root).get("/get").text == "kept"


def test_two_servers_do_not_share_a_state_folder(dev: Serve, root: Path) -> None:
    dev(root)
    done = run(root, "--port", "0")
    assert done.returncode == 6
    assert "another server uses this state folder" in done.stderr


def test_a_port_in_use_is_named_with_its_owner(root: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run(root, "--port", str(port))
    assert done.returncode == 6
    assert f"Port {port} on 127.0.0.1 is in use by " in done.stderr


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["--env", "=1"], 2, "write NAME=VALUE"),
        (["--entry", "src/nothing.py"], 2, "there is no such file"),
    ],
)
def test_bad_options(root: Path, arguments: list[str], code: int, message: str) -> None:
    done = run(root, "--port", "0", *arguments)
    assert done.returncode == code
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_another_entry(dev: Serve, project_of: ProjectOf) -> None:
    root = project_of({**SOURCES, "src/other.py": "def on_fetch(request, env):\n    return 'other'\n"})
    assert dev(root, "--entry", "src/other.py").get("/").text == "other"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_a_signal_leaves_nothing(
    dev: Serve, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setenv("TMPDIR", str(scratch))
    server = dev(root)
    server.get("/hello")
    children = server.children()
    assert len(children) >= 4, "Node, workerd, the warm parent, a generation"
    assert server.stop(number) == (-number if number == signal.SIGKILL else 0)
    until(lambda: not [pid for pid in children if Path(f"/proc/{pid}").exists()])
    if number != signal.SIGKILL:
        assert list(scratch.iterdir()) == []
        assert "Traceback" not in server.logs()


@pytest.fixture
def terminal(root: Path) -> Iterator[tuple[int, subprocess.Popen[bytes]]]:
    """Run `pymode dev` on a terminal; yield its other end."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "pymode_build.cli", "dev", str(root), "--port", "0"],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    yield ours, process
    process.send_signal(signal.SIGINT)
    process.wait(LIMIT)
    os.close(ours)


def test_breakpoints(terminal: tuple[int, subprocess.Popen[bytes]]) -> None:
    from concurrent.futures import ThreadPoolExecutor

    ours, _ = terminal
    seen = ""

    def read_until(text: str) -> str:
        nonlocal seen
        while text not in seen:
            seen += os.read(ours, 4096).decode()
        return seen

    url = next(word for word in read_until("(Ctrl-C stops)").split() if word.startswith("http://"))
    with ThreadPoolExecutor() as executor:
        answer = executor.submit(httpx.get, f"{url}/stops", timeout=LIMIT)
        read_until("(Pdb) ")
        os.write(ours, b"answer = answer + 58\n")
        os.write(ours, b"continue\n")
        assert answer.result().text == "100"
