"""A real packing session: its true times are known from its video, to the millisecond."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.event import EVENT_TYPES, Event
from factory_desktop.domain.operation import Rebuild
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.span import ALL_TIME
from factory_desktop.domain.time_rule import RuleName, TimeRule
from factory_desktop.metrics.dashboard import dashboard
from factory_desktop.metrics.snapshot import WorkerMetrics
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.operations import Operate
from factory_desktop.store.roster import AddStation, AddWorker
from tests.factories import read, record, run

RECORDINGS = Path(__file__).parents[3] / "shared" / "data" / "openpack"
EXACT = "u0209-s0500-transitions"
SAMPLED = "u0209-s0500-1hz"
CAP = timedelta(minutes=30)

pytestmark = pytest.mark.skipif(
    not RECORDINGS.exists(), reason="the OpenPack recordings are not here"
)


def events(name: str) -> list[Event]:
    lines = (RECORDINGS / f"{name}.jsonl").read_text("utf-8").splitlines()
    sent = map(json.loads, lines)
    return [
        Event(
            at=datetime.fromisoformat(one["timestamp"]).astimezone(UTC),
            worker_id=one["worker_id"],
            station_id=one["workstation_id"],
            type=EVENT_TYPES[one["event_type"]],
            confidence=one["confidence"],
            count=one["count"],
        )
        for one in sent
    ]


@pytest.fixture(params=[EXACT, SAMPLED])
def session(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, OpenedStore]]:
    store = OpenedStore(Settings(data_dir=tmp_path, measured_cap=CAP), LiveClock())
    run(store, AddWorker("U0209", "U0209"))
    run(store, AddStation("PACK-1", "PACK-1", "Packaging"))
    made = events(request.param)
    for start in range(0, len(made), 7):
        record(store, *made[start : start + 7])
    yield request.param, store
    store.close()


def figures(store: OpenedStore, rule: RuleName) -> WorkerMetrics:
    now = datetime.now(UTC)
    return read(store, dashboard, ALL_TIME, TimeRule(rule, cap=CAP), now).workers[0]


def test_that_the_measured_times_are_the_true_ones(session: tuple[str, OpenedStore]) -> None:
    name, store = session
    true = json.loads((RECORDINGS / "expected.json").read_text("utf-8"))
    off = timedelta() if name == EXACT else timedelta(seconds=3)
    for _ in range(2):
        found = figures(store, "measured")
        assert abs(found.active - timedelta(seconds=true["true_working_seconds"])) <= off
        assert abs(found.idle - timedelta(seconds=true["true_idle_seconds"])) <= off
        assert found.units == true["units"]
        run(store, Operate(Rebuild(), TimeRule(cap=CAP), store.plant.zone))


def test_that_the_fixed_rule_counts_events(session: tuple[str, OpenedStore]) -> None:
    name, store = session
    working = {EXACT: 6, SAMPLED: 1390}[name]
    found = figures(store, "fixed")
    assert found.active == working * timedelta(minutes=5)
    if name == SAMPLED:
        assert found.active == timedelta(hours=115, minutes=50)
        assert found.measured < timedelta(minutes=55)
