"""`[tool.pymode]`: untyped TOML becomes typed values here, and nowhere else."""

from __future__ import annotations

import datetime
import difflib
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeVar

from pymode_build.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

__all__ = [
    "Config",
    "D1Database",
    "DurableObject",
    "KVNamespace",
    "QueueConsumer",
    "QueueProducer",
    "R2Bucket",
    "Service",
    "parse_config",
]

T = TypeVar("T")

DEFAULT_COMPATIBILITY_DATE = "2026-07-01"
OBJECT_BINDING = "PYMODE_OBJECT"

# Tables of Cloudflare's that a worker can't have yet: said so, rather than "unknown".
RESERVED = frozenset(
    {
        "ai",
        "analytics_engine_datasets",
        "assets",
        "browser",
        "dispatch_namespaces",
        "env",
        "hyperdrive",
        "mtls_certificates",
        "ratelimits",
        "routes",
        "send_email",
        "vectorize",
        "workflows",
    }
)

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


@dataclass(frozen=True, slots=True, kw_only=True)
class KVNamespace:
    id: str | None = None
    preview_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class R2Bucket:
    bucket_name: str | None = None
    preview_bucket_name: str | None = None
    jurisdiction: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class D1Database:
    database_name: str | None = None
    database_id: str | None = None
    migrations_dir: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    service: str
    entrypoint: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueProducer:
    queue: str
    delivery_delay: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueConsumer:
    """A queue whose batches come to `on_queue`; times in seconds."""

    max_batch_size: int | None = None
    max_batch_timeout: int | None = None
    max_retries: int | None = None
    max_concurrency: int | None = None
    retry_delay: int | None = None
    dead_letter_queue: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DurableObject:
    """A Durable Object class: the entry module's own, or another Worker's."""

    class_name: str
    script_name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """A project's `[tool.pymode]`; bindings go by the name that the handler sees on `env`."""

    main: str | None = None
    name: str | None = None
    compatibility_date: str = DEFAULT_COMPATIBILITY_DATE
    compatibility_flags: tuple[str, ...] = ()
    output_dir: str | None = None
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    limits: Literal["free", "paid"] = "paid"
    vars: Mapping[str, object] = field(default_factory=dict)
    kv_namespaces: Mapping[str, KVNamespace] = field(default_factory=dict)
    r2_buckets: Mapping[str, R2Bucket] = field(default_factory=dict)
    d1_databases: Mapping[str, D1Database] = field(default_factory=dict)
    services: Mapping[str, Service] = field(default_factory=dict)
    durable_objects: Mapping[str, DurableObject] = field(default_factory=dict)
    queues: Mapping[str, QueueProducer] = field(default_factory=dict)
    queue_consumers: Mapping[str, QueueConsumer] = field(default_factory=dict)
    crons: tuple[str, ...] = ()

    @property
    def own_objects(self) -> list[DurableObject]:
        """The Durable Object classes that the entry module defines."""
        return [one for one in self.durable_objects.values() if one.script_name is None]


def parse_config(pyproject: Mapping[str, object], source: str = "pyproject.toml") -> Config:
    """Parse a loaded pyproject.toml. Raises one ConfigError that lists everything that is wrong."""
    errors: list[str] = []
    tool = pyproject.get("tool")
    section = tool.get("pymode", {}) if isinstance(tool, dict) else {}
    table = _Table(section, "tool.pymode", errors)
    producers, consumers = _queues(table)
    config = Config(
        main=table.take("main", _text),
        name=table.take("name", _worker_name),
        compatibility_date=table.take("compatibility_date", _date) or DEFAULT_COMPATIBILITY_DATE,
        compatibility_flags=table.take("compatibility_flags", _texts) or (),
        output_dir=table.take("output-dir", _text),
        include=table.take("include", _globs) or (),
        exclude=table.take("exclude", _globs) or (),
        limits=table.take("limits", _plan) or "paid",
        vars=_vars(table),
        kv_namespaces=_bindings(table, "kv_namespaces", _kv_namespace),
        r2_buckets=_bindings(table, "r2_buckets", _r2_bucket),
        d1_databases=_bindings(table, "d1_databases", _d1_database),
        services=_bindings(table, "services", _service),
        durable_objects=_bindings(table, "durable_objects", _durable_object),
        queues=producers,
        queue_consumers=consumers,
        crons=_crons(table),
    )
    table.finish()
    _check_names(config, errors)
    if errors:
        count = "1 error" if len(errors) == 1 else f"{len(errors)} errors"
        raise ConfigError(f"{source}: {count}\n" + "\n".join(f"  {error}" for error in errors))
    return config


class _Invalid(Exception):
    """A value that is not what its key takes; the text says what it takes."""


class _Table:
    """One table being read: what is wrong is noted in `errors`, with its path, and reading goes on."""

    def __init__(self, values: object, path: str, errors: list[str]) -> None:
        self.path = path
        self.errors = errors
        self.values: Mapping[str, object] = {}
        self._known: list[str] = []
        if isinstance(values, dict):
            self.values = values
        else:
            errors.append(f"{path} must be a table, not {_kind(values)}")

    def take(self, key: str, read: Callable[[object], T], *, required: bool = False) -> T | None:
        self._known.append(key)
        if key not in self.values:
            if required:
                self.errors.append(f"{self.path}.{key} is missing")
            return None
        try:
            return read(self.values[key])
        except _Invalid as invalid:
            self.errors.append(f"{self.path}.{key} {invalid}")
            return None

    def table(self, key: str) -> _Table:
        self._known.append(key)
        return _Table(self.values.get(key, {}), f"{self.path}.{key}", self.errors)

    def finish(self) -> None:
        """Note every key that was never asked for."""
        for key in self.values:
            if key in self._known:
                continue
            path = f"{self.path}.{key}"
            if key in RESERVED and self.path == "tool.pymode":
                self.errors.append(f"{path} is not supported by this version of PyMode yet")
                continue
            close = difflib.get_close_matches(key.replace("-", "_"), self._known, 1, 0.6)
            hint = f"did you mean {close[0]!r}?" if close else f"known here: {', '.join(sorted(self._known))}"
            self.errors.append(f"{path} is not a known key; {hint}")


def _kind(value: object) -> str:
    return TYPE_NAMES.get(type(value), type(value).__name__)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise _Invalid(f"must be a string, not {_kind(value)}")
    if not value.strip():
        raise _Invalid("must not be empty")
    return value


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise _Invalid("must be an array of strings")
    return tuple(value)


def _globs(value: object) -> tuple[str, ...]:
    globs = _texts(value)
    for glob in globs:
        if not glob or glob.startswith("/") or ".." in glob.split("/"):
            raise _Invalid(f"has {glob!r}, which is not a pattern below the project's folder")
    return globs


def _seconds(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise _Invalid(f"must be a number of seconds, not {value!r}")
    return value


def _count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise _Invalid(f"must be a number, not {value!r}")
    return value


def _cron_expressions(value: object) -> tuple[str, ...]:
    expressions = _texts(value)
    for expression in expressions:
        if len(expression.split()) != 5:
            raise _Invalid(f'has {expression!r}; a cron expression has five fields, like "*/5 * * * *"')
    return expressions


def _date(value: object) -> str:
    # TOML has dates of its own: both `2026-07-01` and `"2026-07-01"` are clear.
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return value.isoformat()
    try:
        if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
            return datetime.date.fromisoformat(value).isoformat()
    except ValueError:
        pass
    raise _Invalid(f'must be a date like "{DEFAULT_COMPATIBILITY_DATE}", not {value!r}')


def _plan(value: object) -> Literal["free", "paid"]:
    if value not in ("free", "paid"):
        raise _Invalid(f'must be "free" or "paid", not {value!r}')
    return value


def _worker_name(value: object) -> str:
    name = _text(value)
    if not re.fullmatch(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?", name):
        raise _Invalid(f"must be at most 63 of a-z, 0-9 and inner hyphens, not {name!r}")
    return name


def _variable(value: object) -> object:
    if isinstance(value, dict):
        return {key: _variable(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_variable(item) for item in value]
    if isinstance(value, float) and (value != value or abs(value) == float("inf")):
        raise _Invalid(f"can't be {value}, which JSON has no way to write")
    if isinstance(value, (str, bool, int, float)):
        return value
    raise _Invalid(f"can't be {_kind(value)}: variables are strings or JSON values")


def _vars(table: _Table) -> dict[str, object]:
    variables = table.table("vars")
    values = {name: variables.take(name, _variable) for name in variables.values}
    return {name: value for name, value in values.items() if value is not None}


def _bindings(table: _Table, key: str, read: Callable[[_Table], T]) -> dict[str, T]:
    bindings = table.table(key)
    values: dict[str, T] = {}
    for name in bindings.values:
        before = len(bindings.errors)
        binding = bindings.table(name)
        value = read(binding)
        binding.finish()
        if len(bindings.errors) == before:
            values[name] = value
    return values


def _kv_namespace(table: _Table) -> KVNamespace:
    return KVNamespace(id=table.take("id", _text), preview_id=table.take("preview_id", _text))


def _r2_bucket(table: _Table) -> R2Bucket:
    return R2Bucket(
        bucket_name=table.take("bucket_name", _text),
        preview_bucket_name=table.take("preview_bucket_name", _text),
        jurisdiction=table.take("jurisdiction", _text),
    )


def _d1_database(table: _Table) -> D1Database:
    return D1Database(
        database_name=table.take("database_name", _text),
        database_id=table.take("database_id", _text),
        migrations_dir=table.take("migrations_dir", _text),
    )


def _service(table: _Table) -> Service:
    return Service(
        service=table.take("service", _text, required=True) or "", entrypoint=table.take("entrypoint", _text)
    )


def _durable_object(table: _Table) -> DurableObject:
    return DurableObject(
        class_name=table.take("class_name", _class_name, required=True) or "",
        script_name=table.take("script_name", _text),
    )


def _class_name(value: object) -> str:
    name = _text(value)
    if not (name.isascii() and name.isidentifier()):
        raise _Invalid(f"must be a name that Python and JavaScript take for a class, not {name!r}")
    return name


def _crons(table: _Table) -> tuple[str, ...]:
    triggers = table.table("triggers")
    crons = triggers.take("crons", _cron_expressions) or ()
    triggers.finish()
    return crons


def _queues(table: _Table) -> tuple[dict[str, QueueProducer], dict[str, QueueConsumer]]:
    queues = table.table("queues")
    producers = _bindings(queues, "producers", _queue_producer)
    consumers = _bindings(queues, "consumers", _queue_consumer)
    queues.finish()
    return producers, consumers


def _queue_consumer(table: _Table) -> QueueConsumer:
    return QueueConsumer(
        max_batch_size=table.take("max_batch_size", _count),
        max_batch_timeout=table.take("max_batch_timeout", _seconds),
        max_retries=table.take("max_retries", _count),
        max_concurrency=table.take("max_concurrency", _count),
        retry_delay=table.take("retry_delay", _seconds),
        dead_letter_queue=table.take("dead_letter_queue", _text),
    )


def _queue_producer(table: _Table) -> QueueProducer:
    return QueueProducer(
        queue=table.take("queue", _text, required=True) or "",
        delivery_delay=table.take("delivery_delay", _seconds),
    )


def _check_names(config: Config, errors: list[str]) -> None:
    """Note names that no Python attribute can have, and names given twice."""
    tables: Sequence[tuple[str, Mapping[str, object]]] = (
        ("vars", config.vars),
        ("kv_namespaces", config.kv_namespaces),
        ("r2_buckets", config.r2_buckets),
        ("d1_databases", config.d1_databases),
        ("services", config.services),
        ("durable_objects", config.durable_objects),
        ("queues.producers", config.queues),
    )
    first: dict[str, str] = {}
    for table, names in tables:
        for name in names:
            path = f"tool.pymode.{table}.{name}"
            if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name):
                errors.append(f"{path} is no name for a binding: letters, digits and underscores make one")
            elif name == OBJECT_BINDING:
                errors.append(f"{path} is PyMode's own binding; choose another name")
            elif name in first:
                errors.append(f"{path} has the name of {first[name]}; one of them must change")
            first.setdefault(name, path)
