"""wrangler.json: each kind of binding in the platform's words."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args, get_type_hints

import pytest

from pymode_build.bundle.wrangler_json import WRANGLER_KEYS, wrangler_json
from pymode_build.project.bindings import KINDS, Kind
from pymode_build.project.config import Config
from pymode_build.project.project import load_project

if TYPE_CHECKING:
    from unit.conftest import Folder


MODULES = ("worker.js", "wasi/index.js", "python.wasm", "stdlib.zip")


def generated(project: Folder, pymode: str) -> dict[str, Any]:
    project.pyproject(pymode)
    settings: dict[str, Any] = json.loads(wrangler_json(load_project(project.root), MODULES))
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
            {"type": "ESModule", "globs": ["*.js", "wasi/*.js"], "fallthrough": False},
            {"type": "CompiledWasm", "globs": ["*.wasm"], "fallthrough": False},
            {"type": "Data", "globs": ["*.zip"], "fallthrough": False},
            {"type": "Text", "globs": [], "fallthrough": False},
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
        (
            'durable_objects.A = { class_name = "B" }\n'
            'migrations = [{ tag = "a", new_sqlite_classes = ["C"] }, '
            '{ tag = "b", renamed_classes = [{ from = "C", to = "B" }] }]',
            "migrations",
            [
                {"tag": "v1", "new_sqlite_classes": ["PythonDO"]},
                {"tag": "a", "new_sqlite_classes": ["C"]},
                {"tag": "b", "renamed_classes": [{"from": "C", "to": "B"}]},
            ],
        ),
        (
            'services.A = { service = "b", entrypoint = "C", props = { d = [1] } }',
            "services",
            [{"binding": "A", "service": "b", "entrypoint": "C", "props": {"d": [1]}}],
        ),
        ('ai.binding = "A"', "ai", {"binding": "A"}),
        ('browser.binding = "A"', "browser", {"binding": "A"}),
        ('images.binding = "A"', "images", {"binding": "A"}),
        ('version_metadata.binding = "A"', "version_metadata", {"binding": "A"}),
        ('vectorize.A = { index_name = "b" }', "vectorize", [{"binding": "A", "index_name": "b"}]),
        ("analytics_engine_datasets.A = {}", "analytics_engine_datasets", [{"binding": "A"}]),
        (
            'ratelimits.A = { namespace_id = "1", simple = { limit = 5, period = 10 } }',
            "ratelimits",
            [{"name": "A", "namespace_id": "1", "simple": {"limit": 5, "period": 10}}],
        ),
        (
            'hyperdrive.A = { id = "1", local_connection_string = "postgres://u:p@localhost:5432/d" }',
            "hyperdrive",
            [{"binding": "A", "id": "1", "localConnectionString": "postgres://u:p@localhost:5432/d"}],
        ),
        (
            'mtls_certificates.A = { certificate_id = "1" }',
            "mtls_certificates",
            [{"binding": "A", "certificate_id": "1"}],
        ),
        (
            'send_email.A = { allowed_destination_addresses = ["a@example.com"] }',
            "send_email",
            [{"name": "A", "allowed_destination_addresses": ["a@example.com"]}],
        ),
        (
            'dispatch_namespaces.A = { namespace = "b", outbound = { service = "c", parameters = ["d"] } }',
            "dispatch_namespaces",
            [
                {
                    "binding": "A",
                    "namespace": "b",
                    "outbound": {"service": "c", "parameters": ["d"]},
                }
            ],
        ),
        (
            'secrets_store_secrets.A = { store_id = "1", secret_name = "b" }',
            "secrets_store_secrets",
            [{"binding": "A", "store_id": "1", "secret_name": "b"}],
        ),
        ('triggers.crons = ["0 * * * *"]', "triggers", {"crons": ["0 * * * *"]}),
    ],
)
def test_each_key(project: Folder, pymode: str, key: str, value: object) -> None:
    assert generated(project, pymode)[key] == value


def test_static_files_are_where_the_bundle_has_them(project: Folder) -> None:
    project.write({"site/index.html": ""})
    pymode = (
        'assets = { directory = "site", binding = "A", html_handling = "none", '
        'not_found_handling = "404-page", run_worker_first = ["/api/*", "!/api/docs/*"] }'
    )
    assert generated(project, pymode)["assets"] == {
        "directory": "assets",
        "binding": "A",
        "html_handling": "none",
        "not_found_handling": "404-page",
        "run_worker_first": ["/api/*", "!/api/docs/*"],
    }


def test_wrangler_knows_every_key() -> None:
    """Against the schema that comes with the pinned wrangler, where the checks have installed it."""
    path = Path(__file__).parents[2] / "node_modules/wrangler/config-schema.json"
    if not path.is_file():
        pytest.skip("make setup installs wrangler's schema")
    schema = json.loads(path.read_text("utf-8"))["definitions"]
    known = schema["RawConfig"]["properties"]
    for kind in KINDS:
        place = known
        for step in kind.path[:-1]:
            place = _properties(place[step], schema)
        items = place[kind.path[-1]]
        while "$ref" in items or "items" in items:
            items = items["items"] if "items" in items else schema[items["$ref"].rpartition("/")[2]]
        assert kind.name in items["properties"], kind
        for field in fields(_class_of(kind)):
            key = WRANGLER_KEYS.get(field.name, field.name)
            assert key in items["properties"], (kind, key)


def _properties(node: dict[str, Any], schema: dict[str, Any]) -> Any:
    return (schema[node["$ref"].rpartition("/")[2]] if "$ref" in node else node)["properties"]


def _class_of(kind: Kind) -> Any:
    """The dataclass of one binding: the last thing in the type of its table."""
    hint: Any = Config
    for step in kind.table.split("."):
        hint = get_type_hints(hint)[step]
    return next(arg for arg in (*get_args(hint), hint) if is_dataclass(arg))


def test_environments_have_all_bindings_and_their_own_settings(project: Folder) -> None:
    settings = generated(
        project,
        """
        vars = { STAGE = "test", TITLE = "Notes" }
        kv_namespaces.ITEMS = { id = "1" }
        [tool.pymode.env.production]
        name = "notes"
        vars = { STAGE = "production" }
        kv_namespaces.ITEMS = { id = "2" }
        triggers.crons = ["0 * * * *"]
        [tool.pymode.env.staging]
        """,
    )
    assert settings["vars"] == {"STAGE": "test", "TITLE": "Notes"}
    objects = {"bindings": [{"name": "PYMODE_OBJECT", "class_name": "PythonDO"}]}
    assert settings["env"] == {
        "production": {
            "durable_objects": objects,
            "name": "notes",
            "vars": {"STAGE": "production", "TITLE": "Notes"},
            "kv_namespaces": [{"binding": "ITEMS", "id": "2"}],
            "triggers": {"crons": ["0 * * * *"]},
        },
        "staging": {
            "durable_objects": objects,
            "vars": {"STAGE": "test", "TITLE": "Notes"},
            "kv_namespaces": [{"binding": "ITEMS", "id": "1"}],
        },
    }
