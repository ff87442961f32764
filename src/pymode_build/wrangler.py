"""wrangler.json: the bundle's configuration in the platform's words."""

from __future__ import annotations

import dataclasses
import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pymode_build.project import Project

__all__ = ["wrangler_json"]


def wrangler_json(project: Project) -> bytes:
    """Return the file. A binding without an id has none here: wrangler makes the resource on deploy."""
    config = project.config
    settings: dict[str, Any] = {
        "name": project.worker_name,
        "main": "worker.js",
        "compatibility_date": config.compatibility_date,
        "compatibility_flags": list(config.compatibility_flags),
        # Uploaded file by file as they lie here: what was built is what runs.
        "no_bundle": True,
        "find_additional_modules": True,
        "rules": [
            {"type": "ESModule", "globs": ["**/*.js"], "fallthrough": False},
            {"type": "CompiledWasm", "globs": ["**/*.wasm"], "fallthrough": False},
            {"type": "Data", "globs": ["**/*.zip"], "fallthrough": False},
        ],
        "durable_objects": {
            "bindings": [
                {"name": "PYMODE_OBJECT", "class_name": "PythonDO"},
                *_rows(config.durable_objects, "name"),
            ]
        },
        "migrations": [
            {"tag": "v1", "new_sqlite_classes": ["PythonDO"]},
            *(
                {"tag": f"v1-{name}", "new_sqlite_classes": [name]}
                for name in dict.fromkeys(one.class_name for one in config.own_objects)
            ),
        ],
    }
    if config.vars:
        settings["vars"] = dict(config.vars)
    tables = {
        "kv_namespaces": _rows(config.kv_namespaces),
        "r2_buckets": _rows(config.r2_buckets),
        "d1_databases": _rows(config.d1_databases),
        "services": _rows(config.services),
    }
    queues = {
        "producers": _rows(config.queues),
        "consumers": _rows(config.queue_consumers, "queue"),
    }
    settings |= {name: rows for name, rows in tables.items() if rows}
    if any(queues.values()):
        settings["queues"] = {name: rows for name, rows in queues.items() if rows}
    if config.crons:
        settings["triggers"] = {"crons": list(config.crons)}
    return (json.dumps(settings, indent=2, ensure_ascii=False) + "\n").encode()


def _rows(bindings: Mapping[str, Any], key: str = "binding") -> list[dict[str, Any]]:
    return [
        {
            key: name,
            **{key: value for key, value in dataclasses.asdict(binding).items() if value is not None},
        }
        for name, binding in bindings.items()
    ]
