"""Asked over HTTP: once for each key, never while it cools down, and nothing by a dry run."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.factories import wait_until
from tests.listener.client import Client

JANUARY = ["2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"]


def ask(client: Client, key: str | None = None, **body: Any) -> Any:
    headers = {} if key is None else {"Idempotency-Key": key}
    return client.ask("POST", "/api/v1/retraining", body, headers)


def log(client: Client) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = client.get("/api/v1/retraining").json["retrainings"]
    return found


def test_that_it_is_asked_once_exported_and_on_the_log(client: Client) -> None:
    wanted: dict[str, Any] = {"data_range": JANUARY, "reason": "plant_changed", "priority": "high"}
    dry = ask(client, **wanted | {"dry_run": True, "data_range": JANUARY[::-1]})
    assert dry.status == 200
    assert (dry.json["events"], dry.json["free_at"]) == (0, None)
    assert log(client) == []

    made = ask(client, "key-1", **wanted)
    assert made.status == 202
    assert made.json["data_range"] == JANUARY == dry.json["message"]["data_range"]
    again = ask(client, "key-1", reason="plant_changed")
    assert (again.status, again.json["id"]) == (202, made.json["id"])

    wait_until(lambda: log(client)[0]["state"] == "exported")
    (line,) = log(client)
    assert (line["id"], line["reason"], line["priority"]) == (
        *(made.json["id"], "plant_changed", "high"),
    )
    manifest = json.loads(Path(line["data_path"], "manifest.json").read_bytes())
    assert manifest["data_range"] == JANUARY

    soon = ask(client, "key-2", reason="plant_changed")
    assert (soon.status, soon.code) == (409, "cooling-down")
    assert "It may again at" in soon.json["detail"]
    assert 0 < int(soon.headers["retry-after"]) <= 7 * 86_400
    assert ask(client, dry_run=True, reason="plant_changed").json["free_at"]
    # No other reason cools down with it, and all may be left out.
    assert client.post("/api/v1/retraining", None).json["reason"] == "manual"
    assert len(log(client)) == 2


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({"reason": "boredom"}, "/reason"),
        ({"priority": "soon"}, "/priority"),
        ({"data_range": JANUARY[:1]}, "/data_range"),
        ({"data_range": ["2026-01-01", "2026-02-01"]}, "/data_range"),
        ({"data_range": [JANUARY[0], "2026-02-30T00:00:00Z"]}, "/data_range"),
        ({"dry_run": "no"}, "/dry_run"),
    ],
)
def test_that_what_cannot_be_asked_is_refused_by_its_field(
    client: Client, body: dict[str, Any], pointer: str
) -> None:
    answer = ask(client, **body)
    assert (answer.status, answer.code) == (422, "invalid")
    assert answer.json["pointer"].startswith(pointer)


def test_that_a_key_of_other_letters_is_refused(client: Client) -> None:
    assert ask(client, "a b").status == 422
    assert ask(client, 201 * "k").status == 422
