"""Packages for text, data, time and their kind; each check uses one as its users do."""


def check_markdown():
    import markdown

    html = markdown.markdown("# A\n\n| a | b |\n|---|---|\n| 1 | 2 |", extensions=["tables"])
    assert "<h1>A</h1>" in html
    assert "<td>2</td>" in html


def check_pygments():
    from pygments import highlight
    from pygments.formatters import HtmlFormatter
    from pygments.lexers import get_lexer_by_name

    html = highlight("def f(): pass", get_lexer_by_name("python"), HtmlFormatter())
    assert '<span class="k">def</span>' in html


def check_mistune():
    import mistune

    assert mistune.html("**a** `b`") == "<p><strong>a</strong> <code>b</code></p>\n"


def check_docutils():
    from docutils.core import publish_parts

    parts = publish_parts("Title\n=====\n\n*text*\n", writer="html5")
    assert "<em>text</em>" in parts["html_body"]
    assert parts["title"] == "Title"


def check_rich():
    import io

    from rich.console import Console
    from rich.table import Table

    table = Table("name", "value")
    table.add_row("a", "[bold]1[/]")
    console = Console(file=io.StringIO(), width=40, force_terminal=True, color_system="truecolor")
    console.print(table)
    assert "\x1b[1m1\x1b[0m" in console.file.getvalue()


def check_tabulate():
    from tabulate import tabulate

    assert tabulate([["a", 1]], headers=["n", "v"], tablefmt="github").splitlines()[-1] == "| a   |   1 |"


def check_xmltodict():
    import xmltodict

    data = xmltodict.parse('<a x="1"><b>t</b><b>ü</b></a>')
    assert data == {"a": {"@x": "1", "b": ["t", "ü"]}}
    assert "<b>t</b><b>ü</b>" in xmltodict.unparse(data)


def check_tomli():
    import tomli

    assert tomli.loads("[a]\nb = 1979-05-27\n")["a"]["b"].year == 1979


def check_packaging():
    from packaging.requirements import Requirement
    from packaging.version import Version

    requirement = Requirement("x[y]>=1.2,<2; sys_platform == 'wasi'")
    assert requirement.marker.evaluate()
    assert Version("1.10") in requirement.specifier


def check_pyparsing():
    from pyparsing import Word, infix_notation, nums, oneOf, opAssoc

    number = Word(nums).set_parse_action(lambda found: int(found[0]))
    expression = infix_notation(number, [(oneOf("* /"), 2, opAssoc.LEFT), (oneOf("+ -"), 2, opAssoc.LEFT)])
    assert expression.parse_string("1 + 2 * 3").as_list() == [[1, "+", [2, "*", 3]]]


def check_six():
    import six
    from six.moves.urllib.parse import quote

    assert six.ensure_str(b"a") == "a"
    assert quote("a b") == "a%20b"


def check_attrs():
    import attrs

    @attrs.define
    class Point:
        x: int = attrs.field(validator=attrs.validators.instance_of(int))
        y: int = 0

    assert attrs.asdict(attrs.evolve(Point(1), y=2)) == {"x": 1, "y": 2}
    try:
        Point("a")
    except TypeError:
        return
    raise AssertionError("a wrong value was taken")


def check_more_itertools():
    from more_itertools import chunked, windowed

    assert list(chunked(range(5), 2)) == [[0, 1], [2, 3], [4]]
    assert list(windowed("abc", 2)) == [("a", "b"), ("b", "c")]


def check_sortedcontainers():
    from sortedcontainers import SortedDict, SortedList

    values = SortedList([3, 1, 2])
    values.add(0)
    assert list(values) == [0, 1, 2, 3]
    assert SortedDict(b=1, a=2).peekitem(0) == ("a", 2)


def check_python_dateutil():
    from datetime import datetime

    from dateutil import parser, relativedelta, rrule, tz

    assert parser.parse("3 Jan 2024 5pm") == datetime(2024, 1, 3, 17)
    assert datetime(2024, 1, 31) + relativedelta.relativedelta(months=1) == datetime(2024, 2, 29)
    dates = rrule.rrule(rrule.WEEKLY, count=2, dtstart=datetime(2024, 1, 1))
    assert [date.day for date in dates] == [1, 8]
    # The time zones that it carries, as a data file.
    from dateutil.zoneinfo import get_zonefile_instance

    zone = get_zonefile_instance().get("Europe/Paris")
    assert datetime(2024, 7, 1, tzinfo=zone).utcoffset().total_seconds() == 7200
    assert tz.UTC.utcoffset(None).total_seconds() == 0


def check_pytz():
    from datetime import datetime

    import pytz

    paris = pytz.timezone("Europe/Paris")
    assert paris.localize(datetime(2024, 1, 1)).isoformat() == "2024-01-01T00:00:00+01:00"
    assert len(pytz.all_timezones) > 400


def check_tzdata():
    from datetime import datetime
    from zoneinfo import ZoneInfo, available_timezones

    moment = datetime(2024, 7, 1, 12, tzinfo=ZoneInfo("America/New_York"))
    assert moment.isoformat() == "2024-07-01T12:00:00-04:00"
    assert "Asia/Tokyo" in available_timezones()


def check_jsonschema():
    from jsonschema import Draft202012Validator

    schema = {"type": "object", "properties": {"n": {"type": "integer", "minimum": 1}}, "required": ["n"]}
    validator = Draft202012Validator(schema)
    assert validator.is_valid({"n": 1})
    assert [error.message for error in validator.iter_errors({"n": 0})] == ["0 is less than the minimum of 1"]


# What packages are made of besides modules


def check_metadata():
    from importlib.metadata import (
        PackageNotFoundError,
        distributions,
        entry_points,
        metadata,
        requires,
        version,
    )

    assert metadata("rich")["Name"] == "rich"
    assert version("tested") == "0.1.0"
    assert any(text.startswith("pygments") for text in requires("rich"))
    assert {"attrs", "six", "tested", "pymode-runtime"} <= {one.name for one in distributions()}
    (script,) = entry_points(group="console_scripts", name="pygmentize")
    assert script.load().__module__ == "pygments.cmdline"
    try:
        version("no-such-package")
    except PackageNotFoundError:
        return
    raise AssertionError("found what is not there")


def check_resources():
    from importlib.resources import as_file, files

    data = files("data")
    assert data.joinpath("words.txt").read_text("utf-8") == "ünï\n"
    assert sorted(item.name for item in data.iterdir() if not item.name.startswith("_")) == [
        "below",
        "words.txt",
    ]
    assert (data / "below" / "bytes.bin").read_bytes() == b"more\n"
    with as_file(data / "words.txt") as path:
        assert path.read_text("utf-8") == "ünï\n"
    zone = files("tzdata.zoneinfo").joinpath("UTC").read_bytes()
    assert zone.startswith(b"TZif")


def check_data_files():
    import pkgutil
    from pathlib import Path

    import data

    assert pkgutil.get_data("data", "words.txt") == "ünï\n".encode()
    assert (Path(data.__file__).parent / "words.txt").stat().st_size == 6
    assert [path.name for path in Path(data.__file__).parent.glob("**/*.bin")] == ["bytes.bin"]


def check_tls():
    import ssl
    import urllib.request

    context = ssl.create_default_context()
    assert context.check_hostname
    assert context.verify_mode == ssl.CERT_REQUIRED
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    urllib.request.build_opener()
    try:
        context.wrap_socket(None, server_hostname="localhost")
    except ssl.SSLError as error:
        assert "pymode.http" in str(error), error
    else:
        raise AssertionError("no error")
