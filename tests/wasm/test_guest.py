"""The interpreter under wasmtime, as the build uses it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from pymode_build.errors import ConfigError, ToolchainError
from pymode_build.interpreter.bytecode import compile_sources

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pymode_build.interpreter.guest import Completed
    from pymode_build.interpreter.interpreter import Interpreter

    Python = Callable[[str], Completed]

MODULES = {
    "_asyncio",
    "_bisect",
    "_bz2",
    "_codecs_cn",
    "_codecs_hk",
    "_codecs_iso2022",
    "_codecs_jp",
    "_codecs_kr",
    "_codecs_tw",
    "_contextvars",
    "_csv",
    "_datetime",
    "_decimal",
    "_elementtree",
    "_heapq",
    "_json",
    "_lzma",
    "_md5",
    "_opcode",
    "_pickle",
    "_queue",
    "_random",
    "_sha1",
    "_sha2",
    "_sha3",
    "_socket",
    "_sqlite3",
    "_statistics",
    "_struct",
    "_symtable",
    "_zoneinfo",
    "array",
    "binascii",
    "cmath",
    "math",
    "pyexpat",
    "select",
    "unicodedata",
    "zlib",
}


@pytest.fixture(scope="module")
def python(interpreter: Interpreter, tmp_path_factory: pytest.TempPathFactory) -> Python:
    """Run a program in the guest."""
    tmp = tmp_path_factory.mktemp("guest")

    def run(program: str) -> Completed:
        mounts = {"/lib/python3.13": interpreter.stdlib, "/tmp": tmp}
        return interpreter.guest.run(["-S", "-c", program], mounts=mounts)

    return run


def test_it_is_upstream_cpython_for_wasi(python: Python) -> None:
    ended = python("import sys; print(sys.version.split()[0], sys.platform, sys.thread_info.lock)")
    assert (ended.exit_code, ended.stdout, ended.stderr) == (0, "3.13.15 wasi semaphore\n", "")


def test_every_module_that_wasi_can_carry_is_there(python: Python) -> None:
    ended = python(f"import sys; print(*sorted({MODULES!r} - set(sys.builtin_module_names)))")
    assert ended.stdout == "\n"


@pytest.mark.parametrize("place", [":memory:", "/tmp/test.db"])
def test_sqlite_keeps_rows(python: Python, place: str) -> None:
    program = f"""
import sqlite3
with sqlite3.connect({place!r}) as database:
    database.execute("create table t (a, b)")
    database.executemany("insert into t values (?, ?)", [(i, b"\\x00" * i) for i in range(1000)])
print(database.execute("select count(*), sum(length(b)) from t").fetchone())
"""
    assert python(program).stdout == "(1000, 499500)\n"


@pytest.mark.parametrize("module", ["zlib", "bz2", "lzma"])
def test_compression_round_trips(python: Python, module: str) -> None:
    program = (
        f"import {module} as m; data = bytes(range(256)) * 999; print(m.decompress(m.compress(data)) == data)"
    )
    assert python(program).stdout == "True\n"


@pytest.mark.parametrize(
    "expression",
    [
        "repr(deep)",
        "deep == deeper",
        "json.dumps(deep)",
        "json.loads('[' * 100_000)",
        "pickle.dumps(deep)",
        "functools.reduce(lambda f, _: lambda: sorted([1, 2], key=lambda x: f()), range(5000), int)()",
        "compile('+'.join(['a'] * 5000), 'x', 'eval')",
    ],
)
def test_deep_recursion_is_an_error_of_python(python: Python, expression: str) -> None:
    program = f"""
import functools, json, pickle, sys
deep = deeper = None
for _ in range(100_000):
    deep, deeper = [deep], [deeper]
sys.setrecursionlimit(1_000_000)
try:
    {expression}
except RecursionError as error:
    print("RecursionError")
"""
    ended = python(program)
    assert (ended.exit_code, ended.stdout) == (0, "RecursionError\n"), ended.stderr


def test_a_thread_cannot_start_while_building(python: Python) -> None:
    ended = python("import threading; threading.Thread(target=print).start()")
    assert ended.exit_code == 1
    assert "can't start new thread" in ended.stderr


def test_a_side_module_is_an_import_error_while_building(python: Python) -> None:
    name = "/tmp/side.cpython-313-wasm32-wasi.so"
    ended = python(f"import sys; open({name!r}, 'w').close(); sys.path.append('/tmp'); import side")
    assert f"ImportError: {name}: side modules load only in a running worker\n" in ended.stderr


def test_an_operation_of_the_platform_is_refused_while_building(python: Python) -> None:
    with pytest.raises(ToolchainError, match="only a running worker has"):
        python("import _pymode; _pymode.call('kv.get', 'KV', 'key')")


def test_a_syntax_error_is_shown_with_file_line_and_caret(interpreter: Interpreter, tmp_path: Path) -> None:
    broken = tmp_path / "broken.py"
    broken.write_text("x = 1\ndef f(:\n")
    with pytest.raises(ConfigError, match=re.escape('File "src/broken.py", line 2')) as caught:
        interpreter.compile({"src/broken.py": broken})
    assert "^" in str(caught.value)
    assert "Traceback" not in str(caught.value)


def test_bytecode_is_the_same_every_time_and_needs_no_source_time(
    interpreter: Interpreter, tmp_path: Path
) -> None:
    source = tmp_path / "m.py"
    source.write_text("names = {'a', 'b', 'c'}\n")
    first, second = (
        compile_sources({"m.py": source}, root="/app", guest=interpreter.guest, stdlib=interpreter.stdlib)
        for _ in range(2)
    )
    assert first == second
    assert first["m.py"][4:8] == b"\x01\x00\x00\x00"  # PEP 552: hash-based, unchecked
