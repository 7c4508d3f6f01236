"""The way in and the way from the events themselves give the same rows, whatever happens."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Row, Table, select

from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.event import Event, EventType
from factory_desktop.domain.operation import Clear, Rebuild, RemoveSimulated, UndoClear
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.dashboard import dashboard
from factory_desktop.metrics.snapshot import Pick
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.operations import Operate
from factory_desktop.store.rollups import rolling
from factory_desktop.store.schema import metadata
from tests.factories import (
    SIMULATED,
    STATIONS,
    T0,
    WORKERS,
    AddPlant,
    Empty,
    distinct,
    event,
    events_of,
    on_file,
    read,
    record,
    rows,
    run,
)
from tests.metrics.test_dashboard import worked_out

MINUTE = timedelta(minutes=1)
NOW = T0 + timedelta(days=400)
ZONE = ZoneInfo("UTC")
KEYS = {"roll_hour": 3, "roll_entity": 4, "roll_model": 4, "roll_camera": 2}
"""The tables by how many columns their keys have."""


def kept(store: OpenedStore) -> dict[str, list[tuple[int, ...]]]:
    """Read all rows but those of nothing, which say as much as no row."""
    assert rows(store, "SELECT count(*) FROM roll_recent")[0][0] == 0
    return {
        name: sorted(
            tuple(row) for row in read(store, all_rows, metadata.tables[name]) if any(row[keys:])
        )
        for name, keys in KEYS.items()
    }


def all_rows(connection: Connection, table: Table) -> list[Row[Any]]:
    return list(connection.execute(select(table)))


@dataclass(frozen=True)
class Fold:
    """Fold what has not been folded yet."""

    def run(self, transaction: object) -> None:
        transaction.rolling.fold(transaction.raw)  # type: ignore[attr-defined]


def assert_rebuild_changes_nothing(store: OpenedStore) -> None:
    run(store, Fold())
    before = kept(store)
    run(store, Operate(Rebuild(), TimeRule(), ZONE))
    assert kept(store) == before


@pytest.fixture(scope="module", params=["UTC", "Asia/Kolkata", "America/St_Johns"])
def plant(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator["Plant"]:
    made = Plant(tmp_path_factory.mktemp("plant"), request.param)
    yield made
    made.store.close()


class Plant:
    """A store that can be closed and opened again."""

    def __init__(self, folder: Path, zone: str) -> None:
        self._settings = Settings(data_dir=folder, zone=ZoneInfo(zone))
        self.store = OpenedStore(self._settings, LiveClock())
        run(self.store, AddPlant())

    def restart(self) -> None:
        self.store.close()
        self.store = OpenedStore(self._settings, LiveClock())


SOON = events_of(step=timedelta(seconds=100), steps=300)
DAYS = events_of(step=timedelta(minutes=37), steps=120 * 39)
MONTHS = events_of(step=timedelta(hours=7), steps=300)
grounds = st.sampled_from([SOON, DAYS, MONTHS])


@settings(max_examples=60)
@given(st.data())
def test_that_the_rows_are_those_of_a_rebuild_whatever_happens(
    plant: Plant, data: st.DataObject
) -> None:
    """Late, repeated, shuffled, simulated and replaced events, deletes and restarts between."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rolling, "MOST_RECENT", data.draw(st.sampled_from([0, 7, 1000])))
        patch.setattr(rolling, "PAUSE", 0)
        run(plant.store, Empty())
        live_through(plant, data)
        assert_figures_are_true(plant.store, data)
        assert_rebuild_changes_nothing(plant.store)


def live_through(plant: Plant, data: st.DataObject) -> None:
    ground = data.draw(grounds)
    for _ in range(data.draw(st.integers(1, 4))):
        step = data.draw(st.sampled_from(["send", "send", "send", "restart", "remove", "undo"]))
        if step == "send":
            send(plant, data, ground)
        elif step == "restart":
            plant.restart()
        elif step == "remove":
            run(plant.store, Operate(RemoveSimulated(), TimeRule(), ZONE))
        else:
            backup = run(plant.store, Operate(Clear(), TimeRule(), ZONE)).backup
            if data.draw(st.booleans()):
                send(plant, data, ground)
            if backup is not None:
                run(plant.store, Operate(UndoClear(backup), TimeRule(), ZONE))
                backup.unlink()


def send(plant: Plant, data: st.DataObject, ground: st.SearchStrategy[Event]) -> None:
    drawn = data.draw(st.lists(ground, max_size=60))
    cameras = st.sampled_from([None, "CAM-1", SIMULATED])
    models = st.sampled_from([None, "1.0", "2.0"])
    sent = [
        Event(
            at=one.at,
            worker_id=one.worker_id,
            station_id=one.station_id,
            type=one.type,
            confidence=one.confidence,
            count=one.count,
            camera_id=data.draw(cameras),
            model_id="m" if (version := data.draw(models)) else None,
            model_version=version,
        )
        for one in drawn
        for _ in range(data.draw(st.integers(1, 2)))
    ]
    sent = data.draw(st.permutations(sent))
    while sent:
        size = data.draw(st.integers(1, 100))
        record(plant.store, *sent[:size])
        sent = sent[size:]


def assert_figures_are_true(store: OpenedStore, data: st.DataObject) -> None:
    events = [one.event for one in on_file(store)]
    instants = [one.at for one in events] or [T0]
    edges = st.none() | st.builds(
        lambda at, off: at + off * MINUTE, st.sampled_from(instants), st.sampled_from([-70, 0, 3])
    )
    for _ in range(3):
        span = TimeSpan(data.draw(edges), data.draw(edges))
        pick = Pick(
            data.draw(st.none() | st.sampled_from(WORKERS)),
            data.draw(st.none() | st.sampled_from(STATIONS)),
        )
        rule = TimeRule(data.draw(st.sampled_from(["fixed", "measured"])))
        now = data.draw(st.sampled_from([NOW, data.draw(st.sampled_from(instants))]))
        found = read(store, dashboard, span, rule, now, pick)
        assert found == worked_out(events, span, rule, now, pick)


@pytest.mark.parametrize("seed", range(3))
def test_that_large_batches_in_any_order_are_exact(store: OpenedStore, seed: int) -> None:
    """2 to 1,000 events at once, most of them late, many at one instant."""
    dice = random.Random(seed)
    drawn = distinct(
        [
            event(
                dice.randrange(2000) * 2,
                dice.choice(WORKERS),
                dice.choice(STATIONS),
                dice.choice(list(EventType)),
            )
            for _ in range(3000)
        ]
    )
    sent = [*drawn, *dice.sample(drawn, 500)]
    dice.shuffle(sent)
    while sent:
        size = dice.randint(2, 1000)
        record(store, *sent[:size])
        sent = sent[size:]
    for _ in range(6):
        first, past = sorted(dice.randrange(5000) for _ in range(2))
        span = TimeSpan(T0 + first * MINUTE, T0 + past * MINUTE)
        for rule in (TimeRule(), TimeRule("measured")):
            found = read(store, dashboard, span, rule, NOW)
            assert found == worked_out(drawn, span, rule, NOW, Pick())
    assert_rebuild_changes_nothing(store)
