"""[tool.pymode]: everything that is wrong is said at once, by its TOML path."""

from __future__ import annotations

import tomllib

import pytest

from pymode_build.errors import ConfigError
from pymode_build.project.bindings import (
    Assets,
    Binding,
    D1Database,
    DispatchNamespace,
    DurableObject,
    KVNamespace,
    Outbound,
    QueueConsumer,
    QueueProducer,
    R2Bucket,
    RateLimit,
    Service,
    SimpleLimit,
)
from pymode_build.project.config import Config, Queues, Triggers, parse_config, parse_environments
from pymode_build.project.migrations import Migration, Renamed


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
        queues.consumers.jobs = { max_batch_size = 10, retry_delay = 5 }
        durable_objects.ROOMS = { class_name = "Room" }
        durable_objects.OTHERS = { class_name = "Other", script_name = "other" }
        migrations = [
            { tag = "one", new_sqlite_classes = ["Chat", "Old"] },
            { tag = "two", renamed_classes = [{ from = "Chat", to = "Room" }], deleted_classes = ["Old"] },
        ]
        ratelimits.LIMIT = { namespace_id = "1001", simple = { limit = 100, period = 60 } }
        dispatch_namespaces.CUSTOMERS = { namespace = "c", outbound = { service = "out" } }
        ai = { binding = "AI" }
        assets = { directory = "public", run_worker_first = true }
        triggers.crons = ["0 * * * *"]
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
        queues=Queues(
            producers={"JOBS": QueueProducer(queue="jobs", delivery_delay=60)},
            consumers={"jobs": QueueConsumer(max_batch_size=10, retry_delay=5)},
        ),
        durable_objects={
            "ROOMS": DurableObject(class_name="Room"),
            "OTHERS": DurableObject(class_name="Other", script_name="other"),
        },
        migrations=(
            Migration(tag="one", new_sqlite_classes=("Chat", "Old")),
            Migration(
                tag="two", renamed_classes=(Renamed(old="Chat", new="Room"),), deleted_classes=("Old",)
            ),
        ),
        ratelimits={"LIMIT": RateLimit(namespace_id="1001", simple=SimpleLimit(limit=100, period=60))},
        dispatch_namespaces={"CUSTOMERS": DispatchNamespace(namespace="c", outbound=Outbound(service="out"))},
        ai=Binding(binding="AI"),
        assets=Assets(directory="public", run_worker_first=True),
        triggers=Triggers(crons=("0 * * * *",)),
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
            "tool.pymode.vars.SINCE can't be a date: "
            "only strings, numbers, booleans, arrays and tables have a form in JSON",
        ),
        (
            "tool.pymode.vars.PYMODE_OBJECT = 1",
            "tool.pymode.vars.PYMODE_OBJECT is PyMode's own; choose a name that does not begin with PYMODE_",
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
            'tool.pymode = { vars = { AI = 1 }, ai = { binding = "AI" } }',
            "tool.pymode.ai.binding has the name of tool.pymode.vars.AI; one of them must change",
        ),
        (
            "tool.pymode.ai.name = 'AI'",
            [
                "tool.pymode.ai.binding is missing",
                "tool.pymode.ai.name is not a known key; known here: binding",
            ],
        ),
        (
            'tool.pymode.ratelimits.A = { namespace_id = "1", simple = { limit = 5, period = 30 } }',
            "tool.pymode.ratelimits.A.simple.period must be 10 or 60, not 30",
        ),
        (
            'tool.pymode.services.A = { service = "b", props = { c = [2026-01-01] } }',
            "tool.pymode.services.A.props.c can't be a date: "
            "only strings, numbers, booleans, arrays and tables have a form in JSON",
        ),
        (
            'tool.pymode.hyperdrive.A = { id = "1", local_connection_string = "localhost" }',
            "tool.pymode.hyperdrive.A.local_connection_string must be like "
            '"postgres://user:password@localhost:5432/database"',
        ),
        ("tool.pymode.assets = {}", "tool.pymode.assets.directory is missing"),
        (
            'tool.pymode.assets = { directory = "a", run_worker_first = ["api"] }',
            "tool.pymode.assets.run_worker_first has 'api'; "
            'a path begins with "/", or with "!/" to be served without the worker',
        ),
        (
            'tool.pymode.assets = { directory = "a", html_handling = "magic" }',
            'tool.pymode.assets.html_handling must be "auto-trailing-slash", "force-trailing-slash", '
            '"drop-trailing-slash" or "none", not \'magic\'',
        ),
        (
            "tool.pymode.durable_objects.A = { class_name = 'class-name' }",
            "tool.pymode.durable_objects.A.class_name must be a name that Python and JavaScript take for "
            "a class, not 'class-name'",
        ),
        ("tool.pymode.migrations = {}", "tool.pymode.migrations must be an array of tables, not a table"),
        ("tool.pymode.migrations = [{}]", "tool.pymode.migrations[0].tag is missing"),
        (
            "tool.pymode.migrations = [{ tag = 'v1' }]",
            "tool.pymode.migrations[0].tag is 'v1', which is PyMode's own; choose another",
        ),
        (
            "tool.pymode.migrations = [{ tag = 'a' }, { tag = 'a' }]",
            "tool.pymode.migrations[1].tag is 'a', which another one has; choose another",
        ),
        (
            "tool.pymode.migrations = [{ tag = 'a', deleted_classes = ['Room'] }]",
            "tool.pymode.migrations[0] takes away 'Room', which no migration before it has made",
        ),
        (
            "tool.pymode = { durable_objects.A.class_name = 'A', migrations = [{ tag = 'a' }] }",
            "tool.pymode.migrations make no class 'A', which is in tool.pymode.durable_objects; "
            "add it to new_sqlite_classes of a new migration",
        ),
        (
            'tool.pymode.triggers.crons = ["hourly"]',
            "tool.pymode.triggers.crons has 'hourly'; "
            'a cron expression has five fields, like "*/5 * * * *"',
        ),
    ],
)
def test_one_error(toml: str, said: str | list[str]) -> None:
    assert errors(toml) == ([said] if isinstance(said, str) else said)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("env.production.main = 'x.py'", "tool.pymode.env.production can't set main: one bundle deploys"),
        (
            "env.production.varz = {}",
            "production.varz is not a known key; did you mean 'vars'?",
        ),
        ("env.Production = {}", "tool.pymode.env.Production is no name for an environment"),
        ("env = 1", "tool.pymode.env has a table for each environment"),
    ],
)
def test_environments_that_are_wrong(text: str, said: str) -> None:
    with pytest.raises(ConfigError) as caught:
        parse_environments(tomllib.loads(f"[tool.pymode]\n{text}"))
    assert said in str(caught.value)
