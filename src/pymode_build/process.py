"""Run the programs that a build needs: their output goes to a log, and a failure says where it is."""

from __future__ import annotations

import logging
import os
import shlex
import signal
import subprocess
from collections import deque
from contextlib import contextmanager
from typing import TYPE_CHECKING

from pymode_build.errors import PyModeError, ToolchainError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

__all__ = ["capture", "cpu_count", "run"]

logger = logging.getLogger(__name__)

TAIL = 20
"""Lines of output that an error message quotes."""

QUOTED_COMMAND = 400
"""Characters of the command line that an error message quotes; the log has all of it."""

GRACE = 5.0
"""Seconds between asking an abandoned process to end and ending it."""


def run(
    command: Sequence[str | Path],
    *,
    cwd: Path,
    env: Mapping[str, str],
    log: Path,
    what: str,
    error: type[PyModeError] = ToolchainError,
    on_line: Callable[[str], None] | None = None,
) -> None:
    """Run a command to its end, appending its output to `log`; raise `error` if it fails.

    `env` is the whole environment. `on_line` gets each line of output as it comes. If this call is left
    early (Ctrl-C), the command and everything it started is ended first.
    """
    log.parent.mkdir(parents=True, exist_ok=True)
    tail: deque[str] = deque(maxlen=TAIL)
    logger.info("$ %s", _quote(command))
    with log.open("a", encoding="utf-8") as record:
        record.write(f"$ {_quote(command)}\n")
        record.flush()
        with _started(command, cwd=cwd, env=env, what=what, error=error) as process:
            assert process.stdout is not None  # noqa: S101 - for the type checker: it is a pipe
            for line in process.stdout:
                record.write(line)
                tail.append(line.rstrip())
                if on_line:
                    on_line(line)
            status = process.wait()
    if status:
        raise error(_failure(what, command, status, tail) + f"\nThe whole output is in {log}")


def capture(
    command: Sequence[str | Path],
    *,
    cwd: Path,
    env: Mapping[str, str],
    what: str,
    error: type[PyModeError] = ToolchainError,
) -> str:
    """Run a short command and return what it wrote, stdout and stderr together; raise `error` if it fails."""
    logger.info("$ %s", _quote(command))
    with _started(command, cwd=cwd, env=env, what=what, error=error) as process:
        output, _ = process.communicate()
    if process.returncode:
        raise error(_failure(what, command, process.returncode, output.splitlines()[-TAIL:]))
    return output


def cpu_count() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def _started(
    command: Sequence[str | Path],
    *,
    cwd: Path,
    env: Mapping[str, str],
    what: str,
    error: type[PyModeError],
) -> Iterator[subprocess.Popen[str]]:
    try:
        process = subprocess.Popen(
            [str(word) for word in command],
            cwd=cwd,
            env=dict(env),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            # A group of its own, so that make's children can be ended with it.
            start_new_session=True,
        )
    except (FileNotFoundError, PermissionError, NotADirectoryError) as problem:
        raise error(
            f"cannot {what}: {command[0]}: {problem.strerror}. Is it installed, and on PATH?"
        ) from problem
    try:
        yield process
    except BaseException:
        _end(process)
        raise
    finally:
        if process.stdout:
            process.stdout.close()


def _end(process: subprocess.Popen[str]) -> None:
    """End a process and those it started."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, number)
            process.wait(GRACE)
        except ProcessLookupError:
            return
        except subprocess.TimeoutExpired:
            continue


def _failure(what: str, command: Sequence[str | Path], status: int, tail: Sequence[str]) -> str:
    quoted = _quote(command)
    if len(quoted) > QUOTED_COMMAND:
        quoted = f"{quoted[:QUOTED_COMMAND]} …"
    ended = f"was ended by signal {-status}" if status < 0 else f"exited with status {status}"
    lines = (f"cannot {what}: the command {ended}:", f"  {quoted}", *(f"  | {line}" for line in tail))
    return "\n".join(lines)


def _quote(command: Sequence[str | Path]) -> str:
    return shlex.join(str(word) for word in command)
