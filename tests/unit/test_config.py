"""[tool.pymode]: everything that is wrong is said at once, by its TOML path."""

from __future__ import annotations

import tomllib

import pytest

from pymode_build.config import (
    Config,
    D1Database,
    KVNamespace,
    QueueProducer,
    R2Bucket,
    Service,
    parse_config,
)
from pymode_build.errors import ConfigError


def parse(text: str) -> Config:
    return parse_config(tomllib.loads(text))


def errors(text: str) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        parse(text)
    first, *lines = str(caught.value).splitlines()
    assert first == f"pyproject.toml: {len(lines)} error{'s' if len(lines) > 1 else ''}"
    return [line.strip() for line in lines]


def test_a_project_without_a_table_has_the_defaults() -> None:
    assert parse_config({}) == Config()


def test_every_key() -> None:
    assert parse("""
        [tool.pymode]
        main = "app/main.py"
        name = "my-worker"
        compatibility_date = 2026-06-30
        compatibility_flags = ["nodejs_compat"]
        output-dir = "../bundles"
        include = ["app"]
        exclude = ["app/tests"]
        limits = "free"
        vars = { TITLE = "Notes", LIMITS = { items = 5 } }
        kv_namespaces.ITEMS = { id = "1", preview_id = "2" }
        r2_buckets.FILES = { bucket_name = "files", jurisdiction = "eu" }
        d1_databases.DB = { database_name = "db", database_id = "3", migrations_dir = "sql" }
        services.AUTH = { service = "auth", entrypoint = "Login" }
        queues.producers.JOBS = { queue = "jobs", delivery_delay = 60 }
    """) == Config(
        main="app/main.py",
        name="my-worker",
        compatibility_date="2026-06-30",
        compatibility_flags=("nodejs_compat",),
        output_dir="../bundles",
        include=("app",),
        exclude=("app/tests",),
        limits="free",
        vars={"TITLE": "Notes", "LIMITS": {"items": 5}},
        kv_namespaces={"ITEMS": KVNamespace(id="1", preview_id="2")},
        r2_buckets={"FILES": R2Bucket(bucket_name="files", jurisdiction="eu")},
        d1_databases={"DB": D1Database(database_name="db", database_id="3", migrations_dir="sql")},
        services={"AUTH": Service(service="auth", entrypoint="Login")},
        queues={"JOBS": QueueProducer(queue="jobs", delivery_delay=60)},
    )


def test_all_errors_come_at_once() -> None:
    assert errors("""
        [tool.pymode]
        mian = "src/entry.py"
        name = "My Worker"
        compatibility_date = "tomorrow"
        limits = "gold"
        include = "src"
        routes = {}
        r2_buckets.FILES = { bucketname = "files" }
        services.AUTH = {}
    """) == [
        "tool.pymode.name must be at most 63 of a-z, 0-9 and inner hyphens, not 'My Worker'",
        "tool.pymode.compatibility_date must be a date like \"2026-07-01\", not 'tomorrow'",
        "tool.pymode.include must be an array of strings",
        'tool.pymode.limits must be "free" or "paid", not \'gold\'',
        "tool.pymode.r2_buckets.FILES.bucketname is not a known key; did you mean 'bucket_name'?",
        "tool.pymode.services.AUTH.service is missing",
        "tool.pymode.mian is not a known key; did you mean 'main'?",
        "tool.pymode.routes is not supported by this version of PyMode yet",
    ]


@pytest.mark.parametrize(
    ("toml", "said"),
    [
        ("tool.pymode = 3", "tool.pymode must be a table, not an integer"),
        ("tool.pymode.main = []", "tool.pymode.main must be a string, not an array"),
        ('tool.pymode.main = " "', "tool.pymode.main must not be empty"),
        ("tool.pymode.kv_namespaces.A = true", "tool.pymode.kv_namespaces.A must be a table, not a boolean"),
        (
            "tool.pymode.compatibility_date = 3",
            'tool.pymode.compatibility_date must be a date like "2026-07-01", not 3',
        ),
        (
            'tool.pymode.include = ["../secrets"]',
            "tool.pymode.include has '../secrets', which is not a pattern below the project's folder",
        ),
        (
            "tool.pymode.vars.SINCE = 2026-01-01",
            "tool.pymode.vars.SINCE can't be a date: variables are strings or JSON values",
        ),
        (
            "tool.pymode.vars.PYMODE_OBJECT = 1",
            "tool.pymode.vars.PYMODE_OBJECT is PyMode's own binding; choose another name",
        ),
        (
            'tool.pymode.vars."a-b" = 1',
            "tool.pymode.vars.a-b is no name for a binding: letters, digits and underscores make one",
        ),
        (
            "tool.pymode = { vars = { A = 1 }, kv_namespaces = { A = {} } }",
            "tool.pymode.kv_namespaces.A has the name of tool.pymode.vars.A; one of them must change",
        ),
        (
            'tool.pymode.queues.producers.A = { queue = "a", delivery_delay = "soon" }',
            "tool.pymode.queues.producers.A.delivery_delay must be a number of seconds, not 'soon'",
        ),
        (
            "tool.pymode.queues.consumers = []",
            "tool.pymode.queues.consumers must be a table, not an array",
        ),
        (
            "tool.pymode.queues.consumers.jobs = { max_retries = -1 }",
            "tool.pymode.queues.consumers.jobs.max_retries must be a number, not -1",
        ),
        (
            'tool.pymode.triggers.crons = ["hourly"]',
            "tool.pymode.triggers.crons has 'hourly'; "
            'a cron expression has five fields, like "*/5 * * * *"',
        ),
    ],
)
def test_one_error(toml: str, said: str) -> None:
    assert errors(toml) == [said]
