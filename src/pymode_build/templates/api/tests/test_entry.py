import json

import pytest
from pymode.testing import Client


@pytest.fixture
def client():
    with Client() as client:
        yield client


def test_a_note_is_kept(client):
    assert client.put("/notes/tea", body=json.dumps({"text": "Earl Grey"})).status == 204
    assert client.get("/notes/tea").json() == {"text": "Earl Grey"}
    assert client.get("/notes").json() == ["tea"]
    assert client.env.NOTES.get("note:tea", "json") == {"text": "Earl Grey"}
    assert client.delete("/notes/tea").status == 204
    assert client.get("/notes/tea").status == 404


def test_what_is_no_note_is_refused(client):
    response = client.put("/notes/tea", body="[]")
    assert response.status == 400
    assert "a note is" in response.text
