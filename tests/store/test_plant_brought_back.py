"""A restore into a new store brings what people have told; into one in use only events."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.domain.access import MakeCode, MakeKey
from factory_desktop.domain.calendar_change import SetCalendar
from factory_desktop.domain.camera import SetCamera
from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.drift import DOCUMENT_RATES, SetDriftLimits
from factory_desktop.domain.event import Rejection
from factory_desktop.domain.model_version import ActivateModel, SetModelVersion
from factory_desktop.domain.note import Note, WriteNote
from factory_desktop.domain.operation import RestoreBackup, SetTimeRule
from factory_desktop.domain.retraining import DEFAULTS as RETRAINING
from factory_desktop.domain.retraining import SetRetrainingRules
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.span import ALL_TIME
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.dashboard import dashboard
from factory_desktop.store.copying import copy
from factory_desktop.store.drift_runs import KeepRun
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.retention import KeepRetention
from factory_desktop.store.roster import RenameWorker
from tests.factories import (
    T0,
    AddPlant,
    event,
    on_file,
    open_store,
    read,
    record,
    rows,
    run,
    units,
)
from tests.store import older
from tests.store.test_calendar import PLANS, fill
from tests.store.test_operations import operate

KOLKATA = ZoneInfo("Asia/Kolkata")
RULE = TimeRule("measured", timedelta(minutes=4), timedelta(minutes=3))
UNKNOWN = Rejection("unknown-worker", "/worker_id", "No worker with this id is on the roster.")
_TOLD = (
    "SELECT valid_from, simulated FROM shift_plan ORDER BY 1",
    "SELECT name, start_minute, end_minute, weekdays FROM shift ORDER BY 1, 2",
    "SELECT name, start_minute, end_minute FROM shift_break ORDER BY 1, 2",
    (
        "SELECT station_id, shift, valid_from, units_per_hour FROM units_target"
        " JOIN station ON station.id = station ORDER BY 1, 2, 3"
    ),
    "SELECT * FROM utilization_target ORDER BY 1",
    "SELECT * FROM reason ORDER BY 1",
    (
        "SELECT start_us, end_us, worker_id, station_id, reason, text, made_us FROM note"
        " LEFT JOIN worker ON worker.id = worker LEFT JOIN station ON station.id = station"
        " ORDER BY 1"
    ),
    "SELECT camera_id, name, place, simulated FROM camera ORDER BY 1",
    "SELECT model_id, version, deployed_us, accuracy, notes, active FROM model_version ORDER BY 1",
    (
        "SELECT camera_id, station_id FROM camera_station JOIN camera ON camera.id = camera"
        " JOIN station ON station.id = station ORDER BY 1, 2"
    ),
    "SELECT digest, body, sender, times FROM rejected_event ORDER BY 1",
    "SELECT * FROM drift_run",
    "SELECT key, value FROM meta WHERE key LIKE 'drift_%' ORDER BY 1",
    "SELECT value FROM meta WHERE key = 'retraining_rules'",
    (
        "SELECT key, value FROM meta WHERE key IN ('zone', 'time_rule', 'event_duration_minutes',"
        " 'measured_cap_minutes', 'retention_days', 'rollup_zone', 'rollup_cap_us') ORDER BY 1"
    ),
)


@pytest.fixture
def lived_in(tmp_path: Path) -> Iterator[OpenedStore]:
    """A store in which people have told all that can be told."""
    opened = open_store(tmp_path)
    opened.close()
    opened = OpenedStore(Settings(data_dir=tmp_path), LiveClock())
    run(opened, AddPlant())
    fill(opened)
    operate(opened, SetCalendar(PLANS, KOLKATA))
    operate(opened, SetTimeRule(RULE))
    operate(opened, SetCamera("CAM-1", "Gate", "North", ("S2", "S10")))
    operate(opened, SetModelVersion("detector", "2.0", T0, 0.93, "Hall 2"))
    operate(opened, ActivateModel("detector", "2.0"))
    operate(opened, SetDriftLimits(DOCUMENT_RATES))
    operate(opened, SetRetrainingRules(replace(RETRAINING, cool_down_days=3)))
    run(opened, KeepRun(7, 700, b"{}"))
    note = Note(T0, T0 + timedelta(hours=1), "W2", "S10", "Cleaning", "Line B")
    operate(opened, WriteNote(note))
    run(opened, KeepRetention(3000))
    record(opened, event(0), event(1), units(2, 5, worker="W3"), UNKNOWN)
    yield opened
    opened.close()


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[OpenedStore]:
    """A store of the program's first start, whose keys mean other things."""
    opened = OpenedStore(Settings(data_dir=tmp_path / "fresh"), LiveClock())
    yield opened
    opened.close()


def told(store: OpenedStore) -> list[Any]:
    return [rows(store, statement) for statement in _TOLD]


def back_up(store: OpenedStore) -> Path:
    return copy(store.place.file, store.place.backups, "by-hand", T0)


def test_that_a_new_store_gets_all_that_was_told(lived_in: OpenedStore, fresh: OpenedStore) -> None:
    key = operate(lived_in, MakeKey("CAM-1")).key
    operate(lived_in, MakeCode("CAM-2"))
    result = operate(fresh, RestoreBackup(back_up(lived_in)))
    assert result.events_added == 3
    assert result.backup is not None
    assert "before-restore" in result.backup.name
    assert told(fresh) == told(lived_in)
    assert on_file(fresh) == on_file(lived_in)
    for rule in (TimeRule(), RULE):
        each = [read(one, dashboard, ALL_TIME, rule, T0) for one in (lived_in, fresh)]
        assert each[0] == each[1]
    assert fresh.plant.calendar == lived_in.plant.calendar
    assert fresh.plant.rule == RULE
    grant = fresh.plant.keys.find(key, T0)
    assert grant is not None
    assert grant.camera_id == "CAM-1"
    # Of a code nobody knows whether it has been used since.
    assert len(fresh.plant.keys.grants) == 1


def test_that_it_opens_again_as_it_is(lived_in: OpenedStore, fresh: OpenedStore) -> None:
    operate(fresh, RestoreBackup(back_up(lived_in)))
    before = told(fresh)
    fresh.close()
    again = OpenedStore(Settings(data_dir=fresh.place.data_dir), LiveClock())
    assert told(again) == before
    again.close()


def test_that_a_cap_set_from_outside_stays_over_what_the_backup_says(
    lived_in: OpenedStore, tmp_path: Path
) -> None:
    cap = timedelta(minutes=7)
    given = Settings(data_dir=tmp_path / "given", measured_cap=cap)
    store = OpenedStore(given, LiveClock())
    operate(store, RestoreBackup(back_up(lived_in)))
    assert store.plant.rule.cap == cap
    assert rows(store, "SELECT value FROM meta WHERE key = 'rollup_cap_us'") == [("420000000",)]
    store.close()


def test_that_a_store_in_use_keeps_its_own_and_gets_events_alone(
    lived_in: OpenedStore, fresh: OpenedStore
) -> None:
    backup = back_up(lived_in)
    run(fresh, AddPlant())
    run(fresh, RenameWorker("W1", "New name"))
    record(fresh, event(50))
    before = told(fresh)
    assert operate(fresh, RestoreBackup(backup)).events_added == 3
    after = told(fresh)
    # Cameras and versions of models come along, as events name them.
    cameras = 7
    assert before[:cameras] + before[cameras + 2 :] == after[:cameras] + after[cameras + 2 :]
    assert len(on_file(fresh)) == 4
    assert rows(fresh, "SELECT name FROM worker WHERE worker_id = 'W1'") == [("New name",)]


def test_that_of_an_older_backup_events_alone_come(fresh: OpenedStore, tmp_path: Path) -> None:
    backup = tmp_path / "old.db"
    older.make(backup, 5)
    before = told(fresh)
    assert operate(fresh, RestoreBackup(backup)).events_added == 5
    assert told(fresh)[-1] == before[-1]
