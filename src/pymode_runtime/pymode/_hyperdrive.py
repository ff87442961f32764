"""Hyperdrive: how to reach a database through it."""

from __future__ import annotations

from . import _door

__all__ = ["Hyperdrive"]


class Hyperdrive:
    """A database behind Hyperdrive. What a driver needs to connect; it is valid in this Worker only."""

    __slots__ = ("connection_string", "database", "host", "password", "port", "user")

    connection_string: str
    host: str
    port: int
    user: str
    password: str
    database: str

    def __init__(self, name: str) -> None:
        facts = _door.call("hyperdrive.connection", name)
        (self.connection_string, self.host, self.port, self.user, self.password, self.database) = facts

    def __repr__(self) -> str:
        return f"<Hyperdrive of {self.database} at {self.host}:{self.port}>"
