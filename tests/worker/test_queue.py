"""Queues on real workerd: what is sent arrives, and what sending refuses."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from conftest import Worker

ENTRY = r"""
import json, time
from pymode.workers import MessageSendRequest

def refused(call, *args, **options):
    try:
        return repr(call(*args, **options))
    except Exception as error:
        return f"{type(error).__name__}: {error}"

def sent(env):
    queue = env.JOBS
    return [refused(queue.send, {"a": [1, None, "é\0🐍"], "b": 1.5}), refused(queue.send, b"\xff\0"),
            refused(queue.send, "as it is", content_type="text", delay_seconds=2),
            refused(queue.send, {"a": b"\0", "n": 1}, content_type="v8"), refused(queue.send, None),
            refused(queue.send_batch, ["in a batch", b"b",
                    MessageSendRequest("c", content_type="text", delay_seconds=1)]),
            refused(queue.send_batch, ["later"], delay_seconds=1)]

def arrived(env):
    return [env.KV.get(key.name, "json") for key in env.KV.keys("arrived/")]

def on_queue(batch, env):
    for message in batch:
        waited = time.time() - message.timestamp.timestamp()
        env.KV.put(f"arrived/{message.id}", [repr(message.body), waited, message.attempts, batch.queue])

def bad(env):
    queue = env.JOBS
    return [refused(queue.send, {"a": b""}), refused(queue.send, 2**60), refused(queue.send, "x",
            content_type="bytes"),
            refused(queue.send, "x", content_type="xml"), refused(queue.send_batch, "x"),
            refused(queue.send, {1: 2}), refused(queue.send, "x", delay=1), refused(queue.send_batch, []),
            refused(queue.send, "x" * 200_000), refused(queue.send, "x", delay_seconds=-1),
            refused(queue.send, "x", delay_seconds=1.5), refused(queue.send_batch, [], content_type="text")]

def on_fetch(request, env):
    return globals()[request.path[1:]](env)
"""
# Body as Python shows it → seconds that it has to be in the queue.
ARRIVING = {
    repr({"a": [1, None, "é\0🐍"], "b": 1.5}): 0,
    repr(b"\xff\0"): 0,
    repr("as it is"): 2,
    repr({"a": b"\0", "n": 1}): 0,
    repr(None): 0,
    repr("in a batch"): 0,
    repr(b"b"): 0,
    repr("c"): 1,
    repr("later"): 1,
}
SECONDS = 30


def ask(worker: Worker, path: str) -> list[Any]:
    queues = {"producers": {"JOBS": {"queue": "jobs"}}, "consumers": {"jobs": {"max_batch_timeout": 0}}}
    response = worker({"src/entry.py": ENTRY}, queues=queues, kv_namespaces={"KV": {}}).get(path)
    assert response.status_code == 200, response.text
    answer = response.json()
    assert isinstance(answer, list)
    return answer


def test_what_is_sent_arrives_as_it_was_and_not_before_its_time(worker: Worker) -> None:
    assert ask(worker, "/sent") == ["None"] * 7
    deadline = time.monotonic() + SECONDS
    while len(arrived := ask(worker, "/arrived")) < len(ARRIVING) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert {body: ARRIVING[body] <= waited for body, waited, _, _ in arrived} == dict.fromkeys(ARRIVING, True)
    assert {(attempts, queue) for _, _, attempts, queue in arrived} == {(1, "jobs")}


def test_bad_input(worker: Worker) -> None:
    expected = [
        "TypeError: a queue message: a bytes is no JSON value",
        "ValueError: a queue message: 1152921504606846976 is",
        'content_type "bytes" is bytes, not str',
        "ValueError: content_type is",
        "TypeError: send_batch takes several",
        "TypeError: a queue message: a dict's keys are str",
        "TypeError: Queue.send() got an unexpected keyword argument 'delay'",
        "PlatformError: sendBatch() requires at least one message",
        "PlatformError: ",  # over 128 kB; what local workerd says of it is no text to keep
        "ValueError: delay_seconds is a number of seconds from 0, not -1",
        "TypeError: delay_seconds is an int, not float",
        "TypeError: Queue.send_batch() got an unexpected keyword argument 'content_type'",
    ]
    for refusal, text in zip(ask(worker, "/bad"), expected, strict=True):
        assert text in refusal
