"""Packages from the index, in the worker: each is used as its users use it (tests/worker/packages)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pymode_build.bundle.limits import COMPRESSED_LIMITS, RAW_LIMIT

if TYPE_CHECKING:
    from conftest import Worker

CHECKS = Path(__file__).parent / "packages"

WEB = [
    "anyio", "beautifulsoup4", "certifi", "click", "flask", "h11", "httpx", "idna", "itsdangerous", "jinja2",
    "pyjwt", "starlette", "werkzeug",
]  # fmt: skip
TEXT = [
    "attrs", "docutils", "jsonschema", "markdown", "mistune", "more-itertools", "packaging", "pygments",
    "pyparsing", "python-dateutil", "pytz", "rich", "six", "sortedcontainers", "tabulate", "tomli", "tzdata",
    "xmltodict",
]  # fmt: skip

# Later ones need what the worker has not: rpds-py, which is in Rust; ctypes.
PINS = {"jsonschema": "jsonschema<4.18", "sympy": "sympy<1.13"}

DATA = {"src/data/__init__.py": "", "src/data/words.txt": "ünï\n", "src/data/below/bytes.bin": "more\n"}


@dataclass(frozen=True, slots=True)
class Group:
    """Packages that share a worker; `extra` are checks that are not a package's."""

    module: str
    packages: list[str]
    extra: tuple[str, ...] = ()


GROUPS = [
    Group("web", WEB),
    Group("text", TEXT, ("metadata", "resources", "data_files", "tls")),
    Group("compiled", ["pyyaml"]),
    Group("large", ["babel", "networkx"]),
    Group("algebra", ["sympy"]),
]


@pytest.fixture(autouse=True)
def without_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let workers be larger than Cloudflare's: babel and sympy are over the limit by themselves."""
    monkeypatch.setitem(COMPRESSED_LIMITS, "paid", RAW_LIMIT)


@pytest.mark.parametrize(
    ("group", "check"),
    [
        pytest.param(group, check.replace("-", "_"), id=check)
        for group in GROUPS
        for check in (*group.packages, *group.extra)
    ],
)
def test_package(worker: Worker, group: Group, check: str) -> None:
    files = {
        "src/entry.py": (CHECKS / "entry.py").read_text(),
        "src/checks.py": (CHECKS / f"{group.module}.py").read_text(),
        **DATA,
    }
    dependencies = [PINS.get(name, name) for name in group.packages]
    answer = worker(files, dependencies=dependencies).get(f"/{check}")
    assert (answer.status_code, answer.text) == (200, "passed"), answer.text


def test_every_check_is_run() -> None:
    for group in GROUPS:
        defined = re.findall(r"^def check_(\w+)", (CHECKS / f"{group.module}.py").read_text(), re.MULTILINE)
        assert set(defined) == {name.replace("-", "_") for name in (*group.packages, *group.extra)}
