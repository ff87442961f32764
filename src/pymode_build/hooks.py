"""The hatchling build hook: `python -m build` makes the worker's bundle beside the wheel."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.plugin import hookimpl

from pymode_build.errors import ConfigError, PyModeError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["PyModeBuildHook", "hatch_register_build_hook"]

# hatchling's own keys of a hook's table; everything else belongs in [tool.pymode].
HATCH_KEYS = frozenset(
    {"dependencies", "enable-by-default", "require-runtime-dependencies", "require-runtime-features"}
)


class PyModeBuildHook(BuildHookInterface[Any]):
    """Build the bundle in `initialize`, so that a failure leaves no wheel; publish it in `finalize`."""

    PLUGIN_NAME = "pymode"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._scratch: Path | None = None

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        from pymode_build.project import project_from_metadata

        with self._reported():
            self._check_keys()
            root = Path(self.root)
            project = project_from_metadata(root, self.metadata)
            if self.target_name == "sdist":
                # The wheel phase sees only what the sdist holds.
                needed = [*project.files, *(["pylock.toml"] if project.lock else [])]
                build_data["force_include"] |= {str(root / name): name for name in needed}
            elif self.target_name == "wheel" and version != "editable" and _wanted():
                self._build(project)

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        if self._scratch is None:
            return
        from pymode_build.config import parse_config

        # From the front end's output folder, never from the root: that may be an unpacked sdist, thrown away.
        folder = Path(self.directory, parse_config(self.metadata.config).output_dir or "")
        folder.mkdir(parents=True, exist_ok=True)
        try:
            for built in self._scratch.glob("*-worker.zip"):
                # Copied beside its place first: a rename there is atomic, a move between file systems is not.
                staged = folder / f".{built.name}.part"
                shutil.move(built, staged)
                staged.replace(folder / built.name)
                self.app.display_success(str(folder / built.name))
        finally:
            shutil.rmtree(self._scratch, ignore_errors=True)

    def _build(self, project: Any) -> None:
        from pymode_build.cache import Cache
        from pymode_build.terminal import TerminalReporter
        from pymode_build.worker import build

        self._scratch = Path(tempfile.mkdtemp(prefix="pymode-"))
        try:
            build(project, self._scratch, cache=Cache.from_environment(), reporter=TerminalReporter())
        except BaseException:
            shutil.rmtree(self._scratch, ignore_errors=True)
            self._scratch = None
            raise

    def _check_keys(self) -> None:
        unknown = sorted(set(self.config) - HATCH_KEYS)
        if unknown:
            raise ConfigError(
                "\n".join(
                    f"pyproject.toml: tool.hatch.build.hooks.pymode.{key} is not a known key; "
                    "PyMode's configuration goes into [tool.pymode]"
                    for key in unknown
                )
            )

    @contextmanager
    def _reported(self) -> Iterator[None]:
        """End with just the text of the user's mistakes; anything else is a bug and keeps its traceback."""
        try:
            yield
        except PyModeError as error:
            self.app.abort(str(error))


def _wanted() -> bool:
    """PYMODE_BUILD decides; without it, an installation by pip, which throws the bundle away, does not build."""
    chosen = os.environ.get("PYMODE_BUILD")
    if chosen in ("0", "1"):
        return chosen == "1"
    if chosen is not None:
        raise ConfigError(f"PYMODE_BUILD is {chosen!r}; set it to 0 or 1, or unset it")
    return "PIP_BUILD_TRACKER" not in os.environ


@hookimpl
def hatch_register_build_hook() -> type[PyModeBuildHook]:
    return PyModeBuildHook
