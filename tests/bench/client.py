"""A client of one served bundle."""

from __future__ import annotations

from http.client import HTTPConnection
from urllib.parse import urlsplit

__all__ = ["Client"]


class Client:
    """One connection that is kept. httpx would cost more than the worker does."""

    def __init__(self, url: str) -> None:
        address = urlsplit(url)
        assert address.hostname
        self._connection = HTTPConnection(address.hostname, address.port, timeout=120)

    def get(self, path: str) -> bytes:
        return self.send("GET", path)

    def send(self, method: str, path: str, body: bytes | None = None, **headers: str) -> bytes:
        self._connection.request(method, path, body, headers)
        answer = self._connection.getresponse()
        content = answer.read()
        assert answer.status == 200, content
        return content

    def close(self) -> None:
        self._connection.close()
