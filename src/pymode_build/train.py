"""Make the profile that CPython is optimised with (`make profile`); it is checked in.

An interpreter that counts is compiled and put into a bundle of `cpython-wasm/profile`; Node sends it a
request for each function of training.py, then one for the counts. A new profile is wanted when CPython, zig
or the training changes: what a profile does not match is compiled as without one.
"""

from __future__ import annotations

import marshal
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from pymode_build.bundle.record import open_bundle
from pymode_build.cache import Cache
from pymode_build.errors import PyModeError
from pymode_build.interpreter.cpython import PROFILE, sysroot
from pymode_build.interpreter.extension import Extension
from pymode_build.interpreter.link import CFLAGS, link
from pymode_build.interpreter.profile import Profile
from pymode_build.process import run
from pymode_build.project.project import load_project
from pymode_build.resources import resource
from pymode_build.terminal import TerminalReporter
from pymode_build.toolchain.node import node
from pymode_build.toolchain.zig import toolchain
from pymode_build.versions import load_tools
from pymode_build.worker import build

if TYPE_CHECKING:
    from pymode_build.reporter import Reporter

__all__ = ["train"]

PROJECT = """
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"
[project]
name = "training"
version = "0"
[tool.pymode]
main = "src/entry.py"
# A snapshot fits the interpreter that it was made with only.
wizer = false
"""


def train(cache: Cache, reporter: Reporter) -> Profile:
    """Run the training in an interpreter that counts, and return the counts."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        bundle = _bundle(folder, cache, reporter)
        shutil.copyfile(_counting(folder, cache, reporter), bundle / "python.wasm")
        with reporter.stage("Training the interpreter"):
            program = resource("cpython-wasm") / "profile" / "train.mjs"
            on_node = node(cache, reporter)
            run(
                [on_node.executable, "--experimental-wasm-jspi", program, bundle, folder / "counts"],
                cwd=folder,
                env=on_node.environment,
                log=cache.root / "logs" / "train.log",
                what="train the interpreter",
            )
        # marshal: what the interpreter and this Python have in common, version 2 of it.
        sections = marshal.loads((folder / "counts").read_bytes())  # noqa: S302 - from our own interpreter
    return Profile.of_sections(sections)


def _bundle(folder: Path, cache: Cache, reporter: Reporter) -> Path:
    source = folder / "project" / "src"
    source.mkdir(parents=True)
    (source.parent / "pyproject.toml").write_text(PROJECT, encoding="utf-8")
    for name in ("entry.py", "training.py"):
        shutil.copyfile(resource("cpython-wasm") / "profile" / name, source / name)
    built = build(load_project(source.parent), folder / "dist", cache=cache, reporter=reporter)
    open_bundle(built, folder / "bundle")
    return folder / "bundle"


def _counting(folder: Path, cache: Cache, reporter: Reporter) -> Path:
    """Return a python.wasm that counts, with the module that tells its counts."""
    root, zig = sysroot(cache, reporter, counting=True), toolchain(cache, reporter)
    counters = folder / "counters.o"
    run(
        [
            *(*zig.cc, *CFLAGS, f"-I{root.include}", f"-I{root.include / 'internal'}"),
            *("-c", resource("cpython-wasm") / "profile" / "counters.c", "-o", counters),
        ],
        cwd=folder,
        env=zig.environment,
        log=cache.root / "logs" / "train.log",
        what="compile counters.c",
    )
    module = Extension(
        name="_counters", package="", link="static", path="", object=counters, module=counters, cxx=False
    )
    return link(root, cache, reporter, [module])


def main() -> int:
    cache, reporter = Cache.from_environment(), TerminalReporter()
    try:
        profile = train(cache, reporter)
    except PyModeError as error:
        sys.stderr.write(f"{error}\n")
        return error.exit_code
    zig = load_tools()["ziglang"].version
    head = f"# Made by `make profile` with zig {zig}; interpreter/profile.py reads it.\n"
    place = resource("cpython-wasm") / PROFILE
    place.write_text(head + profile.text(), encoding="utf-8")
    ran = sum(function.ran for function in profile.functions)
    sys.stdout.write(f"{place}: {ran} of {len(profile.functions)} functions ran\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
