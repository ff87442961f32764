"""A real browser, headless: pages are asked what they show, not what their source says."""

from __future__ import annotations

import base64
import json
import os
import shutil
import signal
import subprocess
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from websockets.sync.client import ClientConnection, connect

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
WIDTH = 1000
START_LIMIT = 60.0
PICTURES = "PYMODE_PICTURES"
"""Environment variable that names the folder for the pictures of the documentation."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the browser, over the DevTools protocol."""

    connection: ClientConnection

    def show(self, url: str, height: int) -> None:
        """Load a URL into a window of so many pixels in an empty page, and wait until all of it is there."""
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=WIDTH,
            height=height,
            deviceScaleFactor=1,
            mobile=False,
        )
        self.call("Page.navigate", url=url)
        self.wait("location.href != 'about:blank'")

    def wait(self, expression: str) -> None:
        """Wait until an expression is true in a page that is complete."""
        deadline = time.monotonic() + START_LIMIT
        while not self.ask(f"({expression}) && document.readyState == 'complete'"):
            assert time.monotonic() < deadline, expression
            time.sleep(0.02)

    def ask(self, expression: str) -> Any:
        """Return what an expression of JavaScript comes to in the page."""
        said = self.call("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in said, said
        return said["result"].get("value")

    def picture(self, name: str) -> None:
        """Write what the window shows into the folder of pictures, if one is named."""
        data = base64.b64decode(self.call("Page.captureScreenshot", format="png")["data"])
        assert data.startswith(b"\x89PNG")
        if folder := os.environ.get(PICTURES):
            (Path(folder) / f"{name}.png").write_bytes(data)

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        self.connection.send(json.dumps({"id": 1, "method": method, "params": parameters}))
        while "id" not in (said := self.hear()):
            pass
        result: dict[str, Any] = said["result"]
        return result

    def hear(self) -> dict[str, Any]:
        said: dict[str, Any] = json.loads(self.connection.recv(timeout=START_LIMIT))
        return said


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address of a browser's DevTools."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if not found:
        pytest.skip(f"no browser on PATH ({', '.join(NAMES)}): `apt-get install chromium-headless-shell`")
    folder = tmp_path_factory.mktemp("browser")
    command = [found, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
    command += ["--hide-scrollbars", "--remote-debugging-port=0", f"--user-data-dir={folder}", "about:blank"]
    with (folder / "said.txt").open("wb") as said:
        # A group of its own: it starts more processes.
        process = subprocess.Popen(command, stdout=said, stderr=said, start_new_session=True)
    try:
        yield f"http://127.0.0.1:{_port(folder, process)}"
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _port(folder: Path, process: subprocess.Popen[bytes]) -> str:
    """Wait for the port that the browser listens on."""
    file, deadline = folder / "DevToolsActivePort", time.monotonic() + START_LIMIT
    while time.monotonic() < deadline and process.poll() is None:
        if file.is_file() and (lines := file.read_text().splitlines()):
            return lines[0]
        time.sleep(0.05)
    raise AssertionError(f"the browser does not listen:\n{(folder / 'said.txt').read_text()}")


@pytest.fixture
def page(browser: str) -> Iterator[Page]:
    """Return an empty page."""
    target = httpx.put(f"{browser}/json/new?about:blank", timeout=START_LIMIT).json()
    with connect(target["webSocketDebuggerUrl"], max_size=None) as connection:
        yield Page(connection)
