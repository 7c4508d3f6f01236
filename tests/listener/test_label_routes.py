"""Labels over HTTP, to a real program."""

import sqlite3
from typing import Any

import msgspec
import pytest

from factory_desktop.listener.wire.labels import LabelsOut
from tests.listener.client import EVENT
from tests.listener.conftest import Program
from tests.listener.test_intake import NOT_JSON

PATH = "/api/v1/labels"


def event(minute: int) -> dict[str, Any]:
    named = {"model_id": "detector", "model_version": "2.0"}
    return EVENT | named | {"timestamp": f"2023-05-01T10:{minute:02}:00Z"}


def label(minute: int, verdict: str = "right", **more: object) -> dict[str, Any]:
    names = ("timestamp", "worker_id", "workstation_id", "event_type")
    return {name: event(minute)[name] for name in names} | {"verdict": verdict} | more


@pytest.fixture(autouse=True)
def events(program: Program) -> None:
    sent = [event(minute) for minute in range(8)]
    assert program.client.post("/api/v1/events/batch", {"events": sent}).status == 200
    with sqlite3.connect(program.data_dir / "factory.db") as store:
        store.execute("DELETE FROM label")


def post(program: Program, *labels: object) -> LabelsOut:
    told = program.client.post(PATH, {"labels": list(labels)})
    assert told.status == 200, told
    return msgspec.convert(told.json, LabelsOut)


def stored(program: Program) -> list[tuple[int, int | None]]:
    with sqlite3.connect(program.data_dir / "factory.db") as store:
        return store.execute("SELECT is_right, actual FROM label ORDER BY ts_us").fetchall()


def test_that_each_label_is_judged_by_itself_and_errors_name_the_index(program: Program) -> None:
    told = post(
        program,
        label(0),
        label(1, "wrong"),
        label(2, "wrong", actual_type="idle"),
        label(3, "maybe"),
        label(59),
        label(4, worker_id="W99"),
        label(4, workstation_id="S99"),
        {},
        7,
        label(5, "right", actual_type="idle"),
        label(5, "wrong", actual_type="working"),
    )
    assert (told.total_received, told.successfully_stored) == (11, 3)
    assert [(one.index, one.code, one.pointer) for one in told.errors] == [
        (3, "invalid", "/verdict"),
        (4, "unknown-event", ""),
        (5, "unknown-worker", "/worker_id"),
        (6, "unknown-station", "/workstation_id"),
        (7, "invalid", "/timestamp"),
        (8, "invalid", ""),
        (9, "invalid", "/actual_type"),
        (10, "invalid", "/actual_type"),
    ]
    assert stored(program) == [(1, None), (0, None), (0, 1)]


def test_that_the_same_again_changes_nothing_and_another_replaces(program: Program) -> None:
    assert post(program, label(0), label(1)).successfully_stored == 2
    again = post(program, label(0), label(1, "wrong"))
    assert (again.successfully_stored, again.replaced, again.unchanged) == (1, 1, 1)
    within = post(program, label(2), label(2, "wrong"), label(2, "wrong"))
    assert (within.successfully_stored, within.replaced, within.unchanged) == (2, 1, 1)
    assert stored(program) == [(1, None), (0, None), (0, None)]


def test_that_an_event_is_named_in_whichever_zone(program: Program) -> None:
    assert post(program, label(0, timestamp="2023-05-01T13:00:00+03:00")).successfully_stored == 1


def test_that_versions_tell_how_often_they_were_right(program: Program) -> None:
    post(program, *(label(minute) for minute in range(7)), label(7, "wrong"))
    (version,) = program.client.get("/api/v1/models/detector/versions").json
    assert (version["labels"], version["labels_right"]) == (8, 7)
    found = [version["label_accuracy" + end] for end in ("", "_low", "_high")]
    assert found == [0.875, 0.529112, 0.977583]


@pytest.mark.parametrize("body", NOT_JSON.values(), ids=NOT_JSON.keys())
def test_that_what_is_not_json_is_a_400_and_a_good_label_is_kept_after(
    program: Program, body: bytes
) -> None:
    told = program.client.post(PATH, b'{"labels":[' + (body or b",") + b"]}")
    assert (told.status, told.code) == (400, "malformed")
    assert stored(program) == []
    assert post(program, label(0)).successfully_stored == 1


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({}, "invalid"),
        ({"labels": []}, "invalid"),
        ({"labels": {}}, "invalid"),
        ([label(0)], "invalid"),
        ({"labels": [label(0)] * 1001}, "too-many-labels"),
    ],
)
def test_that_what_is_no_batch_is_refused_as_a_whole(
    program: Program, body: object, code: str
) -> None:
    told = program.client.post(PATH, body)
    assert (told.status, told.code) == (413 if code == "too-many-labels" else 422, code)
    assert stored(program) == []


def test_that_half_a_character_in_one_costs_no_other(program: Program) -> None:
    sent = [msgspec.json.encode(label(0)), msgspec.json.encode(label(1))]
    bad = sent[1].replace(b'"W1"', b'"\\ud800"')
    told = program.client.post(PATH, b'{"labels":[' + sent[0] + b"," + bad + b"]}")
    assert (told.json["successfully_stored"], len(told.json["errors"])) == (1, 1)
