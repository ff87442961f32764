"""Extension modules that were compiled for the target, and the table by which the interpreter finds them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

__all__ = ["Extension", "Link", "entry_symbol", "inittab"]

Link = Literal["static", "dynamic"]

TABLE = """\
/* The extension modules that are part of this interpreter. */
#include "Python.h"
#include "pycore_import.h"

/* What their large frames take of a stack (stack.h). */
const size_t pymode_extensions_stack = {stack};
{functions}
struct _inittab pymode_extensions[] = {{
{rows}    {{NULL, NULL}},
}};
"""

# As for a module that is loaded, CPython must know the full name: a module that is initialised in one phase
# gives it to its functions.
FUNCTION = """
extern PyObject *init_{number}(void) __asm__({symbol});

static PyObject *
start_{number}(void)
{{
    const char *before = _PyImport_SwapPackageContext({name});
    PyObject *module = init_{number}();
    (void)_PyImport_SwapPackageContext(before);
    return module;
}}
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension:
    """One compiled module, by its full name; both forms of it are in the cache.

    `object` is for linking into the interpreter: all that it shows is its entry point. `module` is the side
    module that `dlopen` loads, `path` the place of that in site-packages. `cxx`: it needs the C++ library.
    """

    name: str
    package: str
    link: Link
    path: str
    object: Path
    module: Path
    cxx: bool


def entry_symbol(name: str) -> str:
    """Return the entry point's name in an object: that of C, `PyInit_name`, is the same in many packages."""
    return f"PyInit_{name}"


def inittab(extensions: Iterable[Extension], stack: int) -> str:
    """Return the C source of `pymode_extensions`, what PyImport_ExtendInittab takes.

    `stack`: bytes that their large frames need of a stack, and those of side modules.
    """
    names = sorted(one.name for one in extensions)
    functions = [
        FUNCTION.format(number=number, symbol=json.dumps(entry_symbol(name)), name=json.dumps(name))
        for number, name in enumerate(names)
    ]
    rows = [f"    {{{json.dumps(name)}, start_{number}}},\n" for number, name in enumerate(names)]
    return TABLE.format(functions="".join(functions), rows="".join(rows), stack=stack)
