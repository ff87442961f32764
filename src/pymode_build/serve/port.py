"""TCP ports on this machine: is one free, and who has it."""

from __future__ import annotations

import socket
from pathlib import Path

from pymode_build.errors import BundleError

__all__ = ["occupied", "require_free"]

LISTENING = "0A"  # TCP_LISTEN in /proc/net/tcp


def require_free(host: str, port: int) -> None:
    """Raise BundleError if nothing can listen on this address. Port 0 is always free."""
    family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    with socket.socket(family, kind, protocol) as probe:
        # As workerd does: without it, connections that just ended keep the port.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(address)
            probe.listen()
        except PermissionError as error:
            raise BundleError(f"Port {port} needs more rights: take one from 1024 with --port.") from error
        except OSError as error:
            raise occupied(host, port) from error


def occupied(host: str, port: int) -> BundleError:
    """Return the error for an address in use, naming the process if the system tells."""
    holder = _holder(port)
    return BundleError(
        f"Port {port} on {host} is in use{f' by {holder}' if holder else ''}.\n"
        "Stop that, or take another port with --port; --port 0 picks a free one."
    )


def _holder(port: int) -> str | None:
    """Return "name (process 123)" of the listener, if the system has /proc and lets us look."""
    sockets = {f"socket:[{inode}]" for inode in _inodes(port)}
    for process in Path("/proc").glob("[0-9]*") if sockets else ():
        try:
            if any(str(link.readlink()) in sockets for link in process.joinpath("fd").iterdir()):
                return f"{process.joinpath('comm').read_text().strip()} (process {process.name})"
        except OSError:
            continue  # another user's process, or one that has just ended
    return None


def _inodes(port: int) -> list[str]:
    tables = [table for table in (Path("/proc/net/tcp"), Path("/proc/net/tcp6")) if table.is_file()]
    rows = [line.split() for table in tables for line in table.read_text().splitlines()[1:]]
    # Fields: slot, local address:port in hex, remote address, state, …, inode (the tenth).
    return [row[9] for row in rows if row[3] == LISTENING and int(row[1].rpartition(":")[2], 16) == port]
