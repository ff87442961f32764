from __future__ import annotations

from pymode_build.cli import main

main()
