"""docs/bindings/coverage.md names every member of the platform's types: nothing is left out unsaid."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TYPES = ROOT / "node_modules/@cloudflare/workers-types/index.d.ts"
PAGE = ROOT / "docs/bindings/coverage.md"

CLASSES = [
    "KVNamespace",
    "R2Bucket",
    "R2Object",
    "R2ObjectBody",
    "R2MultipartUpload",
    "D1Database",
    "D1PreparedStatement",
    "D1DatabaseSession",
    "Queue",
    "DurableObjectNamespace",
    "DurableObjectId",
    "DurableObjectState",
    "DurableObjectStorage",
    "SqlStorage",
    "SqlStorageCursor",
    "AnalyticsEngineDataset",
    "RateLimit",
    "Hyperdrive",
    "Ai",
    "Vectorize",
    "DispatchNamespace",
    "SecretsStoreSecret",
    "SendEmail",
    "ForwardableEmailMessage",
    "ImagesBinding",
    "BrowserRun",
    "ScheduledController",
    "MessageBatch",
    "Message",
    "ExecutionContext",
    "CacheStorage",
    "Workflow",
    "WorkerLoader",
    "StreamBinding",
    "MediaBinding",
    "AiSearchNamespace",
    "WebSearch",
    "Flagship",
]

# Types that are declared inside of a class.
NO_MEMBERS = {"Cursor", "Statement"}


def members(name: str) -> set[str]:
    """Return the names of an interface's or a class's members, from its lines of the least indentation."""
    text = re.sub(r"/\*.*?\*/", "", TYPES.read_text("utf-8"), flags=re.DOTALL)
    declared = rf"^(?:declare )?(?:abstract )?(?:class|interface) {name}\b.*?^}}"
    (body, *_) = re.findall(declared, text, re.MULTILINE | re.DOTALL)
    found = re.findall(r"^  (?:public |readonly |get )*(\w+)\??[(<:]", body, re.MULTILINE)
    return set(found) - NO_MEMBERS


def rows() -> dict[str, str]:
    """Return the rows of each class, as one text."""
    sections: dict[str, str] = {}
    name = ""
    for line in PAGE.read_text("utf-8").splitlines():
        if heading := re.match(r"\| \*\*(\w+)\*\*", line):
            name = heading[1]
        if name and line.startswith("|"):
            sections[name] = sections.get(name, "") + line
    return sections


@pytest.mark.skipif(not TYPES.is_file(), reason="make setup installs the platform's types")
@pytest.mark.parametrize("name", CLASSES)
def test_every_member_has_a_row(name: str) -> None:
    found = members(name)
    assert found
    said = rows()[name]
    assert {member for member in found if not re.search(rf"`[^`]*\b{member}\b[^`]*`", said)} == set()
