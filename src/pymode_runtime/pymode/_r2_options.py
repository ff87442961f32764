"""R2's options: our names and values made the platform's."""

from __future__ import annotations

from ._values import check_int, milliseconds, options

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, TypeAlias

    Names: TypeAlias = dict[str, tuple[str, Callable[[Any, str], Any]]]

__all__ = ["CHECKSUMS", "CONDITION", "HTTP_METADATA", "INCLUDE", "metadata", "named", "range"]


def _text(value: Any, what: str) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{what} is a str, not {type(value).__name__}")
    return value


def _bool(value: Any, what: str) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"{what} is a bool, not {type(value).__name__}")
    return value


def _digest(value: Any, what: str) -> Any:
    return bytes(value) if isinstance(value, (bytes, bytearray)) else _text(value, what)


# Our names → (the platform's, what makes our value its).
CONDITION: Names = {
    "etag_matches": ("etagMatches", _text),
    "etag_does_not_match": ("etagDoesNotMatch", _text),
    "uploaded_before": ("uploadedBefore", milliseconds),
    "uploaded_after": ("uploadedAfter", milliseconds),
    "seconds_granularity": ("secondsGranularity", _bool),
}
HTTP_METADATA: Names = {
    "content_type": ("contentType", _text),
    "content_language": ("contentLanguage", _text),
    "content_disposition": ("contentDisposition", _text),
    "content_encoding": ("contentEncoding", _text),
    "cache_control": ("cacheControl", _text),
    "cache_expiry": ("cacheExpiry", milliseconds),
}
CHECKSUMS: Names = {name: (name, _digest) for name in ("md5", "sha1", "sha256", "sha384", "sha512")}
INCLUDE = {"http_metadata": "httpMetadata", "custom_metadata": "customMetadata"}


def named(values: Mapping[str, Any], names: Names, what: str) -> dict[str, Any]:
    """The values under the platform's names. An unknown name is a TypeError."""
    converted = {}
    for name, value in values.items():
        if name not in names:
            raise TypeError(f"{what} has no {name!r}; known: {', '.join(names)}")
        theirs, convert = names[name]
        converted[theirs] = convert(value, f"{what}[{name!r}]")
    return converted


def range(values: Mapping[str, int]) -> dict[str, int]:
    wanted = {}
    for name, value in values.items():
        if name not in ("offset", "length", "suffix"):
            raise TypeError(f"range has no {name!r}; known: offset, length, suffix")
        if not isinstance(value, int) or isinstance(value, bool):
            raise TypeError(f"range[{name!r}] is an int, not {type(value).__name__}")
        if value < 0:
            raise ValueError(f"range[{name!r}] is at least 0, not {value}")
        wanted[name] = check_int(value, f"range[{name!r}]")
    if not wanted or ("suffix" in wanted and len(wanted) > 1):
        raise ValueError("a range has an offset, a length or both, or only a suffix")
    return wanted


def metadata(
    http_metadata: Mapping[str, Any] | None,
    custom_metadata: Mapping[str, str] | None,
    storage_class: str | None,
) -> dict[str, Any]:
    chosen = options(storageClass=storage_class)
    if http_metadata is not None:
        chosen["httpMetadata"] = named(http_metadata, HTTP_METADATA, "http_metadata")
    if custom_metadata is not None:
        chosen["customMetadata"] = {
            _text(name, "a name in custom_metadata"): _text(value, f"custom_metadata[{name!r}]")
            for name, value in custom_metadata.items()
        }
    return chosen
