"""What ran how often while the interpreter was trained: the profile that clang optimises CPython with.

Three forms of it: the sections of an instrumented interpreter's memory (LLVM's InstrProfData.inc), the text
that is kept in `cpython-wasm/profile`, and the indexed profile that clang reads (LLVM's InstrProf.h, version
7). Of LLVM's own tools none is needed, and none is in zig.
"""

from __future__ import annotations

import hashlib
import re
import struct
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

__all__ = ["Function", "Profile", "Sections"]

Sections = list[tuple[int, bytes]]
"""Address and bytes of the records, the counters, the names, and the values seen (profile/counters.c)."""

RECORD = struct.Struct("<QQiiIIIHHHxxI")
"""Name's hash, function's hash, place of its counters, -, pointer, -, numbers of counters, calls, copies."""

SEEN = struct.Struct("<IIIxxxxQ")
"""Address of the function's record, site, value, times."""

MAGIC = 0x8169666F72706CFF
VERSION = 7 | 1 << 56
"""The last version whose header is five numbers; the high bit says that the counts are of LLVM's IR."""

CHANGED = re.compile(r"function control flow change detected \(hash mismatch\) (\S+)")
"""What clang says of a function that is not as it was when it was counted."""

Key = TypeVar("Key", str, int)

CALLS, COPIES = 0, 1
"""Kinds of values: functions called through a pointer, sizes of memcpy and its like."""

MOST_VALUES = 8
"""Values kept for a site: LLVM makes use of three."""

CUTOFFS = (10_000, *range(100_000, 1_000_000, 100_000), 950_000, 990_000, 999_000, 999_900, 999_990, 999_999)
"""Millionths of all counts, for which the summary says how high the counts are that make them up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Function:
    """The counts of one function; `hash` is of its control flow, so that a stale profile is noticed.

    `calls` and `copies` have an entry for each site: how often each function was called, each size copied.
    """

    name: str
    hash: int
    counts: tuple[int, ...]
    calls: tuple[Mapping[str, int], ...] = ()
    copies: tuple[Mapping[int, int], ...] = ()

    @property
    def ran(self) -> bool:
        return any(self.counts)


@dataclass(frozen=True, slots=True)
class Profile:
    """The functions that were instrumented, those that never ran included: they are optimised for size."""

    functions: tuple[Function, ...]

    @classmethod
    def of_sections(cls, sections: Sections) -> Profile:
        """Read what an instrumented interpreter counted."""
        (records_at, records), (counters_at, counters), (_, names), (_, seen) = sections
        name_of = {_md5(name): name for name in _names(names)}
        found = list(RECORD.iter_unpack(records))
        pointed_at = {record[4]: name_of[record[0]] for record in found if record[4]}
        values: dict[int, dict[int, dict[int, int]]] = {}
        for address, site, value, times in SEEN.iter_unpack(seen):
            if address:
                values.setdefault(address, {}).setdefault(site, {})[value] = times
        functions: dict[tuple[str, int], Function] = {}
        for index, (name, control_flow, place, _, _, _, size, calls, copies, _, _) in enumerate(found):
            address = records_at + index * RECORD.size
            sites = values.get(address, {})
            function = Function(
                name=name_of[name],
                hash=control_flow,
                counts=struct.unpack_from(f"<{size}Q", counters, address + place - counters_at),
                calls=tuple(_called(sites.get(site, {}), pointed_at) for site in range(calls)),
                copies=tuple(sites.get(calls + site, {}) for site in range(copies)),
            )
            # An inline function has a record in each object; the busiest one stands for it.
            key = (function.name, function.hash)
            if key not in functions or sum(function.counts) > sum(functions[key].counts):
                functions[key] = function
        return cls(tuple(functions[key] for key in sorted(functions)))

    @classmethod
    def of_text(cls, text: str) -> Profile:
        """Read the text that `text` returns."""
        return cls(tuple(_read(line) for line in text.splitlines() if line and not line.startswith("#")))

    def stale(self, said: str) -> float:
        """Return the part of all counts that clang, by what it said, found to be of other code."""
        changed = set(CHANGED.findall(said))
        counted = {False: 0, True: 0}
        for function in self.functions:
            # A static function has its file's name before its own.
            counted[function.name.rpartition(";")[2] in changed] += sum(function.counts)
        return counted[True] / max(1, sum(counted.values()))

    def text(self) -> str:
        """Write a line for each function: its name, hash, counts (`0*7` is seven), and values by site."""
        return "".join(f"{_line(function)}\n" for function in self.functions)

    def indexed(self) -> bytes:
        """Write what clang's -fprofile-use reads: header, summary, and an on-disk hash table by name."""
        by_name: dict[str, list[Function]] = {}
        for function in self.functions:
            by_name.setdefault(function.name, []).append(function)
        size = 1
        while size * 3 <= len(by_name) * 4:
            size *= 2
        buckets: list[list[tuple[int, bytes, bytes]]] = [[] for _ in range(size)]
        for name, functions in by_name.items():
            hashed = _md5(name)
            data = b"".join(map(_data, functions))
            buckets[hashed % size].append((hashed, name.encode(), data))
        summary = _summary(self.functions)
        written = bytearray(struct.pack("<5Q", MAGIC, VERSION, 0, 0, 0) + summary)
        offsets = []
        for bucket in buckets:
            offsets.append(len(written) if bucket else 0)
            if bucket:
                written += struct.pack("<H", len(bucket))
            for hashed, key, data in bucket:
                written += struct.pack("<3Q", hashed, len(key), len(data)) + key + data
        written += bytes(-len(written) % 8)
        struct.pack_into("<Q", written, 32, len(written))
        return bytes(written + struct.pack(f"<{size + 2}Q", size, len(by_name), *offsets))


def _md5(name: str) -> int:
    return int.from_bytes(hashlib.md5(name.encode(), usedforsecurity=False).digest()[:8], "little")


def _number(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return value, at


def _names(section: bytes) -> Iterator[str]:
    """Split the section of names: each object's are joined, and mostly compressed; zeros pad them."""
    at = 0
    while at < len(section):
        if not section[at]:
            at += 1
            continue
        size, at = _number(section, at)
        packed, at = _number(section, at)
        part = section[at : at + (packed or size)]
        at += len(part)
        yield from (zlib.decompress(part) if packed else part).decode().split("\1")


def _called(site: Mapping[int, int], pointed_at: Mapping[int, str]) -> dict[str, int]:
    return {pointed_at[value]: times for value, times in site.items() if value in pointed_at}


def _most(site: Mapping[Key, int]) -> list[tuple[Key, int]]:
    return sorted(site.items(), key=lambda item: (-item[1], str(item[0])))[:MOST_VALUES]


def _line(function: Function) -> str:
    words = [function.name, f"{function.hash:x}", *_runs(function.counts)]
    if function.calls:
        words += ["c", *map(_site, function.calls)]
    if function.copies:
        words += ["m", *map(_site, function.copies)]
    return " ".join(words)


def _site(site: Mapping[Key, int]) -> str:
    return ",".join(f"{key}={times}" for key, times in _most(site)) or "-"


def _runs(counts: Sequence[int]) -> Iterator[str]:
    start = 0
    for at in range(1, len(counts) + 1):
        if at == len(counts) or counts[at] != counts[start]:
            yield f"{counts[start]}*{at - start}" if at - start > 1 else str(counts[start])
            start = at


def _read(line: str) -> Function:
    name, hashed, *rest = line.split()
    groups: dict[str, list[str]] = {"": [], "c": [], "m": []}
    group = ""
    for word in rest:
        if word in ("c", "m"):
            group = word
        else:
            groups[group].append(word)
    counts = [int(count) for word in groups[""] for count in _expanded(word)]
    return Function(
        name=name,
        hash=int(hashed, 16),
        counts=tuple(counts),
        calls=tuple(dict(_pairs(word)) for word in groups["c"]),
        copies=tuple({int(size): times for size, times in _pairs(word)} for word in groups["m"]),
    )


def _expanded(word: str) -> list[str]:
    count, _, times = word.partition("*")
    return [count] * int(times or 1)


def _pairs(word: str) -> Iterator[tuple[str, int]]:
    for key, times in re.findall(r"([^,=]+)=(\d+)", word):
        yield key, int(times)


def _data(function: Function) -> bytes:
    calls = [[(_md5(name), times) for name, times in _most(site)] for site in function.calls]
    copies = [_most(site) for site in function.copies]
    kinds = [_values(kind, sites) for kind, sites in ((CALLS, calls), (COPIES, copies)) if sites]
    values = b"".join(kinds)
    size = len(function.counts)
    counts = struct.pack(f"<QQ{size}Q", function.hash, size, *function.counts)
    return counts + struct.pack("<II", 8 + len(values), len(kinds)) + values


def _values(kind: int, sites: Sequence[Sequence[tuple[int, int]]]) -> bytes:
    head = struct.pack("<II", kind, len(sites)) + bytes(len(site) for site in sites)
    return (
        head + bytes(-len(head) % 8) + b"".join(struct.pack("<QQ", *pair) for site in sites for pair in site)
    )


def _summary(functions: Iterable[Function]) -> bytes:
    functions = list(functions)
    counts = sorted((count for one in functions for count in one.counts), reverse=True)
    total = sum(counts)
    inner = max((count for one in functions for count in one.counts[1:]), default=0)
    fields = (len(functions), len(counts), max(one.counts[0] for one in functions), counts[0], inner, total)
    entries = []
    covered = taken = 0
    for cutoff in CUTOFFS:
        while covered < total * cutoff // 1_000_000:
            covered += counts[taken]
            taken += 1
        entries.append(struct.pack("<3Q", cutoff, counts[max(taken - 1, 0)], taken))
    return struct.pack("<8Q", len(fields), len(entries), *fields) + b"".join(entries)
