"""What a user does wrong, through a real `python -m build`: what, where, what next, and no traceback."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from frontends.conftest import FrontEnds

LOCK = """
lock-version = "1.0"
created-by = "test"
[[packages]]
name = "top"
version = "1.0"
wheels = [{{ path = "{wheel}", hashes = {{ sha256 = "{sha256}" }} }}]
"""


def refused(project: Path, front_ends: FrontEnds, *options: str, **variables: str) -> str:
    """Return what a failed build said; nothing of it may be ours to be ashamed of, or left in dist."""
    ended = front_ends.build(project, *options, **variables)
    assert ended.status == 1, ended.output
    assert "Traceback" not in ended.output
    left = list((project / "dist").iterdir()) if (project / "dist").exists() else []
    assert [path.name for path in left if not path.name.endswith(".tar.gz")] == []
    return ended.output


def configure(project: Path, before: str, after: str) -> None:
    path = project / "pyproject.toml"
    text = path.read_text()
    assert before in text
    path.write_text(text.replace(before, after))


def test_a_main_that_is_not_there(hello: Path, front_ends: FrontEnds) -> None:
    configure(hello, "src/entry.py", "src/entyr.py")
    assert "tool.pymode.main is 'src/entyr.py'" in (said := refused(hello, front_ends))
    assert "did you mean 'src/entry.py'?" in said


def test_a_main_without_on_fetch(hello: Path, front_ends: FrontEnds) -> None:
    (hello / "src/entry.py").write_text("def handler(request): ...\n")
    assert "src/entry.py defines no on_fetch; add" in refused(hello, front_ends)


def test_a_syntax_error_in_the_entry(hello: Path, front_ends: FrontEnds) -> None:
    (hello / "src/entry.py").write_text("def on_fetch(request, env):\n    return 1 +* 2\n")
    said = refused(hello, front_ends)
    assert 'File "src/entry.py", line 2\n    return 1 +* 2\n              ^\nSyntaxError' in said


def test_syntax_newer_than_the_building_python(hello: Path, front_ends: FrontEnds) -> None:
    (hello / "src/entry.py").write_text(
        "type Row = str\ndef on_fetch(request, env) -> Row:\n    return 'x'\n"
    )
    assert (ended := front_ends.build(hello)).status == 0, ended.output


def test_a_syntax_error_in_another_module(hello: Path, front_ends: FrontEnds) -> None:
    (hello / "src/helpers.py").write_text("value = 1\nvalue = (1 +* 2)\n")
    said = refused(hello, front_ends)
    assert 'File "src/helpers.py", line 2\n    value = (1 +* 2)\n' in said
    assert "^" in said
    assert "SyntaxError: invalid syntax" in said


def test_every_error_of_the_configuration(hello: Path, front_ends: FrontEnds) -> None:
    configure(hello, "[tool.pymode]", '[tool.pymode]\nmian = "x"\nlimits = "gold"\nkv_namespace = {}')
    said = refused(hello, front_ends)
    assert "pyproject.toml: 3 errors" in said
    assert "tool.pymode.mian is not a known key; did you mean 'main'?" in said
    assert 'tool.pymode.limits must be "free" or "paid", not \'gold\'' in said
    assert "tool.pymode.kv_namespace is not a known key; did you mean 'kv_namespaces'?" in said


def test_configuration_in_the_hooks_table(hello: Path, front_ends: FrontEnds) -> None:
    configure(hello, "[tool.hatch.build.hooks.pymode]", '[tool.hatch.build.hooks.pymode]\nmain = "x"')
    said = refused(hello, front_ends)
    assert "tool.hatch.build.hooks.pymode.main is not a known key" in said
    assert "PyMode's configuration goes into [tool.pymode]" in said


def test_a_dependency_that_needs_a_recipe(hello: Path, front_ends: FrontEnds, tmp_path: Path) -> None:
    (hello / "pylock.toml").write_text(
        LOCK.format(wheel=tmp_path / "top-1.0-cp313-cp313-manylinux_2_28_x86_64.whl", sha256="0" * 64)
    )
    said = refused(hello, front_ends)
    assert "top 1.0 has compiled code, no wheel" in said
    assert "Take a package in pure Python in its place" in said


def test_a_hash_that_was_tampered_with(hello: Path, front_ends: FrontEnds, tmp_path: Path) -> None:
    wheel = tmp_path / "top-1.0-py3-none-any.whl"
    wheel.write_bytes(b"something else")
    (hello / "pylock.toml").write_text(LOCK.format(wheel=wheel, sha256="0" * 64))
    said = refused(hello, front_ends)
    assert "top-1.0-py3-none-any.whl is not what the lock describes, and was not installed" in said


def test_no_network(hello: Path, front_ends: FrontEnds) -> None:
    configure(hello, "dependencies = []", 'dependencies = ["a-package-that-no-cache-has"]')
    online = {"PIP_NO_INDEX": "0", "UV_OFFLINE": "0", "UV_HTTP_RETRIES": "0"}
    said = refused(hello, front_ends, **online, UV_DEFAULT_INDEX="http://127.0.0.1:9/simple")
    assert "The package index can't be reached. Check the network" in said


def test_a_worker_over_the_limits(hello: Path, front_ends: FrontEnds) -> None:
    configure(hello, "[tool.pymode]", '[tool.pymode]\nlimits = "free"')
    said = refused(hello, front_ends)
    assert "compressed, and the free plan allows 3.00 MiB" in said
    assert 'or set limits = "paid" in [tool.pymode]' in said
