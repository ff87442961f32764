"""The snapshot: the interpreter as it stands when the entry module has been imported, made a module again."""

from __future__ import annotations

import io
import json
import os
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, cast

import wasmtime

from pymode_build.archive import archive_bytes
from pymode_build.cache import digest
from pymode_build.errors import ConfigError, ToolchainError
from pymode_build.interpreter.guest import engine
from pymode_build.interpreter.tables import SUFFIX
from pymode_build.snapshot.image import frozen
from pymode_build.snapshot.sealed import Program, SealedHost, Unable

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from pymode_build.cache import Cache
    from pymode_build.interpreter.interpreter import Interpreter
    from pymode_build.project.config import Config
    from pymode_build.reporter import Reporter

__all__ = ["SECRET", "SWITCH", "Snapshot", "Wish", "snapshot", "wish"]

# Raised when the same inputs give another snapshot.
SCHEMA = "4"

SWITCH = "PYMODE_WIZER"
"""Environment variable: 1 has every build make a snapshot, 0 none."""

SECRET = "PYMODE_SNAPSHOT_SECRET"  # noqa: S105 - the name of a variable
"""Environment variable: what, besides the bundle's content, the hash secret of its strings is made of."""

# As the host mounts them, in this order: their descriptors are in the snapshot (host/instance.js).
STDLIB = "/lib/python3.13"
MOUNTS = (STDLIB, "/app", "/tmp")  # noqa: S108 - the worker's own


# The runtime's modules that a request needs for what the configuration has, by the table.
FOR_BINDINGS = {
    "ai": "._ai",
    "analytics_engine_datasets": "._analytics",
    "d1_databases": "._d1",
    "durable_objects": "._namespace",
    "hyperdrive": "._hyperdrive",
    "kv_namespaces": "._kv",
    "r2_buckets": "._r2",
    "ratelimits": "._rate_limit",
    "services": "._service",
    "vectorize": "._vectorize",
}

Wish = Literal["required", "preferred", "unwanted"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """The interpreter as a module, and the standard library for it: without tables that are in its memory."""

    wasm: bytes
    stdlib: bytes


def wish(config: Config) -> Wish:
    """Tell what the configuration says of a snapshot; PYMODE_WIZER, 1 or 0, has the last word.

    Nothing said: there is one if it can be made.
    """
    asked = os.environ.get(SWITCH, "")
    if asked not in ("", "0", "1"):
        raise ConfigError(f"{SWITCH} is 1, 0 or not set, not {asked!r}")
    said = {"0": False, "1": True}.get(
        asked, config.wizer if config.wizer is not None else config.snapshot.enabled
    )
    if said is None:
        return "preferred"
    return "required" if said else "unwanted"


def snapshot(
    python: Interpreter,
    stdlib: bytes,
    site_packages: bytes,
    entry: str,
    config: Config,
    *,
    cache: Cache,
    reporter: Reporter,
) -> Snapshot:
    """Return the interpreter that starts where the entry module has been imported.

    `stdlib` and `site_packages` are the archives. Raises ConfigError for an entry that can't be in a
    snapshot; one that nobody asked for is stricter, and can't have what a variable may change.
    """
    secret = os.environ.get(SECRET, "")
    names = [*sorted(config.vars), *(["*"] if wish(config) == "preferred" else [])]
    sign = ";".join(",".join(part) for part in (names, config.snapshot.exclude, _wanted(config)))
    key = digest(SCHEMA, python.key, stdlib, site_packages, entry, sign, secret)

    def build(folder: Path) -> None:
        archives = (stdlib, site_packages)
        program = Program(
            entry=entry,
            environment={"PYMODE_SNAPSHOT": sign},
            mounts=dict(zip(MOUNTS, [*map(_members, archives), {}], strict=True)),
            entropy=f"{key}{secret}".encode(),
        )
        with reporter.stage("Making the snapshot"):
            image, opened = _run(python, program, reporter)
        (folder / "python.wasm").write_bytes(image)
        read = sorted(path.removeprefix(f"{STDLIB}/") for path in opened if path.endswith(SUFFIX))
        (folder / "tables.json").write_text(json.dumps(read), encoding="utf-8")

    made = cache.entry("snapshots", key, build)
    read = json.loads((made / "tables.json").read_text(encoding="utf-8"))
    return Snapshot(wasm=(made / "python.wasm").read_bytes(), stdlib=_without(stdlib, read))


def _wanted(config: Config) -> list[str]:
    """Return the runtime's modules that the worker's requests will import, for its bindings and objects."""
    wanted = [module for table, module in FOR_BINDINGS.items() if getattr(config, table)]
    wanted += ["._queue"] if config.queues.producers else []
    wanted += ["._events"] if config.queues.consumers or config.triggers.crons else []
    return [*wanted, *(["._object"] if config.own_objects else [])]


def _run(python: Interpreter, program: Program, reporter: Reporter) -> tuple[bytes, set[str]]:
    """Start it, and return the module made of what there is then, and the files that it opened."""
    runtime = engine()
    store = wasmtime.Store(runtime)
    module = python.guest.module(runtime)
    host = SealedHost(program)
    linker = wasmtime.Linker(runtime)
    host.define(linker, module)
    exports = linker.instantiate(store, module).exports(store)
    try:
        cast("wasmtime.Func", exports["_initialize"])(store)
        status = cast("wasmtime.Func", exports["pymode_init"])(store)
        cast("wasmtime.Func", exports["pymode_seal"])(store)
    except Unable:
        status = 1
    except (wasmtime.Trap, wasmtime.WasmtimeError) as trap:
        raise ToolchainError(
            f"the interpreter died while its snapshot was made: {trap}\n{host.failure}"
        ) from trap
    for line in host.output.decode("utf-8", "replace").splitlines():
        reporter.info(line)
    if status or host.refusals:
        raise ConfigError(_complaint(host))
    memory = cast("wasmtime.Memory", exports["memory"])
    pointer = cast("wasmtime.Global", exports["__stack_pointer"]).value(store)
    image = memory.read(store, 0, memory.data_len(store))
    made = frozen(python.wasm.read_bytes(), bytes(_without_stack(image, int(pointer))), [int(pointer)])
    return made, host.files.opened


def _complaint(host: SealedHost) -> str:
    failure = host.failure.replace('"/app/', '"')
    # The interpreter names most of them itself, and knows the function that was called.
    others = [one for one in dict.fromkeys(host.refusals) if one.split(" ", 1)[0] not in failure]
    lines = [f"{host.program.entry}: no snapshot can be made of it.", *filter(None, [failure])]
    if others:
        lines += [
            "while the snapshot is made, there is no worker:",
            *(f"  {one}" for one in others),
            "Do it in a handler, or name the module in [tool.pymode.snapshot] exclude.",
        ]
    return "\n".join(lines)


def _members(archive: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(archive)) as members:
        return {name: members.read(name) for name in members.namelist()}


def _without(archive: bytes, names: Collection[str]) -> bytes:
    if not names:
        return archive
    return archive_bytes({name: data for name, data in _members(archive).items() if name not in names})


def _without_stack(image: bytearray, top: int) -> bytearray:
    """Blank the stack, which lies at the beginning and holds nothing any more."""
    image[:top] = bytes(top)
    return image
