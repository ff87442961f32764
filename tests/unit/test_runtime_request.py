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
        ("example.com/a", "/a"),
        ("/a/b?c", "/a/b"),
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


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("", {}),
        ("a=1", {"a": "1"}),
        ("a=1; b=2;c=3 ;\td=4", {"a": "1", "b": "2", "c": "3", "d": "4"}),
        ("a=first; a=second", {"a": "first"}),
        ('a="quoted; b=x"; c="y"; d=""', {"a": '"quoted', "b": 'x"', "c": "y", "d": ""}),
        ("a=b=c; =x; y; z=", {"a": "b=c", "z": ""}),
        ('j={"a":1,"b":[2,3]}; p=%20%3B', {"j": '{"a":1,"b":[2,3]}', "p": "%20%3B"}),
        ("n=日本; é=1", {"n": "日本", "é": "1"}),
        ('q="; s=""x""', {"q": '"', "s": '"x"'}),
    ],
)
def test_cookies(header: str, expected: dict[str, str]) -> None:
    assert Request("https://x/", headers={"cookie": header}).cookies == expected


def test_cookies_of_several_headers() -> None:
    headers = [("Cookie", "a=1; b=2"), ("cookie", "b=3; c=4")]
    assert Request("https://x/", headers=headers).cookies == {"a": "1", "b": "2", "c": "4"}
    assert Request("https://x/").cookies == {}


def test_cf_and_client_ip() -> None:
    request = Request("https://x/", headers={"CF-Connecting-IP": "2001:db8::1"}, cf={"colo": "FRA"})
    assert (request.client_ip, request.cf) == ("2001:db8::1", {"colo": "FRA"})
    assert (Request("https://x/").client_ip, Request("https://x/").cf) == (None, {})


@pytest.mark.parametrize(
    "name", ["made-up-by-a-client", "../../os", "idna", "unicode_escape", "punycode", "\0"]
)
def test_python_is_never_asked_for_an_encoding_of_a_clients_own(name: str) -> None:
    import encodings

    from pymode._media import charset

    before = len(encodings._cache)
    assert charset(f"text/plain; charset={name}") == "utf-8"
    assert len(encodings._cache) == before


@pytest.mark.parametrize(
    "name", ["UTF-8", "latin-1", "ISO-8859-1", "windows-1252", "Shift_JIS", "gb18030", "koi8-u", "utf-16le"]
)
def test_the_webs_encodings_are_known(name: str) -> None:
    request = Request(
        "https://x/", headers={"content-type": f"text/plain; charset='{name}'"}, body="b".encode(name)
    )
    assert request.text() == "b"
