"""The mmap module without an operating system: memory, and copies of files.

A map of a file that is read, or whose changes stay in it, is a copy made when it is opened: what is written
to the file later is not in it. A map that writes to its file raises OSError.
"""

import errno as _errno
import os as _os
import stat as _stat

error = OSError

ACCESS_DEFAULT, ACCESS_READ, ACCESS_WRITE, ACCESS_COPY = range(4)
MAP_SHARED, MAP_PRIVATE = 1, 2
MAP_ANON = MAP_ANONYMOUS = 0x20
PROT_READ, PROT_WRITE, PROT_EXEC = 1, 2, 4
ALLOCATIONGRANULARITY = PAGESIZE = 65536

_BOTH = PROT_READ | PROT_WRITE
_NO_SUCH_MAP = (
    "a map that writes to its file; "
    "there are copies of files (ACCESS_READ, ACCESS_COPY) and memory (fileno -1)"
)


def _access(flags, prot, access):
    """Return the access that the arguments come to, ACCESS_WRITE for all that changes what others see."""
    if access == ACCESS_DEFAULT:
        if not prot & PROT_WRITE:
            return ACCESS_READ
        return ACCESS_COPY if flags & MAP_PRIVATE else ACCESS_WRITE
    if flags != MAP_SHARED or prot != _BOTH:
        raise ValueError("mmap can't specify both access, flags and prot.")
    if access not in (ACCESS_READ, ACCESS_WRITE, ACCESS_COPY):
        raise ValueError("mmap invalid access parameter.")
    return access


def _length(size, length, offset):
    """Return how many bytes of a file of `size` bytes are mapped; a `length` of 0 stands for all."""
    if not length:
        if not size:
            raise ValueError("cannot mmap an empty file")
        if offset >= size:
            raise ValueError("mmap offset is greater than file size")
        return size - offset
    if offset + length > size:
        raise ValueError("mmap length is greater than file size")
    return length


def _read(fileno, length, offset):
    data = bytearray()
    while len(data) < length:
        part = _os.pread(fileno, length - len(data), offset + len(data))
        if not part:
            raise ValueError("mmap length is greater than file size")
        data += part
    return data


class mmap:
    """A map: bytes that are indexed, searched, read and written like a file, and lent as a buffer."""

    def __new__(
        cls, fileno, length, flags=MAP_SHARED, prot=_BOTH, access=ACCESS_DEFAULT, offset=0, *, trackfd=True
    ):
        if length < 0:
            raise OverflowError("memory mapped length must be positive")
        if offset < 0:
            raise OverflowError("memory mapped offset must be positive")
        access = _access(flags, prot, access)
        self = object.__new__(cls)
        self._position, self._offset, self._access = 0, offset, access
        if fileno == -1:
            if not length:
                raise OSError(_errno.EINVAL, _os.strerror(_errno.EINVAL))
            self._data = bytearray(length)
            self._size = length
            return self
        status = _os.fstat(fileno)
        if not _stat.S_ISREG(status.st_mode) or offset % ALLOCATIONGRANULARITY:
            raise OSError(_errno.EINVAL, _os.strerror(_errno.EINVAL))
        length = _length(status.st_size, length, offset)
        if access == ACCESS_WRITE:
            raise OSError(_errno.ENOTSUP, _NO_SUCH_MAP)
        self._data = _read(fileno, length, offset)
        self._size = status.st_size
        return self

    def _open(self):
        if self._data is None:
            raise ValueError("mmap closed or invalid")
        return self._data

    def _writable(self):
        data = self._open()
        if self._access == ACCESS_READ:
            raise TypeError("mmap can't modify a readonly memory map.")
        return data

    def __buffer__(self, flags):
        view = memoryview(self._open())
        return view.toreadonly() if self._access == ACCESS_READ else view

    def __len__(self):
        return len(self._open())

    def __iter__(self):
        return (bytes((byte,)) for byte in self._open())

    def __getitem__(self, index):
        found = self._open()[index]
        return bytes(found) if isinstance(index, slice) else found

    def __setitem__(self, index, value):
        data = self._writable()
        if isinstance(index, slice):
            value = bytes(value)
            if len(value) != len(range(*index.indices(len(data)))):
                raise IndexError("mmap slice assignment is wrong size")
        data[index] = value

    def __enter__(self):
        self._open()
        return self

    def __exit__(self, *_raised):
        self.close()

    def __repr__(self):
        if self._data is None:
            return "<mmap.mmap closed=True>"
        access = ("ACCESS_DEFAULT", "ACCESS_READ", "ACCESS_WRITE", "ACCESS_COPY")[self._access]
        where = f"length={len(self._data)}, pos={self._position}, offset={self._offset}"
        return f"<mmap.mmap closed=False, access={access}, {where}>"

    @property
    def closed(self):
        return self._data is None

    def close(self):
        if self._data is not None:
            # Refused while someone holds a buffer of it.
            self._data.clear()
            self._data = None

    def flush(self, offset=0, size=None):
        length = len(self._open())
        if offset < 0 or offset + (length - offset if size is None else size) > length:
            raise ValueError("flush values out of range")

    def size(self):
        self._open()
        return self._size

    def resize(self, newsize):
        data = self._open()
        if self._access in (ACCESS_READ, ACCESS_COPY):
            raise TypeError("mmap can't resize a readonly or copy-on-write memory map.")
        if newsize <= 0:
            raise ValueError("new size out of range")
        if newsize < len(data):
            del data[newsize:]
        else:
            data.extend(bytes(newsize - len(data)))
        self._size = newsize

    def tell(self):
        self._open()
        return self._position

    def seekable(self):
        return True

    def seek(self, pos, whence=0):
        length = len(self._open())
        if whence not in (0, 1, 2):
            raise ValueError("unknown seek type")
        position = pos + (0, self._position, length)[whence]
        if not 0 <= position <= length:
            raise ValueError("seek out of range")
        self._position = position
        return position

    def _take(self, end):
        data = self._open()
        found = bytes(data[self._position : end])
        self._position += len(found)
        return found

    def read(self, n=None):
        return self._take(None if n is None or n < 0 else self._position + n)

    def readline(self):
        end = self._open().find(b"\n", self._position)
        return self._take(end + 1 or None)

    def read_byte(self):
        byte = self._take(self._position + 1)
        if not byte:
            raise ValueError("read byte out of range")
        return byte[0]

    def write(self, bytes):
        data, view = self._writable(), memoryview(bytes).cast("B")
        if self._position + len(view) > len(data):
            raise ValueError("data out of range")
        data[self._position : self._position + len(view)] = view
        self._position += len(view)
        return len(view)

    def write_byte(self, byte):
        data = self._writable()
        if self._position >= len(data):
            raise ValueError("write byte out of range")
        data[self._position] = byte
        self._position += 1

    def move(self, dest, src, count):
        data = self._writable()
        if min(dest, src, count) < 0 or max(dest, src) + count > len(data):
            raise ValueError("source, destination, or count out of range")
        data[dest : dest + count] = data[src : src + count]

    def find(self, sub, start=None, end=None):
        return self._open().find(sub, self._position if start is None else start, end)

    def rfind(self, sub, start=None, end=None):
        return self._open().rfind(sub, self._position if start is None else start, end)
