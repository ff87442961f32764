"""Side modules: C and C++ compiled in the test, imported on workerd."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import pytest

from pymode_build.extensions.side_modules import SHARED
from pymode_build.interpreter.cpython import sysroot
from pymode_build.process import capture, run
from pymode_build.resources import resource
from pymode_build.toolchain.zig import toolchain

if TYPE_CHECKING:
    from conftest import Preview, Worker

    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter

SOURCES = Path(__file__).parent / "side_modules"
SUFFIX = ".cpython-313-wasm32-wasi.so"
COMPILE = (
    *("-O2", "-g0", "-Wall", "-Wextra", "-Werror", "-Wno-missing-field-initializers", "-Wno-date-time"),
    *("-fPIC", "-mno-extended-const"),
)
EXCEPTIONS = (
    *("-fwasm-exceptions", "-mexception-handling", "-mllvm", "-wasm-enable-eh"),
    *("-mllvm", "-wasm-enable-sjlj", "-mllvm", "-wasm-use-legacy-eh=false"),
)

ENTRY = """
import importlib, json, os, sys, threading

event = threading.Event()
waiting = threading.Event()


def on_fetch(request, env):
    return json.dumps(globals()[request.path[1:]](), default=repr)


def linking():
    import linking
    return linking.facts(linking.__file__)


def again():
    linking = importlib.reload(sys.modules["linking"])
    return linking.facts("")["constructed"], linking.__file__


def library():
    import first, second
    return first.next(), second.next(), second.use(first.lend())


def wait():
    import calls
    def wait():
        waiting.set()
        event.wait()
        return "resumed"
    return calls.call(wait)


def wake():
    waiting.wait()
    event.set()


def sort():
    import calls, time
    def compare(left, right):
        time.sleep(0.01)
        return left - right
    return calls.sort(compare)


def jump():
    import jumps
    return jumps.jump(7), jumps.jump(0)


def throw():
    import throws, throws_too
    said = []
    for module in throws, throws_too:
        said.append(module.shortened("short"))
        try:
            module.shortened("much too long")
        except ValueError as error:
            said.append(str(error))
    return said, throws.is_circle()


def refused():
    said = {}
    for name in "stale", "foreign", "native", "command", "lonely":
        try:
            importlib.import_module(name)
        except ImportError as error:
            said[name] = error.msg, error.path
    return said


def provided():
    flags = sys.getdlopenflags()
    sys.setdlopenflags(os.RTLD_GLOBAL | os.RTLD_NOW)
    import provides
    sys.setdlopenflags(flags)
    import consumes
    return [consumes.next(), provides.next()]


def call_missing():
    from package import breaks
    breaks.call_missing()


def out_of_bounds():
    from package import breaks
    breaks.out_of_bounds()


def in_libc():
    from package import breaks
    breaks.in_libc()


def alive():
    return "alive"
"""


class Compile(Protocol):
    def __call__(
        self, source: str, name: str, *flags: str, libraries: tuple[Path, ...] = (), throws: bool = False
    ) -> Path: ...


@pytest.fixture(scope="module")
def compiled(cache: Cache, reporter: Reporter, tmp_path_factory: pytest.TempPathFactory) -> Compile:
    """Return a function that makes a side module of one source; libraries are those it needs at run time."""
    zig, root, work = toolchain(cache, reporter), sysroot(cache, reporter), tmp_path_factory.mktemp("side")
    folders = [resource("cpython-wasm") / "include", root.include]
    carried = zig.zig.parent / "lib"

    def call(*command: str | Path) -> None:
        run(command, cwd=work, env=zig.environment, log=work / "log", what="compile for the test")

    def compile_one(source: Path, name: str, *flags: str, include: list[Path]) -> Path:
        compiler = zig.cxx if source.suffix == ".cpp" else zig.cc
        target = work / f"{name}.o"
        call(*compiler, *COMPILE, *flags, *(f"-I{folder}" for folder in include), "-c", source, "-o", target)
        return target

    def throwing() -> list[Path]:
        """Compile what exceptions and longjmp need, which zig's own libraries leave out."""
        include = [carried / name for name in ("libcxxabi/include", "libcxx/src", "libunwind/include")]
        sources = [
            resource("cpython-wasm") / "exceptions" / "setjmp.c",
            carried / "libunwind" / "src" / "Unwind-wasm.c",
            *(carried / "libcxxabi" / "src" / f"cxa_{part}.cpp" for part in ("exception", "personality")),
        ]
        flags = (
            *EXCEPTIONS,
            "-w",
            "-D_LIBUNWIND_HIDE_SYMBOLS",
            "-D_LIBUNWIND_HAS_NO_THREADS",
            "-D_LIBCXXABI_HAS_NO_THREADS",
        )
        return [compile_one(one, f"runtime-{one.stem}", *flags, include=include) for one in sources]

    def cxx_library() -> list[Path]:
        """Find zig's own C++ library, which only its linker call names."""
        (work / "probe.cpp").write_text("int main() {}")
        command = (
            "build-exe",
            "-target",
            zig.target,
            "-lc++",
            "-OReleaseFast",
            "probe.cpp",
            "--verbose-link",
        )
        words = capture([zig.zig, *command], cwd=work, env=zig.environment, what="find libc++").split()
        return [Path(word) for word in dict.fromkeys(words) if word.endswith(("libc++.a", "libc++abi.a"))]

    def make(
        source: str, name: str, *flags: str, libraries: tuple[Path, ...] = (), throws: bool = False
    ) -> Path:
        exceptions = EXCEPTIONS if throws else ()
        inputs = [compile_one(SOURCES / source, name, *flags, *exceptions, include=folders), *libraries]
        if throws:
            inputs += [*throwing(), *cxx_library()]
        target = work / f"{name}.so"
        call(zig.zig, "wasm-ld", *SHARED, *inputs, "-o", target)
        return target

    return make


@pytest.fixture(scope="module")
def preview(compiled: Compile, worker: Worker) -> Preview:
    counting = compiled("counting.c", "libcounting")
    gone = compiled("counting.c", "libgone")
    modules = {
        "linking": compiled("linking.c", "linking"),
        "first": compiled("counts.c", "first", "-DNAME=first", libraries=(counting,)),
        "second": compiled("counts.c", "second", "-DNAME=second", libraries=(counting,)),
        "lonely": compiled("counts.c", "lonely", "-DNAME=lonely", libraries=(gone,)),
        "provides": compiled("provides.c", "provides"),
        "consumes": compiled("counts.c", "consumes", "-DNAME=consumes"),
        "calls": compiled("calls.c", "calls"),
        "jumps": compiled("jumps.c", "jumps", throws=True),
        "throws": compiled("throws.cpp", "throws", "-DNAME=throws", throws=True),
        "throws_too": compiled("throws.cpp", "throws_too", "-DNAME=throws_too", throws=True),
        "stale": compiled("stale.c", "stale"),
        "foreign": compiled("foreign.c", "foreign"),
        "package/breaks": compiled("breaks.c", "breaks"),
    }
    files = {f"src/{name}{SUFFIX}": path.read_bytes() for name, path in modules.items()}
    files["src/libcounting.so"] = counting.read_bytes()
    files[f"src/command{SUFFIX}"] = b"\0asm\1\0\0\0"
    files[f"src/native{SUFFIX}"] = b"\x7fELF"
    return worker({"src/entry.py": ENTRY, "src/package/__init__.py": "", **files})


def test_a_module_is_linked_to_the_interpreter(preview: Preview) -> None:
    assert preview.get("/linking").json() == {
        "words": ["data", "relocations"],
        "makers": [3, 6],
        "constructed": 1,
        "weak": False,
        "weak_data": False,
        "same_function": True,
        "zeroed": 0,
        "formatted": "123 0.841 0x1.8p+0",
        "no_such_file": 1,
        "found": 1,
    }


def test_a_module_is_loaded_once(preview: Preview) -> None:
    preview.get("/linking")
    assert preview.get("/again").json() == [1, f"/app/src/linking{SUFFIX}"]


def test_modules_share_a_library_and_its_functions_are_the_same_in_all(preview: Preview) -> None:
    assert preview.get("/library").json() == [[1, True, True], [2, True, True], [3, True]]


def test_symbols_of_a_module_opened_globally_are_seen_by_others(preview: Preview) -> None:
    assert preview.get("/provided").json() == [[1, True, True], [2, True, True]]


def test_a_request_waits_in_the_frames_of_a_module_while_others_run(preview: Preview) -> None:
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(preview.get, "/wait")
        assert preview.get("/wake").status_code == 200
        assert waiting.result().json() == ["resumed"]


def test_a_callback_from_the_interpreters_own_libc_may_wait(preview: Preview) -> None:
    assert preview.get("/sort").json() == [1, 2]


def test_setjmp_and_longjmp(preview: Preview) -> None:
    assert preview.get("/jump").json() == [7, 1]


def test_exceptions_of_two_cxx_modules(preview: Preview) -> None:
    said = "St12length_error: too long: much too long, 3"
    assert preview.get("/throw").json() == [["sho", said, "sho", said], [0, 1]]


def test_what_does_not_fit_is_an_import_error_that_says_why(preview: Preview) -> None:
    said = preview.get("/refused").json()
    path = {name: f"/app/src/{name}{SUFFIX}" for name in said}
    assert {name: given for name, (_, given) in said.items()} == path
    assert {name: message.removeprefix(path[name]) for name, (message, _) in said.items()} == {
        "stale": ": built for another version of Python: undefined symbol: _PyGone_New, PyGone_Get",
        "foreign": ': built for another ABI: WebAssembly.Instance(): Import #5 "env" "lseek": '
        "imported function does not match the expected type",
        "native": ": not among the side modules of the bundle",
        "command": ": no side module, but WebAssembly of another kind",
        "lonely": ": needs the library libgone.so, which is not in the bundle",
    }


@pytest.mark.parametrize("path", ["/call_missing", "/out_of_bounds", "/in_libc"])
def test_a_crash_names_the_module_and_the_interpreter_is_replaced(preview: Preview, path: str) -> None:
    assert preview.get(path).status_code == 500
    preview.wait_for_log(f"the interpreter died in /app/src/package/breaks{SUFFIX}")
    assert preview.get("/alive").json() == "alive"
