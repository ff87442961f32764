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
            f"[tool.pymode.vars] declares settings; bindings are declared in [tool.pymode.kv_namespaces], "
            f"[tool.pymode.r2_buckets], [tool.pymode.d1_databases], "
            f"[tool.pymode.durable_objects], [tool.pymode.queues.producers] and [tool.pymode.services]; "
            f"`wrangler secret put {name}` sets a secret"
        )


def _open(name: str, kind: str) -> Any:
    if kind == "text":
        return _door.call("env.text", name)
    if kind == "kv":
        from ._kv import KV

        return KV(name)
    if kind == "r2":
        from ._r2 import R2

        return R2(name)
    if kind == "d1":
        from ._d1 import D1

        return D1(name)
    if kind == "namespace":
        from ._namespace import Namespace

        return Namespace(name)
    if kind == "queue":
        from ._queue import Queue

        return Queue(name)
    from ._binding import Binding

    return Binding(name, kind.removeprefix("other:"))
