"""The kinds of bindings: what `[tool.pymode]` says of each.

A new kind is a class here, a field of Config, a row of KINDS, and what it is to miniflare
(host/serve/options.mjs).
"""

from __future__ import annotations

import re
from collections.abc import Mapping  # noqa: TC003 - the schema of a table is read from its annotations
from dataclasses import dataclass
from typing import Annotated, Literal

from pymode_build.project.schema import JSON, Invalid, kind_of

__all__ = [
    "KINDS",
    "AnalyticsDataset",
    "Assets",
    "Binding",
    "D1Database",
    "DispatchNamespace",
    "DurableObject",
    "Hyperdrive",
    "KVNamespace",
    "Kind",
    "MtlsCertificate",
    "Outbound",
    "QueueConsumer",
    "QueueProducer",
    "R2Bucket",
    "RateLimit",
    "SecretsStoreSecret",
    "SendEmail",
    "Service",
    "SimpleLimit",
    "VectorizeIndex",
]


def _seconds(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise Invalid(f"must be a number of seconds, not {value!r}")
    return value


def _class_name(value: object) -> str:
    if not (isinstance(value, str) and value.isascii() and value.isidentifier()):
        raise Invalid(f"must be a name that Python and JavaScript take for a class, not {value!r}")
    return value


def _routes(value: object) -> bool | tuple[str, ...]:
    if isinstance(value, bool):
        return value
    if not isinstance(value, list) or not all(isinstance(rule, str) for rule in value):
        raise Invalid(f"must be a boolean or an array of paths, not {kind_of(value)}")
    for rule in value:
        if not rule.startswith(("/", "!/")):
            raise Invalid(
                f'has {rule!r}; a path begins with "/", or with "!/" to be served without the worker'
            )
    if not any(rule.startswith("/") for rule in value):
        raise Invalid('needs a path that begins with "/"')
    return tuple(value)


def _connection_string(value: object) -> str:
    if not isinstance(value, str) or not re.fullmatch(r"(postgres|postgresql|mysql)://\S+", value):
        raise Invalid('must be like "postgres://user:password@localhost:5432/database"')
    return value


Seconds = Annotated[int, _seconds]


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
class DurableObject:
    """A Durable Object class: the entry module's own, or another Worker's."""

    class_name: Annotated[str, _class_name]
    script_name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueProducer:
    queue: str
    delivery_delay: Seconds | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueConsumer:
    """A queue whose batches come to `on_queue`."""

    max_batch_size: int | None = None
    max_batch_timeout: Seconds | None = None
    max_retries: int | None = None
    max_concurrency: int | None = None
    retry_delay: Seconds | None = None
    dead_letter_queue: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """Another Worker, or one of its entrypoints; `props` are what it finds in its context."""

    service: str
    entrypoint: str | None = None
    props: Mapping[str, JSON] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VectorizeIndex:
    index_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnalyticsDataset:
    dataset: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SimpleLimit:
    limit: int
    period: Literal[10, 60]


@dataclass(frozen=True, slots=True, kw_only=True)
class RateLimit:
    namespace_id: str
    simple: SimpleLimit


@dataclass(frozen=True, slots=True, kw_only=True)
class Hyperdrive:
    """A database behind Hyperdrive; the connection string is for preview, and not deployed."""

    id: str
    local_connection_string: Annotated[str, _connection_string] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MtlsCertificate:
    certificate_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SendEmail:
    destination_address: str | None = None
    allowed_destination_addresses: tuple[str, ...] | None = None
    allowed_sender_addresses: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outbound:
    service: str
    environment: str | None = None
    parameters: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DispatchNamespace:
    namespace: str | None = None
    outbound: Outbound | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretsStoreSecret:
    store_id: str
    secret_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Binding:
    """A binding of which a worker has one at most, and which has only a name."""

    binding: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Assets:
    """Static files, served before the worker is asked; `directory` is in the project."""

    directory: str
    binding: str | None = None
    html_handling: (
        Literal["auto-trailing-slash", "force-trailing-slash", "drop-trailing-slash", "none"] | None
    ) = None
    not_found_handling: Literal["single-page-application", "404-page", "none"] | None = None
    run_worker_first: Annotated[bool | tuple[str, ...], _routes] | None = None


@dataclass(frozen=True, slots=True)
class Kind:
    """Where bindings of a kind are: their table in `[tool.pymode]`, and in wrangler.json if that differs.

    A table of bindings by name is an array there, with the name under `name`.
    """

    table: str
    name: str = "binding"
    wrangler: str | None = None

    @property
    def path(self) -> tuple[str, ...]:
        """The keys that lead to it in wrangler.json."""
        return tuple((self.wrangler or self.table).split("."))


KINDS = (
    Kind("kv_namespaces"),
    Kind("r2_buckets"),
    Kind("d1_databases"),
    Kind("services"),
    Kind("durable_objects", "name", "durable_objects.bindings"),
    Kind("queues.producers"),
    Kind("vectorize"),
    Kind("analytics_engine_datasets"),
    Kind("ratelimits", "name"),
    Kind("hyperdrive"),
    Kind("mtls_certificates"),
    Kind("send_email", "name"),
    Kind("dispatch_namespaces"),
    Kind("secrets_store_secrets"),
    Kind("ai"),
    Kind("browser"),
    Kind("images"),
    Kind("version_metadata"),
    Kind("assets"),
)
"""Every kind, in the order of wrangler.json."""
