"""Side modules as the build sees them: bytes in, bytes and warnings out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pymode_build.errors import BundleError
from pymode_build.extensions.side_modules import check_side_modules, take_side_modules
from pymode_build.wasm import CUSTOM, HEADER, exports, imports, sections, sized

if TYPE_CHECKING:
    from unit.conftest import Notes

NO_TYPE = b"\x01\x60\0\0"
FUNCTION = b"\0"


def module(*needed: tuple[str, str], shown: tuple[str, ...] = (), dylink: bool = True) -> bytes:
    """Make a module that imports functions, and exports the first of them under some names."""
    parts = [bytes([CUSTOM]) + sized(sized(b"dylink.0"))] if dylink else []
    parts.append(b"\x01" + sized(NO_TYPE))
    entries = [sized(where.encode()) + sized(name.encode()) + FUNCTION + b"\0" for where, name in needed]
    parts.append(b"\x02" + sized(bytes([len(entries)]) + b"".join(entries)))
    entries = [sized(name.encode()) + FUNCTION + b"\0" for name in shown]
    parts.append(b"\x07" + sized(bytes([len(entries)]) + b"".join(entries)))
    return HEADER + b"".join(parts)


def test_a_text_takes_the_place_of_a_side_module() -> None:
    members = {"a/b.cpython-313.so": module(), "a/elf.so": b"\x7fELF", "a/data.wasm": module()}
    left, side = take_side_modules(members)
    assert side.keys() == {"a/b.cpython-313.so"}
    text = b"WebAssembly: modules/a/b.cpython-313.wasm in the bundle.\n"
    assert left == {**members, "a/b.cpython-313.so": text}


def test_a_side_module_has_its_path_as_name_and_nothing_else_for_debuggers() -> None:
    debug = bytes([CUSTOM]) + sized(sized(b".debug_info") + b"much")
    _, side = take_side_modules({"p/m.so": module() + debug})
    custom = {one.name: one.payload for one in sections(side["p/m.so"]) if one.number == CUSTOM}
    assert custom == {"dylink.0": sized(b"dylink.0"), "name": sized(b"name") + b"\0\x0c\x0b/app/p/m.so"}


def test_imports_and_exports_are_read() -> None:
    data = module(("env", "one"), ("GOT.func", "two"), shown=("three",))
    assert [(one.module, one.name, one.function) for one in imports(data)] == [
        ("env", "one", True),
        ("GOT.func", "two", True),
    ]
    assert exports(data) == {"three"}


FAILS = "importing it will fail"


@pytest.mark.parametrize(
    ("side", "warning"),
    [
        (module(("env", "malloc"), ("env", "shared"), ("env", "poll")), None),
        (module(("env", "PyOld_Do")), f"was built for another Python: {FAILS}, for want of PyOld_Do"),
        (module(("wasi", "fd_write")), f"was built for another system: {FAILS}, for want of wasi"),
        (
            module(("env", "b"), ("env", "a")),
            "calls what the interpreter does not have, and ends it there: a, b",
        ),
        (module(dylink=False), f"is WebAssembly, but no side module: {FAILS}"),
    ],
)
def test_what_will_not_work_is_said_at_build_time(side: bytes, warning: str | None, notes: Notes) -> None:
    host = module(("wasi", "x"), shown=("malloc", "__wrap_poll"))
    library = module(("env", "malloc"), shown=("shared",))
    check_side_modules({"m.so": side, "lib.so": library}, host, notes)
    assert notes.warned == ([f"m.so {warning}"] if warning else [])


def test_a_side_module_that_is_cut_short_is_an_error() -> None:
    with pytest.raises(BundleError, match=r"^p/m\.so is broken: a WebAssembly module that is cut short"):
        take_side_modules({"p/m.so": module()[:-1]})
