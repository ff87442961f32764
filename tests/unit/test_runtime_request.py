from __future__ import annotations

import pytest

from pymode.workers import BadRequest, Request


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", {}),
        ("?", {}),
        ("?name=Ada", {"name": ["Ada"]}),
        ("?a=1&b=2&a=3", {"a": ["1", "3"], "b": ["2"]}),
        ("?a&b=&=c&&", {"a": [""], "b": [""], "": ["c"]}),
        ("?q=a+b%20c%2Bd", {"q": ["a b c+d"]}),
        ("?n%C3%A4me=%E6%97%A5", {"näme": ["日"]}),
        ("?bad=%zz%ff", {"bad": ["%zz\ufffd"]}),
        ("?a=b=c", {"a": ["b=c"]}),
        ("?a=1#fragment", {"a": ["1"]}),
        ("?next=/x?y=1", {"next": ["/x?y=1"]}),
    ],
)
def test_query(query: str, expected: dict[str, list[str]]) -> None:
    assert Request("https://example.com/greet" + query).query == expected


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("https://example.com/", "/"),
        ("https://example.com", "/"),
        ("https://example.com?x=/y", "/"),
        ("https://example.com/a/b?c#d", "/a/b"),
        ("https://example.com/caf%C3%A9", "/caf%C3%A9"),
        ("https://example.com/a//b/https://c", "/a//b/https://c"),
    ],
)
def test_path(url: str, path: str) -> None:
    assert Request(url).path == path


def test_a_body_is_exact_and_can_be_read_again() -> None:
    raw = bytes(range(256))
    request = Request("https://example.com/", method="post", body=raw)
    assert request.method == "POST"
    assert request.bytes() == raw == request.bytes()
    with pytest.raises(BadRequest, match="not utf-8: invalid start byte at byte 128"):
        request.text()


def test_text_honours_the_charset() -> None:
    request = Request(
        "https://x/", headers={"content-type": 'text/plain; charset="latin-1"'}, body=b"caf\xe9"
    )
    assert request.text() == "café"
    unknown = Request("https://x/", headers={"content-type": "text/plain; charset=nonsense"}, body="日")
    assert unknown.text() == "日"
    binary = Request("https://x/", headers={"content-type": "text/plain; charset=base64"}, body="abc")
    assert binary.text() == "abc"


def test_json() -> None:
    assert Request("https://x/", body='{"a": [1, 2.5, null, "日"]}').json() == {"a": [1, 2.5, None, "日"]}


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"", "is no JSON: Expecting value"),
        (b"{", "is no JSON: Expecting property name"),
        (b"\xff\x00", "is no JSON"),
        (b"[" * 100_000, "nested too deeply"),
    ],
)
def test_anything_but_json_is_a_bad_request(body: bytes, message: str) -> None:
    with pytest.raises(BadRequest, match=message):
        Request("https://x/", body=body).json()
