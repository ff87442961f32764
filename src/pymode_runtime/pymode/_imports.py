"""What PyMode changes in the standard library's modules, once the program imports them; what is not there."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType

__all__ = ["after_import", "complete_socket", "explain_missing"]


def after_import(name: str, action: Callable[[], None]) -> None:
    """Call `action` as soon as the module has been imported, before anyone uses it; now, if it has been."""
    if name in sys.modules:
        action()
    else:
        sys.meta_path.insert(0, _Finder(name, action))


class _Finder:
    """Finds one module as the other finders do, and has `action` called after its execution."""

    def __init__(self, name: str, action: Callable[[], None]) -> None:
        self._name = name
        self._action = action

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name != self._name:
            return None
        for finder in list(sys.meta_path):
            spec = None if finder is self else finder.find_spec(name, path, target)
            if spec is not None and spec.loader is not None:
                execute = spec.loader.exec_module
                spec.loader.exec_module = self._then_act(execute)  # type: ignore[assignment, method-assign]
                return spec
        return None

    def _then_act(self, execute: Callable[[ModuleType], None]) -> Callable[[ModuleType], None]:
        def exec_module(module: ModuleType) -> None:
            execute(module)
            # Only now: importlib.util.find_spec asks for a spec that it never executes.
            if self in sys.meta_path:
                sys.meta_path.remove(self)
            self._action()

        return exec_module


# Of musl, whose WASI headers leave them out. Packages look them up when they are imported.
ADDRESS_FLAGS = {"AI_V4MAPPED": 0x08, "AI_ALL": 0x10, "AI_ADDRCONFIG": 0x20, "AI_NUMERICSERV": 0x400}


def complete_socket() -> None:
    """Give `socket` the flags of getaddrinfo that it is without."""

    def add_flags() -> None:
        socket = vars(sys.modules["socket"])
        for name, value in ADDRESS_FLAGS.items():
            socket.setdefault(name, value)

    after_import("socket", add_flags)


# Written by the build (pymode_build/interpreter/stdlib.py): on each line a module and a key of EXPLAINED.
LIST = "/lib/python3.13/left-out.txt"


EXPLAINED = {
    "left-out": (
        "this worker's standard library is without it. To have it, name it in include-stdlib in "
        "[tool.pymode], or take it out of exclude-stdlib."
    ),
    "unusable": "no worker has this part of the standard library: WebAssembly has nothing for it to use.",
}


def explain_missing() -> None:
    """Have imports of what a worker's standard library is without say so."""
    sys.meta_path.append(_Missing())


class _Missing:
    """Finds nothing, and is asked last: raises ModuleNotFoundError for modules of the standard library."""

    def __init__(self) -> None:
        self._reasons: dict[str, str] | None = None

    def find_spec(
        self, name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> None:
        # Only for an import: importlib.util.find_spec is how programs ask whether a module is there.
        importing = sys._getframe(2).f_code.co_name == "_find_and_load_unlocked"
        if importing and name.partition(".")[0] in sys.stdlib_module_names:
            reason = self._reason(name)
            if reason is not None:
                raise ModuleNotFoundError(f"No module named {name!r}: {EXPLAINED[reason]}", name=name)

    def _reason(self, name: str) -> str | None:
        if self._reasons is None:
            with open(LIST, encoding="utf-8") as lines:  # noqa: PTH123 - pathlib's import takes longer
                self._reasons = dict(line.split() for line in lines)
        # What has no dot and is not in the list was never built.
        return self._reasons.get(name) or (None if "." in name else "unusable")
