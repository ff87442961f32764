"""The page that a developer gets in place of a 500: where it happened, with the lines around."""

from __future__ import annotations

import linecache
import os
from html import escape
from traceback import walk_tb

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["error_page"]

# Lines that are shown before and after the one that counts.
AROUND = 5

STYLE = """
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem }
h1 { font-size: 1.4rem; margin: 0; white-space: pre-wrap; overflow-wrap: anywhere }
h1 small { color: #c0392b; display: block; font-size: 1rem }
h2 { font-size: 1rem; font-weight: 600; margin: 1.5rem 0 .3rem; overflow-wrap: anywhere }
pre { background: light-dark(#f4f4f2, #22262b); border-radius: 6px; font: 13px/1.5 ui-monospace, monospace;
      margin: 0; overflow-x: auto; padding: .6rem 0 }
pre span { display: block; padding: 0 .8rem }
pre span::before { content: attr(data-line); display: inline-block; opacity: .5; padding-right: 1rem;
      text-align: right; user-select: none; width: 2.5rem }
pre mark { background: light-dark(#ffe3df, #5b2622); color: inherit; display: block }
pre.text { padding: .6rem .8rem }
"""


def error_page(error: BaseException, text: str) -> str:
    """A page of HTML about an exception; `text` is its traceback."""
    name, message = type(error).__name__, text.rstrip().rpartition("\n")[2]
    places = list(_places(error))
    # The innermost first: it is what one looks for.
    frames = _wrong_syntax(error) + "".join(_frame(*place) for place in reversed(places))
    shown = text.replace(f'File "{_project()}', 'File "')
    return (
        f'<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>{escape(name)}</title>\n'
        f"<style>{STYLE}</style>\n<h1><small>500 Internal Server Error</small>{escape(message)}</h1>\n"
        f'{frames}<h2>Traceback</h2>\n<pre class="text">{escape(shown)}</pre>\n'
    )


def _places(error: BaseException) -> Iterator[tuple[str, int, str]]:
    """File, line and function of each frame."""
    for frame, line in walk_tb(error.__traceback__):
        yield frame.f_code.co_filename, line, frame.f_code.co_name


def _wrong_syntax(error: BaseException) -> str:
    """Where the syntax is wrong, if that is the matter."""
    if not isinstance(error, SyntaxError) or not error.filename or not error.lineno:
        return ""
    begin = (error.offset or 1) - 1
    end = (error.end_offset or 0) - 1 if error.end_lineno == error.lineno else 0
    before = linecache.getline(error.filename, error.lineno)[:begin]
    # Under the same columns: tabs are as wide in both lines.
    carets = "".join("\t" if one == "\t" else " " for one in before) + "^" * max(1, end - begin)
    return _frame(error.filename, error.lineno, carets=carets)


def _frame(file: str, line: int, function: str = "", carets: str = "") -> str:
    lines = linecache.getlines(file)
    if not lines:
        return ""
    first = max(1, line - AROUND)
    under = f'<span data-line="">{carets}</span>' if carets else ""
    shown = "".join(
        f"<mark>{_line(number, text)}{under}</mark>" if number == line else _line(number, text)
        for number, text in enumerate(lines[first - 1 : line + AROUND], first)
    )
    where = f"{file.removeprefix(_project())}, line {line}" + (f", in {function}" if function else "")
    return f"<h2>{escape(where)}</h2>\n<pre>{shown}</pre>\n"


def _project() -> str:
    """What paths of the project begin with: dev runs the program in its folder."""
    return f"{os.getcwd()}/"  # noqa: PTH109 - pathlib would be an import more


def _line(number: int, text: str) -> str:
    return f'<span data-line="{number}">{escape(text.rstrip())}</span>'
