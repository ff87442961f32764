"""Forms, cookies and what Cloudflare tells of a client, on real workerd, from a real client."""

from __future__ import annotations

import hashlib
import json
import socket
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

if TYPE_CHECKING:
    from conftest import Preview, Worker

ENTRY = """
import hashlib
from pymode.workers import File

def shown(value):
    if isinstance(value, str):
        return value
    digest = hashlib.sha256(value.bytes()).hexdigest()
    return [value.filename, value.content_type, value.size, digest]

def on_fetch(request, env):
    match request.path:
        case "/form":
            assert request.form() is request.form()
            return [[name, shown(value)] for name, value in request.form().multi_items()]
        case "/both":
            return [request.form()["a"], request.text()]
        case "/needs":
            return request.form()["needed"]
        case "/cookies":
            return request.cookies
        case "/client":
            return [request.client_ip, request.cf]
"""


@pytest.fixture(scope="module")
def preview(worker: Worker) -> Preview:
    return worker({"src/entry.py": ENTRY})


def test_an_urlencoded_form(preview: Preview) -> None:
    data = {"name": "Ada & Émilie", "tag": ["a=b", "日 🐍"], "empty": "", "nul": "\0"}
    assert preview.request("POST", "/form", data=data).json() == [
        ["name", "Ada & Émilie"],
        ["tag", "a=b"],
        ["tag", "日 🐍"],
        ["empty", ""],
        ["nul", "\0"],
    ]
    assert preview.request("POST", "/both", data={"a": "1"}).json() == ["1", "a=1"]


def test_files(preview: Preview) -> None:
    every_byte = bytes(range(256))
    large = every_byte * 20_000
    files = [
        ("f", ('a "b" 日.bin', every_byte, "application/x-thing")),
        ("f", ("empty.txt", b"", "text/plain")),
        ("large", ("large", large)),
    ]
    got = preview.request("POST", "/form", data={"text": "é\r\n--"}, files=files).json()
    assert got == [
        ["text", "é\r\n--"],
        ["f", ['a "b" 日.bin', "application/x-thing", 256, hashlib.sha256(every_byte).hexdigest()]],
        ["f", ["empty.txt", "text/plain", 0, hashlib.sha256(b"").hexdigest()]],
        ["large", ["large", "application/octet-stream", len(large), hashlib.sha256(large).hexdigest()]],
    ]


def test_a_form_as_a_browser_writes_it(preview: Preview) -> None:
    boundary = "----geckoformboundary1a2b"
    body = (
        f'--{boundary}\r\nContent-Disposition: form-data; name="a%22b"\r\n\r\n\r\n'
        f'--{boundary}\r\nContent-Disposition: form-data; name="none"; filename=""\r\n'
        f"Content-Type: application/octet-stream\r\n\r\n\r\n--{boundary}--\r\n"
    )
    headers = {"content-type": f"multipart/form-data; boundary={boundary}"}
    name, file = preview.request("POST", "/form", content=body.encode(), headers=headers).json()
    assert name == ['a"b', ""]
    assert file[1][:3] == ["", "application/octet-stream", 0]


@pytest.mark.parametrize(
    ("content_type", "body", "message"),
    [
        ("application/json", b"{}", "but application/json"),
        ("multipart/form-data; boundary=x", b"--x\r\n\r\n", "Bad Request: the form ends in the middle"),
        ("application/x-www-form-urlencoded", b"a=%ff", "Bad Request: field 'a' of the form is not utf-8"),
        ("application/x-www-form-urlencoded", b"a=1", "Bad Request: the form has no field 'needed'"),
    ],
)
def test_a_bad_form_is_a_400(preview: Preview, content_type: str, body: bytes, message: str) -> None:
    answer = preview.request("POST", "/needs", content=body, headers={"content-type": content_type})
    assert answer.status_code == 400
    assert message in answer.text


def raw(preview: Preview, *lines: bytes) -> bytes:
    """Send a request as it is written here, and return the body of the answer."""
    address = urlsplit(preview.url)
    with socket.create_connection((address.hostname, address.port), timeout=30) as connection:
        head = [*lines, b"Host: localhost", b"Connection: close", b"", b""]
        connection.sendall(b"\r\n".join(head))
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    return answer.partition(b"\r\n\r\n")[2]


def test_cookies(preview: Preview) -> None:
    cookies = 'a=1; b="2"; a=3; c={"x":1,"y":2}; é=日'
    answer = raw(preview, b"GET /cookies HTTP/1.1", b"Cookie: " + cookies.encode())
    assert json.loads(answer) == {"a": "1", "b": "2", "c": '{"x":1,"y":2}', "é": "日"}
    assert preview.get("/cookies").json() == {}


def test_what_the_platform_tells_of_the_client(preview: Preview) -> None:
    assert preview.get("/client").json() == [None, {}]
    # Preview is no Cloudflare, which would overwrite it.
    assert preview.get("/client", headers={"CF-Connecting-IP": "192.0.2.1"}).json() == ["192.0.2.1", {}]
