"""Durable Objects from outside: namespaces, ids, stubs."""

from __future__ import annotations

from . import _door
from ._remote import Remote
from ._values import options

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias

    Jurisdiction: TypeAlias = Literal["eu", "fedramp", "fedramp-high", "us"]
    # How the host finds the objects of a class, and one of them: host/stub.js.
    Space: TypeAlias = tuple[str, str | None]
    Address: TypeAlias = tuple[str | None, str | None, dict[str, Any]]

__all__ = ["Namespace", "ObjectId", "Stub"]


class ObjectId:
    """The id of a Durable Object: `str(id)` is 64 hex digits. `name` is None for one made without a name."""

    __slots__ = ("_digits", "name")

    name: str | None

    def __init__(self, digits: str, name: str | None = None) -> None:
        self._digits = digits
        self.name = name

    def __str__(self) -> str:
        return self._digits

    def __eq__(self, other: object) -> bool:
        return self._digits == other._digits if isinstance(other, ObjectId) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._digits)

    def __repr__(self) -> str:
        return f"ObjectId({self._digits!r}{f', {self.name!r}' if self.name is not None else ''})"


class Namespace:
    """The Durable Objects of one class."""

    __slots__ = ("_space",)

    def __init__(self, name: str, jurisdiction: str | None = None) -> None:
        self._space: Space = (name, jurisdiction)

    def get_by_name(self, name: str, *, location_hint: str | None = None) -> Stub:
        """The object of a name; the first use of a name makes the object.

        `location_hint` ("weur", "enam", …) says near where a new object should be.
        """
        return Stub(self._space, None, _text(name, "a name"), location_hint)

    def get(self, id: ObjectId, *, location_hint: str | None = None) -> Stub:
        """The object of an id."""
        if not isinstance(id, ObjectId):
            raise TypeError(
                f"get takes an ObjectId, not {type(id).__name__}; id_from_string makes one of a str"
            )
        return Stub(self._space, id, id.name, location_hint)

    def id_from_name(self, name: str) -> ObjectId:
        """The id of the object of that name."""
        return ObjectId(_door.call("namespace.id_from_name", self._space, _text(name, "a name")), name)

    def id_from_string(self, text: str) -> ObjectId:
        """The id that `str(id)` was. ValueError for anything else, or for an id of another class."""
        return ObjectId(_door.call("namespace.id_from_string", self._space, _text(text, "an id")))

    def new_unique_id(self) -> ObjectId:
        """The id of a new object without a name."""
        return ObjectId(_door.call("namespace.new_unique_id", self._space))

    def jurisdiction(self, jurisdiction: Jurisdiction) -> Namespace:
        """The namespace of the objects that stay within a jurisdiction. Not on a local workerd."""
        return Namespace(self._space[0], _text(jurisdiction, "a jurisdiction"))

    def __repr__(self) -> str:
        return f"<Namespace {self._space[0]}{f' in {self._space[1]}' if self._space[1] else ''}>"


class Stub(Remote):
    """One Durable Object, from outside: `stub.increment(5)` calls its method `increment`, and waits.

    Arguments, by position, and results are JSON values and bytes. What the method raises is a RemoteError
    here. Which methods there are is not known here: calling one that the object lacks is a RemoteError too.
    """

    __slots__ = ("_id", "_space", "name")

    name: str | None
    """The name that it was got by, if it was."""

    def __init__(
        self, space: Space, id: ObjectId | None, name: str | None, location_hint: str | None
    ) -> None:
        digits = None if id is None else str(id)
        super().__init__(("object", space, (digits, name, options(locationHint=location_hint))))
        self._space = space
        self._id = id
        self.name = name

    @property
    def id(self) -> ObjectId:
        """The object's id."""
        if self._id is None:
            self._id = ObjectId(_door.call("namespace.id_from_name", self._space, self.name), self.name)
        return self._id

    def __repr__(self) -> str:
        return f"<Stub of {self.name or self._id} in {self._space[0]}>"


def _text(value: str, what: str) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{what} is a str, not {type(value).__name__}")
    return value
