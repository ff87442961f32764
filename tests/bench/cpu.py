"""CPU speed of the interpreter: the programs of programs.py in native CPython, in a bundle, and in Pyodide.

    python tests/bench/cpu.py --json cpu.json

The bundle and Pyodide run in the same pinned Node, so on the same V8; the bundle through its own host
modules. Each run of a program is a new activation, as a request is; the engines take turns, program by
program. What counts is the CPU time of the thread that runs the program, and the least of all rounds: `warm`.
`cold` is the first program that a new process runs, V8's compilation of what it calls included.

`--wasm NAME=PATH` puts another python.wasm beside them: what an experiment gains is a column.
"""

from __future__ import annotations

import argparse
import json
import math
import shutil
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pymode_build.bundle.record import open_bundle
from pymode_build.cache import Cache, digest
from pymode_build.process import run
from pymode_build.project.project import load_project
from pymode_build.terminal import TerminalReporter
from pymode_build.toolchain.build_python import build_python
from pymode_build.toolchain.node import Node, node
from pymode_build.toolchain.zig import toolchain
from pymode_build.worker import build

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from pymode_build.reporter import Reporter

__all__ = ["Engine", "Figures", "engines", "in_bundle", "measure", "open_programs", "pyodide", "table"]

HERE = Path(__file__).resolve().parent

PROJECT = """
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"
[project]
name = "programs"
version = "0"
dependencies = {}
[tool.pymode]
main = "src/entry.py"
"""

ENTRY = """
from programs import PROGRAMS


def on_fetch(request, env):
    program = PROGRAMS.get(request.path[1:])
    return repr(program()) if program else "no such program"
"""

DESCRIBE_NATIVE = (
    "import platform, sysconfig; flags = sysconfig.get_config_var('PY_CFLAGS').split(); "
    "print(platform.python_version(), platform.python_compiler(), *(f for f in flags if f.startswith('-O')))"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Engine:
    """Something that runs the programs; `command` reads their names and writes their times and values."""

    name: str
    about: str
    command: Sequence[str | Path]


class Run:
    """One process of an engine."""

    def __init__(self, engine: Engine) -> None:
        self._process = subprocess.Popen(
            list(engine.command), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self._engine = engine

    def __enter__(self) -> Run:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()

    def seconds(self, program: str) -> tuple[float, str]:
        """Run a program; return its CPU time and the `repr` of its value."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{program}\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            raise SystemExit(f"{self._engine.name} ended while it ran {program}")
        seconds, value = json.loads(answer)
        return seconds, value


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Seconds of CPU by engine and program; the first engine is what the others are compared with."""

    engines: Sequence[Engine]
    programs: Mapping[str, str]
    """What each program does, by its name."""
    warm: Mapping[str, Mapping[str, float]]
    cold: Mapping[str, Mapping[str, float]]

    def ratios(self, seconds: Mapping[str, Mapping[str, float]]) -> dict[str, float]:
        """Return each engine's geometric mean over the programs, as a multiple of the first engine's."""
        first = seconds[self.engines[0].name]
        return {
            name: math.exp(sum(math.log(times[one] / first[one]) for one in first) / len(first))
            for name, times in seconds.items()
        }

    def document(self) -> dict[str, Any]:
        """Return what `--json` writes; times are seconds, ratios are to the first engine."""
        return {
            "engines": {one.name: one.about for one in self.engines},
            "programs": dict(self.programs),
            "warm": {name: dict(times) for name, times in self.warm.items()},
            "cold": {name: dict(times) for name, times in self.cold.items()},
            "warm_ratio": self.ratios(self.warm),
            "cold_ratio": self.ratios(self.cold),
        }


def engines(
    cache: Cache, reporter: Reporter, folder: Path, wasms: Mapping[str, Path] | None = None
) -> list[Engine]:
    """Return native CPython, PyMode, Pyodide, and PyMode with each other python.wasm; `folder` is scratch."""
    zig, on_node = toolchain(cache, reporter), node(cache, reporter)
    native = build_python(zig, cache, reporter, cache.root / "logs" / "build-python.log")
    said = subprocess.run([native, "-c", DESCRIBE_NATIVE], check=True, capture_output=True, text=True).stdout
    v8 = subprocess.run(
        [on_node.executable, "-p", "`Node ${process.versions.node}, V8 ${process.versions.v8}`"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.strip()
    # A snapshot fits only the interpreter that made it: to compare interpreters, none has one.
    bundle = open_programs(HERE / "programs.py", [], cache, reporter, folder, snapshot=not wasms)
    package = pyodide(on_node, cache, reporter)
    version = json.loads((package / "package.json").read_text(encoding="utf-8"))["version"]
    found = [
        Engine(
            name="native", about=f"CPython {said.strip()}", command=[native, HERE / "engines" / "native.py"]
        ),
        Engine(name="pymode", about=v8, command=in_bundle(on_node, bundle)),
        Engine(
            name="pyodide",
            about=f"Pyodide {version}, {v8}",
            command=[on_node.executable, HERE / "engines" / "pyodide.mjs", package, HERE / "programs.py"],
        ),
    ]
    for name, wasm in (wasms or {}).items():
        other = folder / name
        shutil.copytree(bundle, other)
        shutil.copyfile(wasm, other / "python.wasm")
        found.append(Engine(name=name, about=f"{wasm.name}, {v8}", command=in_bundle(on_node, other)))
    return found


def in_bundle(on_node: Node, bundle: Path) -> list[str | Path]:
    """Return the command that runs programs in an open bundle."""
    return [on_node.executable, "--experimental-wasm-jspi", HERE / "engines" / "pymode.mjs", bundle]


def open_programs(
    programs: Path,
    dependencies: Sequence[str],
    cache: Cache,
    reporter: Reporter,
    folder: Path,
    *,
    snapshot: bool = True,
) -> Path:
    """Return the open bundle of a worker that runs the programs of a file; `folder` is scratch."""
    project = folder / "project"
    (project / "src").mkdir(parents=True)
    settings = PROJECT.format(json.dumps(dependencies)) + ("" if snapshot else "wizer = false\n")
    (project / "pyproject.toml").write_text(settings, encoding="utf-8")
    (project / "src" / "entry.py").write_text(ENTRY, encoding="utf-8")
    shutil.copyfile(programs, project / "src" / "programs.py")
    built = build(load_project(project), folder / "dist", cache=cache, reporter=reporter)
    open_bundle(built, folder / "bundle")
    return folder / "bundle"


def pyodide(on_node: Node, cache: Cache, reporter: Reporter) -> Path:
    """Return the npm package's folder, installed the first time."""
    pins = [HERE / "engines" / name for name in ("package.json", "package-lock.json")]

    def install(folder: Path) -> None:
        for pin in pins:
            shutil.copy(pin, folder)
        with reporter.stage("Installing Pyodide"):
            run(
                [*on_node.npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-progress"],
                cwd=folder,
                env=on_node.environment,
                log=cache.root / "logs" / "npm-ci-bench.log",
                what="npm ci",
            )

    return cache.entry("bench-packages", digest(*pins), install) / "node_modules" / "pyodide"


def measure(
    engines: Sequence[Engine], programs: Mapping[str, str], *, rounds: int = 15, cold: int = 2
) -> Figures:
    """Run every program on every engine, in turns. Raises SystemExit if their values differ."""
    warm = {one.name: dict.fromkeys(programs, math.inf) for one in engines}
    first = {one.name: dict.fromkeys(programs, math.inf) for one in engines}
    for _ in range(cold):
        for program in programs:
            for engine in engines:
                with Run(engine) as process:
                    seconds, _value = process.seconds(program)
                first[engine.name][program] = min(first[engine.name][program], seconds)
    with ExitStack() as stack:
        running = {one.name: stack.enter_context(Run(one)) for one in engines}
        for _ in range(rounds):
            for program in programs:
                values = set()
                for name, process in running.items():
                    seconds, value = process.seconds(program)
                    warm[name][program] = min(warm[name][program], seconds)
                    values.add(value)
                if len(values) > 1:
                    raise SystemExit(f"{program} came out differently: {' or '.join(sorted(values))}")
    return Figures(engines=engines, programs=programs, warm=warm, cold=first if cold else {})


def table(figures: Figures) -> str:
    """Return the figures as text: milliseconds, then multiples of the first engine's."""
    names = [one.name for one in figures.engines]
    lines = [f"{one.name}: {one.about}" for one in figures.engines]
    for title, seconds in (("warm", figures.warm), ("cold", figures.cold)):
        if not seconds:
            continue
        lines += ["", _row(f"{title}, ms", names)]
        for program in figures.programs:
            lines.append(_row(program, (f"{seconds[name][program] * 1e3:.1f}" for name in names)))
        ratios = figures.ratios(seconds)
        lines.append(_row(f"x {names[0]}", (f"{ratios[name]:.2f}" for name in names)))
    return "\n".join(lines)


def _row(head: str, cells: Iterable[str]) -> str:
    return f"{head:14}" + "".join(f"{cell:>12}" for cell in cells)


def _named(argument: str) -> tuple[str, Path]:
    name, _, path = argument.partition("=")
    return name, Path(path).resolve()


def main() -> None:
    sys.path.insert(0, str(HERE.parent))
    from bench.programs import PROGRAMS

    parser = argparse.ArgumentParser(description="CPU speed of the interpreter.")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--cold", type=int, default=2, metavar="TIMES", help="new processes for each program")
    parser.add_argument("--only", nargs="+", choices=PROGRAMS, default=list(PROGRAMS), metavar="PROGRAM")
    parser.add_argument("--wasm", type=_named, action="append", default=[], metavar="NAME=PATH")
    options = parser.parse_args()
    programs = {name: (PROGRAMS[name].__doc__ or name).partition("\n")[0] for name in options.only}
    cache, reporter = Cache.from_environment(), TerminalReporter()
    with tempfile.TemporaryDirectory() as folder:
        found = engines(cache, reporter, Path(folder), dict(options.wasm))
        figures = measure(found, programs, rounds=options.rounds, cold=options.cold)
    if options.json:
        options.json.write_text(json.dumps(figures.document(), indent=2) + "\n", encoding="utf-8")
    sys.stdout.write(table(figures) + "\n")


if __name__ == "__main__":
    main()
