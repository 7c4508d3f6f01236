from typing import Any

import pytest

from tests.listener.client import EVENT
from tests.listener.conftest import Program


def event(minute: int, **more: str | None) -> dict[str, Any]:
    named = {"model_id": "detector", "model_version": "2.0"} | more
    said = {name: value for name, value in named.items() if value is not None}
    return EVENT | {"timestamp": f"2023-05-01T10:{minute:02}:00Z"} | said


@pytest.fixture(autouse=True, scope="module")
def events(program: Program) -> None:
    """Two versions of one model, one of another, and what names none."""
    sent = [
        event(0),
        event(1),
        event(2, model_version="2.1"),
        event(3, model_id="other", model_version=None),
        event(4, model_id=None, model_version="7"),
        event(5, model_id=None, model_version=None),
    ]
    told = program.client.post("/api/v1/events/batch", {"events": sent})
    assert told.json["successfully_stored"] == 6


def test_that_models_are_listed_with_their_active_versions(program: Program) -> None:
    assert program.client.get("/api/v1/models").json == [
        {
            "model_id": "detector",
            "active_version": "2.1",
            "versions": 2,
            "events": 3,
            "last_event_at": "2023-05-01T10:02:00Z",
        },
        {
            "model_id": "other",
            "active_version": "",
            "versions": 1,
            "events": 1,
            "last_event_at": "2023-05-01T10:03:00Z",
        },
    ]


@pytest.mark.parametrize("end", ["", "/", "?a=b"])
def test_that_a_model_has_its_versions(program: Program, end: str) -> None:
    told = program.client.get("/api/v1/models/detector/versions" + end)
    assert [(one["version"], one["active"], one["events"]) for one in told.json] == [
        ("2.0", False, 2),
        ("2.1", True, 1),
    ]
    assert told.json[0] == {
        "model_id": "detector",
        "version": "2.0",
        "active": False,
        "marked": False,
        "deployed_at": None,
        "accuracy": None,
        "notes": "",
        "events": 2,
        "first_event_at": "2023-05-01T10:00:00Z",
        "last_event_at": "2023-05-01T10:01:00Z",
        "labels": 0,
        "labels_right": 0,
        "label_accuracy": None,
        "label_accuracy_low": None,
        "label_accuracy_high": None,
    }


@pytest.mark.parametrize(
    "path", ["/api/v1/models/nobody/versions", "/api/v1/models/%20/versions", "/api/v1/models/a"]
)
def test_that_an_unknown_model_is_not_found(program: Program, path: str) -> None:
    told = program.client.get(path)
    assert (told.status, told.json["code"]) == (404, "not-found")


def test_that_versions_are_read_and_not_posted(program: Program) -> None:
    told = program.client.post("/api/v1/models/detector/versions", {})
    assert (told.status, told.headers["allow"]) == (405, "GET, HEAD")


def test_that_drift_tells_the_limits_and_the_newest_runs(program: Program) -> None:
    told = program.client.get("/api/v1/drift").json
    assert told["limits"] == {
        "confidence": 0.8,
        "working_low": 0.5,
        "working_high": 0.85,
        "drift_score": 0.1,
        "rate_low": None,
        "rate_high": None,
    }
    assert isinstance(told["runs"], list)


@pytest.mark.parametrize("limit", ["0", "721", "all"])
def test_that_a_limit_is_a_number_of_runs(program: Program, limit: str) -> None:
    assert program.client.get(f"/api/v1/drift?limit={limit}").status == 422
