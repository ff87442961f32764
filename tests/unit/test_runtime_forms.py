from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pymode.workers import BadRequest, File, Form, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

URLENCODED = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data; boundary=B"


def form(body: bytes | str, content_type: str | None = MULTIPART) -> Form:
    headers: Mapping[str, str] = {"content-type": content_type} if content_type is not None else {}
    return Request("https://x/", method="POST", headers=headers, body=body).form()


def part(disposition: str, content: bytes = b"", *headers: str) -> bytes:
    lines = [f"Content-Disposition: form-data; {disposition}", *headers]
    return b"--B\r\n" + "\r\n".join(lines).encode() + b"\r\n\r\n" + content + b"\r\n"


def file(disposition: str) -> File:
    value = form(part(disposition, b"x") + b"--B--\r\n")["f"]
    assert isinstance(value, File)
    return value


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("", []),
        ("a=1&b=2&a=3", [("a", "1"), ("b", "2"), ("a", "3")]),
        ("a&b=&=c&&", [("a", ""), ("b", ""), ("", "c")]),
        ("q=a+b%20c%2Bd&x=1%262=3", [("q", "a b c+d"), ("x", "1&2=3")]),
        ("n%C3%A4me=%E6%97%A5", [("näme", "日")]),
        ("näme=日", [("näme", "日")]),
        ("a=%zz%0&b=%00", [("a", "%zz%0"), ("b", "\0")]),
    ],
)
def test_urlencoded(body: str, expected: list[tuple[str, str]]) -> None:
    assert form(body, f"{URLENCODED}; charset=latin-1").multi_items() == expected


def test_a_form_is_a_mapping_with_repetitions() -> None:
    got = form("a=1&b=2&a=3", URLENCODED)
    assert (got["a"], got.get("b"), got.get("c"), got.get("c", "d")) == ("1", "2", None, "d")
    assert (got.get_list("a"), got.get_list("c")) == (["1", "3"], [])
    assert (list(got), len(got), "a" in got, "c" in got) == (["a", "b"], 2, True, False)
    assert dict(got) == dict(got.items()) == {"a": "1", "b": "2"}
    assert (got.keys(), got.values()) == (["a", "b"], ["1", "2"])
    assert repr(got) == "Form([('a', '1'), ('b', '2'), ('a', '3')])"


def test_a_missing_field_is_a_key_error_and_a_bad_request() -> None:
    with pytest.raises(KeyError) as caught:
        form("a=1", URLENCODED)["b"]
    assert isinstance(caught.value, BadRequest)
    assert str(caught.value) == "the form has no field 'b'"


def test_a_form_is_read_once() -> None:
    request = Request("https://x/", headers={"content-type": URLENCODED}, body="a=1")
    assert request.form() is request.form()


BROWSER = (
    "------WebKitFormBoundaryA1\r\n"
    'Content-Disposition: form-data; name="text"\r\n\r\n'
    "é\r\nline two\r\n"
    "------WebKitFormBoundaryA1\r\n"
    'Content-Disposition: form-data; name="photos"; filename="a %22quoted%22; 日.txt"\r\n'
    "Content-Type: text/plain\r\n\r\n"
    "caf\r\n--\r\n\r\n"
    "------WebKitFormBoundaryA1\r\n"
    'Content-Disposition: form-data; name="photos"; filename="C:\\dir\\b.png"\r\n'
    "Content-Type: image/png\r\n\r\n"
).encode() + (
    b"\x89PNG\r\n------WebKitFormBoundaryA\r\n\0\r\n"
    b"------WebKitFormBoundaryA1\r\n"
    b'Content-Disposition: form-data; name="none"; filename=""\r\n'
    b"Content-Type: application/octet-stream\r\n\r\n\r\n"
    b"------WebKitFormBoundaryA1--\r\n"
)


def test_what_a_browser_sends() -> None:
    got = form(BROWSER, "multipart/form-data; boundary=----WebKitFormBoundaryA1")
    assert got["text"] == "é\r\nline two"
    text, image = got.get_list("photos")
    assert isinstance(text, File) and isinstance(image, File)
    assert (text.filename, text.content_type) == ('a "quoted"; 日.txt', "text/plain")
    assert (text.text(), text.size) == ("caf\r\n--\r\n", 9)
    assert (image.filename, image.headers["CONTENT-TYPE"]) == ("C:\\dir\\b.png", "image/png")
    assert image.bytes() == b"\x89PNG\r\n------WebKitFormBoundaryA\r\n\0"
    none = got["none"]
    assert isinstance(none, File)
    assert (none.filename, none.size, none.bytes(), repr(none)) == ("", 0, b"", "<File '', 0 bytes>")


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"--B--", MULTIPART),
        (b"--B--\r\n", MULTIPART),
        (b"preamble\r\n--B--\r\n--B\r\nepilogue", MULTIPART),
        (b"--a;b--", 'Multipart/Form-Data; x=1; BOUNDARY="a;b"; boundary=c'),
        (b"--B--", "multipart/form-data;boundary=B "),
    ],
)
def test_an_empty_form(body: bytes, content_type: str) -> None:
    assert len(form(body, content_type)) == 0


def test_padding_preamble_epilogue_and_an_empty_value() -> None:
    body = (
        b"ignored --B\r\n--Boundary\r\n--B \t\r\n"
        b'Content-Disposition: form-data; name="a"\r\n\r\n--Bx\r\n'
        b"--B\r\nContent-Disposition: FORM-DATA; name=b\r\n\r\n\r\n"
        b"--B\r\nContent-Disposition: form-data; name=c\r\n\r\n"
        b"--B-- \r\nmore\r\n--B\r\n"
    )
    assert form(body).multi_items() == [("a", "--Bx"), ("b", ""), ("c", "")]


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ('name="f"; filename="a\\"b\\\\c.txt"', 'a"b\\c.txt'),
        ('name="f"; filename="a%22b%0D%0A%41.txt"', 'a"b\r\n%41.txt'),
        ('name="f"; filename="C:\\new\\table"', "C:\\new\\table"),
        ("name=f; filename=plain.txt", "plain.txt"),
        ("name=f; filename=plain; filename*=UTF-8''%E6%97%A5+%22.txt", '日+".txt'),
        ("name=f; filename*=utf-8'de'a%20b", "a b"),
        ('filename="; name=g"; name="f"', "; name=g"),
        ('name="f"; filename="open', "open"),
        ('name="f"; filename="../../etc/passwd\0"', None),
    ],
)
def test_filenames(disposition: str, name: str | None) -> None:
    if name is None:
        with pytest.raises(BadRequest, match="line break or NUL"):
            file(disposition)
    else:
        assert file(disposition).filename == name


def test_text_in_another_charset() -> None:
    body = part('name="a"', "é".encode("latin-1"), "Content-Type: text/plain; charset=ISO-8859-1")
    assert form(body + b"--B--")["a"] == "é"


@pytest.mark.parametrize(
    ("body", "content_type", "message"),
    [
        (b"a=1", None, "but missing"),
        (b"{}", "application/json", "but application/json"),
        (b"", "multipart/form-data", "no boundary"),
        (b"", 'multipart/form-data; boundary=""', "no boundary"),
        (b"", MULTIPART, "no line of it is the boundary"),
        (b"--C--", MULTIPART, "no line of it is the boundary"),
        (part("name=a").replace(b"\r\n", b"\n"), MULTIPART, "no line of it is the boundary"),
        (part("name=a"), MULTIPART, "ends in the middle"),
        (part("name=a") + b"--B", MULTIPART, "ends in the middle"),
        (part("name=a") + b"--B-", MULTIPART, "ends in the middle"),
        (b"--B\r\n", MULTIPART, "headers of part 1"),
        (part("name=a", b"", "X: " + "y" * 20_000) + b"--B--", MULTIPART, "not within 16 kB"),
        (b"--B\r\n\r\nx\r\n--B--", MULTIPART, "part 1 of the form has no Content-Disposition"),
        (part("name=a") + part("nome=a") + b"--B--", MULTIPART, "part 2 of the form has no Content-Disp"),
        (part("name=a", b"", "oops") + b"--B--", MULTIPART, "'oops' is no header"),
        (part("name=a", b"", "a b: c") + b"--B--", MULTIPART, "'a b' is no header name"),
        (part("name=a", b"\xff") + b"--B--", MULTIPART, "field 'a' of the form is not utf-8: .* at byte 0"),
        (part("name=a", b"", "Content-Transfer-Encoding: base64") + b"--B--", MULTIPART, "'base64'"),
        (part("name=f; filename*=latin-1''a") + b"--B--", MULTIPART, "filename\\* that is not UTF-8"),
        (part("name=f; filename*=utf-8''%ff") + b"--B--", MULTIPART, "the filename of 'f'"),
        (part("name=a").replace(b"=a", b"=\xff") + b"--B--", MULTIPART, "can't decode byte 0xff"),
        (b"a=%ff", URLENCODED, "field 'a' of the form is not utf-8"),
        (b"%ff=a", URLENCODED, "a name of the form is not utf-8"),
        (b"\xff", URLENCODED, "a name of the form is not utf-8"),
        (b"&" * 1000, URLENCODED, "more than 1,000 fields"),
        (part("name=a") * 1001 + b"--B--", MULTIPART, "more than 1,000 fields"),
    ],
)
def test_anything_but_a_form_is_a_bad_request(body: bytes, content_type: str | None, message: str) -> None:
    with pytest.raises(BadRequest, match=message):
        form(body, content_type)


def test_a_thousand_fields_are_taken() -> None:
    assert len(form(b"a=1&" * 999 + b"b=2", URLENCODED).multi_items()) == 1000
    assert len(form(part("name=a") * 1000 + b"--B--").get_list("a")) == 1000


def test_the_text_of_a_file_that_is_none() -> None:
    value = form(part('name="f"; filename="x"', b"\xff") + b"--B--")["f"]
    assert isinstance(value, File)
    assert value.content_type is None
    with pytest.raises(BadRequest, match="file 'x' of the form is not utf-8"):
        value.text()
