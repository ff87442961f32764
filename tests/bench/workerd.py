"""The workerd process behind a preview, as the operating system sees it. Linux only."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Preview

__all__ = ["Workerd"]


@dataclass(frozen=True, slots=True)
class Workerd:
    """A running workerd."""

    pid: int

    @classmethod
    def of(cls, preview: Preview) -> Workerd:
        """Return the one among the descendants of a preview."""
        children: dict[int, list[int]] = {}
        names: dict[int, str] = {}
        for stat in Path("/proc").glob("[0-9]*/stat"):
            try:
                before, _, after = stat.read_text().rpartition(")")
            except OSError:  # it has ended
                continue
            pid = int(stat.parent.name)
            names[pid] = before.partition("(")[2]
            children.setdefault(int(after.split()[1]), []).append(pid)
        family = [preview.process.pid]
        for pid in family:
            family += children.get(pid, [])
        return cls(next(pid for pid in family if names.get(pid) == "workerd"))

    @property
    def cpu(self) -> float:
        """Seconds that all its threads have computed."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    @property
    def resident(self) -> float:
        """MiB of memory that it takes."""
        pages = int(Path(f"/proc/{self.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
