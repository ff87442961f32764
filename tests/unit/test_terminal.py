from __future__ import annotations

import io
import threading

import pytest

from pymode_build.terminal import TerminalReporter


class Stream(io.StringIO):
    """A log that says when a line with some text has come."""

    def __init__(self, awaited: str) -> None:
        super().__init__()
        self.awaited = awaited
        self.came = threading.Event()

    def write(self, text: str) -> int:
        written = super().write(text)
        if self.awaited in self.getvalue():
            self.came.set()
        return written


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_long_stage_says_how_far_it_is() -> None:
    stream = Stream("… Compiling: 40%, main.c")
    with TerminalReporter(stream, interval=0.01).stage("Compiling", total=10) as progress:
        progress.update(4, "main.c")
        assert stream.came.wait(10)
    first, *_, last = stream.getvalue().splitlines()
    assert first == "Compiling …"
    assert last.startswith("Compiling: done in ")


def test_a_short_stage_says_nothing() -> None:
    stream = io.StringIO()
    with TerminalReporter(stream).stage("Compiling"):
        pass
    assert stream.getvalue() == ""


def test_a_failed_stage_is_not_called_done() -> None:
    stream = Stream("Compiling …")
    with pytest.raises(ValueError), TerminalReporter(stream, interval=0.01).stage("Compiling"):
        assert stream.came.wait(10)
        raise ValueError
    assert "done" not in stream.getvalue()


def test_text_is_never_markup() -> None:
    stream = io.StringIO()
    reporter = TerminalReporter(stream)
    reporter.info("[tool.pymode] in a/very/long/path" * 10)
    reporter.warn("[bold]x[/bold]")
    assert stream.getvalue() == "[tool.pymode] in a/very/long/path" * 10 + "\nwarning: [bold]x[/bold]\n"


def test_no_color(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("NO_COLOR", "1")
    stream = Terminal()
    TerminalReporter(stream).warn("careful")
    assert stream.getvalue() == "warning: careful\n"


def test_stages_nest_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    stream = Terminal()
    reporter = TerminalReporter(stream)
    with reporter.stage("Building") as outer, reporter.stage("Compiling", total=2) as inner:
        outer.update(note="interpreter")
        inner.update(1)
    assert "Compiling" in stream.getvalue()


def test_quiet_leaves_warnings() -> None:
    stream = io.StringIO()
    reporter = TerminalReporter(stream, interval=0.001, quiet=True)
    with reporter.stage("Compiling", total=10) as progress:
        progress.update(4)
        reporter.info("sizes")
        reporter.warn("near the limit")
    assert stream.getvalue() == "warning: near the limit\n"
