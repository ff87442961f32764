"""The files of WASI preview 1 as the worker will see them, for the interpreter that a snapshot is taken of.

wasmtime's own WASI shows the build machine's folders, with their times and in their order. Here everything is
what host/wasi/ will make of the same archives: what the interpreter remembers of files stays true, and two
builds remember the same.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["Errno", "Failure", "Files"]


class Errno(IntEnum):
    SUCCESS = 0
    BADF = 8
    INVAL = 28
    ISDIR = 31
    NOENT = 44
    NOTDIR = 54
    NOTSUP = 58
    ROFS = 69
    SPIPE = 70
    NOTCAPABLE = 76


CHARACTER_DEVICE, DIRECTORY, REGULAR_FILE = 2, 3, 4
ALL_RIGHTS = (1 << 30) - 1
FD_WRITE = 1 << 6
CREAT, OFLAG_DIRECTORY, TRUNC = 1, 2, 8
WRITABLE = "/tmp"  # noqa: S108 - the guest's
STREAMS = ("stdin", "stdout", "stderr")


class Failure(Exception):
    """What a call fails with: an errno."""

    def __init__(self, errno: int) -> None:
        super().__init__(errno)
        self.errno = errno


@dataclass(eq=False, slots=True)
class _Node:
    """A file, or a folder of nodes by name."""

    inode: int
    content: bytes | dict[str, _Node]

    @property
    def filetype(self) -> int:
        return DIRECTORY if isinstance(self.content, dict) else REGULAR_FILE


@dataclass(eq=False, slots=True)
class _Open:
    """An open descriptor; `node` is None for a standard stream."""

    path: str
    node: _Node | None = None
    position: int = 0


class Files:
    """Open descriptors over read-only folders, which are mounted in order from descriptor 3 on.

    `print` gets what is written to stdout and stderr; `refuse` is told of attempts to write files. `opened`
    are the paths of all that was ever opened.
    """

    def __init__(
        self,
        mounts: Mapping[str, Mapping[str, bytes]],
        *,
        print: Callable[[bytes], None],
        refuse: Callable[[str], None],
    ) -> None:
        self._print, self._refuse = print, refuse
        self._inodes = 0
        self.opened: set[str] = set()
        self._open = {number: _Open(name) for number, name in enumerate(STREAMS)}
        for number, (path, members) in enumerate(mounts.items(), len(STREAMS)):
            self._open[number] = _Open(path, self._tree(members))
        self._preopened = len(self._open)

    def left_open(self) -> list[str]:
        """Return the paths of what is open besides the streams and the mounts."""
        return [one.path for number, one in self._open.items() if number >= self._preopened]

    # --- Descriptors ---------------------------------------------------------------------------------------

    def close(self, fd: int) -> None:
        self._get(fd)
        del self._open[fd]

    def duplicate(self, fd: int) -> int:
        """Return another descriptor of the same open file, its position included."""
        return self._add(self._get(fd))

    def read(self, fd: int, size: int) -> bytes:
        """Return up to `size` bytes and go on behind them."""
        one = self._get(fd)
        if one.node is None:
            return b""
        data = self.read_at(fd, size, one.position)
        one.position += len(data)
        return data

    def read_at(self, fd: int, size: int, offset: int) -> bytes:
        return self._file(fd)[offset : offset + size]

    def write(self, fd: int, data: bytes) -> None:
        if self._get(fd).node is not None:
            raise Failure(Errno.BADF)
        self._print(data)

    def seek(self, fd: int, offset: int, whence: int) -> int:
        one, size = self._get(fd), len(self._file(fd))
        position = offset + (0, one.position, size)[whence]
        if position < 0:
            raise Failure(Errno.INVAL)
        one.position = position
        return position

    def stat(self, fd: int) -> bytes:
        return _filestat(self._get(fd).node)

    def fdstat(self, fd: int) -> bytes:
        one = self._get(fd)
        flags = 1 if one.path in STREAMS[1:] else 0
        return struct.pack("<BxHxxxxQQ", _filetype(one.node), flags, ALL_RIGHTS, ALL_RIGHTS)

    def preopen(self, fd: int) -> bytes:
        """Return the path that a folder is mounted at."""
        if not len(STREAMS) <= fd < self._preopened:
            raise Failure(Errno.BADF)
        return self._open[fd].path.encode()

    def entries(self, fd: int, cookie: int, room: int) -> bytes:
        """Return a folder's entries from the one numbered `cookie` on, cut off at `room` bytes."""
        node = self._get(fd).node
        if node is None or not isinstance(node.content, dict):
            raise Failure(Errno.NOTDIR)
        listing = [(".", node), ("..", node), *node.content.items()]
        listed = b""
        for number, (name, entry) in enumerate(listing[cookie:], cookie + 1):
            encoded = name.encode()
            listed += struct.pack("<QQIBxxx", number, entry.inode, len(encoded), entry.filetype) + encoded
            if len(listed) >= room:
                break
        return listed[:room]

    # --- Paths ---------------------------------------------------------------------------------------------

    def open(self, fd: int, path: str, oflags: int, rights: int) -> int:
        if rights & FD_WRITE or oflags & (CREAT | TRUNC):
            self.note_writing(fd, path)
        node = self._find(fd, path)
        if node is None:
            raise Failure(Errno.ROFS if oflags & CREAT else Errno.NOENT)
        if isinstance(node.content, dict):
            if rights & FD_WRITE and not oflags & OFLAG_DIRECTORY:
                raise Failure(Errno.ISDIR)
        elif oflags & OFLAG_DIRECTORY:
            raise Failure(Errno.NOTDIR)
        elif rights & FD_WRITE:
            raise Failure(Errno.ROFS)
        opened = _Open(f"{self._get(fd).path}/{path}", node)
        self.opened.add(opened.path)
        return self._add(opened)

    def path_stat(self, fd: int, path: str) -> bytes:
        node = self._find(fd, path)
        if node is None:
            raise Failure(Errno.NOENT)
        return _filestat(node)

    def note_writing(self, fd: int, path: str) -> None:
        """Refuse what would work in the worker, where /tmp is writable."""
        if self._get(fd).path == WRITABLE:
            self._refuse(f"writes the file {WRITABLE}/{path}")

    # --- The tree ------------------------------------------------------------------------------------------

    def _tree(self, members: Mapping[str, bytes]) -> _Node:
        root = self._node({})
        for path, data in sorted(members.items()):
            *folders, name = path.split("/")
            content = root.content
            for folder in folders:
                assert isinstance(content, dict)  # noqa: S101 - for the type checker
                content = content.setdefault(folder, self._node({})).content
            assert isinstance(content, dict)  # noqa: S101 - for the type checker
            content[name] = self._node(data)
        return root

    def _node(self, content: bytes | dict[str, _Node]) -> _Node:
        self._inodes += 1
        return _Node(self._inodes, content)

    def _add(self, one: _Open) -> int:
        """Return the lowest descriptor that is free."""
        number = next(number for number in range(len(self._open) + 1) if number not in self._open)
        self._open[number] = one
        return number

    def _get(self, fd: int) -> _Open:
        if fd not in self._open:
            raise Failure(Errno.BADF)
        return self._open[fd]

    def _file(self, fd: int) -> bytes:
        node = self._get(fd).node
        if node is None:
            raise Failure(Errno.SPIPE)
        if isinstance(node.content, dict):
            raise Failure(Errno.ISDIR)
        return node.content

    def _find(self, fd: int, path: str) -> _Node | None:
        node = self._get(fd).node
        if node is None:
            raise Failure(Errno.NOTDIR)
        parents: list[_Node] = []
        for name in path.split("/"):
            if name in ("", "."):
                continue
            if name == "..":
                if not parents:
                    raise Failure(Errno.NOTCAPABLE)
                node = parents.pop()
                continue
            if not isinstance(node.content, dict):
                raise Failure(Errno.NOTDIR)
            if name not in node.content:
                return None
            parents.append(node)
            node = node.content[name]
        return node


def _filetype(node: _Node | None) -> int:
    return node.filetype if node else CHARACTER_DEVICE


def _filestat(node: _Node | None) -> bytes:
    size = len(node.content) if node and isinstance(node.content, bytes) else 0
    return struct.pack("<QQB7xQQQQQ", 1, node.inode if node else 0, _filetype(node), 1, size, 0, 0, 0)
