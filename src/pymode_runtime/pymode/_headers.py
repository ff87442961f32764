"""HTTP headers: case-insensitive, repeatable, in order."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import TypeAlias

    HeadersLike: TypeAlias = "Headers | Mapping[str, str] | Iterable[tuple[str, str]]"

__all__ = ["TOKEN", "Headers"]

# RFC 9110, section 5.6.2: what a header name, a method or a cookie name may consist of.
TOKEN = "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"  # noqa: S105


class Headers:
    """Headers by name, whatever the case, as often as they occur, in the order given.

    `headers[name]` joins repeated values with ", "; `get_list(name)` keeps them apart. Iterating gives each
    name once, as it was first written; `multi_items()` gives every pair. A name that is no token, or a value
    with a line break or NUL, is a ValueError at once.
    """

    __slots__ = ("_pairs",)

    def __init__(self, headers: HeadersLike | None = None) -> None:
        # (name in lower case, name as written, value)
        self._pairs: list[tuple[str, str, str]] = []
        if headers is None:
            return
        if isinstance(headers, Headers):
            self._pairs = headers._pairs.copy()
            return
        if isinstance(headers, (str, bytes)):
            raise TypeError(f"headers are a mapping or (name, value) pairs, not {type(headers).__name__}")
        for pair in headers.items() if hasattr(headers, "items") else headers:
            if not isinstance(pair, (tuple, list)) or len(pair) != 2:
                raise TypeError(f"headers are a mapping or (name, value) pairs; {pair!r} is no pair")
            self.append(*pair)

    @classmethod
    def _received(cls, pairs: Iterable[tuple[str, str]]) -> Headers:
        """Headers that the platform has already checked."""
        headers = cls()
        headers._pairs = [(name.lower(), name, value) for name, value in pairs]
        return headers

    def append(self, name: str, value: str) -> None:
        """Add a value, keeping those already there."""
        _check_name(name)
        _check_value(name, value)
        self._pairs.append((name.lower(), name, value.strip(" \t")))

    def get(self, name: str, default: str | None = None) -> str | None:
        """The value, repeated ones joined with ", "."""
        values = self.get_list(name)
        return ", ".join(values) if values else default

    def _assume(self, name: str, value: str) -> None:
        """Add a header, which has been checked and is in lower case, unless it is there."""
        for pair in self._pairs:
            if pair[0] == name:
                return
        self._pairs.append((name, name, value))

    def get_list(self, name: str) -> list[str]:
        """Every value of one name, in order."""
        wanted = name.lower()
        return [value for key, _, value in self._pairs if key == wanted]

    def multi_items(self) -> list[tuple[str, str]]:
        """Every (name, value) pair, in order, names as written."""
        return [(name, value) for _, name, value in self._pairs]

    def setdefault(self, name: str, default: str) -> str:
        """The value, set to `default` first if the name is absent."""
        value = self.get(name)
        if value is not None:
            return value
        self.append(name, default)
        return self[name]

    def update(self, headers: HeadersLike) -> None:
        """Replace every name that occurs in `headers` by its values there."""
        new = Headers(headers)
        replaced = {key for key, _, _ in new._pairs}
        self._pairs = [pair for pair in self._pairs if pair[0] not in replaced] + new._pairs

    def keys(self) -> list[str]:
        """Each name once, as first written."""
        return list(self)

    def values(self) -> list[str]:
        """The values in the order of `keys()`, repeated ones joined."""
        return [self[name] for name in self]

    def items(self) -> list[tuple[str, str]]:
        """Each name once with its value, repeated ones joined; `multi_items()` has every pair."""
        return [(name, self[name]) for name in self]

    def __getitem__(self, name: str) -> str:
        value = self.get(name)
        if value is None:
            raise KeyError(name)
        return value

    def __setitem__(self, name: str, value: str) -> None:
        """Replace all values of the name by one, at the place of the first."""
        _check_name(name)
        _check_value(name, value)
        wanted = name.lower()
        at = next((index for index, pair in enumerate(self._pairs) if pair[0] == wanted), len(self._pairs))
        rest = [pair for pair in self._pairs[at:] if pair[0] != wanted]
        self._pairs[at:] = [(wanted, name, value.strip(" \t")), *rest]

    def __delitem__(self, name: str) -> None:
        if name not in self:
            raise KeyError(name)
        wanted = name.lower()
        self._pairs = [pair for pair in self._pairs if pair[0] != wanted]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and any(key == name.lower() for key, _, _ in self._pairs)

    def __iter__(self) -> Iterator[str]:
        first: dict[str, str] = {}
        for key, name, _ in self._pairs:
            first.setdefault(key, name)
        return iter(first.values())

    def __len__(self) -> int:
        return len({key for key, _, _ in self._pairs})

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Headers):
            return NotImplemented
        return [(key, value) for key, _, value in self._pairs] == [
            (key, value) for key, _, value in other._pairs
        ]

    # Mutable and compared by value.
    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Headers({self.multi_items()!r})"


def _check_name(name: str) -> None:
    if not isinstance(name, str):
        raise TypeError(f"a header name is a str, not {type(name).__name__}: {name!r}")
    # strip() leaves nothing exactly if every character is a token's.
    if not name or name.strip(TOKEN):
        raise ValueError(f"{name!r} is no header name: use letters, digits and hyphens")


def _check_value(name: str, value: str) -> None:
    if not isinstance(value, str):
        raise TypeError(f"the value of header {name!r} is a str, not {type(value).__name__}: {value!r}")
    if "\n" in value or "\r" in value or "\0" in value:
        raise ValueError(f"the value of header {name!r} has a line break or NUL in it: {value!r}")
