"""The bundle: one zip that deploys as it lies, the same bytes from the same input."""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pymode_build
from pymode_build.archive import write_archive
from pymode_build.bundle.wrangler_json import ASSETS, wrangler_json
from pymode_build.errors import ToolchainError
from pymode_build.extensions.side_modules import run_time_path, upload_name
from pymode_build.target import PYTHON_FULL_VERSION

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from pymode_build.dependencies.install import Dependency
    from pymode_build.project.project import Project

__all__ = ["ABI", "Bundle", "bundle_name", "host_modules", "objects_js"]

ABI = 5
"""The number that the interpreter, the host modules and the runtime agree on (cpython-wasm/src/abi.h)."""

# Folders of host/ that are of no use to a worker: the preview server, and what npm installs.
BUILD_MACHINE = frozenset({"node_modules", "serve"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """Everything that goes into the file; `host` maps module names to their text.

    `side_modules` maps paths in site-packages to WebAssembly, `functions` extensions to the numbers of their
    first and last function in `python`.
    """

    project: Project
    host: Mapping[str, bytes]
    python: bytes
    snapshot: bool
    stdlib: bytes
    site_packages: bytes
    dependencies: tuple[Dependency, ...]
    interpreter_key: str
    side_modules: Mapping[str, bytes] = field(default_factory=dict)
    functions: Mapping[str, tuple[int, int]] = field(default_factory=dict)

    @property
    def assets(self) -> dict[str, bytes]:
        """The static files, which the platform serves, in a folder of their own."""
        root, config = self.project.root, self.project.config.assets
        folder = root / config.directory if config else root
        paths = [root / name for name in self.project.assets]
        return {f"{ASSETS}/{path.relative_to(folder).as_posix()}": path.read_bytes() for path in paths}

    @property
    def modules(self) -> dict[str, bytes]:
        """What is uploaded."""
        return {
            **self.host,
            "bundle.js": self._bundle_js(),
            "objects.js": objects_js(self.project),
            "python.wasm": self.python,
            "stdlib.zip": self.stdlib,
            "site-packages.zip": self.site_packages,
            **{upload_name(path): wasm for path, wasm in self.side_modules.items()},
        }

    def write(self, path: Path) -> None:
        """Write the zip, with its RECORD."""
        info = f"{self.project.name}-{self.project.version}.dist-info"
        members = {
            **self.modules,
            **self.assets,
            "wrangler.json": wrangler_json(self.project, self.modules),
            f"{info}/METADATA": self.project.metadata.encode(),
            f"{info}/pymode.json": self._manifest(),
        }
        members[f"{info}/RECORD"] = _record(members, f"{info}/RECORD")
        write_archive(path, members, compress=True)

    def _bundle_js(self) -> bytes:
        facts = {
            "abi": ABI,
            "name": self.project.worker_name,
            "version": self.project.version,
            "entry": self.project.entry,
            "snapshot": self.snapshot,
            "extensions": self.functions,
        }
        fields = [f"{name}: {json.dumps(value)}" for name, value in facts.items()]
        files = {"python": "python.wasm", "stdlib": "stdlib.zip", "sitePackages": "site-packages.zip"}
        side = {f"side{number}": path for number, path in enumerate(sorted(self.side_modules))}
        imports = files | {name: upload_name(path) for name, path in side.items()}
        paths = "".join(f"  {json.dumps(run_time_path(path))}: {name},\n" for name, path in side.items())
        lines = [
            *(f"import {name} from {json.dumps(f'./{file}')};" for name, file in imports.items()),
            f"const sideModules = {{\n{paths}}};",
            f"export const bundle = {{ {', '.join([*fields, *files, 'sideModules'])} }};",
        ]
        return "".join(f"{line}\n" for line in lines).encode()

    def _manifest(self) -> bytes:
        manifest = {
            "abi": ABI,
            "pymode": pymode_build.__version__,
            "cpython": PYTHON_FULL_VERSION,
            "interpreter": {
                "key": self.interpreter_key,
                "python.wasm": hashlib.sha256(self.python).hexdigest(),
                "stdlib.zip": hashlib.sha256(self.stdlib).hexdigest(),
            },
            "entry": self.project.entry,
            "limits": self.project.config.limits,
            "dependencies": [
                {"name": one.name, "version": one.version, "sha256": one.sha256, "built": one.built}
                for one in self.dependencies
            ],
        }
        return (json.dumps(manifest, indent=2) + "\n").encode()


def bundle_name(project: Project) -> str:
    """Return the bundle's file name."""
    return f"{project.name}-{project.version}-worker.zip"


def objects_js(project: Project) -> bytes:
    """Return the module that exports the project's Durable Object classes."""
    names = sorted({one.class_name for one in project.config.own_objects})
    lines = [f'export const {name} = objectClass("{name}");\n' for name in names]
    if not lines:
        return b"export {};\n"
    return "".join(['import { objectClass } from "./python-do.js";\n', *lines]).encode()


def host_modules(host: Path) -> dict[str, bytes]:
    """Return the host's modules by their names below its folder. Raises ToolchainError."""
    paths = {path.relative_to(host): path for path in sorted(host.rglob("*.js"))}
    modules = {
        name.as_posix(): path.read_bytes()
        for name, path in paths.items()
        if name.parts[0] not in BUILD_MACHINE
    }
    if "worker.js" not in modules:
        raise ToolchainError(f"{host} has no worker.js; install pymode-build again")
    return modules


def _record(members: Mapping[str, bytes], own: str) -> bytes:
    """Return RECORD as the wheel specification has it; the last line is RECORD itself, without a hash."""
    lines = []
    for name, data in sorted(members.items()):
        value = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        lines.append(f"{_quoted(name)},sha256={value},{len(data)}")
    return ("\n".join([*lines, f"{_quoted(own)},,"]) + "\n").encode()


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"' if any(character in name for character in ',"\n') else name
