"""D1 on real workerd: the binding's whole API, and what it refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Worker

ENTRY = r"""
from pymode.workers import D1Error, PlatformError

def refused(call, *args, **options):
    try:
        return repr(call(*args, **options))
    except Exception as error:
        return f"{type(error).__name__}: {error}"

def values(db):
    given = [None, True, 5, -(2**53) + 1, 1.5, "é\0日'🐍", "", b"\x00\xff", b""]
    row = db.prepare("SELECT ? a, ? b, ? c, ? d, ? e, ? f, ? g, ? h, ? i").bind(*given).raw()[0]
    assert row == [None, 1, *given[2:]], row
    types = db.prepare("SELECT typeof(?1) a, typeof(?2) b, typeof(?3) c").bind(b"x", None, "s").first()
    return list(types.values())

def rows(db):
    db.exec("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT)\nINSERT INTO t (name) VALUES ('a')")
    run = db.prepare("INSERT INTO t (name) VALUES (?)").bind("é").run()
    every = db.prepare("SELECT * FROM t ORDER BY id").all()
    one = db.prepare("SELECT * FROM t WHERE id = ?")
    return [run.success, run.meta["changes"], run.meta["last_row_id"], len(every), list(every), every[-1],
            every.results == list(every), one.bind(1).first(), one.bind(2).first("name"),
            one.bind(99).first(),
            one.bind(1).raw(column_names=True), repr(one.bind(99).all()), db.exec("SELECT 1\nSELECT 2").count]

def atomic(db):
    db.exec("CREATE TABLE u (id INTEGER PRIMARY KEY)")
    insert = db.prepare("INSERT INTO u VALUES (?)")
    refusal = refused(db.batch, [insert.bind(1), insert.bind(1)])
    before = db.prepare("SELECT count(*) n FROM u").first("n")
    results = db.batch([insert.bind(1), insert.bind(2), db.prepare("SELECT id FROM u")])
    return [refusal, before, [list(result) for result in results], db.batch([])]

def integers(db):
    db.exec("CREATE TABLE w (n INTEGER)\nINSERT INTO w VALUES (9007199254740993)")
    statement = db.prepare("SELECT ? n")
    return [refused(statement.bind, 2**53), refused(db.prepare("SELECT n FROM w").all),
            refused(db.prepare("SELECT n FROM w").first, "n"), refused(db.prepare("SELECT n FROM w").raw),
            db.prepare("SELECT CAST(n AS TEXT) n FROM w").first("n"),
            statement.bind(1e300).first("n") == 1e300]

def sessions(db):
    session = db.with_session("first-primary")
    n = session.prepare("SELECT 1 n").first("n")
    session.batch([session.prepare("SELECT 1")])
    bookmark = session.bookmark
    return [n, bookmark is None or isinstance(bookmark, str), refused(db.with_session, 5)]

def parameters(db):
    sql = f"SELECT max({', '.join(['?'] * 100)}) n"
    more = f"SELECT 7 IN ({', '.join(['?'] * 101)})"
    return [db.prepare(sql).bind(*range(100)).first("n"), refused(db.prepare(more).bind(*range(101)).first)]

def bad(db):
    one = db.prepare("SELECT ? n")
    return [refused(db.prepare("SELEC").run), refused(db.prepare("SELECT * FROM absent").first),
            refused(one.all),
            refused(one.bind(1).first, "m"), refused(one.bind, {}), refused(one.bind, float("nan")),
            refused(one.bind("\ud800").all), refused(db.prepare, 5), refused(db.batch, ["SELECT 1"]),
            refused(db.exec, "SELEC"), issubclass(D1Error, PlatformError), refused(db.dump)]

def on_fetch(request, env):
    return globals()[request.path[1:]](env.DB)
"""


def ask(worker: Worker, path: str) -> list[object]:
    response = worker({"src/entry.py": ENTRY}, d1_databases={"DB": {}}).get(path)
    assert response.status_code == 200, response.text
    answer = response.json()
    assert isinstance(answer, list)
    return answer


def test_values(worker: Worker) -> None:
    assert ask(worker, "/values") == ["blob", "null", "text"]


def test_rows(worker: Worker) -> None:
    first, second = {"id": 1, "name": "a"}, {"id": 2, "name": "é"}
    assert ask(worker, "/rows") == [
        True,
        1,
        2,
        2,
        [first, second],
        second,
        True,
        first,
        "é",
        None,
        [["id", "name"], [1, "a"]],
        "<D1Result of 0 rows>",
        2,
    ]


def test_a_batch_is_atomic(worker: Worker) -> None:
    refusal, before, results, none = ask(worker, "/atomic")
    assert str(refusal).startswith("D1Error: ") and "UNIQUE constraint failed: u.id" in str(refusal)
    assert (before, results, none) == (0, [[], [], [{"id": 1}, {"id": 2}]], [])


def test_integers_beyond_2_53_are_errors(worker: Worker) -> None:
    bound, every, first, raw, text, large_real = ask(worker, "/integers")
    assert str(bound).startswith("ValueError: value 1: 9007199254740992 is beyond 2^53")
    for refusal in (every, first, raw):
        assert str(refusal).startswith('ValueError: column "n" holds a number near 900719925474099')
    assert (text, large_real) == ("9007199254740993", True)


def test_sessions(worker: Worker) -> None:
    n, has_bookmark, refusal = ask(worker, "/sessions")
    assert (n, has_bookmark) == (1, True)
    assert "TypeError: a session starts from a str" in str(refusal)


def test_a_hundred_parameters(worker: Worker) -> None:
    total, refusal = ask(worker, "/parameters")
    assert total == 99
    assert str(refusal).startswith("D1Error: ") and "variable" in str(refusal)


def test_bad_input(worker: Worker) -> None:
    expected = [
        'D1Error: D1_ERROR: near "SELEC"',
        "no such table: absent",
        "D1Error: ",
        'no column "m" in the row; it has n',
        "TypeError: value 1: SQL takes",
        "ValueError: value 1: SQL can't store nan",
        "lone surrogate",
        "TypeError: SQL is a str",
        "TypeError: batch takes statements",
        "D1Error: ",
        "True",
        "D1Error: D1_DUMP_ERROR: Status + 404",  # local D1 has no dump
    ]
    for refusal, text in zip(ask(worker, "/bad"), expected, strict=True):
        assert text in str(refusal)
