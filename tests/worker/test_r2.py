"""R2 on real workerd: the binding's whole API, and what it refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Worker

ENTRY = r"""
import hashlib
from datetime import UTC, datetime, timedelta

def refused(call, *args, **options):
    try:
        return repr(call(*args, **options))
    except Exception as error:
        return f"{type(error).__name__}: {error}"

def objects(r2):
    body = b"a\0\xff" + "é".encode()
    expiry = datetime(2030, 1, 2, 3, 4, 5, tzinfo=UTC)
    put = r2.put("é/日", body, http_metadata={"content_type": "text/x", "cache_expiry": expiry},
                 custom_metadata={"a": "b"}, checksums={"sha256": hashlib.sha256(body).digest()})
    got = r2.get("é/日")
    head = r2.head("é/日")
    assert got.body == body and got.body is got.body
    assert got.http_metadata == head.http_metadata == {"content_type": "text/x", "cache_expiry": expiry}
    assert got.custom_metadata == {"a": "b"}
    assert got.checksums["sha256"] == hashlib.sha256(body).digest()
    assert got.http_etag == f'"{got.etag}"' and got.etag == put.etag == head.etag
    assert abs(datetime.now(UTC) - got.uploaded) < timedelta(minutes=1)
    r2.put("json", '{"a": "é"}')
    r2.put("empty", b"")
    return [got.key, got.size, r2.get("json").text(), r2.get("json").json(), r2.get("empty").text(),
            repr(r2.get("absent")), repr(r2.head("absent")), hasattr(head, "body")]

def ranges(r2):
    r2.put("r", "0123456789")
    return [r2.get("r", range=range).text() for range in (
        {"offset": 8}, {"length": 2}, {"offset": 3, "length": 2}, {"suffix": 3}, {"offset": 8,
            "length": 100})] + [
        r2.get("r", range={"offset": 3, "length": 2}).range, refused(r2.get, "r", range={"offset": 100})]

def conditions(r2):
    first = r2.put("c", "1")
    missed = r2.get("c", only_if={"etag_matches": "x"})
    past = datetime(2020, 1, 1, tzinfo=UTC)
    return [hasattr(missed, "body"), missed.size, r2.get("c", only_if={"etag_matches": first.etag}).text(),
            repr(r2.put("c", "2", only_if={"etag_does_not_match": first.etag})), r2.get("c").text(),
            hasattr(r2.get("c", only_if={"uploaded_before": past}), "body"),
            hasattr(r2.get("c", only_if={"uploaded_after": past}), "body")]

def listing(r2):
    for key in ("l/a", "l/b/1", "l/b/2", "l/c"):
        r2.put(key, "x", custom_metadata={"key": key})
    page = r2.list("l/", limit=3)
    rest = r2.list("l/", cursor=page.cursor)
    grouped = r2.list("l/", delimiter="/", include=["custom_metadata"])
    everything = [one.key for one in r2.objects("l/")]
    after = [one.key for one in r2.list("l/", start_after="l/b/1")]
    r2.delete("l/a")
    r2.delete(["l/b/1", "l/b/2", "absent"])
    return [len(page), page.truncated, [one.key for one in rest], rest.truncated, grouped.delimited_prefixes,
            [one.custom_metadata for one in grouped], everything, after,
            [one.key for one in r2.objects("l/")]]

def multipart(r2):
    upload = r2.create_multipart_upload("m", http_metadata={"content_type": "text/x"})
    size = 5 * 2**20
    one = upload.upload_part(1, bytes(size))
    two = r2.resume_multipart_upload("m", upload.upload_id).upload_part(2, "end")
    done = upload.complete([one, two])
    given_up = r2.create_multipart_upload("gone")
    given_up.abort()
    return [done.size == size + 3, r2.get("m", range={"suffix": 3}).text(), r2.head("m").http_metadata,
            refused(given_up.upload_part, 1, "x").split(":")[0], repr(r2.head("gone"))]

def bad(r2):
    r2.put("b", b"\xff")
    return [refused(r2.put, "b", "x", checksums={"md5": "00" * 16}), refused(r2.put, "b", {"a": 1}),
            refused(r2.put, "b", "", http_metadata={"type": "x"}), refused(r2.get, "b", range={"start": 1}),
            refused(r2.get, "b", only_if={"etag": "x"}), refused(r2.put, "k" * 2000, ""), refused(r2.get, 5),
            refused(r2.get("b").text), refused(r2.list, include=["metadata"]), refused(r2.put, "b", "",
            ttl=1)]

def keep(r2):
    global kept
    r2.put("k", "x")
    kept = r2.get("k")
    return "kept"

def kept_after(r2):
    return refused(lambda: kept.body)

def on_fetch(request, env):
    return globals()[request.path[1:]](env.R2)
"""


def ask(worker: Worker, path: str) -> list[object]:
    response = worker({"src/entry.py": ENTRY}, r2_buckets={"R2": {}}).get(path)
    assert response.status_code == 200, response.text
    answer = response.json()
    assert isinstance(answer, list)
    return answer


def test_objects(worker: Worker) -> None:
    assert ask(worker, "/objects") == ["é/日", 5, '{"a": "é"}', {"a": "é"}, "", "None", "None", False]


def test_ranges(worker: Worker) -> None:
    *parts, past = ask(worker, "/ranges")
    assert parts == ["89", "01", "34", "789", "89", {"offset": 3, "length": 2}]
    assert str(past).startswith("PlatformError: ") and "range" in str(past)


def test_conditions(worker: Worker) -> None:
    assert ask(worker, "/conditions") == [False, 1, "1", "None", "1", False, True]


def test_listing(worker: Worker) -> None:
    assert ask(worker, "/listing") == [
        3,
        True,
        ["l/c"],
        False,
        ["l/b/"],
        [{"key": "l/a"}, {"key": "l/c"}],
        ["l/a", "l/b/1", "l/b/2", "l/c"],
        ["l/b/2", "l/c"],
        ["l/c"],
    ]


def test_multipart(worker: Worker) -> None:
    assert ask(worker, "/multipart") == [True, "end", {"content_type": "text/x"}, "PlatformError", "None"]


def test_bad_input(worker: Worker) -> None:
    expected = [
        "PlatformError: ",
        "TypeError: an R2 value is str, bytes or an iterator of them, not dict",
        "TypeError: http_metadata has no 'type'",
        "TypeError: range has no 'start'",
        "TypeError: only_if has no 'etag'",
        "PlatformError: ",
        "TypeError: an R2 key",
        "UnicodeDecodeError: ",
        "ValueError: include has 'metadata'",
        "TypeError: R2.put() got an unexpected keyword",
    ]
    for refusal, text in zip(ask(worker, "/bad"), expected, strict=True):
        assert text in str(refusal)


def test_a_body_ends_with_its_request(worker: Worker) -> None:
    preview = worker({"src/entry.py": ENTRY}, r2_buckets={"R2": {}})
    assert preview.get("/keep").text == "kept"
    assert "ValueError: this stream is closed" in preview.get("/kept_after").text
