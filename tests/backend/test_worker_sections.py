import csv
import json
import threading
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.backend.exporter import Exporter
from factory_desktop.backend.worker_sections import sections
from factory_desktop.domain.alert import AlertState
from factory_desktop.domain.audit_line import Disclosure
from factory_desktop.domain.errors import RosterError
from factory_desktop.domain.export import Export, ExportState, FileForm, FileKind
from factory_desktop.domain.label import WRONG
from factory_desktop.store.alerts import KeepAlerts
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.readers import Readers
from tests.factories import on_file, run
from tests.labels import said
from tests.labels import write as write_labels
from tests.store.test_alerts import IDLE
from tests.store.test_erasing import BODY, ID, NAME, marked

__all__ = ["marked"]
COUNTS = {
    "worker": 1,
    "notes": 2,
    "refused_events": 1,
    "audit_trail": 5,
    "alerts": 1,
    "labels": 1,
    "events": 190,
}


@pytest.fixture(autouse=True)
def told(marked: OpenedStore) -> None:
    """Something was told of the worker, and said of an event."""
    idle = replace(IDLE, concern=replace(IDLE.concern, worker_id=ID))
    run(marked, KeepAlerts((idle,), AlertState()))
    events = [one.event for one in on_file(marked)]
    of_this_one = next(one for one in events if one.worker_id == ID)
    of_another = next(one for one in events if one.worker_id != ID)
    write_labels(marked, said(of_this_one, WRONG), said(of_another))


def write(
    store: OpenedStore, file: Path, worker_id: str = ID
) -> tuple[ExportState, Disclosure | None]:
    told: list[ExportState] = []
    disclosed: list[Disclosure] = []
    done = threading.Event()

    def hear(state: ExportState) -> None:
        told.append(state)
        if state.done or state.problem:
            done.set()

    exporter = Exporter(Readers(store.place.file), hear, disclosed.append)
    form = FileForm(FileKind(file.suffix[1:]), ZoneInfo("UTC"))
    exporter.start(Export(file, form, worker_id=worker_id))
    assert done.wait(30)
    exporter.stop()
    return told[-1], disclosed[0] if disclosed else None


def test_that_a_json_file_holds_all_of_the_worker_and_leaves_a_line(
    marked: OpenedStore, tmp_path: Path
) -> None:
    file = tmp_path / "worker.json"
    state, disclosed = write(marked, file)
    assert state.done
    found = json.loads(file.read_text("utf-8"))
    assert {title: len(rows) for title, rows in found.items()} == COUNTS
    assert found["worker"][0]["name"] == NAME
    assert found["refused_events"][0]["sent"] == BODY.decode()
    assert {one["worker_id"] for one in found["events"]} == {ID}
    assert found["labels"][0]["verdict"] == "wrong"
    told = (("worker_id", ID), ("file", str(file)), ("rows", sum(COUNTS.values())))
    assert disclosed == Disclosure("worker-exported", told)


def test_that_a_csv_file_holds_the_same_in_one_table(marked: OpenedStore, tmp_path: Path) -> None:
    file = tmp_path / "worker.csv"
    assert write(marked, file)[0].rows == sum(COUNTS.values())
    with file.open(encoding="utf-8-sig", newline="") as opened:
        rows = list(csv.DictReader(opened))
    kinds = [row["record"] for row in rows]
    assert {kind: kinds.count(kind) for kind in kinds} == COUNTS
    assert next(row["text"] for row in rows if row["record"] == "notes").startswith(NAME)
    assert all(row["workstation_id"] for row in rows if row["record"] == "events")


def test_that_nobody_has_no_file(marked: OpenedStore, tmp_path: Path) -> None:
    state, disclosed = write(marked, tmp_path / "worker.json", "W99")
    assert state.problem == "No worker with this id is on the roster."
    assert disclosed is None
    assert not (tmp_path / "worker.json").exists()
    with pytest.raises(RosterError):
        sections(Readers(marked.place.file), "W99")
