"""Projects on disk, for handlers that run in this process."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Protocol

import pytest

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

PYPROJECT = """
[project]
name = "native"
version = "0.1.0"

[tool.pymode]
main = {main}

[tool.pymode.vars]
TITLE = "from pyproject.toml"
LIMITS = {{ most = 3 }}

[tool.pymode.kv_namespaces]
KV = {{}}

[tool.pymode.r2_buckets]
FILES = {{}}

[tool.pymode.d1_databases]
DB = {{}}

[tool.pymode.durable_objects]
{objects}

[tool.pymode.queues.producers]
JOBS = {{ queue = "jobs" }}
"""


class ProjectOf(Protocol):
    def __call__(self, files: Mapping[str, str], main: str = "src/entry.py") -> Path: ...


@pytest.fixture(scope="session")
def project_of(tmp_path_factory: pytest.TempPathFactory) -> ProjectOf:
    """Return a function that writes a project with bindings, and gives its folder."""

    def write(files: Mapping[str, str], main: str = "src/entry.py") -> Path:
        root = tmp_path_factory.mktemp("native")
        own = 'COUNTERS = { class_name = "Counter" }' if "class Counter(" in files.get(main, "") else ""
        pyproject = PYPROJECT.format(main=json.dumps(main), objects=own)
        for name, content in {**files, "pyproject.toml": pyproject}.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
        return root

    return write
