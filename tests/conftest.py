"""Fixtures for every test: the cache, and a reporter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pymode_build.cache import Cache
from pymode_build.terminal import TerminalReporter

if TYPE_CHECKING:
    from pymode_build.reporter import Reporter


@pytest.fixture(scope="session")
def cache() -> Cache:
    """Return the user's cache: an interpreter is compiled once, not once a test run."""
    return Cache.from_environment()


@pytest.fixture(scope="session")
def reporter() -> Reporter:
    return TerminalReporter()
