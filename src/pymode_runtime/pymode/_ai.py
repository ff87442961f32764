"""Workers AI: models."""

from __future__ import annotations

from . import _door
from ._remote import invoke
from ._stream import HostStream
from ._values import options, plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

__all__ = ["AI"]


class AI:
    """Workers AI."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def run(self, model: str, inputs: Mapping[str, Any], **chosen: Any) -> Any:
        """Run a model, and wait for its answer: what the model's page says, as JSON values.

        An answer that is a stream, of text with `"stream": True` in the inputs or of an image, is a Stream of
        bytes. bytes in the inputs become arrays of numbers, which is how models take audio and images.
        Options are Cloudflare's, by their names there: `gateway={"id": "my-gateway"}`, `queueRequest=True`.
        """
        if not isinstance(model, str):
            raise TypeError(f"a model's name is a str, not {type(model).__name__}")
        for name in ("returnRawResponse", "websocket", "signal"):
            if name in chosen:
                raise TypeError(f"run has no option {name!r} in Python")
        given = _numbers(plain(dict(inputs), "inputs", binary=True))
        kind, value = _door.call("ai.run", self._name, model, given, plain(chosen, "an option"))
        return HostStream(value) if kind == "stream" else value

    def models(
        self,
        *,
        search: str | None = None,
        task: str | None = None,
        author: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        hide_experimental: bool | None = None,
    ) -> list[dict[str, Any]]:
        """The models that there are, a page of them."""
        query = options(
            search=search,
            task=task,
            author=author,
            page=page,
            per_page=per_page,
            hide_experimental=hide_experimental,
        )
        found: list[dict[str, Any]] = invoke(("binding", self._name), "models", (query,))
        return found

    def to_markdown(self, documents: Mapping[str, bytes], **chosen: Any) -> list[dict[str, Any]]:
        """Convert documents, contents by file name, to Markdown: `data` of each result, or `error`."""
        files = [[name, bytes(content)] for name, content in documents.items()]
        results: list[dict[str, Any]] = _door.call(
            "ai.to_markdown", self._name, files, plain(chosen, "an option")
        )
        return results

    def __repr__(self) -> str:
        return f"<AI {self._name}>"


def _numbers(value: Any) -> Any:
    if isinstance(value, bytes):
        return list(value)
    if isinstance(value, dict):
        return {key: _numbers(item) for key, item in value.items()}
    return [_numbers(item) for item in value] if isinstance(value, list) else value
