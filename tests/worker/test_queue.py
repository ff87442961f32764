"""Queues on real workerd: sending, and what sending refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Worker

ENTRY = r"""
from pymode.workers import MessageSendRequest

def refused(call, *args, **options):
    try:
        return repr(call(*args, **options))
    except Exception as error:
        return f"{type(error).__name__}: {error}"

def sent(queue):
    return [refused(queue.send, {"a": [1, None, "é"]}), refused(queue.send, b"\xff"),
            refused(queue.send, "text", content_type="text", delay_seconds=5),
            refused(queue.send, {"a": b"\0"}, content_type="v8"),
            refused(queue.send_batch, ["a", b"b", MessageSendRequest("c", content_type="text",
            delay_seconds=1)])]

def bad(queue):
    return [refused(queue.send, {"a": b""}), refused(queue.send, 2**60), refused(queue.send, "x",
            content_type="bytes"),
            refused(queue.send, "x", content_type="xml"), refused(queue.send_batch, "x"),
            refused(queue.send, {1: 2}), refused(queue.send, "x", delay=1), refused(queue.send_batch, [])]

def on_fetch(request, env):
    return globals()[request.path[1:]](env.JOBS)
"""


def ask(worker: Worker, path: str) -> list[str]:
    config = {"queues": {"producers": {"JOBS": {"queue": "jobs"}}}}
    response = worker({"src/entry.py": ENTRY}, **config).get(path)
    assert response.status_code == 200, response.text
    answer = response.json()
    assert isinstance(answer, list)
    return answer


def test_sending(worker: Worker) -> None:
    assert ask(worker, "/sent") == ["None"] * 5


def test_bad_input(worker: Worker) -> None:
    expected = [
        "TypeError: a queue message: a bytes is no JSON value",
        "ValueError: a queue message: 1152921504606846976 is",
        'content_type "bytes" is bytes, not str',
        "ValueError: content_type is",
        "TypeError: send_batch takes several",
        "TypeError: a queue message: a dict's keys are str",
        "TypeError: ",
        "",
    ]
    for refusal, text in zip(ask(worker, "/bad"), expected, strict=True):
        assert text in refusal
