"""Workers that start from a snapshot: as fast as it makes them, they behave like those without."""

from __future__ import annotations

import json
import subprocess
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from pymode_build.bundle.record import open_bundle
from pymode_build.cache import Cache
from pymode_build.errors import ConfigError
from pymode_build.interpreter.interpreter import interpreter
from pymode_build.project.config import Config
from pymode_build.snapshot.snapshot import snapshot
from pymode_build.toolchain.node import node

if TYPE_CHECKING:
    from collections.abc import Callable

    from pymode_build.reporter import Reporter

    Worker = Callable[..., Any]
    BundleOf = Callable[..., Path]

SPARE = Path(__file__).with_name("spare.mjs")


def entry(source: str) -> dict[str, str]:
    return {"src/entry.py": source}


DRAWS = entry("""
import json
import logging
import multiprocessing.process
import os
import random
import secrets
import tempfile
import threading
import time
import uuid

import os.path

DATA = {"made": "at import"}
os.environ["CHANGED"] = "at import"
lock = threading.Lock()
count = 0

def on_fetch(request, env):
    global count
    with lock:
        count += 1
    with tempfile.NamedTemporaryFile() as file:
        temporary = file.name
    if request.path == "/die":
        import _pymode
        os.abort()
    return {
        "count": count,
        "data": DATA,
        "random": random.random(),
        "secret": secrets.token_hex(),
        "uuid": [str(uuid.uuid1()), str(uuid.uuid4())],
        "temporary": temporary,
        "seeded": random.Random(5).random(),
        "unseeded": random.Random().random(),
        "time": time.time(),
        "log": logging._startTime,
        "environment": os.environ["GREETING"],
        "changed": [os.environ["CHANGED"], "PYMODE_SNAPSHOT" in os.environ, sorted(os.environ)],
        "authkey": multiprocessing.process.current_process().authkey.hex(),
        "env": env.GREETING,
        "hash": hash("a string"),
    }
""")


def test_no_two_instances_draw_the_same(worker: Worker) -> None:
    preview = worker(DRAWS, wizer=True, vars={"GREETING": "hello"})
    first = preview.get("/").json()
    assert (first["count"], first["data"]) == (1, {"made": "at import"})
    assert (first["environment"], first["env"]) == ("hello", "hello")
    assert first["changed"] == ["at import", False, ["CHANGED", "GREETING", "PYMODE_TRACEBACK_PAGES"]]
    assert first["time"] > 1.7e9
    assert preview.get("/").json()["count"] == 2
    assert preview.get("/die").status_code == 500
    second = preview.get("/").json()
    # Another instance, from the same memory.
    assert second["count"] == 1
    for name in ("random", "secret", "temporary", "unseeded", "authkey"):
        assert first[name] != second[name], name
    assert not set(first["uuid"]) & set(second["uuid"])
    assert first["seeded"] == second["seeded"]
    assert second["time"] >= first["time"]
    assert first["log"] > 1.7e18


def test_one_object_gets_the_instance_made_ahead(
    bundle_of: BundleOf, cache: Cache, reporter: Reporter, tmp_path: Path
) -> None:
    open_bundle(bundle_of(DRAWS, wizer=True, vars={"GREETING": "hello"}), tmp_path)
    command = [str(node(cache, reporter).executable), "--experimental-wasm-jspi", str(SPARE), str(tmp_path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)
    said = json.loads(done.stdout)
    assert said["ahead"] == {"instances": 1, "asked": []}
    answers = said["answers"]
    assert [answer["instances"] for answer in answers] == [1, 2, 3]
    assert [answer["count"] for answer in answers] == [1, 1, 1]
    for name in ("random", "secret", "temporary", "unseeded", "authkey"):
        assert len({answer[name] for answer in answers}) == 3, name
    assert len({one for answer in answers for one in answer["uuid"]}) == 6
    assert all(answer["time"] > 1.7e9 and answer["log"] > 1.7e18 for answer in answers)


OBJECTS = entry("""
import random
from pymode.workers import DurableObject

count = 0

class Room(DurableObject):
    def draw(self):
        global count
        count += 1
        return [count, random.random()]

def on_fetch(request, env):
    global count
    count += 1
    return [[count, random.random()], *(env.ROOM.get_by_name(name).draw() for name in ("a", "b"))]
""")


def test_objects_of_several_classes_begin_alike(worker: Worker) -> None:
    durable_objects = {"ROOM": {"class_name": "Room"}}
    answers = worker(OBJECTS, wizer=True, durable_objects=durable_objects).get("/").json()
    assert [count for count, _ in answers] == [1, 1, 1]
    assert len({drawn for _, drawn in answers}) == 3


def test_hashes_depend_on_the_content_and_a_secret(worker: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    hashes: list[int] = []
    for files, secret in ((DRAWS, ""), (DRAWS, "mine"), (entry(DRAWS["src/entry.py"] + "\n"), "")):
        monkeypatch.setenv("PYMODE_SNAPSHOT_SECRET", secret)
        preview = worker(files, wizer=True, vars={"GREETING": "hello"}, name=f"hashes-{len(hashes)}")
        hashes.append(preview.get("/").json()["hash"])
    assert len(set(hashes)) == 3


REFUSED = {
    "import time\nSTARTED = time.time()": "src/entry.py:2: time.time()",
    "from datetime import datetime\nNOW = datetime.now()": "src/entry.py:2: datetime.now()",
    "import os\nKEY = os.urandom(8)": "src/entry.py:2: os.urandom()",
    "import uuid\n\nME = uuid.uuid4()": "src/entry.py:3: os.urandom()",
    "import secrets\nME = secrets.token_hex()": "src/entry.py:2: os.urandom()",
    "import random\nME = random.randint(1, 5)": "src/entry.py:2: random.",
    "import random\nrandom.seed(1)": "src/entry.py:2: random.seed()",
    # Called from C, where no bytecode shows what is called.
    "import os\nME = list(map(os.urandom, [8]))": "src/entry.py:2: draws random numbers",
    "import os, functools\nME = functools.partial(os.urandom, 8)()": "src/entry.py:2: draws random numbers",
    "import time\nYEAR = time.strftime('%Y')": "src/entry.py:2: reads the clock",
    "import time\nHERE = time.localtime()": "src/entry.py:2: reads the clock",
    "import time\nTICK = list(map(lambda read: read(), [time.monotonic]))": "src/entry.py:2: ",
    "import time, functools\nTICK = functools.partial(time.monotonic)()": "src/entry.py:2: reads the clock",
    "import os\nALL = dict(os.environ)": "src/entry.py:2: all of the environment",
    "from random import Random\nDICE = Random()": "src/entry.py:2: Random() without a seed",
    "import os\nME = os.environ.get('GREETING')": "src/entry.py:2: the environment's GREETING",
    "FILE = open(__file__)": "the open file /app/src/entry.py",
    "open('/tmp/x', 'w').close()": "the file /tmp/x",
    "import threading\nthreading.Thread(target=print).start()": "starts a thread when it is imported",
    "from pymode import http\nhttp.get('https://example.com/')": 'entry.py", line 2',
    "from pymode import http\ntry:\n    http.get('https://example.com/')\nexcept OSError:\n    pass": (
        "src/entry.py:3: calls fetch.send"
    ),
    "raise RuntimeError('broken')": "RuntimeError: broken",
}


@pytest.mark.parametrize("source", REFUSED)
def test_what_must_differ_between_instances_is_refused(bundle_of: BundleOf, source: str) -> None:
    handler = "\n\ndef on_fetch(request, env):\n    return 'x'\n"
    with pytest.raises(ConfigError) as refused:
        bundle_of(entry(source + handler), wizer=True, vars={"GREETING": "hello"})
    assert REFUSED[source] in str(refused.value)
    assert str(refused.value).startswith("src/entry.py: no snapshot can be made of it.")


def test_modules_and_threads_work_after_it(worker: Worker) -> None:
    preview = worker(
        entry("""
import asyncio
import json
import re
import threading
from dataclasses import dataclass

PATTERN = re.compile("(a+)b")

@dataclass
class Point:
    x: int

async def twice(n):
    await asyncio.sleep(0.001)
    return 2 * n

async def on_fetch(request, env):
    import decimal
    import xml.etree.ElementTree as tree
    got = []
    thread = threading.Thread(target=lambda: got.append(threading.current_thread().name))
    thread.start()
    thread.join()
    return {
        "match": PATTERN.match("aab")[1],
        "point": Point(1).x,
        "tasks": await asyncio.gather(*(twice(n) for n in range(3))),
        "decimal": str(decimal.Decimal("0.1") + 1),
        "xml": tree.fromstring("<a><b/></a>")[0].tag,
        "thread": bool(got),
    }
"""),
        wizer=True,
    )
    expected = {"match": "aa", "point": 1, "tasks": [0, 2, 4], "decimal": "1.1", "xml": "b", "thread": True}
    for _ in range(3):
        assert preview.get("/").json() == expected


def test_an_excluded_module_is_imported_when_it_is_used(worker: Worker) -> None:
    files = {
        "src/entry.py": "import late\n\n\ndef on_fetch(request, env):\n    return {'time': late.STARTED}\n",
        "src/late.py": "import time\n\nSTARTED = time.time()\n",
    }
    preview = worker(files, snapshot={"enabled": True, "exclude": ["late"]})
    assert preview.get("/").json()["time"] > 1.7e9


def test_a_variable_that_was_missing_and_is_there_is_an_error(worker: Worker) -> None:
    source = (
        "import os\n\nPAGES = os.environ.get('PYMODE_TRACEBACK_PAGES')\ndef on_fetch(request, env): ...\n"
    )
    answer = worker(entry(source), wizer=True).get("/")
    assert answer.status_code == 500
    assert "src/entry.py:3 asks the environment for PYMODE_TRACEBACK_PAGES at import" in answer.text


def test_the_same_project_has_the_same_bytes(
    bundle_of: BundleOf, cache: Cache, reporter: Reporter, tmp_path: Path
) -> None:
    """The second snapshot is made anew: its cache is empty but for what the interpreter comes from."""
    with zipfile.ZipFile(bundle_of(DRAWS, wizer=True, vars={"GREETING": "hello"})) as bundle:
        shipped, stdlib = bundle.read("python.wasm"), bundle.read("stdlib.zip")
        site_packages = bundle.read("site-packages.zip")
    made = snapshot(
        interpreter(cache, reporter),
        stdlib,
        site_packages,
        "src/entry.py",
        Config(wizer=True, vars={"GREETING": "hello"}),
        cache=Cache(tmp_path),
        reporter=reporter,
    )
    assert made.wasm == shipped


def has_snapshot(bundle: Path) -> bool:
    with zipfile.ZipFile(bundle) as archive:
        return b"snapshot: true" in archive.read("bundle.js")


# What nobody asked for is made where it can be, and changes nothing where it can't.
PLAIN = {
    "COUNT = 0": True,
    "import os\nos.environ['MINE'] = 'set'": True,
    "import time\nSTARTED = time.time()": False,
    "from pymode.workers import Response\nimport random\nME = random.random()": False,
    "import os\nDEBUG = os.environ.get('DEBUG')": False,
    "import os, json\nPAGES = json.loads(os.environ.get('PYMODE_TRACEBACK_PAGES', 'null'))": False,
}


@pytest.mark.parametrize("source", PLAIN)
def test_without_a_word_there_is_one_where_it_can_be(
    worker: Worker, bundle_of: BundleOf, source: str
) -> None:
    files = entry(source + "\n\ndef on_fetch(request, env):\n    return 'here'\n")
    assert has_snapshot(bundle_of(files)) is PLAIN[source]
    assert worker(files).get("/").text == "here"
    assert not has_snapshot(bundle_of(files, wizer=False))


def test_the_build_says_why_there_is_none(serve: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "entry.py").write_text(
        "import time\nNOW = time.time()\ndef on_fetch(request, env): return 'x'\n"
    )
    (tmp_path / "pyproject.toml").write_text(
        '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n'
        '[project]\nname = "late"\nversion = "1.0"\n[tool.pymode]\nmain = "entry.py"\n'
    )
    logs = serve(tmp_path).wait_for_log("built without a snapshot")
    assert "entry.py:2: time.time()" in logs


def test_the_environment_switches_it(bundle_of: BundleOf, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = entry("import time\nSTARTED = time.time()\ndef on_fetch(request, env):\n    return 'x'\n")
    monkeypatch.setenv("PYMODE_WIZER", "0")
    bundle_of(broken, wizer=True, name="switched-off")
    monkeypatch.setenv("PYMODE_WIZER", "1")
    with pytest.raises(ConfigError, match="no snapshot"):
        bundle_of(broken, name="switched-on")
    monkeypatch.setenv("PYMODE_WIZER", "yes")
    with pytest.raises(ConfigError, match="PYMODE_WIZER is 1, 0 or not set"):
        bundle_of(broken, name="misspelt")
