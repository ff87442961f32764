"""The interpreter that the build uses, compiled once and kept in the cache."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pymode_build.interpreter.interpreter import interpreter as built_interpreter

if TYPE_CHECKING:
    from pymode_build.cache import Cache
    from pymode_build.interpreter.interpreter import Interpreter
    from pymode_build.reporter import Reporter


@pytest.fixture(scope="session")
def interpreter(cache: Cache, reporter: Reporter) -> Interpreter:
    return built_interpreter(cache, reporter)
