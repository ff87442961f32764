"""wrangler.json: each kind of binding in the platform's words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from pymode_build.project import load_project
from pymode_build.wrangler import wrangler_json

if TYPE_CHECKING:
    from unit.conftest import Folder


def generated(project: Folder, pymode: str) -> dict[str, Any]:
    project.pyproject(pymode)
    settings: dict[str, Any] = json.loads(wrangler_json(load_project(project.root)))
    return settings


def test_what_every_worker_has(project: Folder) -> None:
    assert generated(project, "compatibility_date = 2026-06-01") == {
        "name": "some-worker",
        "main": "worker.js",
        "compatibility_date": "2026-06-01",
        "compatibility_flags": [],
        "no_bundle": True,
        "find_additional_modules": True,
        "rules": [
            {"type": "ESModule", "globs": ["**/*.js"], "fallthrough": False},
            {"type": "CompiledWasm", "globs": ["**/*.wasm"], "fallthrough": False},
            {"type": "Data", "globs": ["**/*.zip"], "fallthrough": False},
        ],
        "durable_objects": {"bindings": [{"name": "PYMODE_OBJECT", "class_name": "PythonDO"}]},
        "migrations": [{"tag": "v1", "new_sqlite_classes": ["PythonDO"]}],
    }


@pytest.mark.parametrize(
    ("pymode", "key", "value"),
    [
        ('name = "other"', "name", "other"),
        ('compatibility_flags = ["nodejs_compat"]', "compatibility_flags", ["nodejs_compat"]),
        ('vars = { A = "a", B = { c = [1, true] } }', "vars", {"A": "a", "B": {"c": [1, True]}}),
        ("kv_namespaces.A = {}", "kv_namespaces", [{"binding": "A"}]),
        (
            'kv_namespaces.A = { id = "1", preview_id = "2" }',
            "kv_namespaces",
            [{"binding": "A", "id": "1", "preview_id": "2"}],
        ),
        ('r2_buckets.A = { bucket_name = "b" }', "r2_buckets", [{"binding": "A", "bucket_name": "b"}]),
        (
            'd1_databases.A = { database_name = "b", database_id = "1" }',
            "d1_databases",
            [{"binding": "A", "database_name": "b", "database_id": "1"}],
        ),
        (
            'durable_objects = { A = { class_name = "B" }, C = { class_name = "D", script_name = "e" } }',
            "durable_objects",
            {
                "bindings": [
                    {"name": "PYMODE_OBJECT", "class_name": "PythonDO"},
                    {"name": "A", "class_name": "B"},
                    {"name": "C", "class_name": "D", "script_name": "e"},
                ]
            },
        ),
        (
            'durable_objects = { A = { class_name = "B" }, C = { class_name = "D", script_name = "e" } }',
            "migrations",
            [{"tag": "v1", "new_sqlite_classes": ["PythonDO"]}, {"tag": "v1-B", "new_sqlite_classes": ["B"]}],
        ),
        ('services.A = { service = "b" }', "services", [{"binding": "A", "service": "b"}]),
        (
            'queues.producers.A = { queue = "b", delivery_delay = 0 }',
            "queues",
            {"producers": [{"binding": "A", "queue": "b", "delivery_delay": 0}]},
        ),
        (
            "queues.consumers.b = { max_retries = 0 }",
            "queues",
            {"consumers": [{"queue": "b", "max_retries": 0}]},
        ),
        ('triggers.crons = ["0 * * * *"]', "triggers", {"crons": ["0 * * * *"]}),
    ],
)
def test_each_key(project: Folder, pymode: str, key: str, value: object) -> None:
    assert generated(project, pymode)[key] == value
