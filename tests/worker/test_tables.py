"""Modules whose tables are files: unicodedata and the Chinese, Japanese and Korean codecs."""

from __future__ import annotations

import gzip
import io
import unicodedata
import zipfile
from typing import TYPE_CHECKING, Any

import pytest

from pymode_build.interpreter.interpreter import interpreter
from pymode_build.interpreter.tables import MODULES

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import BundleOf, Worker

    from pymode_build.cache import Cache
    from pymode_build.reporter import Reporter

ENTRY = """
import codecs
import importlib
import os


def on_fetch(request, env):
    kind, value = request.path.strip("/").split("/")
    if kind == "die":
        os.abort()
    text = request.text()
    try:
        if kind == "every":
            return importlib.import_module("every").every(value)
        if kind == "encode":
            return text.encode(value).hex()
        if kind == "increments":
            decoder = codecs.getincrementaldecoder(value)()
            pieces = [decoder.decode(bytes([byte])) for byte in text.encode(value)]
            return "".join([*pieces, decoder.decode(b"", final=True)])
        if kind == "names":
            import unicodedata
            return "\\n".join(unicodedata.name(one, "none") for one in text)
        if kind == "normalize":
            import unicodedata
            return unicodedata.normalize(value, text)
        if kind == "escape":
            return eval(f"'\\\\N{{{text}}}'")
        return importlib.import_module(value).__name__
    except (ImportError, LookupError) as error:
        return f"{type(error).__name__}: {error}"
"""

# What never changes, whatever the version of Unicode: of the characters of Unicode 3.2.
EVERY = """
import hashlib
import unicodedata


def every(what):
    old = unicodedata.ucd_3_2_0
    text = "".join(one for one in map(chr, range(0x30000)) if old.category(one) not in ("Cn", "Cs"))
    if what == "names":
        data = "\\n".join(unicodedata.name(one, "") for one in text).encode()
    elif what == "old":
        data = "\\n".join(old.category(one) + old.normalize("NFKD", one) for one in text).encode()
    else:
        data = text.encode(what, "ignore")
        data += data.decode(what).encode()
    return hashlib.sha256(data).hexdigest()
"""

KEEPS = "import unicodedata, _codecs_jp\n"
"""What a snapshot then holds."""

LONG = "日本語のテキスト、" * 3
CODECS = {
    "euc_jp": LONG,
    "shift_jis": LONG,
    "shift_jisx0213": LONG,
    "cp932": LONG + "①",
    "iso2022_jp": LONG,
    "iso2022_jp_3": LONG,
    "gb2312": "汉语文本",
    "gb18030": "汉语文本 \N{SNOWMAN} 𠀀",
    "hz": "汉语文本",
    "big5": "漢語文本",
    "big5hkscs": "香港增補字符集 㗎",
    "euc_kr": "한국어 텍스트",
    "johab": "한국어 텍스트",
    "iso2022_kr": "한국어 텍스트",
}


@pytest.fixture(params=["without a snapshot", "read after the snapshot", "in the snapshot"])
def files(request: pytest.FixtureRequest) -> tuple[dict[str, str], bool]:
    """A project, and whether it has a snapshot."""
    head = KEEPS if request.param == "in the snapshot" else ""
    return {"src/entry.py": head + ENTRY, "src/every.py": EVERY}, request.param != "without a snapshot"


def test_codecs_are_those_of_native_python(worker: Worker, files: tuple[dict[str, str], bool]) -> None:
    preview = worker(files[0], wizer=files[1])
    for codec, text in CODECS.items():
        assert preview.request("POST", f"/encode/{codec}", content=text).text == text.encode(codec).hex()
        assert preview.request("POST", f"/increments/{codec}", content=text).text == text


def test_unicode_has_its_names_and_forms(worker: Worker, files: tuple[dict[str, str], bool]) -> None:
    preview = worker(files[0], wizer=files[1])
    # Older than any Python that runs these tests.
    text = "a☃ﬁ가Å\N{GREEK SMALL LETTER OMEGA}𠀀ữ"
    names = "\n".join(unicodedata.name(one, "none") for one in text)
    assert preview.request("POST", "/names/all", content=text).text == names
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        expected = unicodedata.normalize(form, text)
        assert preview.request("POST", f"/normalize/{form}", content=text).text == expected
    assert preview.request("POST", "/escape/one", content="SNOWMAN").text == "☃"


def test_every_character_is_that_of_native_python(worker: Worker) -> None:
    native: dict[str, Any] = {}
    exec(EVERY, native)  # noqa: S102 - our own
    preview = worker({"src/entry.py": ENTRY, "src/every.py": EVERY}, wizer=False)
    for what in ("names", "old", "cp932", "shift_jisx0213", "gbk", "big5hkscs", "cp949"):
        assert preview.get(f"/every/{what}").text == native["every"](what)


def test_another_instance_has_them_too(worker: Worker, files: tuple[dict[str, str], bool]) -> None:
    preview = worker(files[0], wizer=files[1])
    for _ in range(2):
        assert preview.request("POST", "/names/all", content="☃").text == "SNOWMAN"
        assert preview.get("/die/now").status_code == 500


def test_a_snapshot_that_holds_tables_ships_no_second_copy(bundle_of: BundleOf) -> None:
    for wizer, head, expected in (
        (False, KEEPS, set(MODULES)),
        (True, "", set(MODULES)),
        (True, KEEPS, set(MODULES) - {"unicodedata", "_codecs_jp"}),
    ):
        bundle = bundle_of({"src/entry.py": head + ENTRY}, wizer=wizer)
        assert {
            name.removesuffix(".tables") for name in _stdlib(bundle) if name.endswith(".tables")
        } == expected


def test_the_interpreter_is_small(cache: Cache, reporter: Reporter) -> None:
    """With every module of the standard library; docs/size.md has what it took."""
    wasm = interpreter(cache, reporter).wasm.read_bytes()
    assert len(gzip.compress(wasm)) < 1_800_000


def test_a_project_leaves_them_out(worker: Worker) -> None:
    preview = worker({"src/entry.py": ENTRY}, **{"exclude-stdlib": ["unicodedata", "_codecs_kr"]})
    said = preview.request("POST", "/names/all", content="a").text
    assert said == (
        "ModuleNotFoundError: No module named 'unicodedata': this worker's standard library is without it. "
        "To have it, take it out of exclude-stdlib in [tool.pymode]."
    )
    assert (
        preview.request("POST", "/encode/euc_kr", content="a").text == "LookupError: unknown encoding: euc_kr"
    )
    assert preview.request("POST", "/encode/big5", content="a").text == b"a".hex()


@pytest.mark.parametrize("broken", [b"cut", bytes(16)])
def test_tables_of_another_build_are_refused(
    cache: Cache, reporter: Reporter, tmp_path: Path, broken: bytes
) -> None:
    python = interpreter(cache, reporter)
    with zipfile.ZipFile(python.stdlib_zip) as archive:
        archive.extractall(tmp_path)
    file = tmp_path / "unicodedata.tables"
    mounts = {"/lib/python3.13": tmp_path}
    for content in (broken + file.read_bytes()[len(broken) :], file.read_bytes()[:-1]):
        file.write_bytes(content)
        ended = python.guest.run(["-S", "-c", "import unicodedata"], mounts=mounts)
        assert ended.stderr.splitlines()[-1] == (
            "ImportError: /lib/python3.13/unicodedata.tables belongs to another interpreter: python.wasm and "
            "stdlib.zip have to come from one build."
        )
    file.unlink()
    ended = python.guest.run(["-S", "-c", "import unicodedata"], mounts=mounts)
    assert ended.stderr.splitlines()[-1].startswith("ModuleNotFoundError: No module named 'unicodedata'")


def _stdlib(bundle: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(bundle) as outer, zipfile.ZipFile(io.BytesIO(outer.read("stdlib.zip"))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
