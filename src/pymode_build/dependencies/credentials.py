"""Credentials: the user name and password that go with a URL, from where uv and pip have them."""

from __future__ import annotations

import netrc
import re
import tomllib
from dataclasses import dataclass, field
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import SplitResult, quote, unquote, urlsplit, urlunsplit

from packaging.requirements import InvalidRequirement, Requirement

from pymode_build.toolchain.uv import index_environment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

__all__ = ["PLACES", "Credentials", "Login", "read_credentials", "without_login"]

PLACES = "the index's URL, UV_INDEX_<NAME>_USERNAME and _PASSWORD, ~/.netrc"
"""Where people may put credentials, for errors."""

INDEX_VARIABLES = ("UV_DEFAULT_INDEX", "UV_INDEX_URL", "UV_INDEX", "UV_EXTRA_INDEX_URL", "UV_FIND_LINKS")


@dataclass(frozen=True, slots=True)
class Login:
    """A user name and a password, which no text about it shows."""

    user: str = field(repr=False)
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Credentials:
    """Logins by the URLs that they were given for, and those of netrc by host."""

    urls: tuple[tuple[SplitResult, Login], ...] = ()
    hosts: Mapping[str, Login] = field(default_factory=dict)

    def of(self, url: str) -> Login | None:
        """Return the login for a URL: its own, else that of the index most like it, else its host's."""
        parts = urlsplit(url)
        own = _login(parts)
        if own:
            return own
        same = [(known, login) for known, login in self.urls if _origin(known) == _origin(parts)]
        if same:
            return max(same, key=lambda one: _shared(one[0].path, parts.path))[1]
        return self.hosts.get(parts.hostname or "") or self.hosts.get("")

    def with_login(self, url: str) -> str:
        """Return a URL that has its login in it, for a program that is told no other way."""
        login = self.of(url)
        if not login:
            return url
        parts = urlsplit(without_login(url))
        userinfo = f"{quote(login.user, safe='')}:{quote(login.password, safe='')}"
        return urlunsplit(parts._replace(netloc=f"{userinfo}@{parts.netloc}"))


def without_login(url: str) -> str:
    """Return a URL without user name and password. That of SSH names a user who is no secret."""
    parts = urlsplit(url)
    if not parts.scheme.endswith(("http", "https")):
        return url
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


def read_credentials(root: Path) -> Credentials:
    """Return the credentials that a project's resolution has."""
    environment = index_environment()
    found = [*_indexes(root, environment), *_direct(root)]
    urls = tuple((urlsplit(url), login) for url, login in found if login)
    return Credentials(urls, _netrc(environment))


def _indexes(root: Path, environment: Mapping[str, str]) -> Iterator[tuple[str, Login | None]]:
    for name in INDEX_VARIABLES:
        for text in re.split(r"[\s,]+" if name == "UV_FIND_LINKS" else r"\s+", environment.get(name, "")):
            named = re.match(r"([\w-]+)=(.+)", text)
            yield _index(named[2] if named else text, named[1] if named else "", environment)
    for table in _uv_tables(root, environment):
        for index in table.get("index", ()):
            if isinstance(index, dict):
                yield _index(str(index.get("url", "")), str(index.get("name", "")), environment)
        for key in ("index-url", "extra-index-url", "find-links"):
            value = table.get(key, ())
            for url in [value] if isinstance(value, str) else value:
                yield _index(str(url), "", environment)


def _index(url: str, name: str, environment: Mapping[str, str]) -> tuple[str, Login | None]:
    """Return an index's URL and login; what variables say of a named one counts, as in uv."""
    variable = f"UV_INDEX_{re.sub('[^A-Z0-9]', '_', name.upper())}"
    own = _login(urlsplit(url)) or Login("", "")
    if name and (user := environment.get(f"{variable}_USERNAME", "")):
        own = Login(user, own.password)
    if name and (password := environment.get(f"{variable}_PASSWORD", "")):
        own = Login(own.user, password)
    return url, own if own != Login("", "") else None


def _direct(root: Path) -> Iterator[tuple[str, Login | None]]:
    """Yield the URLs of packages that pyproject.toml names itself."""
    tables = _tables(root / "pyproject.toml")
    for text in tables.get("project", {}).get("dependencies", ()):
        try:
            url = (Requirement(text).url or "").removeprefix("git+")
        except InvalidRequirement:
            continue  # said where requirements are read
        yield url, _login(urlsplit(url))
    for source in _each(tables.get("tool", {}).get("uv", {}).get("sources", {}).values()):
        url = str(source.get("git") or source.get("url") or "")
        yield url, _login(urlsplit(url))


def _each(sources: Iterable[Any]) -> Iterator[Mapping[str, Any]]:
    for source in sources:
        yield from (source if isinstance(source, list) else [source])


def _uv_tables(root: Path, environment: Mapping[str, str]) -> Iterator[Mapping[str, Any]]:
    """Yield uv's settings for a project: of the folder, or the nearest above, that has any; the user's."""
    for folder in (root.resolve(), *root.resolve().parents):
        own = _tables(folder / "uv.toml")
        table = _tables(folder / "pyproject.toml").get("tool", {}).get("uv", {})
        if own or table:
            yield own
            yield table
            break
    home = Path(environment.get("XDG_CONFIG_HOME") or Path("~/.config").expanduser())
    yield _tables(home / "uv" / "uv.toml")
    yield _tables(Path("/etc/uv/uv.toml"))


def _tables(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}


def _netrc(environment: Mapping[str, str]) -> dict[str, Login]:
    path = Path(environment.get("NETRC") or "~/.netrc").expanduser()
    try:
        hosts = netrc.netrc(path).hosts
    except (OSError, netrc.NetrcParseError):
        return {}  # as curl, pip and uv do; an index that then refuses names the file
    return {
        "" if host == "default" else host: Login(login, password)
        for host, (login, _, password) in hosts.items()
    }


def _shared(one: str, other: str) -> int:
    """Return how many leading parts two paths share."""
    pairs = zip(one.strip("/").split("/"), other.strip("/").split("/"), strict=False)
    return len(list(takewhile(lambda pair: pair[0] == pair[1], pairs)))


def _login(parts: SplitResult) -> Login | None:
    if parts.username is None and parts.password is None:
        return None
    return Login(unquote(parts.username or ""), unquote(parts.password or ""))


def _origin(parts: SplitResult) -> tuple[str, str | None, int | None]:
    try:
        port = parts.port
    except ValueError:
        port = None
    return parts.scheme, parts.hostname, port or {"https": 443, "http": 80}.get(parts.scheme)
