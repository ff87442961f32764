"""Cookies: the values of the headers Cookie and Set-Cookie (RFC 6265)."""

from __future__ import annotations

from ._headers import TOKEN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from typing import Literal, TypeAlias

    SameSite: TypeAlias = Literal["strict", "lax", "none"]

__all__ = ["parse", "set_cookie"]


def parse(headers: Iterable[str]) -> dict[str, str]:
    """Values by name, the first of each; quotes around a value left out, what has no name or no "=" too."""
    cookies: dict[str, str] = {}
    for header in headers:
        for pair in header.split(";"):
            name, equals, value = pair.partition("=")
            name = name.strip(" \t")
            value = value.strip(" \t")
            if len(value) > 1 and value[0] == value[-1] == '"':
                value = value[1:-1]
            if name and equals:
                cookies.setdefault(name, value)
    return cookies


def set_cookie(
    name: str,
    value: str,
    *,
    max_age: int | None,
    expires: datetime | None,
    path: str | None,
    domain: str | None,
    secure: bool,
    httponly: bool,
    samesite: SameSite | None,
) -> str:
    """Write one cookie. Whatever the syntax has no room for is a ValueError, never quoted or dropped."""
    if not name or name.strip(TOKEN):
        raise ValueError(f"{name!r} is no cookie name: use letters, digits, hyphens and underscores")
    if any(not "\x21" <= char <= "\x7e" or char in '",;\\' for char in value):
        raise ValueError(
            f"cookie {name!r}: a value is ASCII without spaces, quotes, commas, semicolons and backslashes, "
            f"not {value!r}. Encode it, for instance with urllib.parse.quote"
        )
    parts = [f"{name}={value}"]
    if max_age is not None:
        parts.append(f"Max-Age={max_age:d}")
    if expires is not None:
        parts.append(f"Expires={_http_date(name, expires)}")
    for attribute, text in (("Domain", domain), ("Path", path)):
        if text is None:
            continue
        if ";" in text or not text.isascii() or not text.isprintable():
            raise ValueError(f"cookie {name!r}: {attribute} can't be {text!r}")
        parts.append(f"{attribute}={text}")
    if secure:
        parts.append("Secure")
    if httponly:
        parts.append("HttpOnly")
    if samesite is not None:
        if samesite.lower() not in ("strict", "lax", "none"):
            raise ValueError(f'cookie {name!r}: samesite is "strict", "lax" or "none", not {samesite!r}')
        if samesite.lower() == "none" and not secure:
            raise ValueError(f'cookie {name!r}: browsers drop samesite="none" without secure=True')
        parts.append(f"SameSite={samesite.capitalize()}")
    return "; ".join(parts)


def _http_date(name: str, moment: datetime) -> str:
    if moment.tzinfo is None:
        raise ValueError(f"cookie {name!r}: expires needs a time zone, for instance datetime.now(UTC) + …")
    from datetime import UTC
    from email.utils import format_datetime

    return format_datetime(moment.astimezone(UTC), usegmt=True)
