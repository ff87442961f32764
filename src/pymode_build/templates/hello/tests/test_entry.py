import pytest
from pymode.testing import Client


@pytest.fixture
def client():
    with Client() as client:
        yield client


def test_it_greets(client):
    assert client.get("/").text == "Hello, World!"
    assert client.get("/?name=Ada").text == "Hello, Ada!"


def test_other_paths_are_not_found(client):
    assert client.get("/other").status == 404
