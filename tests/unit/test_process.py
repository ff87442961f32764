"""Running programs: logs, failures that can be acted on, nothing left running."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from pymode_build.errors import RecipeError, ToolchainError
from pymode_build.process import capture, run

if TYPE_CHECKING:
    from pathlib import Path


def test_output_goes_to_the_log_and_to_the_listener(tmp_path: Path) -> None:
    log = tmp_path / "logs" / "build.log"
    lines: list[str] = []
    for word in ("one", "two"):
        run(
            [sys.executable, "-c", f"import sys; print('{word}'); print('aside', file=sys.stderr)"],
            cwd=tmp_path,
            env=os.environ,
            log=log,
            what="print",
            on_line=lines.append,
        )
    assert sorted(lines) == ["aside\n", "aside\n", "one\n", "two\n"]
    text = log.read_text()
    assert text.count("$ ") == 2
    assert "one\n" in text
    assert "two\n" in text


def test_a_failure_names_the_command_its_status_its_last_lines_and_the_log(tmp_path: Path) -> None:
    log = tmp_path / "build.log"
    command = [
        sys.executable,
        "-c",
        "print('\\n'.join(f'line {n}' for n in range(100))); raise SystemExit(3)",
    ]
    with pytest.raises(RecipeError) as caught:
        run(command, cwd=tmp_path, env=os.environ, log=log, what="compile speedups", error=RecipeError)
    message = str(caught.value)
    assert "cannot compile speedups" in message
    assert "status 3" in message
    assert sys.executable in message
    assert "line 99" in message
    assert "line 5\n" not in message
    assert str(log) in message
    assert "line 5\n" in log.read_text()


def test_a_signal_is_named(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "import os; os.kill(os.getpid(), 9)"]
    with pytest.raises(ToolchainError, match="signal 9"):
        run(command, cwd=tmp_path, env=os.environ, log=tmp_path / "log", what="live")


def test_a_program_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(ToolchainError, match=r"cannot compile: no-such-program: .*installed"):
        run(["no-such-program"], cwd=tmp_path, env=os.environ, log=tmp_path / "log", what="compile")


def test_the_environment_is_exactly_what_was_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CFLAGS", "-from-outside")
    command = [sys.executable, "-c", "import os; print(os.environ.get('CFLAGS'), os.environ['OWN'])"]
    assert capture(command, cwd=tmp_path, env={"OWN": "yes"}, what="look") == "None yes\n"


def test_a_captured_command_that_fails_raises(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "raise SystemExit('no luck')"]
    with pytest.raises(ToolchainError, match="no luck"):
        capture(command, cwd=tmp_path, env=os.environ, what="try")


def test_leaving_early_ends_the_command_and_its_children(tmp_path: Path) -> None:
    child = "import os, time; print(os.getpid(), flush=True); time.sleep(600)"
    parent = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"
    seen: list[int] = []

    def interrupt(line: str) -> None:
        seen.append(int(line))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(
            [sys.executable, "-c", parent],
            cwd=tmp_path,
            env=os.environ,
            log=tmp_path / "log",
            what="wait",
            on_line=interrupt,
        )
    with pytest.raises(ProcessLookupError):
        _wait_for_end(seen[0])


def _wait_for_end(process: int) -> None:
    """Ask until the process is gone; a zombie that nobody has reaped yet counts as gone."""
    while True:
        os.kill(process, 0)
        state = f"/proc/{process}/stat"
        if os.path.exists(state):  # noqa: PTH110 - the file may go while it is read
            try:
                with open(state) as file:  # noqa: PTH123
                    if file.read().rpartition(")")[2].split()[0] == "Z":
                        raise ProcessLookupError
            except FileNotFoundError:
                raise ProcessLookupError from None
