"""What is told is tested with the watch that tells it; here what may be asked."""

import pytest

from tests.listener.client import Client


def test_that_there_are_none_at_first(client: Client) -> None:
    answer = client.get("/api/v1/alerts?state=all&limit=5")
    assert (answer.status, answer.json) == (200, {"alerts": []})


@pytest.mark.parametrize("asked", ["state=old", "limit=0", "limit=1001", "limit=x"])
def test_that_what_cannot_be_asked_is_refused(client: Client, asked: str) -> None:
    answer = client.get(f"/api/v1/alerts?{asked}")
    assert (answer.status, answer.code) == (422, "invalid")
