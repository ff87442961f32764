"""The pages that PyMode makes, as a browser shows them: the error page of dev, the treemap of inspect."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from browser.conftest import Page
    from conftest import Serve

EXAMPLES = Path(__file__).parents[2] / "examples"

BROKEN = """
import json

from pymode.workers import Response

GREETINGS = {"en": "Hello", "de": "Hallo"}


def on_fetch(request, env):
    language = request.query.get("language", ["en"])[0]
    return Response(json.dumps({"text": greet(language)}))


def greet(language):
    word = GREETINGS[language]
    return f"{word}, World!"
""".lstrip()


@pytest.fixture
def hello(tmp_path: Path) -> Path:
    ignored = shutil.ignore_patterns("dist", "__pycache__", ".*")
    return shutil.copytree(EXAMPLES / "hello-worker", tmp_path / "hello-worker", ignore=ignored)


def test_the_error_page_of_dev(page: Page, hello: Path, dev: Serve) -> None:
    (hello / "src/entry.py").write_text(BROKEN)
    server = dev(hello)

    page.show(f"{server.url}/?language=<b>fr</b>", height=900)

    assert page.ask("document.title") == "KeyError"
    assert page.ask("document.querySelector('h1').innerText").split("\n") == [
        "500 Internal Server Error",
        "KeyError: '<b>fr</b>'",
    ]
    # The innermost frame first, its line marked: visibly, in another colour than the lines around.
    assert page.ask("document.querySelector('mark').innerText").strip() == "word = GREETINGS[language]"
    colours = page.ask(
        "[document.querySelector('mark'), document.querySelector('pre')]"
        ".map(element => getComputedStyle(element).backgroundColor)"
    )
    assert colours[0] != colours[1]
    headings = page.ask("[...document.querySelectorAll('h2')].map(element => element.innerText)")
    assert headings[:2] == ["src/entry.py, line 14, in greet", "src/entry.py, line 10, in on_fetch"]
    assert page.ask("document.querySelector('b')") is None
    assert page.ask("document.documentElement.scrollWidth <= innerWidth")
    page.picture("dev-error")

    (hello / "src/entry.py").write_text(BROKEN.replace("GREETINGS[language]", "GREETINGS.get(language, '?')"))
    server.wait_for_log("Reloaded in")
    page.call("Page.reload")
    page.wait("document.title == ''")
    assert page.ask("document.body.innerText") == '{"text": "?, World!"}'


def test_the_error_page_of_a_syntax_error(page: Page, hello: Path, dev: Serve) -> None:
    server = dev(hello)
    page.show(server.url, height=900)
    assert page.ask("document.body.innerText").startswith("CPython")
    (hello / "src/entry.py").write_text("def on_fetch(request, env):\n    return 1 +* 2\n")
    server.wait_for_log("can't be loaded")
    page.call("Page.reload")
    page.wait("document.title == 'SyntaxError'")
    assert page.ask("document.querySelector('h1').innerText").endswith("SyntaxError: invalid syntax")
    assert page.ask("document.querySelector('h2').innerText") == "src/entry.py, line 2"
    marked = page.ask("[...document.querySelectorAll('mark span')].map(element => element.innerText)")
    assert marked == ["    return 1 +* 2", " " * 14 + "^"]


def test_the_treemap_of_a_bundle(page: Page, hello_bundle: Path, tmp_path: Path) -> None:
    target = tmp_path / "sizes.html"
    command = [sys.executable, "-m", "pymode_build.cli", "inspect", str(hello_bundle), "--html", str(target)]
    subprocess.run(command, check=True, capture_output=True)

    page.show(target.as_uri(), height=760)

    assert page.ask("document.querySelector('h1').innerText") == hello_bundle.name
    labels = page.ask("[...document.querySelectorAll('text.part')].map(element => element.textContent)")
    parts = dict(label.split("  ") for label in labels)
    assert parts.keys() >= {"standard library", "interpreter"}
    assert parts["interpreter"].endswith(" MiB")
    # Drawn in the window, labels inside of their rectangles, nothing beside the page.
    assert page.ask(OVERFLOWING) == []
    assert page.ask("document.querySelector('svg').getBoundingClientRect().bottom <= innerHeight")
    assert page.ask("document.documentElement.scrollWidth <= innerWidth")
    # What is under the middle of the interpreter's code is what it says.
    said = page.ask(UNDER_THE_MIDDLE)
    assert said.startswith("python.wasm: code: ")
    assert said.endswith(" raw")
    assert page.ask("performance.getEntriesByType('resource').length") == 0
    page.picture("treemap")


OVERFLOWING = """
[...document.querySelectorAll('text')].filter(text => {
  const label = text.getBoundingClientRect();
  const box = text.previousElementSibling.getBoundingClientRect();
  return label.left < box.left || label.right > box.right || label.bottom > box.bottom;
}).map(text => text.textContent)
"""

UNDER_THE_MIDDLE = """
(() => {
  const all = [...document.querySelectorAll('rect')];
  const code = all.find(rect => rect.textContent.startsWith('python.wasm: code'));
  const {left, top, width, height} = code.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2).querySelector('title').textContent;
})()
"""
