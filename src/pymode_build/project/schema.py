"""TOML into dataclasses: the dataclass of a table says its keys, their types and their defaults.

A field's type says how its value is read:

    str, int, bool              a value of that type; an int is not negative
    Annotated[T, read]          what the function `read` makes of the value
    Literal["a", "b"]           one of these
    tuple[T, ...]               an array
    Mapping[str, T]             a table with keys of the user's choice
    a dataclass                 a table with these keys and no others
    T | None                    T; None is the default

A field without a default is required. `named` gives it another name in TOML.
"""

from __future__ import annotations

import collections.abc
import dataclasses
import datetime
import difflib
import types
import typing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["JSON", "Invalid", "key_of", "kind_of", "named", "read_table"]

T = TypeVar("T")

TYPE_NAMES = {
    bool: "a boolean",
    int: "an integer",
    float: "a float",
    str: "a string",
    list: "an array",
    dict: "a table",
    datetime.datetime: "a date-time",
    datetime.date: "a date",
    datetime.time: "a time",
}


class Invalid(Exception):
    """A value that is not what its key takes; the text says what it takes."""


def named(key: str, **options: Any) -> Any:
    """Declare a field that TOML calls `key`, with the options of `dataclasses.field`."""
    return dataclasses.field(metadata={"key": key}, **options)


def key_of(field: dataclasses.Field[Any]) -> str:
    """Return a field's name in TOML."""
    return str(field.metadata.get("key", field.name))


def kind_of(value: object) -> str:
    """Return what TOML calls the type of a value, with its article."""
    return TYPE_NAMES.get(type(value), type(value).__name__)


def read_table(
    schema: type[T], values: object, path: str, errors: list[str], unsupported: Sequence[str] = ()
) -> T | None:
    """Return the table as a `schema`; what is wrong is added to `errors`, with its path, and reading goes on.

    None if something required is missing or wrong. `unsupported` are keys that exist elsewhere and not here.
    """
    reader = _Reader(errors)
    if not isinstance(values, dict):
        errors.append(f"{path} must be a table, not {kind_of(values)}")
        return None
    table: T | None = reader.table(schema, values, path, unsupported)
    return table


@dataclass(frozen=True, slots=True)
class _Reader:
    errors: list[str]

    def table(
        self, schema: Any, values: Mapping[str, object], path: str, unsupported: Sequence[str] = ()
    ) -> Any:
        hints = typing.get_type_hints(schema, include_extras=True)
        given, complete = {}, True
        keys = [key_of(field) for field in dataclasses.fields(schema)]
        for field, key in zip(dataclasses.fields(schema), keys, strict=True):
            if key in values:
                value = self.value(hints[field.name], values[key], f"{path}.{key}")
                if value is not None:
                    given[field.name] = value
            elif _required(field):
                self.errors.append(f"{path}.{key} is missing")
            complete = complete and (field.name in given or not _required(field))
        for key in values:
            if key not in keys:
                self.errors.append(_unknown(f"{path}.{key}", key, keys, unsupported))
        return schema(**given) if complete else None

    def value(self, hint: Any, value: object, path: str) -> Any:
        """Return the value as `hint` says, or None after noting what is wrong."""
        origin, args = typing.get_origin(hint), typing.get_args(hint)
        try:
            if origin is Annotated:
                return args[1](value)
            if origin in (types.UnionType, typing.Union):
                return self.value(next(arg for arg in args if arg is not types.NoneType), value, path)
            if origin is Literal:
                return _one_of(args, value)
            if origin is tuple:
                return self._array(args[0], value, path)
            if origin is collections.abc.Mapping:
                items = {
                    name: self.value(args[1], item, f"{path}.{name}") for name, item in _table(value).items()
                }
                return {name: item for name, item in items.items() if item is not None}
            if dataclasses.is_dataclass(hint):
                return self.table(hint, _table(value), path)
            return SCALARS[hint](value)
        except Invalid as invalid:
            self.errors.append(f"{path} {invalid}")
            return None

    def _array(self, hint: Any, value: object, path: str) -> tuple[Any, ...]:
        if hint is str:
            if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
                raise Invalid("must be an array of strings")
            return tuple(value)
        if not isinstance(value, list):
            raise Invalid(f"must be an array of tables, not {kind_of(value)}")
        items = [self.value(hint, item, f"{path}[{i}]") for i, item in enumerate(value)]
        return tuple(item for item in items if item is not None)


def json_value(value: object) -> object:
    """Return the value, if JSON has a way to write it."""
    if isinstance(value, dict):
        return {key: json_value(item) for key, item in value.items()}
    if isinstance(value, list):
        return [json_value(item) for item in value]
    if isinstance(value, float) and (value != value or abs(value) == float("inf")):
        raise Invalid(f"can't be {value}, which JSON has no way to write")
    if isinstance(value, (str, bool, int, float)):
        return value
    raise Invalid(
        f"can't be {kind_of(value)}: only strings, numbers, booleans, arrays and tables have a form in JSON"
    )


JSON = Annotated[object, json_value]


def _required(field: dataclasses.Field[Any]) -> bool:
    return field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING


def _unknown(path: str, key: str, known: list[str], unsupported: Sequence[str]) -> str:
    if key in unsupported:
        return f"{path} is not supported by this version of PyMode yet"
    close = difflib.get_close_matches(key.replace("-", "_"), known, 1, 0.6)
    hint = f"did you mean {close[0]!r}?" if close else f"known here: {', '.join(sorted(known))}"
    return f"{path} is not a known key; {hint}"


def _table(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise Invalid(f"must be a table, not {kind_of(value)}")
    return value


def _one_of(choices: tuple[object, ...], value: object) -> object:
    # 1 == True, and neither is meant by the other.
    if not any(type(value) is type(choice) and value == choice for choice in choices):
        *first, last = (f'"{choice}"' if isinstance(choice, str) else str(choice) for choice in choices)
        raise Invalid(f"must be {', '.join(first)} or {last}, not {value!r}")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise Invalid(f"must be a string, not {kind_of(value)}")
    if not value.strip():
        raise Invalid("must not be empty")
    return value


def _count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise Invalid(f"must be a number, not {value!r}")
    return value


def _boolean(value: object) -> bool:
    if not isinstance(value, bool):
        raise Invalid(f"must be true or false, not {kind_of(value)}")
    return value


SCALARS = {str: _text, int: _count, bool: _boolean}
