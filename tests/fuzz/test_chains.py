"""Chains through C code (tests/worker/apps/chains) of any depth, on the request's stack and on a thread's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from worker.test_chains import FILES

if TYPE_CHECKING:
    from conftest import Preview, Worker


@pytest.fixture(scope="module")
def chains(worker: Worker) -> Preview:
    return worker(FILES)


@given(st.data())
def test_no_depth_damages_memory(chains: Preview, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(chains.get("/names").json()))
    depth = data.draw(st.one_of(st.integers(1, 2000), st.integers(1, 40_000)))
    path = data.draw(st.sampled_from(["/run", "/thread"]))
    answer = chains.get(path, params={"name": name, "depth": depth})
    if answer.status_code == 200:
        assert answer.json()["damaged"] == []
    else:
        chains.wait_for_log("the interpreter died; the next request starts a new one.")
