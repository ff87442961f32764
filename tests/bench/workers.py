"""The workers that are measured, and what they are asked."""

from __future__ import annotations

__all__ = ["GREET", "OPERATIONS", "PLAIN", "WORKERS"]

HELLO = """
def on_fetch(request, env):
    return f"Hello, {request.query['name'][0]}!"
"""
JINJA2 = """
from jinja2 import Environment

TEMPLATE = Environment(autoescape=True).from_string("Hello, {{ name }}!")


def on_fetch(request, env):
    return TEMPLATE.render(name=request.query["name"][0])
"""
NUMPY = """
import numpy


def on_fetch(request, env):
    return f"Hello, {numpy.arange(10.0).mean()}!"
"""
WORKERS: dict[str, tuple[str, list[str]]] = {
    "hello": (HELLO, []),
    "jinja2": (JINJA2, ["jinja2"]),
    "numpy": (NUMPY, ["numpy"]),
}
GREET = "/greet?name=Ada"
PLAIN = "/greet?name=Ada&plain=1"

OPERATIONS = """
import time

from pymode import http

CHUNK = bytes(65536)


def on_fetch(request, env):
    match request.path:
        case "/wait":
            for _ in range(5):
                time.sleep(0.02)
            return "waited"
        case "/kv":
            for _ in range(int(request.query["times"][0])):
                env.KV.get("key")
            return "done"
        case "/d1":
            for _ in range(int(request.query["times"][0])):
                env.DB.prepare("SELECT ? AS number, 'text' AS text").bind(1).first()
            return "done"
        case "/fetch":
            for _ in range(int(request.query["times"][0])):
                http.get(request.headers["x-upstream"]).bytes
            return "done"
        case "/echo":
            return request.bytes()
        case "/read":
            return str(sum(len(chunk) for chunk in request.stream()))
        case "/write":
            return (CHUNK for _ in range(int(request.query["times"][0])))
    return f"Hello, {request.query['name'][0]}!"
"""
