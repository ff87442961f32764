"""`[tool.pymode]`: untyped TOML becomes typed values here, and nowhere else."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping  # noqa: TC003 - the schema of a table is read from its annotations
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TYPE_CHECKING, Annotated, Literal

from pymode_build.errors import ConfigError
from pymode_build.interpreter.extension import Link  # noqa: TC001 - as above
from pymode_build.project.bindings import (
    KINDS,
    AnalyticsDataset,
    Assets,
    Binding,
    D1Database,
    DispatchNamespace,
    DurableObject,
    Hyperdrive,
    KVNamespace,
    MtlsCertificate,
    QueueConsumer,
    QueueProducer,
    R2Bucket,
    RateLimit,
    SecretsStoreSecret,
    SendEmail,
    Service,
    VectorizeIndex,
)
from pymode_build.project.migrations import Migration, check_migrations
from pymode_build.project.schema import JSON, Invalid, named, read_table

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Config", "OwnExtension", "Queues", "Recipes", "Triggers", "parse_config", "parse_environments"]

DEFAULT_COMPATIBILITY_DATE = "2026-07-01"

# Keys of wrangler's that a worker can't have yet: said so, rather than "unknown".
UNSUPPORTED = (
    "agent_memory",
    "ai_search",
    "containers",
    "exports",
    "media",
    "observability",
    "pipelines",
    "placement",
    "route",
    "routes",
    "stream",
    "tail_consumers",
    "unsafe",
    "vpc_networks",
    "vpc_services",
    "worker_loaders",
    "workflows",
)


# What is in the bundle, or says how it is made.
OF_THE_BUNDLE = frozenset(
    ("assets", "durable_objects", "exclude", "include", "limits", "main", "migrations", "output-dir")
) | {"exclude-stdlib", "extensions", "include-stdlib", "optimize", "recipes", "snapshot", "wizer"}


def _worker_name(value: object) -> str:
    if not isinstance(value, str) or not re.fullmatch(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?", value):
        raise Invalid(f"must be at most 63 of a-z, 0-9 and inner hyphens, not {value!r}")
    return value


def _date(value: object) -> str:
    # TOML has dates of its own: both `2026-07-01` and `"2026-07-01"` are clear.
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return value.isoformat()
    try:
        if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
            return datetime.date.fromisoformat(value).isoformat()
    except ValueError:
        pass
    raise Invalid(f'must be a date like "{DEFAULT_COMPATIBILITY_DATE}", not {value!r}')


def _strings(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise Invalid("must be an array of strings")
    return tuple(value)


def _globs(value: object) -> tuple[str, ...]:
    globs = _strings(value)
    for glob in globs:
        if not glob or glob.startswith("/") or ".." in glob.split("/"):
            raise Invalid(f"has {glob!r}, which is not a pattern below the project's folder")
    return globs


def _cron_expressions(value: object) -> tuple[str, ...]:
    expressions = _strings(value)
    for expression in expressions:
        if len(expression.split()) != 5:
            raise Invalid(f'has {expression!r}; a cron expression has five fields, like "*/5 * * * *"')
    return expressions


Globs = Annotated[tuple[str, ...], _globs]


@dataclass(frozen=True, slots=True, kw_only=True)
class Queues:
    """Queues: producers by the name of their binding, consumers by the queue's."""

    producers: Mapping[str, QueueProducer] = field(default_factory=dict)
    consumers: Mapping[str, QueueConsumer] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Triggers:
    """Times at which `on_scheduled` is called."""

    crons: Annotated[tuple[str, ...], _cron_expressions] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """The snapshot of the started interpreter; modules of `exclude` are imported when they are first used.

    With `enabled` the build fails where none can be made; without a word, it goes on without one.
    """

    enabled: bool | None = None
    exclude: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipes:
    """How dependencies with compiled code are built: a folder of recipes, and what differs from theirs."""

    folder: str | None = None
    link: Mapping[str, Link] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnExtension:
    """A compiled module of the project: its C or C++ sources, and what they are compiled with."""

    sources: Globs
    include: Globs = ()
    define: Mapping[str, str] = field(default_factory=dict)
    cflags: tuple[str, ...] = ()
    libraries: tuple[str, ...] = ()
    link: Link = "static"


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """A project's `[tool.pymode]`; bindings go by the name that the handler sees on `env`."""

    main: str | None = None
    name: Annotated[str, _worker_name] | None = None
    compatibility_date: Annotated[str, _date] = DEFAULT_COMPATIBILITY_DATE
    compatibility_flags: tuple[str, ...] = ()
    output_dir: str | None = named("output-dir", default=None)
    include: Globs = ()
    exclude: Globs = ()
    include_stdlib: tuple[str, ...] = named("include-stdlib", default=())
    exclude_stdlib: tuple[str, ...] = named("exclude-stdlib", default=())
    optimize: Literal[0, 1, 2] = 0
    limits: Literal["free", "paid"] = "paid"
    wizer: bool | None = None
    snapshot: Snapshot = field(default_factory=Snapshot)
    vars: Mapping[str, JSON] = field(default_factory=dict)
    kv_namespaces: Mapping[str, KVNamespace] = field(default_factory=dict)
    r2_buckets: Mapping[str, R2Bucket] = field(default_factory=dict)
    d1_databases: Mapping[str, D1Database] = field(default_factory=dict)
    services: Mapping[str, Service] = field(default_factory=dict)
    durable_objects: Mapping[str, DurableObject] = field(default_factory=dict)
    migrations: tuple[Migration, ...] = ()
    queues: Queues = field(default_factory=Queues)
    vectorize: Mapping[str, VectorizeIndex] = field(default_factory=dict)
    analytics_engine_datasets: Mapping[str, AnalyticsDataset] = field(default_factory=dict)
    ratelimits: Mapping[str, RateLimit] = field(default_factory=dict)
    hyperdrive: Mapping[str, Hyperdrive] = field(default_factory=dict)
    mtls_certificates: Mapping[str, MtlsCertificate] = field(default_factory=dict)
    send_email: Mapping[str, SendEmail] = field(default_factory=dict)
    dispatch_namespaces: Mapping[str, DispatchNamespace] = field(default_factory=dict)
    secrets_store_secrets: Mapping[str, SecretsStoreSecret] = field(default_factory=dict)
    ai: Binding | None = None
    browser: Binding | None = None
    images: Binding | None = None
    version_metadata: Binding | None = None
    extensions: Mapping[str, OwnExtension] = field(default_factory=dict)
    recipes: Recipes = field(default_factory=Recipes)
    assets: Assets | None = None
    triggers: Triggers = field(default_factory=Triggers)

    @property
    def own_objects(self) -> list[DurableObject]:
        """The Durable Object classes that the entry module defines."""
        return [one for one in self.durable_objects.values() if one.script_name is None]

    def binding_names(self) -> Iterator[tuple[str, str]]:
        """Yield the names that `env` has, each with its path in `[tool.pymode]`."""
        for name in self.vars:
            yield name, f"vars.{name}"
        for kind in KINDS:
            bindings = attrgetter(kind.table)(self)
            if isinstance(bindings, dict):
                yield from ((name, f"{kind.table}.{name}") for name in bindings)
            elif bindings is not None and bindings.binding is not None:
                yield bindings.binding, f"{kind.table}.binding"


def parse_config(pyproject: Mapping[str, object], source: str = "pyproject.toml") -> Config:
    """Parse a loaded pyproject.toml. Raises one ConfigError that lists everything that is wrong."""
    section, _ = _sections(pyproject)
    return _parsed(section, "tool.pymode", source)


def parse_environments(pyproject: Mapping[str, object], source: str = "pyproject.toml") -> dict[str, Config]:
    """Parse `[tool.pymode.env]`: each environment is the project's configuration with its own laid over it.

    Raises ConfigError.
    """
    section, environments = _sections(pyproject)
    if not isinstance(environments, dict) or not all(isinstance(one, dict) for one in environments.values()):
        raise ConfigError(f"{source}: tool.pymode.env has a table for each environment")
    configs = {}
    for name, table in environments.items():
        path = f"tool.pymode.env.{name}"
        if not re.fullmatch(r"[a-z0-9][a-z0-9-]*", name):
            raise ConfigError(
                f"{source}: {path} is no name for an environment: a-z, 0-9 and hyphens make one"
            )
        fixed = sorted(OF_THE_BUNDLE & table.keys())
        if fixed:
            raise ConfigError(
                f"{source}: {path} can't set {', '.join(fixed)}: one bundle deploys to every environment"
            )
        configs[name] = _parsed(_laid_over(section, table), path, source)
    return configs


def _sections(pyproject: Mapping[str, object]) -> tuple[object, object]:
    """Return `[tool.pymode]` without its environments, and those."""
    tool = pyproject.get("tool")
    section = tool.get("pymode", {}) if isinstance(tool, dict) else {}
    if not isinstance(section, dict):
        return section, {}
    return {key: value for key, value in section.items() if key != "env"}, section.get("env", {})


def _laid_over(base: object, table: object) -> object:
    if not (isinstance(base, dict) and isinstance(table, dict)):
        return table
    return {**base, **{key: _laid_over(base.get(key), value) for key, value in table.items()}}


def _parsed(section: object, path: str, source: str) -> Config:
    errors: list[str] = []
    config = read_table(Config, section, path, errors, UNSUPPORTED)
    if config is not None:
        _check_names(config, path, errors)
        errors += [
            f"{path}.extensions.{name} is no name of a module: write it as `import` does, with dots"
            for name in config.extensions
            if not all(part.isidentifier() for part in name.split("."))
        ]
        check_migrations(config.migrations, config.own_objects, errors)
    if errors or config is None:
        count = "1 error" if len(errors) == 1 else f"{len(errors)} errors"
        raise ConfigError(f"{source}: {count}\n" + "\n".join(f"  {error}" for error in errors))
    return config


def _check_names(config: Config, section: str, errors: list[str]) -> None:
    """Note names that no Python attribute can have, and names given twice."""
    first: dict[str, str] = {}
    for name, place in config.binding_names():
        path = f"{section}.{place}"
        if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name):
            errors.append(f"{path} is no name for a binding: letters, digits and underscores make one")
        elif name.startswith("PYMODE_"):
            errors.append(f"{path} is PyMode's own; choose a name that does not begin with PYMODE_")
        elif name in first:
            errors.append(f"{path} has the name of {first[name]}; one of them must change")
        first.setdefault(name, path)
