"""The build: a project becomes a bundle."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from pymode_build.archive import archive_bytes
from pymode_build.bundle.bundle import Bundle, bundle_name, host_modules
from pymode_build.bundle.limits import check_limits, measure, within_limits
from pymode_build.cache import writing
from pymode_build.dependencies.install import install, project_extensions
from pymode_build.dependencies.lock import locked_packages
from pymode_build.dependencies.site_packages import (
    dependency_members,
    merge,
    project_members,
    runtime_members,
)
from pymode_build.errors import ConfigError, ToolchainError
from pymode_build.extensions.own import own_extensions
from pymode_build.extensions.recipe import project_recipes, recipe_for
from pymode_build.extensions.side_modules import check_side_modules, take_side_modules
from pymode_build.resources import resource
from pymode_build.snapshot.snapshot import Snapshot, snapshot, wish

if TYPE_CHECKING:
    from pymode_build.cache import Cache
    from pymode_build.interpreter.interpreter import Interpreter
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
    known = [recipe_for(one.name, one.version, recipes) for one in dependencies]
    wanted = {name for recipe in known if recipe for name in recipe.include_stdlib}
    stdlib = shipped_stdlib(
        python.stdlib_zip, [*config.include_stdlib, *sorted(wanted)], config.exclude_stdlib
    )
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
    linked = python.linked(static, cache, reporter, side_modules=tuple(side_modules.values()))
    wasm = linked.wasm.read_bytes()
    if side_modules:
        check_side_modules(side_modules, wasm, reporter)
    plain = Bundle(
        project=project,
        host=host_modules(resource("host")),
        python=wasm,
        snapshot=False,
        stdlib=stdlib,
        site_packages=site_packages,
        side_modules=side_modules,
        functions=linked.functions,
        dependencies=tuple(dependencies),
        interpreter_key=linked.key,
    )
    image = _image(plain, linked, cache, reporter)
    bundles = [replace(plain, python=image.wasm, stdlib=image.stdlib, snapshot=True)] if image else []
    if wish(config) != "required" or not image:
        bundles.append(plain)
    target = destination / bundle_name(project)
    with (
        writing(destination, "set another output-dir in [tool.pymode]"),
        # Beside its place, so that the last step is a rename within one file system.
        tempfile.TemporaryDirectory(prefix=".pymode-", dir=destination) as scratch,
    ):
        written = Path(scratch, target.name)
        for bundle in bundles:
            with reporter.stage("Packing the bundle"):
                bundle.write(written)
            sizes = measure(written, bundle.modules.keys())
            if bundle is bundles[-1] or within_limits(sizes, config.limits):
                break
            reporter.warn("the worker is too large with a snapshot, so it is built without: it starts slower")
        check_limits(sizes, config.limits, reporter)
        written.replace(target)
    return target


def _image(bundle: Bundle, python: Interpreter, cache: Cache, reporter: Reporter) -> Snapshot | None:
    """Return the interpreter as a snapshot, or None if there is to be none."""
    project, wished = bundle.project, wish(bundle.project.config)
    if wished == "unwanted":
        return None
    if bundle.side_modules:
        # They can't be loaded while building, so an entry that imports them can't run then.
        tell = reporter.warn if wished == "required" else reporter.info
        tell("there is no snapshot: the project has side modules, which only a worker can load")
        return None
    try:
        return snapshot(
            python,
            bundle.stdlib,
            bundle.site_packages,
            project.entry,
            project.config,
            cache=cache,
            reporter=reporter,
        )
    except (ConfigError, ToolchainError) as error:
        if wished == "required":
            raise
        reporter.warn(
            f"{error}\nThe worker is built without a snapshot, and starts slower. `wizer = false` in "
            "[tool.pymode] says that this is as it should be."
        )
        return None
