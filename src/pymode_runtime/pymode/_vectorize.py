"""Vectorize: vectors, and those near to one."""

from __future__ import annotations

from ._remote import invoke
from ._values import options

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, NotRequired, TypedDict, Unpack

    class Vector(TypedDict):
        id: str
        values: Sequence[float]
        namespace: NotRequired[str]
        metadata: NotRequired[Mapping[str, Any]]

    class Query(TypedDict, total=False):
        """What a query takes besides its vector."""

        top_k: int
        namespace: str
        return_values: bool
        return_metadata: bool | Literal["all", "indexed", "none"]
        filter: Mapping[str, Any]


__all__ = ["Vectorize"]

NAMES = {
    "top_k": "topK",
    "namespace": "namespace",
    "return_values": "returnValues",
    "return_metadata": "returnMetadata",
    "filter": "filter",
}


class Vectorize:
    """An index of vectors. Results are dicts with the platform's names: `result["matches"][0]["score"]`."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def query(self, vector: Iterable[float], **chosen: Unpack[Query]) -> dict[str, Any]:
        """The vectors nearest to one: `{"count": …, "matches": [{"id": …, "score": …}, …]}`.

        `filter` is on metadata, as Vectorize has it: {"year": {"$gte": 2020}}.
        """
        return self._call("query", list(vector), _query(chosen))

    def query_by_id(self, id: str, **chosen: Unpack[Query]) -> dict[str, Any]:
        """The vectors nearest to the one of that id, as `query` gives them."""
        return self._call("queryById", id, _query(chosen))

    def insert(self, vectors: Iterable[Vector]) -> dict[str, Any]:
        """Add vectors; those whose id is there already stay as they are. `{"mutationId": …}`.

        They can be found some seconds later.
        """
        return self._call("insert", _vectors(vectors))

    def upsert(self, vectors: Iterable[Vector]) -> dict[str, Any]:
        """Add vectors, in place of those with the same id. `{"mutationId": …}`."""
        return self._call("upsert", _vectors(vectors))

    def get_by_ids(self, ids: Iterable[str]) -> list[dict[str, Any]]:
        """The vectors of these ids; those that are not there are left out."""
        found: list[dict[str, Any]] = invoke(("binding", self._name), "getByIds", (_ids(ids),))
        return found

    def delete_by_ids(self, ids: Iterable[str]) -> dict[str, Any]:
        """Delete the vectors of these ids. `{"mutationId": …}`."""
        return self._call("deleteByIds", _ids(ids))

    def describe(self) -> dict[str, Any]:
        """The index: `dimensions`, `vectorCount`, and the last mutation that it has processed."""
        return self._call("describe")

    def _call(self, method: str, *args: Any) -> dict[str, Any]:
        answer: dict[str, Any] = invoke(("binding", self._name), method, args)
        return answer

    def __repr__(self) -> str:
        return f"<Vectorize {self._name}>"


def _query(chosen: Query) -> dict[str, Any]:
    for name in chosen:
        if name not in NAMES:
            raise TypeError(f"a query has no {name!r}; known: {', '.join(NAMES)}")
    return options(**{NAMES[name]: value for name, value in chosen.items()})


def _vectors(vectors: Iterable[Vector]) -> list[dict[str, Any]]:
    if isinstance(vectors, dict):
        raise TypeError("vectors are several; one is given as [vector]")
    return [{**vector, "values": list(vector["values"])} for vector in vectors]


def _ids(ids: Iterable[str]) -> list[str]:
    if isinstance(ids, str):
        raise TypeError("ids are several; one is given as [id]")
    return list(ids)
