"""`pymode add`, `remove`, `install`: pyproject.toml, lock and environment, together or not at all."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
import uv
from click.testing import CliRunner

from pymode_build.cli import pymode
from pymode_build.dependencies.install import install as install_packages
from pymode_build.dependencies.lock import locked_packages
from pymode_build.errors import ResolutionError
from pymode_build.project.project import load_project

if TYPE_CHECKING:
    from pathlib import Path

    from unit.conftest import Folder, Index, Notes

    from pymode_build.cache import Cache

# Comments and layout that nobody may lose.
PYPROJECT = """\
# What this is
[project]
name = "some-worker"  # its name
version = "1.2"
dependencies = [
    # needed because
    "kept>=1",  # of that
]

[tool.pymode]   # ours
main = 'src/entry.py'
"""


@dataclass(frozen=True, slots=True)
class Developed:
    """A project with an environment of its own, which is the active one."""

    root: Path
    environment: Path
    cache: Cache

    def run(self, *arguments: str, status: int = 0) -> str:
        """Run a command in the project; return its output, stdout and stderr together."""
        done = CliRunner().invoke(pymode, list(arguments))
        assert done.exit_code == status, done.output
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
        return done.output

    def refused(self, *arguments: str, status: int = 5) -> str:
        """Run a command that fails, and check that it changed nothing."""
        before = self.state()
        said = self.run(*arguments, status=status)
        assert self.state() == before
        return said

    def state(self) -> dict[str, object]:
        files: dict[str, object] = {
            path.name: path.read_bytes() for path in self.root.glob("*") if path.is_file()
        }
        return files | {"installed": self.installed()}

    def installed(self) -> list[str]:
        """Return what is in the environment, as `name==version`."""
        command = [uv.find_uv_bin(), "pip", "freeze", "--python", str(self.environment)]
        frozen = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        return sorted(frozen.split("\n"))[1:]

    @property
    def pyproject(self) -> str:
        return (self.root / "pyproject.toml").read_text()

    @property
    def lock(self) -> dict[str, Any]:
        return tomllib.loads((self.root / "pylock.toml").read_text())

    @property
    def locked(self) -> dict[str, str | None]:
        return {package["name"]: package.get("version") for package in self.lock["packages"]}


@pytest.fixture
def developed(
    project: Folder, index: Index, empty_cache: Cache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Developed:
    index.wheel("kept")
    index.wheel("kept", "1.5")
    index.wheel("top", requires=["below", "kept"])
    index.wheel("below")
    project.write({"pyproject.toml": PYPROJECT})
    environment = tmp_path / "environment"
    command = [uv.find_uv_bin(), "venv", "--quiet", "--python", sys.executable, str(environment)]
    subprocess.run(command, check=True)
    monkeypatch.setenv("VIRTUAL_ENV", str(environment))
    monkeypatch.setenv("PYMODE_CACHE", str(empty_cache.root))
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "uv"))
    monkeypatch.chdir(project.root)
    return Developed(project.root, environment, empty_cache)


def test_add_writes_locks_and_installs(developed: Developed) -> None:
    said = developed.run("add", "top")
    assert developed.pyproject == PYPROJECT.replace("# of that\n", '# of that\n    "top>=1.0",\n')
    assert developed.locked == {"below": "1.0", "kept": "1.5", "top": "1.0"}
    assert developed.installed() == ["below==1.0", "kept==1.5", "top==1.0"]
    assert "Added top\n" in said
    assert "  + below 1.0\n" in said
    assert f"{developed.environment}: 3 packages changed" in said
    assert sorted(path.name for path in developed.root.iterdir()) == ["pylock.toml", "pyproject.toml", "src"]


def test_the_build_takes_the_lock_and_asks_nobody(
    developed: Developed, index: Index, notes: Notes, monkeypatch: pytest.MonkeyPatch
) -> None:
    developed.run("add", "top")
    shutil.rmtree(index.folder)
    # Nothing answers here: who asked would fail.
    monkeypatch.setenv("UV_DEFAULT_INDEX", "http://127.0.0.1:9/simple")
    selected = locked_packages(load_project(developed.root), {}, developed.cache, notes)
    built = install_packages(selected, {}, developed.cache, notes)
    assert [(one.name, one.version) for one in built] == [("below", "1.0"), ("kept", "1.5"), ("top", "1.0")]
    assert notes.warned == []


@pytest.mark.parametrize(
    ("asked", "written"),
    [
        ("top>=1,<2", '"top>=1,<2"'),
        ("top[more]", '"top[more]>=1.0"'),
        ("top>=1 ; sys_platform == 'wasi'", "\"top>=1 ; sys_platform == 'wasi'\""),
        ("Top~=1.0", '"Top~=1.0"'),
    ],
)
def test_what_is_asked_is_written_as_it_was_said(developed: Developed, asked: str, written: str) -> None:
    developed.run("add", "--lock-only", asked)
    assert f"    {written},\n]" in developed.pyproject
    assert developed.locked["top"] == "1.0"


def test_what_is_there_takes_what_is_said_anew(developed: Developed) -> None:
    developed.run("add", "--lock-only", "kept<1.4")
    assert '"kept<1.4",  # of that\n' in developed.pyproject
    assert developed.locked == {"kept": "1.0"}
    developed.run("add", "--lock-only", "kept[more]")
    assert '"kept[more]<1.4",  # of that\n' in developed.pyproject


def test_versions_of_the_lock_are_kept_until_an_upgrade(developed: Developed, index: Index) -> None:
    developed.run("install")
    index.wheel("kept", "1.9")
    developed.run("add", "top")
    assert developed.locked["kept"] == "1.5"
    developed.run("install", "--upgrade")
    assert developed.locked["kept"] == "1.9"
    assert "kept==1.9" in developed.installed()


def test_remove_takes_along_what_only_it_needed(developed: Developed, index: Index) -> None:
    index.wheel("mine", requires=["below"])
    developed.run("add", "top", "mine")
    said = developed.run("remove", "top")
    assert "  - top 1.0\n" in said
    assert developed.installed() == ["below==1.0", "kept==1.5", "mine==1.0"]
    developed.run("remove", "Mine")
    assert developed.pyproject == PYPROJECT
    assert developed.installed() == ["kept==1.5"]


def test_what_something_else_needs_stays_installed(developed: Developed, index: Index) -> None:
    index.wheel("own", requires=["below"])
    developed.run("add", "top")
    command = [uv.find_uv_bin(), "pip", "install", "--quiet", "--python", str(developed.environment)]
    subprocess.run([*command, "--find-links", str(index.folder), "--no-index", "own"], check=True)
    developed.run("remove", "top")
    assert developed.installed() == ["below==1.0", "kept==1.5", "own==1.0"]


def test_remove_of_what_is_not_there(developed: Developed) -> None:
    assert "has no 'keptt'; did you mean 'kept'?" in developed.refused("remove", "keptt", status=2)


def test_install_does_nothing_where_nothing_is_to_do(developed: Developed, index: Index) -> None:
    developed.run("install")
    files = (developed.root / "pyproject.toml", developed.root / "pylock.toml")
    before = [(path.stat().st_mtime_ns, path.stat().st_ino) for path in files]
    shutil.rmtree(index.folder)
    said = developed.run("install", "--locked")
    assert said.splitlines() == ["pylock.toml is up to date", f"{developed.environment}: up to date"]
    assert [(path.stat().st_mtime_ns, path.stat().st_ino) for path in files] == before


@pytest.mark.parametrize("workspace", [False, True])
def test_install_asks_nobody_about_local_sources_that_are_as_they_were(
    developed: Developed, project: Folder, monkeypatch: pytest.MonkeyPatch, workspace: bool
) -> None:
    mine = project.package("libs/mine", "mine")
    if workspace:
        (developed.root / "pyproject.toml").write_text(
            PYPROJECT + '[tool.uv.workspace]\nmembers = ["libs/*"]\n'
        )
    developed.run("add", "mine" if workspace else "./libs/mine")
    # No index, and no uv that could ask one.
    monkeypatch.setattr(uv, "find_uv_bin", lambda: "/nowhere/uv")
    said = developed.run("install", "--locked")
    assert said.splitlines() == ["pylock.toml is up to date", f"{developed.environment}: up to date"]

    # What has changed is looked at: a source, or what is installed.
    backend = mine / "backend.py"
    backend.write_text(backend.read_text().replace("True", "2"))
    assert "/nowhere/uv" in developed.run("install", "--locked", status=5)


def test_what_was_uninstalled_by_hand_is_installed_again(developed: Developed) -> None:
    developed.run("install")
    before = developed.installed()
    command = [uv.find_uv_bin(), "pip", "uninstall", "--python", str(developed.environment), "kept"]
    subprocess.run(command, check=True, capture_output=True)
    developed.run("install")
    assert developed.installed() == before == ["kept==1.5"]


def test_install_writes_the_lock_anew_when_pyproject_has_changed(developed: Developed) -> None:
    developed.run("install")
    (developed.root / "pyproject.toml").write_text(PYPROJECT.replace("kept>=1", "kept<1.5"))
    said = developed.refused("install", "--locked")
    assert "is not up to date with pyproject.toml: run `pymode install`, and commit both" in said
    developed.run("install")
    assert developed.locked == {"kept": "1.0"}
    assert developed.installed() == ["kept==1.0"]


def test_a_build_refuses_a_lock_for_other_dependencies(developed: Developed, notes: Notes) -> None:
    developed.run("add", "kept")
    text = developed.pyproject
    (developed.root / "pyproject.toml").write_text(text + "[tool.uv]\nprerelease = 'allow'\n")
    with pytest.raises(ResolutionError, match="was written for other dependencies"):
        locked_packages(load_project(developed.root), {}, developed.cache, notes)


def test_a_lock_that_cannot_be_read_is_written_anew(developed: Developed) -> None:
    (developed.root / "pylock.toml").write_text("<<<<<<< ours\n")
    assert "pylock.toml is no valid lock" in developed.run("install")
    assert developed.locked == {"kept": "1.5"}


def test_the_dev_group_is_installed_and_not_locked(developed: Developed, index: Index) -> None:
    index.wheel("tests")
    (developed.root / "pyproject.toml").write_text(
        PYPROJECT + '[dependency-groups]\ndev = ["tests", {include-group = "more"}]\nmore = ["below"]\n'
    )
    developed.run("install")
    assert developed.locked == {"kept": "1.5"}
    assert developed.installed() == ["below==1.0", "kept==1.5", "tests==1.0"]


def test_without_an_active_environment_one_is_made(
    developed: Developed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("VIRTUAL_ENV")
    monkeypatch.setattr(sys, "prefix", sys.base_prefix)
    # What fails leaves no environment behind.
    shutil.rmtree(developed.environment)
    developed.run("add", "nothing-of-this-name", status=5)
    assert not (developed.root / ".venv").exists()
    developed.run("install")
    installed = list((developed.root / ".venv").glob("lib/*/site-packages/kept.py"))
    assert len(installed) == 1
    assert f"{developed.root / '.venv'}: up to date" in developed.run("install")


# What does not come from an index


def test_a_folder(developed: Developed, project: Folder, notes: Notes) -> None:
    project.package("libs/mine", "mine")
    developed.run("add", "./libs/mine")
    assert tomllib.loads(developed.pyproject)["tool"]["uv"]["sources"]["mine"] == {
        "path": "libs/mine",
        "editable": True,
    }
    assert developed.installed()[0].startswith("-e file://")
    assert [one["directory"]["path"] for one in developed.lock["packages"] if one["name"] == "mine"] == [
        "libs/mine"
    ]

    selected = locked_packages(load_project(developed.root), {}, developed.cache, notes)
    built = {one.name: one for one in install_packages(selected, {}, developed.cache, notes)}
    assert (built["mine"].version, built["mine"].built) == ("2.0", "directory")
    assert (built["mine"].folder / "mine.py").is_file()

    # What is edited there is built again.
    backend = developed.root / "libs/mine/backend.py"
    backend.write_text(backend.read_text().replace("built = True", "built = 2"))
    built = {one.name: one for one in install_packages(selected, {}, developed.cache, notes)}
    assert (built["mine"].folder / "mine.py").read_text() == "built = 2"

    developed.run("remove", "mine")
    assert developed.pyproject == PYPROJECT
    assert developed.installed() == ["kept==1.5"]


def test_a_folder_that_is_gone(developed: Developed, project: Folder, notes: Notes) -> None:
    project.package("libs/mine", "mine")
    developed.run("add", "--lock-only", "libs/mine")
    shutil.rmtree(developed.root / "libs")
    selected = locked_packages(load_project(developed.root), {}, developed.cache, notes)
    with pytest.raises(
        ResolutionError, match="there is no such folder, and the lock takes a package from it"
    ):
        install_packages(selected, {}, developed.cache, notes)


def test_a_commit_of_a_git_repository(developed: Developed, project: Folder, notes: Notes) -> None:
    repository = project.package("../repository", "mine")
    git(repository, "init", "--quiet", "--initial-branch", "main")
    commit(repository)
    url = repository.as_uri()
    developed.run("add", f"git+{url}@main")
    assert tomllib.loads(developed.pyproject)["tool"]["uv"]["sources"]["mine"] == {"git": url, "rev": "main"}

    # The commit is the lock's: a branch that goes on changes nothing.
    (repository / "backend.py").write_text((repository / "backend.py").read_text().replace("True", "2"))
    commit(repository)
    selected = locked_packages(load_project(developed.root), {}, developed.cache, notes)
    built = {one.name: one for one in install_packages(selected, {}, developed.cache, notes)}
    assert built["mine"].built == "git"
    assert (built["mine"].folder / "mine.py").read_text() == "built = True"
    (installed,) = developed.environment.glob("lib/*/site-packages/mine.py")
    assert installed.read_text() == "built = True"


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=Test", "-c", "user.email=test@localhost", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


def commit(folder: Path) -> None:
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--message", "Change")


def test_a_member_of_the_workspace(developed: Developed, project: Folder) -> None:
    (developed.root / "pyproject.toml").write_text(PYPROJECT + '[tool.uv.workspace]\nmembers = ["libs/*"]\n')
    project.package("libs/mine", "mine")
    developed.run("add", "--lock-only", "mine")
    assert tomllib.loads(developed.pyproject)["tool"]["uv"]["sources"]["mine"] == {"workspace": True}
    developed.run("install", "--lock-only", "--locked")


def test_a_wheel(developed: Developed, index: Index, notes: Notes) -> None:
    wheel = index.wheel("mine")
    (developed.root / "vendor").mkdir()
    wheel.rename(developed.root / "vendor" / wheel.name)
    developed.run("add", f"vendor/{wheel.name}")
    sources = tomllib.loads(developed.pyproject)["tool"]["uv"]["sources"]
    assert sources == {"mine": {"path": f"vendor/{wheel.name}"}}
    selected = locked_packages(load_project(developed.root), {}, developed.cache, notes)
    assert [(one.name, one.kind) for one in selected] == [("kept", "wheel"), ("mine", "wheel")]


# What goes wrong


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("nothing-of-this-name", "nothing-of-this-name was not found in the provided package locations"),
        ("kept>=3", "Change project.dependencies in pyproject.toml so that they fit together"),
    ],
)
def test_what_cannot_be_resolved(developed: Developed, asked: str, said: str) -> None:
    developed.run("install")
    assert said in developed.refused("add", asked)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("kept=>3", "'kept=>3' is no package that could be added"),
        ("./nowhere", "./nowhere: there is no such file or folder"),
        ("src/", "has no pyproject.toml with a project.name; say it: pymode add 'NAME @"),
    ],
)
def test_what_is_no_package(developed: Developed, asked: str, said: str) -> None:
    assert said in developed.refused("add", asked, status=2)


def test_a_package_that_is_named_twice(developed: Developed) -> None:
    said = developed.refused("add", "kept<1", "Kept>1", status=2)
    assert "kept is named twice; write what it must be as one" in said


def test_an_active_environment_that_is_gone(
    developed: Developed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VIRTUAL_ENV", str(tmp_path / "gone"))
    said = developed.refused("install", status=2)
    assert f"VIRTUAL_ENV names {tmp_path / 'gone'}, and no environment is there" in said


def test_a_package_of_compiled_code(developed: Developed, index: Index) -> None:
    index.wheel("fast", tag="cp313-cp313-manylinux_2_17_x86_64")
    assert "fast 1.0 has compiled code, no wheel" in developed.refused("add", "fast")


def test_a_wheel_that_is_not_the_locks(developed: Developed, index: Index) -> None:
    developed.run("install", "--lock-only")
    index.wheel("kept", "1.5", files={"kept.py": "value = 'other'\n"})
    shutil.rmtree(developed.cache.root)
    said = developed.refused("install")
    assert "kept-1.5-py3-none-any.whl is not what the lock describes, and was not installed" in said
    assert developed.installed() == []


def test_a_lock_with_another_hash(developed: Developed) -> None:
    developed.run("install", "--lock-only")
    lock = developed.root / "pylock.toml"
    (sha256,) = (one["wheels"][0]["hashes"]["sha256"] for one in developed.lock["packages"])
    lock.write_text(lock.read_text().replace(sha256, "0" * 64))
    assert "is not what the lock describes" in developed.refused("install")
    assert developed.installed() == []


def test_a_wheel_that_writes_outside_of_its_folder(developed: Developed, index: Index) -> None:
    index.wheel("bad", files={"../../escaped.py": ""})
    assert "would be written outside of its folder" in developed.refused("add", "bad")


def test_what_is_no_project(developed: Developed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    monkeypatch.chdir(empty)
    for arguments in (["add", "top"], ["remove", "top"], ["install"]):
        assert "has no pyproject.toml; `pymode init NAME` makes a project" in developed.run(
            *arguments, status=2
        )
    (empty / "pyproject.toml").write_text('[project]\nname = "other"\nversion = "1"\n')
    assert "is not a PyMode project's" in developed.run("add", "top", status=2)
    assert [path.name for path in empty.iterdir()] == ["pyproject.toml"]


def test_dynamic_dependencies_are_not_written(developed: Developed) -> None:
    text = PYPROJECT[: PYPROJECT.index("dependencies")] + 'dynamic = ["dependencies"]\n[tool.pymode]\n'
    (developed.root / "pyproject.toml").write_text(text)
    assert "Change them where they come from" in developed.refused("add", "top", status=2)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_changes_nothing(developed: Developed, index: Index, number: int) -> None:
    developed.run("install")
    # Its backend says that it runs, and waits.
    began = developed.root.parent / "began"
    index.sdist("slow", before=f"open({str(began)!r}, 'w').close(); import time; time.sleep(60)")
    before = developed.state()
    command = [sys.executable, "-m", "pymode_build.cli", "add", "slow"]
    running = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, start_new_session=True)
    while not began.exists():
        assert running.poll() is None, running.stderr
    running.send_signal(number)
    _, said = running.communicate(timeout=30)
    assert running.returncode != 0
    assert "Traceback" not in said
    assert developed.state() == before
