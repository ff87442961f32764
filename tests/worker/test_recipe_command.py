"""`pymode recipe test`: a package's own tests in the worker's interpreter, and what its code costs."""

from __future__ import annotations

import re

from click.testing import CliRunner

from pymode_build.cli.recipe import command


def test_the_last_line_is_the_packages_row_in_the_docs() -> None:
    ended = CliRunner().invoke(command, ["test", "markupsafe", "--native"])
    assert ended.exit_code == 0, ended.output
    *_, counts, row = ended.stdout.splitlines()
    assert counts == "markupsafe 3.0.4: 79 passed, 0 failed (0 explained), 1 skipped"
    cells = [cell.strip() for cell in row.strip("|").split("|")]
    assert cells[:4] == ["markupsafe", "3.0.4", "static", "1"]
    assert re.fullmatch(r"\d+\.\d / \d+\.\d kB", cells[4])
    assert re.fullmatch(r"\d+ ms", cells[6])
    assert cells[7] == "79 / 0 / 1"
    assert re.fullmatch(r"\d+ / 0 / \d+", cells[8])
