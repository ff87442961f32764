"""env: the worker's bindings, vars and secrets as attributes."""

from __future__ import annotations

from . import _door

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["Env"]


class Env:
    """The worker's environment: `env.NAME` is a binding's object, or a str for a var or secret.

    What a binding is, the host tells from the platform's object. JSON vars are made anew at each access, so
    that no request sees what another changed. `dir(env)` and `hasattr` tell what is there.
    """

    # One attribute of ours, in a name that no binding has; the rest of __dict__ are bindings already opened.
    __kinds: dict[str, str] | None = None

    def __getattr__(self, name: str) -> Any:
        # Reached only for what is not in __dict__ yet.
        kind = self.__known().get(name)
        if kind is None:
            raise AttributeError(self.__missing(name), name=name, obj=self)
        if kind == "json":
            return _door.call("env.json", name)
        value = _open(name, kind)
        self.__dict__[name] = value
        return value

    def __dir__(self) -> list[str]:
        return sorted(self.__known())

    def __repr__(self) -> str:
        return f"<env: {', '.join(dir(self)) or 'empty'}>"

    def __known(self) -> dict[str, str]:
        if self.__kinds is None:
            self.__kinds = _door.call("env.kinds")
        assert self.__kinds is not None  # noqa: S101
        return self.__kinds

    def __missing(self, name: str) -> str:
        there = ", ".join(dir(self))
        return (
            f"env has no {name!r} ({f'it has {there}' if there else 'it is empty'}). In pyproject.toml, "
            f"[tool.pymode.vars] declares settings, and a binding is declared in [tool.pymode.<kind>], "
            f"where <kind> is {_TABLES}; `pymode secret put {name}` sets a secret"
        )


_TABLES = (
    "kv_namespaces, r2_buckets, d1_databases, durable_objects, queues.producers, services, ai, "
    "analytics_engine_datasets, assets, browser, dispatch_namespaces, hyperdrive, images, mtls_certificates, "
    "ratelimits, secrets_store_secrets, send_email, vectorize or version_metadata"
)

# The kinds that have a class of their own: its module and its name. Imported when first asked for: few
# workers have all of them, and every import is part of a cold start.
_CLASSES = {
    "ai": ("_ai", "AI"),
    "analytics": ("_analytics", "AnalyticsEngine"),
    "d1": ("_d1", "D1"),
    "dispatch": ("_service", "DispatchNamespace"),
    "hyperdrive": ("_hyperdrive", "Hyperdrive"),
    "kv": ("_kv", "KV"),
    "namespace": ("_namespace", "Namespace"),
    "queue": ("_queue", "Queue"),
    "r2": ("_r2", "R2"),
    "ratelimit": ("_rate_limit", "RateLimit"),
    "vectorize": ("_vectorize", "Vectorize"),
}


def _open(name: str, kind: str) -> Any:
    if kind == "text":
        return _door.call("env.text", name)
    if kind in _CLASSES:
        from importlib import import_module

        module, class_name = _CLASSES[kind]
        return getattr(import_module(f".{module}", __package__), class_name)(name)
    if kind == "service":
        from ._service import Service

        return Service(("binding", name))
    from ._binding import Binding

    return Binding(name, kind.removeprefix("other:"))
