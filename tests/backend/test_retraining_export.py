"""What an export holds, and that it is whole or not there."""

import csv
import hashlib
import json
import os
import threading
from datetime import timedelta
from pathlib import Path

import pytest

from factory_desktop.backend import retraining_export
from factory_desktop.backend.retraining_export import write
from factory_desktop.domain.errors import CancelledByUserError
from factory_desktop.domain.event import EventType
from factory_desktop.domain.retraining import Priority, Reason, Retraining, Trigger
from factory_desktop.store.opened import OpenedStore
from tests.factories import T0, record
from tests.labels import said, was
from tests.labels import write as label
from tests.model_floor import sent

HOUR = timedelta(hours=1)
ASKED = Retraining(
    "the-id",
    Trigger(Reason.SHIFT, Priority.MEDIUM, T0, T0 + HOUR),
    T0 + HOUR,
    "program",
    "20260122-090000-distribution_shift",
    *(None, None, None, None),
)
OFF = threading.Event()


@pytest.fixture
def labelled(store: OpenedStore) -> OpenedStore:
    """Three labels in the range and one after it; a camera whose id a spreadsheet would run."""
    minutes = (0, 1, 2, 60)
    events = [
        sent(T0 + timedelta(minutes=n), worker=f"W{1 + n % 2}", camera="=CAM") for n in minutes
    ]
    record(store, *events)
    first, second, third, late = events
    label(store, said(third), said(first, was(EventType.IDLE)), said(second), said(late))
    return store


def test_that_the_labelled_events_of_the_range_are_in_three_files(
    labelled: OpenedStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retraining_export, "PAGE", 2)
    written = write(labelled.reading, tmp_path / "out", ASKED, OFF)
    folder = tmp_path / "out" / ASKED.folder
    assert sorted(one.name for one in folder.iterdir()) == [
        *("events.csv", "events.jsonl", "manifest.json"),
    ]
    lines = [json.loads(line) for line in (folder / "events.jsonl").read_text().splitlines()]
    assert [(o["timestamp"], o["label"], o["actual_type"]) for o in lines] == [
        ("2026-01-22T08:02:00Z", "right", "working"),
        ("2026-01-22T08:00:00Z", "wrong", "idle"),
        ("2026-01-22T08:01:00Z", "right", "working"),
    ]
    with (folder / "events.csv").open(encoding="utf-8-sig", newline="") as opened:
        rows = list(csv.DictReader(opened))
    assert [one["worker_id"] for one in rows] == [one["worker_id"] for one in lines]
    assert {one["camera_id"] for one in rows} == {"'=CAM"}
    manifest = json.loads((folder / "manifest.json").read_bytes())
    assert (manifest["events"], manifest["right"], manifest["wrong"]) == (3, 2, 1)
    assert manifest["data_range"] == ["2026-01-22T08:00:00Z", "2026-01-22T09:00:00Z"]
    assert manifest["models"] == [
        {"model_id": "detector", "version": "2.0", "events": 3, "right": 2}
    ]
    assert manifest["workers"] == ["W1", "W2"] == sorted(written.workers)
    assert manifest["oldest_event"] == "2026-01-22T08:00:00Z"
    for one in manifest["files"]:
        content = (folder / one["name"]).read_bytes()
        assert one["bytes"] == len(content)
        assert one["sha256"] == hashlib.sha256(content).hexdigest()
    everything = b"".join(one.read_bytes() for one in folder.iterdir())
    assert b"Worker W1" not in everything


def test_that_an_empty_range_is_told_as_such(store: OpenedStore, tmp_path: Path) -> None:
    assert write(store.reading, tmp_path / "out", ASKED, OFF).events == 0
    manifest = json.loads((tmp_path / "out" / ASKED.folder / "manifest.json").read_bytes())
    assert (manifest["events"], manifest["oldest_event"], manifest["models"]) == (0, None, [])


def test_that_a_full_disk_leaves_nothing_and_another_try_all(
    labelled: OpenedStore, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    write(labelled.reading, out, ASKED, OFF)
    before = (out / ASKED.folder / "events.jsonl").read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(OSError, match="No space left"):
            write(labelled.reading, out, ASKED, OFF)
    # What was there before is still whole.
    assert [one.name for one in out.iterdir()] == [ASKED.folder]
    assert (out / ASKED.folder / "events.jsonl").read_bytes() == before
    (out / f".{ASKED.folder}.part").mkdir()
    (out / f".{ASKED.folder}.part" / "left").touch()
    write(labelled.reading, out, ASKED, OFF)
    assert [one.name for one in out.iterdir()] == [ASKED.folder]


def test_that_it_can_be_called_off(labelled: OpenedStore, tmp_path: Path) -> None:
    off = threading.Event()
    off.set()
    with pytest.raises(CancelledByUserError):
        write(labelled.reading, tmp_path / "out", ASKED, off)
    assert list((tmp_path / "out").iterdir()) == []
