"""The build: a project becomes a bundle."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from pymode_build.archive import archive_bytes
from pymode_build.bundle.bundle import Bundle, bundle_name, host_modules
from pymode_build.bundle.limits import check_limits, measure
from pymode_build.cache import writing
from pymode_build.dependencies.install import install, project_extensions
from pymode_build.dependencies.lock import locked_packages
from pymode_build.dependencies.site_packages import (
    dependency_members,
    merge,
    project_members,
    runtime_members,
)
from pymode_build.extensions.own import own_extensions
from pymode_build.extensions.recipe import project_recipes
from pymode_build.extensions.side_modules import check_side_modules, take_side_modules
from pymode_build.resources import resource
from pymode_build.snapshot.snapshot import snapshot, wants_snapshot

if TYPE_CHECKING:
    from pymode_build.cache import Cache
    from pymode_build.project.project import Project
    from pymode_build.reporter import Reporter

__all__ = ["build"]


def build(project: Project, destination: Path, *, cache: Cache, reporter: Reporter) -> Path:
    """Build the project's bundle into a folder and return its path; a failure leaves nothing there."""
    from pymode_build.interpreter.interpreter import interpreter
    from pymode_build.interpreter.stdlib import shipped_stdlib

    # Dependencies first: what is wrong with them should not wait for the interpreter.
    recipes = project_recipes(project.recipes, project.config.recipes.link)
    locked = locked_packages(project, recipes, cache, reporter)
    dependencies = install(locked, recipes, cache, reporter)
    config = project.config
    python = interpreter(cache, reporter, optimize=config.optimize)
    stdlib = shipped_stdlib(python.stdlib_zip, config.include_stdlib, config.exclude_stdlib)
    extensions = [one for dependency in dependencies for one in dependency.extensions]
    extensions += own_extensions(project, cache, reporter)
    extensions += project_extensions(project, recipes, cache, reporter)
    static = [one for one in extensions if one.link == "static"]
    dynamic = [one for one in extensions if one.link == "dynamic"]
    with reporter.stage("Compiling the project"):
        parts = {"pymode": runtime_members(python, cache)}
        parts |= {one.name: dependency_members(one, python, cache) for one in dependencies}
        parts |= {f"{one.name} of {one.package}": {one.path: one.module.read_bytes()} for one in dynamic}
        parts[f"the project {project.name}"] = project_members(project, python)
    members, side_modules = take_side_modules(merge(parts, reporter))
    site_packages = archive_bytes(members)
    linked = python.linked(static, cache, reporter, side_modules=bool(side_modules))
    wasm = linked.wasm.read_bytes()
    if side_modules:
        check_side_modules(side_modules, wasm, reporter)
    snapshotted = wants_snapshot(config)
    if snapshotted and side_modules:
        # They can't be loaded while building, so an entry that imports them can't run then.
        reporter.warn("there is no snapshot: the project has side modules, which only a worker can load")
        snapshotted = False
    if snapshotted:
        wasm = snapshot(
            linked,
            stdlib,
            site_packages,
            project.entry,
            names=sorted(config.vars),
            exclude=config.snapshot.exclude,
            cache=cache,
            reporter=reporter,
        )
    bundle = Bundle(
        project=project,
        host=host_modules(resource("host")),
        python=wasm,
        snapshot=snapshotted,
        stdlib=stdlib,
        site_packages=site_packages,
        side_modules=side_modules,
        dependencies=tuple(dependencies),
        interpreter_key=linked.key,
    )
    target = destination / bundle_name(project)
    with (
        writing(destination, "set another output-dir in [tool.pymode]"),
        # Beside its place, so that the last step is a rename within one file system.
        tempfile.TemporaryDirectory(prefix=".pymode-", dir=destination) as scratch,
    ):
        written = Path(scratch, target.name)
        with reporter.stage("Packing the bundle"):
            bundle.write(written)
        check_limits(measure(written, bundle.modules.keys()), config.limits, reporter)
        written.replace(target)
    return target
