import json
import sqlite3
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from factory_desktop.backend.program import Backend
from factory_desktop.domain.camera import SetCamera
from factory_desktop.domain.settings import Settings
from tests.listener.client import EVENT, Client, fresh_event
from tests.listener.conftest import Listening, Program


def test_that_the_documents_event_is_answered_as_the_document_says(client: Client) -> None:
    answer = client.post("/api/v1/events", EVENT)
    assert answer.status == 201
    told = answer.json
    assert isinstance(told.pop("id"), int)
    assert told.pop("received_at").endswith("Z")
    assert told == EVENT


def test_that_the_same_event_again_is_well_and_counts_once(client: Client) -> None:
    event = fresh_event()
    first, second = (client.post("/api/v1/events", event) for _ in range(2))
    assert (first.status, second.status) == (201, 200)
    assert first.json == second.json


def test_that_another_count_for_a_key_is_a_conflict_and_the_first_stays(client: Client) -> None:
    event = fresh_event(event_type="product_count", count=5)
    assert client.post("/api/v1/events", event).status == 201
    assert client.post("/api/v1/events", event | {"count": 6}).code == "conflict"
    assert client.post("/api/v1/events", event | {"count": 6}).status == 409
    assert client.post("/api/v1/events", event).json["count"] == 5


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"worker_id": "W99"}, "unknown-worker"),
        ({"workstation_id": "S99"}, "unknown-station"),
        ({"confidence": 2}, "invalid"),
    ],
)
def test_that_a_refused_event_is_told_and_kept(
    program: Program, changes: dict[str, Any], code: str
) -> None:
    event = fresh_event(**changes)
    answer = program.client.post("/api/v1/events", event)
    assert (answer.status, answer.code) == (422, code)
    assert answer.json["pointer"] == "/" + next(iter(changes))
    with sqlite3.connect(program.data_dir / "factory.db") as store:
        kept = store.execute("SELECT code FROM rejected_event ORDER BY id DESC LIMIT 1").fetchone()
    assert kept == (code,)


def test_that_a_camera_reports_only_for_the_stations_it_is_bound_to(tmp_path: Path) -> None:
    watcher = Listening()
    backend = Backend(Settings(data_dir=tmp_path, port=0), watcher)
    backend.start()
    try:
        address = watcher.states.get(timeout=10).address or ""
        client = Client(urlsplit(address).port or 0)
        client.post("/api/v1/data/seed")
        backend.operate(SetCamera("CAM-7", stations=("S2",)))
        right = fresh_event(camera_id="CAM-7", workstation_id="S2")
        wrong = fresh_event(camera_id="CAM-7", workstation_id="S1")
        other = fresh_event(camera_id="CAM-8", workstation_id="S1")
        batch = client.post("/api/v1/events/batch", {"events": [right, wrong, other]}).json
        assert batch["successfully_stored"] == 2
        assert [(one["index"], one["code"]) for one in batch["errors"]] == [(1, "wrong-station")]
        answer = client.post("/api/v1/events", wrong)
        assert (answer.status, answer.code) == (403, "wrong-station")
        assert answer.json["pointer"] == "/workstation_id"
        client.close()
    finally:
        backend.stop()
    with sqlite3.connect(tmp_path / "factory.db") as store:
        kept = store.execute("SELECT code, times FROM rejected_event").fetchall()
    assert kept == [("wrong-station", 2)]


def test_that_camera_and_model_are_told_again_where_given(client: Client) -> None:
    event = fresh_event(camera_id="CAM-1", model_id="detector", model_version="2.1.0")
    told = client.post("/api/v1/events", event).json
    assert {key: told[key] for key in event} == event


def test_that_null_stands_for_an_absent_camera(client: Client) -> None:
    assert client.post("/api/v1/events", fresh_event(camera_id=None)).status == 201


def test_that_offsets_are_kept_to_the_instant(client: Client) -> None:
    in_india = fresh_event(timestamp="2025-03-01T10:00:00+05:30")
    told = client.post("/api/v1/events", in_india)
    assert told.json["timestamp"] == "2025-03-01T04:30:00Z"
    assert (
        client.post("/api/v1/events", in_india | {"timestamp": told.json["timestamp"]}).status
        == 200
    )


def test_that_a_time_without_a_zone_is_refused_and_told_so(client: Client) -> None:
    answer = client.post("/api/v1/events", fresh_event(timestamp="2025-03-01T10:00:00"))
    assert answer.status == 422
    assert "zone" in answer.json["detail"]


def test_that_an_event_is_taken_with_and_without_a_slash(client: Client) -> None:
    for path in ("/api/v1/events", "/api/v1/events/"):
        assert client.post(path, fresh_event()).status == 201


def test_that_a_duplicate_costs_no_other_event_of_its_batch(client: Client) -> None:
    known = fresh_event()
    client.post("/api/v1/events", known)
    before, after = [fresh_event() for _ in range(10)], [fresh_event() for _ in range(5)]
    answer = client.post("/api/v1/events/batch", {"events": [*before, known, *after]})
    assert answer.status == 200
    assert answer.json == {
        "total_received": 16,
        "successfully_stored": 15,
        "duplicates_skipped": 1,
        "errors": [],
    }
    for event in (*before, *after):
        assert client.post("/api/v1/events", event).status == 200


def test_that_one_bad_event_in_a_thousand_costs_only_itself(client: Client) -> None:
    events: list[Any] = [fresh_event() for _ in range(1000)]
    events[417] = events[417] | {"confidence": "0.9"}
    told = client.post("/api/v1/events/batch/", {"events": events}).json
    assert told["successfully_stored"] == 999
    (error,) = told["errors"]
    assert (error["index"], error["code"], error["pointer"]) == (417, "invalid", "/confidence")
    assert "0.9" not in error["detail"]


def test_that_every_kind_of_bad_event_is_named_by_its_index(client: Client) -> None:
    counted = fresh_event(event_type="product_count", count=1)
    client.post("/api/v1/events", counted)
    events: list[Any] = [
        None,
        fresh_event(),
        fresh_event(worker_id="W99"),
        counted | {"count": 2},
        [],
        fresh_event(count=2**70),
        "<b>",
    ]
    told = client.post("/api/v1/events/batch", {"events": events}).json
    assert told["successfully_stored"] == 1
    assert [(error["index"], error["code"]) for error in told["errors"]] == [
        (0, "invalid"),
        (2, "unknown-worker"),
        (3, "conflict"),
        (4, "invalid"),
        (5, "invalid"),
        (6, "invalid"),
    ]


@pytest.mark.parametrize(
    ("batch", "status"),
    [
        ({"events": []}, 422),
        ({"events": None}, 422),
        ([EVENT], 422),
        ({}, 422),
        ({"events": [EVENT] * 1001}, 413),
    ],
    ids=["empty", "null", "bare list", "no events", "1001"],
)
def test_that_what_is_no_batch_is_refused_whole(client: Client, batch: Any, status: int) -> None:
    answer = client.post("/api/v1/events/batch", batch)
    assert answer.status == status
    assert answer.code in {"invalid", "too-many-events"}


def test_that_a_thousand_events_with_many_more_fields_are_taken(client: Client) -> None:
    unknown = {f"x{number}": number for number in range(30)} | {"points": [0.5] * 51}
    events = [fresh_event(**unknown) for _ in range(1000)]
    told = client.post("/api/v1/events/batch", {"events": events})
    assert (told.status, told.json["successfully_stored"]) == (200, 1000)


def test_that_half_a_character_among_a_thousand_such_events_costs_one(client: Client) -> None:
    unknown = {f"x{number}": number for number in range(20)} | {"points": [0.5] * 51}
    events = [fresh_event(**unknown) for _ in range(1000)]
    batch = json.dumps({"events": [*events[1:], events[0] | {"note": "cut \ud83d"}]}).encode()
    told = client.post("/api/v1/events/batch", batch)
    assert (told.status, told.json["successfully_stored"]) == (200, 999)
    names = {f"x{number}": number for number in range(40_000)}
    dense = json.dumps({"events": [events[0], names | {"note": "cut \ud83d"}]}).encode()
    answer = client.post("/api/v1/events/batch", dense)
    assert (answer.status, answer.code) == (413, "too-large")


def test_that_what_is_too_dense_is_refused_and_a_large_event_is_not(client: Client) -> None:
    ones = [1] * 510_000
    for path, dense in (("/batch", {"events": ones}), ("", fresh_event(box=ones))):
        answer = client.post("/api/v1/events" + path, dense)
        assert (answer.status, answer.code) == (413, "too-large")
    assert client.post("/api/v1/events", fresh_event(box=[1] * 19_000)).status == 201


def test_that_events_come_newest_first_in_pages(client: Client) -> None:
    events = [fresh_event(worker_id="W6") for _ in range(7)]
    client.post("/api/v1/events/batch", {"events": events})
    path, seen = "/api/v1/events?worker_id=W6&limit=3", []
    cursor: str | None = ""
    while cursor is not None:
        page = client.get(path + (f"&cursor={cursor}" if cursor else "")).json
        assert len(page["events"]) <= 3
        seen += [event["timestamp"] for event in page["events"]]
        cursor = page["next_cursor"]
    assert seen == sorted((event["timestamp"] for event in events), reverse=True)


def test_that_events_are_narrowed_by_everything_offered(client: Client) -> None:
    event = fresh_event(
        timestamp="2025-06-01T00:00:00Z",
        worker_id="W5",
        workstation_id="S6",
        event_type="idle",
    )
    client.post("/api/v1/events", event)
    query = "worker_id=W5&workstation_id=S6&event_type=idle"
    at = "start_time=2025-06-01T00:00:00Z&end_time=2025-06-01T00:00:00.000001Z"
    (found,) = client.get(f"/api/v1/events?{query}&{at}").json["events"]
    assert found["timestamp"] == event["timestamp"]
    before = "start_time=2025-05-31T23:59:59Z&end_time=2025-06-01T00:00:00Z"
    assert client.get(f"/api/v1/events?{query}&{before}").json["events"] == []


@pytest.mark.parametrize(
    "cursor", ["nonsense", "W10", "WzFlOTk5XQ", "WzEsMiwzLDk5OTk5OTk5OTk5OTk5OTk5OTk5OTld"]
)
def test_that_a_cursor_which_was_not_given_leads_to_no_page(client: Client, cursor: str) -> None:
    assert client.get(f"/api/v1/events?cursor={cursor}").code == "not-found"
