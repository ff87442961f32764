"""What goes wrong in one request, or kills the interpreter, and what the others notice: nothing."""

from __future__ import annotations

import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

if TYPE_CHECKING:
    from conftest import Preview, Worker

ENTRY = '''
import faulthandler, functools, json, os, pickle, sys, threading, time

from pymode import http

calls = waiting = 0


def on_fetch(request, env):
    global calls
    calls += 1
    if request.path == "/receive":
        return receive(request, env)
    return globals()[request.path[1:]](env)


def count(env):
    return str(calls)


def fine(env):
    time.sleep(0.3)
    return "fine"


def wait(env):
    global waiting
    waiting += 1
    time.sleep(60)


def count_waiting(env):
    return str(waiting)


def fail(env):
    raise ValueError("boom")


def leave(env):
    sys.exit("gone")


def python_recursion(env):
    def f():
        return f()
    return f()


def deep():
    value = None
    for _ in range(50_000):
        value = [value]
    return value


def in_repr(env):
    return repr(deep())


def in_json(env):
    return json.dumps(deep())


def in_pickle(env):
    return pickle.dumps(deep())


def in_sort(env):
    def f(_):
        return sorted([1, 2], key=f)
    return f(0)


def in_compiler(env):
    return str(compile("+".join(["a"] * 5000), "x", "eval"))


def in_parser(env):
    return str(compile("-" * 50_000 + "1", "x", "eval"))


def abort(env):
    faulthandler._sigabrt()


def overflow(env):
    """No recursion check of CPython's guards this one; natively it ends the process."""
    value = print
    for _ in range(200_000):
        value = map(value, ())
    del value
    return "survived"


kept = []


def fill(env):
    for size in (1 << 20, 1 << 14, 1 << 8, 16):
        try:
            while True:
                kept.append(bytearray(size))
        except MemoryError:
            pass
    raise MemoryError


def fetch_then_write(env):
    http.get(os.environ["SLOW"])
    env.KV.put("after-death", "written")
    return "written"


def after_death(env):
    return str(env.KV.get("after-death", type="text"))


def leave_while_threads_run(env):
    os._exit(3)



def write_later(env):
    time.sleep(0.5)
    env.KV.put("written", "yes")
    return "written"


def receive(request, env):
    try:
        body = request.bytes()
    except Exception as error:
        env.KV.put("upload", f"{type(error).__name__}: {error}")
        raise
    env.KV.put("upload", f"{len(body)} bytes")
    return "received"


def upload(env):
    return str(env.KV.get("upload", type="text"))


def long_answer(env):
    return bytes(20_000_000)


def written(env):
    return str(env.KV.get("written", type="text"))
'''


@pytest.fixture(scope="module")
def preview(worker: Worker) -> Preview:
    return worker({"src/entry.py": ENTRY}, kv_namespaces={"KV": {}})


def test_an_exception_is_a_500_with_the_traceback_in_the_log(preview: Preview) -> None:
    assert preview.get("/fail").status_code == 500
    logs = preview.wait_for_log("ValueError: boom")
    assert 'raise ValueError("boom")' in logs


def test_leaving_python_is_a_500_and_the_interpreter_stays(preview: Preview) -> None:
    before = int(preview.get("/count").text)
    assert preview.get("/leave").status_code == 500
    preview.wait_for_log("SystemExit: gone")
    assert int(preview.get("/count").text) == before + 2


@pytest.mark.parametrize(
    ("path", "error"),
    [
        ("/python_recursion", "RecursionError"),
        ("/in_repr", "RecursionError"),
        ("/in_json", "RecursionError"),
        ("/in_pickle", "RecursionError"),
        ("/in_sort", "RecursionError"),
        ("/in_compiler", "RecursionError"),
        ("/in_parser", "MemoryError"),
    ],
)
def test_recursion_is_an_exception_and_the_interpreter_stays(preview: Preview, path: str, error: str) -> None:
    before = int(preview.get("/count").text)
    answer = preview.get(path)
    assert answer.status_code == 500
    assert error in answer.text
    assert int(preview.get("/count").text) == before + 2


@pytest.mark.parametrize("path", ["/abort", "/overflow", "/leave_while_threads_run"])
def test_a_dead_interpreter_answers_everyone_and_is_replaced(preview: Preview, path: str) -> None:
    assert preview.get("/fine").text == "fine"
    with ThreadPoolExecutor(5) as pool:
        waiting = [pool.submit(preview.get, "/wait") for _ in range(4)]
        while preview.get("/count_waiting").text != "4":
            time.sleep(0.02)
        assert preview.get(path).status_code == 500
        assert [answer.result().status_code for answer in waiting] == [500] * 4
    preview.wait_for_log("the interpreter died")
    assert preview.get("/fine").text == "fine"
    assert preview.get("/count").text == "2"


def test_a_full_memory_is_an_error_and_then_a_new_interpreter(worker: Worker) -> None:
    preview = worker({"src/entry.py": ENTRY}, vars={"OF": "memory"})
    assert preview.get("/fill").status_code == 500
    answers = [preview.get("/count") for _ in range(5)]
    assert answers[-1].status_code == 200, preview.logs()


def test_a_dead_interpreter_does_nothing_more(worker: Worker) -> None:
    """A request that waits for the network when the interpreter dies must not go on when the answer comes."""
    answered = threading.Event()

    class Slow(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            time.sleep(1)
            self.send_response(204)
            self.send_header("Connection", "close")
            self.end_headers()
            answered.set()

    server = ThreadingHTTPServer(("127.0.0.1", 0), Slow)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    slow = f"http://127.0.0.1:{server.server_address[1]}/"
    preview = worker({"src/entry.py": ENTRY}, kv_namespaces={"KV": {}}, vars={"SLOW": slow})
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(preview.get, "/fetch_then_write")
        time.sleep(0.3)
        preview.get("/abort")
        assert waiting.result().status_code == 500
    assert answered.wait(10)
    assert preview.get("/fine").text == "fine"
    assert preview.get("/after_death").text == "None"
    server.shutdown()
    server.server_close()


def test_a_client_that_goes_away_disturbs_nobody(preview: Preview) -> None:
    address = urlsplit(preview.url)
    with socket.create_connection((address.hostname, address.port)) as connection:
        connection.sendall(b"GET /write_later HTTP/1.1\r\nHost: localhost\r\n\r\n")
        time.sleep(0.1)
    assert preview.get("/fine").text == "fine"
    deadline = time.monotonic() + 10
    while preview.get("/written").text != "yes" and time.monotonic() < deadline:
        time.sleep(0.05)
    assert preview.get("/written").text == "yes"


def test_a_client_that_goes_away_while_it_sends_disturbs_nobody(preview: Preview) -> None:
    before = int(preview.get("/count").text)
    address = urlsplit(preview.url)
    with ThreadPoolExecutor(1) as pool, socket.create_connection((address.hostname, address.port)) as sending:
        sending.sendall(
            b"POST /receive HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n" + bytes(500)
        )
        other = pool.submit(preview.get, "/fine")
        time.sleep(0.1)
        sending.close()
        assert other.result().text == "fine"
    deadline = time.monotonic() + 10
    while (seen := preview.get("/upload").text) == "None" and time.monotonic() < deadline:
        time.sleep(0.05)
    assert seen.startswith("BadRequest: the body was cut off: ")
    # The interpreter is the same: nothing started it anew.
    assert int(preview.get("/count").text) > before


def test_a_client_that_goes_away_while_it_receives_disturbs_nobody(preview: Preview) -> None:
    before = int(preview.get("/count").text)
    address = urlsplit(preview.url)
    for _ in range(5):
        with socket.create_connection((address.hostname, address.port)) as receiving:
            receiving.sendall(b"GET /long_answer HTTP/1.1\r\nHost: localhost\r\n\r\n")
            assert receiving.recv(1000).startswith(b"HTTP/1.1 200 ")
    assert len(preview.get("/long_answer").content) == 20_000_000
    assert preview.get("/fine").text == "fine"
    assert int(preview.get("/count").text) == before + 8


def test_a_worker_that_does_not_start_says_why_and_tries_again(worker: Worker) -> None:
    broken = worker({"src/entry.py": "import nothing_of_that_name\ndef on_fetch(request, env): ...\n"})
    # Before any request.
    logs = broken.wait_for_log("No module named 'nothing_of_that_name'")
    assert "src/entry.py" in logs
    for _ in range(2):
        answer = broken.get("/")
        assert answer.status_code == 500
        assert "No module named &#x27;nothing_of_that_name&#x27;" in answer.text
        assert "src/entry.py, line 1" in answer.text
