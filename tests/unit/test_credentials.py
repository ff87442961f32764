"""Private indexes: credentials from where uv and pip have them, to a real server, and to nobody else."""

from __future__ import annotations

import base64
import hashlib
import os
import shutil
import subprocess
import tarfile
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import pytest

from pymode_build.dependencies.credentials import Credentials, read_credentials
from pymode_build.dependencies.dependencies import change_dependencies
from pymode_build.dependencies.install import install
from pymode_build.dependencies.lock import locked_packages
from pymode_build.errors import ConfigError, ResolutionError
from pymode_build.project.project import load_project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from unit.conftest import Folder, Index, Notes

    from pymode_build.cache import Cache

USER, PASSWORD = "ada", "s3cr/t"
ENCODED = "s3cr%2Ft"
DIRECT = "[tool.hatch.metadata]\nallow-direct-references = true"


@dataclass(frozen=True, slots=True)
class Private:
    """An index over HTTP that answers whoever has the password; `seen` are the paths it gave out."""

    files: Index
    port: int
    seen: list[str] = field(default_factory=list)

    def url(self, userinfo: str = "", path: str = "/simple") -> str:
        return f"http://{userinfo}127.0.0.1:{self.port}{path}"


@pytest.fixture
def private(index: Index, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Private]:
    """Return an empty private index; no setting of this machine counts."""
    for name in list(os.environ):
        if name.startswith(("PIP_", "UV_")):
            monkeypatch.delenv(name)
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.setenv("NETRC", str(home / "netrc"))
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "uv"))
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")
    # No file of this machine, unless the test names one.
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    folder = index.folder
    expected = "Basic " + base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = self.path.partition("?")[0]
            if self.headers.get("Authorization") != expected:
                self.answer(401, b"", {"WWW-Authenticate": 'Basic realm="index"'})
            elif (file := folder / path.removeprefix("/files/").removeprefix("/")).is_file():
                served.seen.append(path)
                self.answer(200, file.read_bytes())
            elif path.startswith("/simple/"):
                self.answer(200, page(folder, path.strip("/").rpartition("/")[2]))
            else:
                self.answer(404, b"")

        def do_HEAD(self) -> None:
            self.do_GET()

        def answer(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
            self.send_response(status)
            for name, value in (headers or {}).items():
                self.send_header(name, value)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Connection", "close")
            self.end_headers()
            if self.command == "GET":
                self.wfile.write(body)

        def log_message(self, *_: Any) -> None: ...

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    served = Private(index, server.server_address[1])
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield served
    server.shutdown()
    server.server_close()


def page(folder: Path, name: str) -> bytes:
    links = [
        f'<a href="/files/{file.name}#sha256={hashlib.sha256(file.read_bytes()).hexdigest()}">{file.name}</a>'
        for file in sorted(folder.iterdir())
        if file.name.startswith(f"{name}-")
    ]
    return "\n".join(links).encode()


def installed(project: Folder, cache: Cache, notes: Notes) -> str:
    """Lock, then fetch with the lock alone, as a build does; return the lock's text."""
    change_dependencies(project.root, lock_only=True, cache=cache, reporter=notes)
    forget(cache)
    selected = locked_packages(load_project(project.root), {}, cache, notes)
    assert PASSWORD not in repr(selected)
    (one,) = install(selected, {}, cache, notes)
    assert (one.folder / "hidden.py").is_file()
    return (project.root / "pylock.toml").read_text()


def forget(cache: Cache) -> None:
    """Remove what was fetched; the resolution stays."""
    for kind in ("downloads", "wheels", "trees"):
        shutil.rmtree(cache.root / kind, ignore_errors=True)


def is_told(root: Path) -> list[str]:
    """Return the files below a folder that have the password in them."""
    secrets = (PASSWORD.encode(), ENCODED.encode(), base64.b64encode(f"{USER}:{PASSWORD}".encode()))
    files = [path for path in root.rglob("*") if path.is_file()]
    return [str(path) for path in files if any(secret in path.read_bytes() for secret in secrets)]


PLACES = [
    "url", "pip variable", "pip extra", "pip.conf", "netrc", "named", "table", "table and variables",
    "uv.toml",
]  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
def test_credentials_from(
    place: str,
    private: Private,
    project: Folder,
    empty_cache: Cache,
    notes: Notes,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    private.files.wheel("hidden")
    with_login = private.url(f"{USER}:{ENCODED}@")
    project.pyproject(project='dependencies = ["hidden"]')
    pyproject = (project.root / "pyproject.toml").read_text()
    named = f'[[tool.uv.index]]\nname = "my-own"\nurl = "{private.url()}"\ndefault = true\n'
    match place:
        case "url":
            monkeypatch.setenv("UV_DEFAULT_INDEX", with_login)
        case "pip variable":
            monkeypatch.setenv("PIP_INDEX_URL", with_login)
        case "pip extra":
            monkeypatch.setenv("PIP_INDEX_URL", private.url(f"{USER}:{ENCODED}@", "/simple/none"))
            monkeypatch.setenv("PIP_EXTRA_INDEX_URL", with_login)
        case "pip.conf":
            (tmp_path / "pip.conf").write_text(f"[global]\nindex-url = {with_login}\n")
            monkeypatch.setenv("PIP_CONFIG_FILE", str(tmp_path / "pip.conf"))
        case "netrc":
            (tmp_path / "home/netrc").write_text(f"machine 127.0.0.1 login {USER} password {PASSWORD}\n")
            monkeypatch.setenv("UV_DEFAULT_INDEX", private.url())
        case "named":
            monkeypatch.setenv("UV_DEFAULT_INDEX", f"my-own={private.url()}")
        case "table":
            named = named.replace(private.url(), with_login)
    if place.startswith("table"):
        project.write({"pyproject.toml": pyproject + named})
    elif place == "uv.toml":
        project.write({"uv.toml": named.replace("tool.uv.", "").replace(private.url(), with_login)})
    if place in ("named", "table and variables"):
        monkeypatch.setenv("UV_INDEX_MY_OWN_USERNAME", USER)
        monkeypatch.setenv("UV_INDEX_MY_OWN_PASSWORD", PASSWORD)

    lock = installed(project, empty_cache, notes)

    assert f'"{private.url(path="/files/hidden-1.0-py3-none-any.whl")}"' in lock
    assert private.seen[-1] == "/files/hidden-1.0-py3-none-any.whl"
    assert is_told(empty_cache.root) == []
    assert PASSWORD not in str(notes)


@pytest.mark.parametrize("place", ["dependency", "source"])
def test_credentials_of_a_url_that_pyproject_names(
    place: str, private: Private, project: Folder, empty_cache: Cache, notes: Notes
) -> None:
    path = "/files/" + private.files.wheel("hidden").name
    url = private.url(f"{USER}:{ENCODED}@", path)
    if place == "dependency":
        project.pyproject(project=f'dependencies = ["hidden @ {url}"]\n{DIRECT}')
    else:
        source = f'[tool.uv.sources]\nhidden = {{ url = "{url}" }}\n'
        project.pyproject(project=f'dependencies = ["hidden"]\n{source}')
    lock = installed(project, empty_cache, notes)
    assert f'"{private.url(path=path)}"' in lock
    assert is_told(empty_cache.root) == []


def test_credentials_of_a_git_repository(
    private: Private, project: Folder, empty_cache: Cache, notes: Notes, tmp_path: Path
) -> None:
    with tarfile.open(private.files.sdist("hidden")) as archive:
        archive.extractall(tmp_path, filter="data")
    tree, bare = tmp_path / "hidden-1.0", private.files.folder / "hidden.git"
    for command in (
        ["init", "-q", "."], ["add", "."],
        ["-c", "user.name=x", "-c", "user.email=x@localhost", "commit", "-qm", "x"],
        ["clone", "-q", "--bare", ".", str(bare)], ["-C", str(bare), "update-server-info"],
    ):  # fmt: skip
        subprocess.run(["git", *command], cwd=tree, check=True)
    url = private.url(f"{USER}:{ENCODED}@", "/hidden.git")
    project.pyproject(project=f'dependencies = ["hidden @ git+{url}"]\n{DIRECT}')
    lock = installed(project, empty_cache, notes)
    assert f'url = "{private.url(path="/hidden.git")}"' in lock
    assert is_told(empty_cache.root) == []


@pytest.mark.parametrize(
    ("userinfo", "said"),
    [("", "wants credentials (status 401)"), ("ada:wr0ng@", "refuses the credentials that it was given")],
)
def test_a_server_that_refuses(
    userinfo: str,
    said: str,
    private: Private,
    project: Folder,
    empty_cache: Cache,
    notes: Notes,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    private.files.wheel("hidden")
    project.pyproject(project='dependencies = ["hidden"]')
    monkeypatch.setenv("UV_DEFAULT_INDEX", private.url(f"{USER}:{ENCODED}@"))
    change_dependencies(project.root, lock_only=True, cache=empty_cache, reporter=notes)
    monkeypatch.setenv("UV_DEFAULT_INDEX", private.url(userinfo))
    (one,) = locked_packages(load_project(project.root), {}, empty_cache, notes)
    forget(empty_cache)
    with pytest.raises(ResolutionError, match=r"hidden-1\.0-py3-none-any\.whl: http://127") as caught:
        install([one], {}, empty_cache, notes)
    assert said in str(caught.value)
    assert "~/.netrc" in str(caught.value)
    assert "wr0ng" not in str(caught.value)


def test_a_resolver_that_is_refused(
    private: Private,
    project: Folder,
    empty_cache: Cache,
    notes: Notes,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    private.files.wheel("hidden")
    project.pyproject(project='dependencies = ["hidden"]')
    monkeypatch.setenv("UV_DEFAULT_INDEX", private.url("ada:wr0ng@"))
    with pytest.raises(ResolutionError) as caught:
        change_dependencies(project.root, lock_only=True, cache=empty_cache, reporter=notes)
    assert "A server wants credentials, or others than it was given" in str(caught.value)
    assert "wr0ng" not in str(caught.value)


@pytest.mark.usefixtures("private")
def test_pips_configuration_that_cannot_be_read(
    project: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pip.conf").write_text("index-url = x\n")
    monkeypatch.setenv("PIP_CONFIG_FILE", str(tmp_path / "pip.conf"))
    with pytest.raises(ConfigError, match=r"pip\.conf, pip's configuration, can't be read"):
        read_credentials(project.root)


def test_nobody_else_gets_the_credentials(private: Private, project: Folder, monkeypatch: Any) -> None:
    monkeypatch.setenv(
        "UV_INDEX", f"one=http://a:1@localhost/one/simple two=http://b:2@localhost/two/simple {private.url()}"
    )
    known = read_credentials(project.root)
    assert getattr(known.of("http://localhost/two/files/x.whl"), "user", None) == "b"
    assert getattr(known.of("http://localhost/one/files/x.whl"), "user", None) == "a"
    for other in ("https://localhost/one", "http://localhost:81/one", "http://elsewhere.invalid/one"):
        assert known.of(other) is None
    assert Credentials().of(private.url()) is None
