"""The project: its entry is found and checked, and what ships is what should."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pymode_build.errors import ConfigError
from pymode_build.project.project import load_project

if TYPE_CHECKING:
    from unit.conftest import Folder

HANDLER = "def on_fetch(request, env):\n    return 'Hello'\n"


def refused(root: Path) -> str:
    with pytest.raises(ConfigError) as caught:
        load_project(root)
    return str(caught.value)


def test_the_entrys_folder_ships_without_what_tools_leave_behind(project: Folder) -> None:
    project.write(
        {
            "src/build/pages.py": "",
            "src/data/words.txt": "",
            "src/.env": "SECRET=1",
            "src/__pycache__/entry.cpython-311.pyc": "",
            "src/node_modules/x.js": "",
            "tests/test_entry.py": "",
        }
    )
    found = load_project(project.root)
    assert found.entry == "src/entry.py"
    assert found.files == ("src/build/pages.py", "src/data/words.txt", "src/entry.py")
    assert (found.name, found.version, found.worker_name) == ("some-worker", "1.2", "some-worker")


def test_beside_an_entry_at_the_root_its_modules_and_packages_ship(project: Folder) -> None:
    project.pyproject('main = "app.py"')
    project.write(
        {
            "app.py": HANDLER,
            "words.py": "",
            "pages/__init__.py": "",
            "tests/__init__.py": "",
            "notes/a.txt": "",
        }
    )
    assert load_project(project.root).files == ("app.py", "pages/__init__.py", "words.py")


def test_include_and_exclude(project: Folder) -> None:
    project.pyproject('include = ["src", "data/*.json"]\nexclude = ["src/tests"]')
    project.write({"data/a.json": "{}", "data/b.txt": "", "src/tests/test_a.py": ""})
    assert load_project(project.root).files == ("data/a.json", "src/entry.py")


@pytest.mark.parametrize(
    ("pymode", "said"),
    [
        ('main = "src/entyr.py"', "there is no such file in the project; did you mean 'src/entry.py'?"),
        ('main = "../entry.py"', "which is outside of the project"),
        ('main = "pyproject.toml"', "which is no Python module; name a .py file that `import` could load"),
        ('include = ["nothing"]', "tool.pymode.include has 'nothing', which matches no file"),
        ('exclude = ["src"]', "tool.pymode.exclude leaves out the entry, src/entry.py"),
    ],
)
def test_paths_that_are_wrong(project: Folder, pymode: str, said: str) -> None:
    (project.root.parent / "entry.py").write_text(HANDLER)
    project.pyproject(pymode)
    assert said in refused(project.root)


def test_no_main_and_no_default(project: Folder) -> None:
    project.pyproject()
    (project.root / "src/entry.py").unlink()
    assert refused(project.root) == (
        "pyproject.toml: tool.pymode.main is missing, and there is no src/entry.py; "
        "set it to the file that defines on_fetch"
    )


def test_a_main_without_a_handler(project: Folder) -> None:
    project.write({"src/entry.py": "def fetch(request): ...\n"})
    assert refused(project.root).startswith("src/entry.py defines no on_fetch; add\n\n    def on_fetch(")


@pytest.mark.parametrize(
    "source",
    [
        "async def on_fetch(request, env): ...",
        "from views import handler as on_fetch",
        "on_fetch = print",
        "try:\n    import fast\nexcept ImportError:\n    def on_fetch(request, env): ...",
        "from views import *",
        "def on_scheduled(event, env): ...",
    ],
)
def test_every_way_to_have_a_handler(project: Folder, source: str) -> None:
    project.write({"src/entry.py": source})
    assert load_project(project.root).entry == "src/entry.py"


def test_syntax_is_left_to_the_workers_own_python(project: Folder) -> None:
    """This Python may be older; a real mistake is shown when the worker's compiles (tests/frontends)."""
    project.write({"src/entry.py": "type Row = dict[str, int]\ndef on_fetch(request, env) -> Row: ...\n"})
    assert load_project(project.root).entry == "src/entry.py"


def test_a_python_that_workers_do_not_have(project: Folder) -> None:
    project.pyproject(project='requires-python = ">=3.14"')
    assert "project.requires-python is '>=3.14', and workers run on Python 3.13" in refused(project.root)


def test_a_name_that_is_too_long_for_the_platform(project: Folder) -> None:
    root = project.write({"pyproject.toml": f'[project]\nname = "{"x" * 64}"\nversion = "1"\n'})
    assert "set a shorter one with tool.pymode.name" in refused(root)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name = ", "is no valid TOML"),
        ("[project]\nversion = '1'\n", "name"),
        ("[project]\nname = 'x'\nversion = '1'\ndependencies = ['a b']\n", "project.dependencies"),
    ],
)
def test_a_pyproject_that_is_wrong(project: Folder, text: str, said: str) -> None:
    assert said in refused(project.write({"pyproject.toml": text}))


def test_a_folder_without_a_pyproject(tmp_path: Path) -> None:
    assert "has no pyproject.toml" in refused(tmp_path)


def test_static_files_are_not_among_the_files_of_python(project: Folder) -> None:
    project.pyproject('assets = { directory = "src/site" }')
    project.write({"src/site/index.html": "", "src/words.txt": ""})
    found = load_project(project.root)
    assert found.files == ("src/entry.py", "src/words.txt")
    assert found.assets == ("src/site/index.html",)


@pytest.mark.parametrize(
    ("directory", "said"),
    [
        ("public", "and there is no such folder in the project; make it, or name another"),
        ("..", "which is outside of the project"),
        (".", "which holds src/entry.py; assets are public, so name a folder of their own"),
        ("large", "and large/a.bin in it has more than 25 MiB, the platform's limit"),
    ],
)
def test_a_folder_of_assets_that_is_none(project: Folder, directory: str, said: str) -> None:
    (project.root / "large").mkdir()
    with (project.root / "large/a.bin").open("wb") as file:
        file.truncate(25 * 2**20 + 1)
    project.pyproject(f'assets = {{ directory = "{directory}" }}')
    message = refused(project.root)
    assert message.startswith(f"pyproject.toml: tool.pymode.assets.directory is {directory!r}")
    assert said in message


def test_the_folder_may_be_the_current_one(project: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    """A lock has places of its files relative to it, which become URLs."""
    project.pyproject("")
    monkeypatch.chdir(project.root)
    assert load_project(Path()).root == project.root.resolve()
