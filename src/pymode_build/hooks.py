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

    from pymode_build.project.project import Project

__all__ = ["PyModeBuildHook", "hatch_register_build_hook", "wanted"]

# hatchling's own keys of a hook's table; everything else belongs in [tool.pymode].
HATCH_KEYS = frozenset(
    {"dependencies", "enable-by-default", "require-runtime-dependencies", "require-runtime-features"}
)


class PyModeBuildHook(BuildHookInterface[Any]):
    """Build the bundle in `initialize`, so that a failure leaves no wheel; publish it in `finalize`."""

    PLUGIN_NAME = "pymode"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._output = Path(self.directory)
        self._built: tuple[tempfile.TemporaryDirectory[str], Path] | None = None

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        from pymode_build.project.project import project_from_metadata

        with self._reported():
            self._check_keys()
            root = Path(self.root)
            project = project_from_metadata(root, self.metadata)
            if self.target_name == "sdist":
                # The wheel phase sees only what the sdist holds.
                needed = [
                    *project.files,
                    *project.compiled,
                    *project.assets,
                    *(["pylock.toml"] if project.lock else []),
                ]
                needed += [project.config.recipes.folder] if project.config.recipes.folder else []
                build_data["force_include"] |= {str(root / name): name for name in needed}
                build_data["force_include"] |= _packed_folders(project)
            elif self.target_name == "wheel" and version != "editable" and wanted(self._output):
                self._build(project)

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        if self._built is None:
            return
        scratch, bundle = self._built
        with scratch, self._reported():
            from pymode_build.cache import writing

            with writing(self._output, "set another output-dir in [tool.pymode]"):
                # Copied beside its place first: a rename there is atomic, a move between file systems is not.
                staged = self._output / f".{bundle.name}.part"
                shutil.move(bundle, staged)
                staged.replace(self._output / bundle.name)
        self.app.display_success(str(self._output / bundle.name))

    def _build(self, project: Project) -> None:
        from pymode_build.cache import Cache
        from pymode_build.terminal import TerminalReporter
        from pymode_build.worker import build

        # From the front end's output folder, never from the root: that may be an unpacked sdist, thrown away.
        self._output = (self._output / (project.config.output_dir or "")).resolve()
        scratch = tempfile.TemporaryDirectory(prefix="pymode-")
        reporter = TerminalReporter()
        bundle = build(project, Path(scratch.name), cache=Cache.from_environment(), reporter=reporter)
        self._built = (scratch, bundle)

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


def wanted(output: Path) -> bool:
    """Tell whether to build: PYMODE_BUILD decides, and without it whether the bundle would be kept."""
    chosen = os.environ.get("PYMODE_BUILD")
    if chosen in ("0", "1"):
        return chosen == "1"
    if chosen:
        raise ConfigError(f"PYMODE_BUILD is {chosen!r}; set it to 0 or 1, or unset it")
    # pip and uv install from a folder that they throw away: pip sets the variable, uv's is in its cache.
    in_a_cache = any((parent / "CACHEDIR.TAG").is_file() for parent in output.resolve().parents)
    return "PIP_BUILD_TRACKER" not in os.environ and not in_a_cache


def _packed_folders(project: Project) -> dict[str, str]:
    """Return packages, by where they are, that the lock takes from folders: an sdist goes without those."""
    from pymode_build.cache import Cache
    from pymode_build.dependencies.lock import PACKED, locked_packages
    from pymode_build.dependencies.tree import packed_tree
    from pymode_build.terminal import TerminalReporter

    if project.lock is None:
        return {}
    cache, reporter = Cache.from_environment(), TerminalReporter()
    folders = [one for one in locked_packages(project, {}, cache, reporter) if one.kind == "directory"]
    packed = [packed_tree(one, cache, reporter) for one in folders]
    return {str(path): f"{PACKED}/{path.name}" for path in packed}


@hookimpl
def hatch_register_build_hook() -> type[PyModeBuildHook]:
    return PyModeBuildHook
