"""Wheels, laid out as in site-packages."""

from __future__ import annotations

import re
import shutil
import zipfile
from typing import TYPE_CHECKING

from packaging.utils import InvalidWheelFilename, parse_wheel_filename

from pymode_build.archive import UnsafeArchiveError, unpack_archive
from pymode_build.target import TAGS

if TYPE_CHECKING:
    from pathlib import Path

    from pymode_build.errors import PyModeError

__all__ = ["unpack_wheel"]


def unpack_wheel(wheel: Path, folder: Path, error: type[PyModeError]) -> None:
    """Unpack a wheel into a folder; raise `error` if it is broken, or for another machine."""
    folder.mkdir(exist_ok=True)
    try:
        tags = parse_wheel_filename(wheel.name)[3]
    except InvalidWheelFilename as problem:
        raise error(str(problem)) from problem
    if not tags.intersection(TAGS):
        raise error(f"{wheel.name} does not run on the target")
    try:
        unpack_archive(wheel, folder)
    except UnsafeArchiveError as problem:
        raise error(f"{wheel.name} was refused: {problem}; it is broken or malicious") from problem
    except zipfile.BadZipFile as problem:
        name, version = wheel.name.split("-")[:2]
        raise error(f"{wheel.name} ({name} {version}) is no wheel: {problem}") from problem
    for data in [path for path in folder.iterdir() if re.fullmatch(r".+-.+\.data", path.name)]:
        for scheme in ("purelib", "platlib"):
            if (data / scheme).is_dir():
                shutil.copytree(data / scheme, folder, dirs_exist_ok=True)
        shutil.rmtree(data)
