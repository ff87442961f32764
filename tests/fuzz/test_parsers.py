"""What parses a client's input: any input is a value or a BadRequest, and what was written is read again."""

from __future__ import annotations

from datetime import datetime
from email.utils import parsedate_to_datetime
from http.cookies import Morsel, SimpleCookie
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, quote, urlencode

from hypothesis import assume, example, given
from hypothesis import strategies as st

from pymode._headers import TOKEN
from pymode._media import charset, parameters
from pymode.workers import BadRequest, File, Headers, Request, Response

if TYPE_CHECKING:
    from collections.abc import Callable

URLENCODED = "application/x-www-form-urlencoded"
ANY_TEXT = st.text()
TEXT = st.text(st.characters(exclude_categories=["Cs"]))
NAMES = st.text(TOKEN, min_size=1)
PRINTABLE = "".join(map(chr, range(0x21, 0x7F)))


def request(body: bytes, content_type: str) -> Request:
    return Request("https://x/", method="POST", headers={"content-type": content_type}, body=body)


def pieces(*alphabet: str) -> st.SearchStrategy[str]:
    """Text that looks like what the parser looks for."""
    return st.lists(st.sampled_from(alphabet) | st.text(max_size=3), max_size=20).map("".join)


def is_bad_request(call: Callable[[], object]) -> bool:
    try:
        call()
    except BadRequest as error:
        return str(error) != ""
    return False


# Forms


@given(st.lists(st.tuples(TEXT, TEXT)))
def test_an_urlencoded_form_is_read_as_it_was_written(pairs: list[tuple[str, str]]) -> None:
    assert request(urlencode(pairs).encode(), URLENCODED).form().multi_items() == pairs
    plain = urlencode(pairs, quote_via=quote).encode()
    assert request(plain, URLENCODED).form().multi_items() == pairs


def quoted(text: str) -> str:
    """Write a name as browsers do (the HTML standard)."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def escaped(text: str) -> str:
    """Write a name as a quoted-string (RFC 9110)."""
    return text.replace("\\", "\\\\").replace('"', '\\"')


BOUNDARY = "-B'(x)"
CONTENTS = (
    st.lists(st.sampled_from([b"\r\n", b"--", b"-", b"-B'(x)", b"--B", b"\r", b"\n", b" ", b"\0\xff"])).map(
        b"".join
    )
    | st.binary()
)
# A backslash before a quote is where the two ways of writing differ; "%22" stands for itself in neither.
FIELD_NAMES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\\%"))
FILES = st.tuples(FIELD_NAMES, CONTENTS, st.sampled_from([None, "text/plain", "image/png; x=y"]))


@given(st.lists(st.tuples(FIELD_NAMES, TEXT | FILES)), CONTENTS, CONTENTS)
@example([("a", "\r\n--"), ("", ("", b"", None))], b"--", b"\r\n--")
def test_a_multipart_form_is_read_as_it_was_written(
    pairs: list[tuple[str, Any]], preamble: bytes, epilogue: bytes
) -> None:
    for write, line_breaks in ((quoted, True), (escaped, False)):
        body = preamble + b"\r\n"
        for name, value in pairs:
            filename, content, content_type = (
                (None, value.encode(), None) if isinstance(value, str) else value
            )
            assume(line_breaks or not {"\r", "\n"} & {*name, *(filename or "")})
            header = f'Content-Disposition: form-data; name="{write(name)}"'
            header += "" if filename is None else f'; filename="{write(filename)}"'
            header += "" if content_type is None else f"\r\ncontent-type:{content_type}"
            body += b"--" + BOUNDARY.encode() + b"\r\n" + header.encode() + b"\r\n\r\n" + content + b"\r\n"
        assume(body.count(BOUNDARY.encode()) == len(pairs))
        body += b"--" + BOUNDARY.encode() + b"--\r\n" + epilogue
        form = request(body, f'multipart/form-data; boundary="{BOUNDARY}"').form()
        assert [
            (name, (value.filename, value.bytes(), value.content_type) if isinstance(value, File) else value)
            for name, value in form.multi_items()
        ] == pairs


@given(
    pieces(
        "--B", "\r\n", "--", "\r\n--B\r\n", "Content-Disposition: form-data; name=", '"', "\\", ";", "=",
        "filename=", "filename*=utf-8''%41", "Content-Type: text/plain; charset=", "utf-16", ":", "\0", "é",
    ),
    st.sampled_from(["utf-8", "latin-1", "utf-16"]),
)  # fmt: skip
def test_a_damaged_form_is_a_form_or_a_bad_request(text: str, encoding: str) -> None:
    body = text.encode(encoding, "replace")
    for content_type in ("multipart/form-data; boundary=B", URLENCODED, "text/plain"):
        try:
            form = request(body, content_type).form()
        except BadRequest as error:
            assert str(error)
        else:
            assert content_type != "text/plain"
            assert all(isinstance(value, str | File) for _, value in form.multi_items())


@given(st.binary(), ANY_TEXT)
def test_a_body_of_any_kind(body: bytes, name: str) -> None:
    assume(not {"\r", "\n", "\0"} & {*name})
    for content_type in (f"multipart/form-data; boundary={name}", f"text/plain; charset={name}", name):
        got = request(body, content_type)
        for call in (got.form, got.json, got.text):
            try:
                call()
            except BadRequest as error:
                assert str(error)


# Media types


@given(ANY_TEXT | pieces(";", "=", '"', "\\", " ", "a", "charset"))
def test_a_content_type_of_any_kind(header: str) -> None:
    value, found = parameters(header)
    assert ";" not in value
    assert all(name == name.strip().lower() for name in found)
    "".encode(charset(header))


@given(st.dictionaries(NAMES.map(str.lower), TEXT))
def test_parameters_are_read_as_they_were_written(expected: dict[str, str]) -> None:
    header = "Form-Data" + "".join(
        f' ; {name.upper()} = "{escaped(value)}" ' for name, value in expected.items()
    )
    assert parameters(header) == ("form-data", expected)


# URLs


@given(ANY_TEXT | pieces("&", "=", "+", "%", "%F0%9F%90%8D", "%ff", "%2", ";", "#", "?"))
def test_a_query_of_any_kind_is_what_the_standard_library_reads(query: str) -> None:
    text = query.partition("#")[0]
    expected = parse_qs(text, keep_blank_values=True, max_num_fields=None)
    assert Request("https://x/?" + query).query == expected


@given(ANY_TEXT | pieces("/", ":", "?", "#", "//", "@", "%2F", "x"))
def test_a_url_of_any_kind_has_a_path(url: str) -> None:
    path = Request(url).path
    assert path.startswith("/")
    assert not {"?", "#"} & {*path}


# Cookies


@given(st.lists(ANY_TEXT | pieces(";", "=", '"', ",", " ", "\\", "a", "%3B")))
def test_a_cookie_header_of_any_kind(values: list[str]) -> None:
    assume(not {"\r", "\n", "\0"} & {*"".join(values)})
    cookies = Request("https://x/", headers=[("cookie", value) for value in values]).cookies
    written = ";".join(values)
    assert all(name and name in written and value in written for name, value in cookies.items())


COOKIE_VALUES = st.text(PRINTABLE.translate(dict.fromkeys(map(ord, '",;\\'))))
OPTIONS: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {},
    optional={
        "max_age": st.integers(-(2**40), 2**40),
        "expires": st.datetimes(datetime(1900, 1, 1), datetime(9000, 1, 1), timezones=st.timezones()),
        "path": st.none() | COOKIE_VALUES.map("/".__add__),
        "domain": st.from_regex(r"\A\.?[a-z0-9-]+(\.[a-z]+)+\Z"),
        "secure": st.just(True),
        "httponly": st.booleans(),
        "samesite": st.sampled_from(["strict", "lax", "none"]),
    },
)


@given(NAMES, COOKIE_VALUES, OPTIONS)
def test_a_cookie_that_was_set_comes_back(name: str, value: str, options: dict[str, Any]) -> None:
    # Names that http.cookies takes for something else.
    assume(not Morsel().isReservedKey(name) and not name.startswith("$"))
    assume(options.get("samesite") != "none" or options.get("secure"))
    response = Response("")
    response.set_cookie(name, value, **options)
    header = response.headers["set-cookie"]
    morsel = SimpleCookie(header)[name]
    assert (morsel.key, morsel.value) == (name, value)
    assert morsel["path"] == (options.get("path", "/") or "")
    if "expires" in options:
        assert parsedate_to_datetime(morsel["expires"]) == options["expires"].replace(microsecond=0)
    assert morsel["domain"] == options.get("domain", "")
    assert morsel["max-age"] == str(options.get("max_age", ""))
    assert bool(morsel["secure"]) == options.get("secure", False)
    assert bool(morsel["httponly"]) == options.get("httponly", False)
    assert morsel["samesite"].lower() == options.get("samesite", "")
    assert Request("https://x/", headers={"cookie": f"a=; {name}={value}"}).cookies[name] == value


@given(ANY_TEXT, ANY_TEXT, ANY_TEXT, ANY_TEXT)
def test_a_cookie_can_not_break_out_of_its_header(name: str, value: str, path: str, domain: str) -> None:
    response = Response("")
    try:
        response.set_cookie(name, value, path=path, domain=domain)
    except ValueError as error:
        assert str(error)
    else:
        assert response.headers["set-cookie"] == f"{name}={value}; Domain={domain}; Path={path}"
        assert response.headers["set-cookie"].count(";") == 2


# Headers


@given(st.lists(st.tuples(ANY_TEXT | NAMES, ANY_TEXT)))
def test_headers_of_any_kind_are_kept_or_refused(pairs: list[tuple[str, str]]) -> None:
    try:
        headers = Headers(pairs)
    except ValueError as error:
        assert str(error)
        return
    assert headers.multi_items() == [(name, value.strip(" \t")) for name, value in pairs]
    for name, _ in pairs:
        mine = [value.strip(" \t") for other, value in pairs if other.lower() == name.lower()]
        assert headers.get_list(name.upper()) == mine
        assert headers[name.swapcase()] == ", ".join(mine)
    assert len(headers) == len(list(headers)) == len({name.lower() for name, _ in pairs})


# JSON


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | ANY_TEXT,
    lambda values: st.lists(values) | st.dictionaries(ANY_TEXT, values),
    max_leaves=20,
)


@given(JSON)
@example("\ud800")
def test_json_is_read_as_it_was_written(data: Any) -> None:
    body = Response.json(data).body
    assert body is not None
    assert Request("https://x/", body=body).json() == data


@given(
    st.binary()
    | pieces("[", "{", "]", '"', "\\u", "d8", "1", "e9", "9" * 5000, "NaN", ":").map(
        lambda text: text.encode("utf-8", "replace")
    )
)
def test_json_of_any_kind_is_a_value_or_a_bad_request(body: bytes) -> None:
    got = Request("https://x/", body=body)
    assert is_bad_request(got.json) or got.json is not None
