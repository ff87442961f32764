from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from pymode._response import as_response
from pymode.workers import Response


def test_a_str_is_utf8_text() -> None:
    response = Response("日")
    assert (response.status, response.body) == (200, "日".encode())
    assert response.headers.multi_items() == [("content-type", "text/plain; charset=utf-8")]
    assert Response("<p>", headers={"Content-Type": "text/html"}).headers.multi_items() == [
        ("Content-Type", "text/html")
    ]


@pytest.mark.parametrize("body", [b"\0\xff", bytearray(b"\0\xff"), memoryview(b"\0\xff")])
def test_bytes_go_out_as_they_are(body: bytes | bytearray | memoryview) -> None:
    response = Response(body)
    assert type(response.body) is bytes
    assert response.body == b"\0\xff"
    assert response.headers.multi_items() == []


def test_json() -> None:
    response = Response.json({"a": "日", "b": [1, None]}, 201, {"X-A": "1"})
    assert (response.status, response.body) == (201, '{"a":"日","b":[1,null]}'.encode())
    assert response.headers.multi_items() == [("X-A", "1"), ("content-type", "application/json")]
    with pytest.raises(ValueError, match="JSON compliant"):
        Response.json(float("nan"))


def test_redirect() -> None:
    response = Response.redirect("/a b?q=é%20", 303)
    assert (response.status, response.headers["location"], response.body) == (303, "/a%20b?q=%C3%A9%20", None)
    with pytest.raises(ValueError, match="redirect's status is one of"):
        Response.redirect("/", 200)
    with pytest.raises(ValueError, match="line break"):
        Response.redirect("/\r\nset-cookie: a=b")


@pytest.mark.parametrize("status", [100, 101, 199, 600, -1])
def test_status_out_of_range(status: int) -> None:
    with pytest.raises(ValueError, match="from 200 to 599"):
        Response("", status)


@pytest.mark.parametrize("status", ["200", 200.0, True, None])
def test_status_of_a_wrong_type(status: Any) -> None:
    with pytest.raises(TypeError, match="a status is an int"):
        Response("", status)


@pytest.mark.parametrize("status", [204, 205, 304])
def test_statuses_without_a_body(status: int) -> None:
    assert Response("", status).body is None
    with pytest.raises(ValueError, match=f"status {status} has no body"):
        Response("x", status)


def test_cookies_add_up() -> None:
    response = Response("")
    response.set_cookie("a", "1")
    response.set_cookie(
        "b", "2", max_age=60, domain="example.com", path=None, secure=True, httponly=True, samesite="none"
    )
    response.set_cookie("c", max_age=0)
    assert response.headers.get_list("set-cookie") == [
        "a=1; Path=/",
        "b=2; Max-Age=60; Domain=example.com; Secure; HttpOnly; SameSite=None",
        "c=; Max-Age=0; Path=/",
    ]


def test_a_cookie_expires_in_gmt() -> None:
    response = Response("")
    response.set_cookie("a", "1", expires=datetime(2026, 1, 1, 1, tzinfo=timezone(timedelta(hours=1))))
    assert response.headers["set-cookie"] == "a=1; Expires=Thu, 01 Jan 2026 00:00:00 GMT; Path=/"
    response.set_cookie("a", "1", expires=datetime(2026, 1, 1, tzinfo=UTC))
    with pytest.raises(ValueError, match="needs a time zone"):
        response.set_cookie("a", "1", expires=datetime(2026, 1, 1))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"name": "a b"}, "is no cookie name"),
        ({"name": ""}, "is no cookie name"),
        ({"value": "a;b"}, "Encode it"),
        ({"value": "é"}, "Encode it"),
        ({"value": "a\r\nb"}, "Encode it"),
        ({"path": "/;x"}, "Path can't be"),
        ({"domain": "é.com"}, "Domain can't be"),
        ({"samesite": "maybe"}, "samesite is"),
        ({"samesite": "none"}, "without secure=True"),
    ],
)
def test_a_cookie_that_can_not_be_written(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Response("").set_cookie(**{"name": "a", **arguments})


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("text", (200, b"text", "text/plain; charset=utf-8")),
        (b"raw", (200, b"raw", None)),
        ({"a": 1}, (200, b'{"a":1}', "application/json")),
        ([1, 2], (200, b"[1,2]", "application/json")),
        (("made", 201), (201, b"made", "text/plain; charset=utf-8")),
        (({"a": 1}, 404), (404, b'{"a":1}', "application/json")),
        (("<p>", 200, {"Content-Type": "text/html"}), (200, b"<p>", "text/html")),
        ((None, 204), (204, None, None)),
        ((b"x", 200, [("content-type", "image/png")]), (200, b"x", "image/png")),
    ],
)
def test_what_a_handler_may_return(value: object, expected: tuple[int, bytes | None, str | None]) -> None:
    response = as_response(value)
    assert (response.status, response.body, response.headers.get("content-type")) == expected


def test_a_response_is_returned_as_it_is() -> None:
    response = Response("x")
    assert as_response(response) is response


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (None, "returned None, perhaps for want of a `return`"),
        (5, "returned an int: return a Response"),
        (object(), "returned an object"),
        ({1, 2}, "returned a set"),
        ((1, 200), "returned an int"),
        ((Response("x"), 200), "returned a Response"),
        (("x",), "a tuple of 1"),
        (("x", 200, {}, 1), "a tuple of 4"),
        (("x", "200"), "a status is an int, not a str"),
    ],
)
def test_what_a_handler_may_not_return(value: object, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        as_response(value)
