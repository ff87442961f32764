from __future__ import annotations

import pytest

from pymode.workers import Headers


def test_order_and_repetition_are_kept() -> None:
    headers = Headers([("X-B", "1"), ("Set-Cookie", "a=1"), ("x-b", "2"), ("set-cookie", "b=2")])
    assert headers.multi_items() == [("X-B", "1"), ("Set-Cookie", "a=1"), ("x-b", "2"), ("set-cookie", "b=2")]
    assert headers.get_list("SET-COOKIE") == ["a=1", "b=2"]
    assert headers["x-b"] == "1, 2"
    assert list(headers) == ["X-B", "Set-Cookie"]
    assert len(headers) == 2
    assert dict(headers) == {"X-B": "1, 2", "Set-Cookie": "a=1, b=2"}


def test_setting_replaces_all_values_in_the_place_of_the_first() -> None:
    headers = Headers([("a", "1"), ("b", "2"), ("A", "3"), ("c", "4")])
    headers["A"] = "5"
    assert headers.multi_items() == [("A", "5"), ("b", "2"), ("c", "4")]
    headers["d"] = "6"
    assert headers.multi_items()[-1] == ("d", "6")


def test_update_replaces_the_names_it_has() -> None:
    headers = Headers({"a": "1", "b": "2"})
    headers.update([("B", "3"), ("b", "4")])
    assert headers.multi_items() == [("a", "1"), ("B", "3"), ("b", "4")]


def test_missing_names() -> None:
    headers = Headers({"a": "1"})
    assert headers.get("b") is None
    assert headers.get("b", "x") == "x"
    assert "B" not in headers and "A" in headers
    with pytest.raises(KeyError, match="b"):
        headers["b"]
    with pytest.raises(KeyError, match="b"):
        del headers["b"]
    del headers["A"]
    assert len(headers) == 0


def test_a_copy_is_independent() -> None:
    first = Headers({"a": "1"})
    second = Headers(first)
    second.append("a", "2")
    assert first != second
    assert first.get_list("a") == ["1"]


def test_values_lose_surrounding_blanks_and_keep_non_ascii() -> None:
    assert Headers({"a": " é日 \t"})["A"] == "é日"


@pytest.mark.parametrize("value", ["a\nb", "a\r\nSet-Cookie: b=1", "a\0b", "\n"])
def test_a_value_can_not_start_a_new_header(value: str) -> None:
    with pytest.raises(ValueError, match="line break or NUL"):
        Headers({"location": value})
    headers = Headers()
    with pytest.raises(ValueError, match="line break or NUL"):
        headers["location"] = value


@pytest.mark.parametrize("name", ["", "a b", "a:", "a\n", "é"])
def test_a_name_is_a_token(name: str) -> None:
    with pytest.raises(ValueError, match="is no header name"):
        Headers([(name, "x")])


def test_wrong_types_are_named() -> None:
    with pytest.raises(TypeError, match="header 'content-length' is a str, not int: 5"):
        Headers({"content-length": 5})  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="not str"):
        Headers("a: b")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="'ab' is no pair"):
        Headers(["ab"])  # type: ignore[list-item]
