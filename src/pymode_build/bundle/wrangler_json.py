"""wrangler.json: the bundle's configuration in the platform's words."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from operator import attrgetter
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from pymode_build.project.bindings import KINDS
from pymode_build.project.migrations import migrations_of
from pymode_build.project.schema import key_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pymode_build.project.config import Config
    from pymode_build.project.project import Project

__all__ = ["ASSETS", "is_module", "wrangler_json"]

ASSETS = "assets"
"""The folder of the bundle that holds the static files."""

# .txt is there so that wrangler's own rule for it, which takes HTML too, does not count.
MODULE_TYPES = {".js": "ESModule", ".wasm": "CompiledWasm", ".zip": "Data", ".txt": "Text"}

# Not said in snake case there.
WRANGLER_KEYS = {"local_connection_string": "localConnectionString"}

OBJECT = {"name": "PYMODE_OBJECT", "class_name": "PythonDO"}


def wrangler_json(project: Project, modules: Iterable[str]) -> bytes:
    """Return the file; `modules` are the files to upload, by their names in the bundle.

    A binding without an id has none here: wrangler makes the resource on deploy.
    """
    config = project.config
    settings: dict[str, Any] = {
        "name": project.worker_name,
        "main": "worker.js",
        "compatibility_date": config.compatibility_date,
        "compatibility_flags": list(config.compatibility_flags),
        # Uploaded file by file as they lie here: what was built is what runs.
        "no_bundle": True,
        "find_additional_modules": True,
        "rules": _rules(modules),
        "durable_objects": {"bindings": [OBJECT]},
        "migrations": [_row(step) for step in migrations_of(config.migrations, config.own_objects)],
    }
    _add_bindings(settings, config)
    if project.environments:
        settings["env"] = {
            name: _environment(config, one) for name, one in sorted(project.environments.items())
        }
    return (json.dumps(settings, indent=2, ensure_ascii=False) + "\n").encode()


def _environment(base: Config, config: Config) -> dict[str, Any]:
    """Return what differs in an environment; of bindings, wrangler inherits none."""
    settings: dict[str, Any] = {"durable_objects": {"bindings": [OBJECT]}}
    if config.name != base.name:
        settings["name"] = config.name
    if config.compatibility_date != base.compatibility_date:
        settings["compatibility_date"] = config.compatibility_date
    if config.compatibility_flags != base.compatibility_flags:
        settings["compatibility_flags"] = list(config.compatibility_flags)
    _add_bindings(settings, config)
    return settings


def _add_bindings(settings: dict[str, Any], config: Config) -> None:
    if config.vars:
        settings["vars"] = dict(config.vars)
    for kind in KINDS:
        bindings = attrgetter(kind.table)(config)
        if not bindings:
            continue
        *above, key = kind.path
        place = settings
        for step in above:
            place = place.setdefault(step, {})
        if is_dataclass(bindings):
            place[key] = _row(bindings)
        else:
            place[key] = [*place.get(key, []), *_rows(bindings, kind.name)]
    if config.assets:
        settings["assets"]["directory"] = ASSETS
    if config.queues.consumers:
        settings.setdefault("queues", {})["consumers"] = _rows(config.queues.consumers, "queue")
    if config.triggers.crons:
        settings["triggers"] = {"crons": list(config.triggers.crons)}


def is_module(name: str) -> bool:
    """Tell whether a file of a bundle is uploaded as a module."""
    path = PurePosixPath(name)
    return (
        path.suffix in MODULE_TYPES and path.parts[0] != ASSETS and not path.parts[0].endswith(".dist-info")
    )


def _rules(modules: Iterable[str]) -> list[dict[str, Any]]:
    """Return rules that match the modules, and no static file that happens to be called like one."""
    globs: dict[str, set[str]] = {suffix: set() for suffix in MODULE_TYPES}
    for module in modules:
        path = PurePosixPath(module)
        globs[path.suffix].add(path.with_name(f"*{path.suffix}").as_posix())
    return [
        {"type": MODULE_TYPES[suffix], "globs": sorted(found), "fallthrough": False}
        for suffix, found in globs.items()
    ]


def _rows(bindings: Mapping[str, Any], key: str) -> list[dict[str, Any]]:
    return [{key: name, **_row(binding)} for name, binding in bindings.items()]


def _row(table: Any) -> dict[str, Any]:
    """Return a dataclass as a table, without what was not set."""
    values = {key_of(field): getattr(table, field.name) for field in fields(table)}
    return {
        WRANGLER_KEYS.get(key, key): _value(value)
        for key, value in values.items()
        if value is not None and value != ()
    }


def _value(value: Any) -> Any:
    if is_dataclass(value):
        return _row(value)
    return [_value(item) for item in value] if isinstance(value, tuple) else value
