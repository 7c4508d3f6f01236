from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from msgspec import structs

from factory_desktop.domain.event import EventType
from factory_desktop.metrics.attention import ConcernKind, Severity, concerns
from factory_desktop.metrics.floor import LeftOut, StateNow
from factory_desktop.metrics.snapshot import Overcount, Snapshot
from tests import snapshots
from tests.snapshots import NOW

MINUTE = timedelta(minutes=1)


def floor(state: EventType | None, minutes: float, *, station: float | None = None) -> Snapshot:
    """One worker in this state for so long, at a station that works or idles for so long."""
    worker = snapshots.worker(1, now=StateNow(state, NOW - minutes * MINUTE, "S1"))
    kind = EventType.WORKING if station is None else EventType.IDLE
    there = snapshots.station(1, now=StateNow(kind, NOW - (station or 0) * MINUTE, "S1", ("W1",)))
    made = snapshots.shift_snapshot(target=None, presence=None)
    board = replace(made.dashboard, workers=(worker, snapshots.worker(2)), stations=(there,))
    return replace(made, dashboard=board)


def kinds(snapshot: Snapshot) -> list[ConcernKind]:
    return [one.kind for one in concerns(snapshot)]


@pytest.mark.parametrize(
    ("state", "minutes", "kind"),
    [
        (EventType.WORKING, 600, None),
        (EventType.IDLE, 10, None),
        (EventType.IDLE, 10.5, ConcernKind.WORKER_IDLE),
        (EventType.ABSENT, 15, None),
        (EventType.ABSENT, 15.5, ConcernKind.ABSENT),
        (None, 1, ConcernKind.NOT_SEEN),
    ],
)
def test_that_a_state_is_a_concern_after_a_while(
    state: EventType | None, minutes: float, kind: ConcernKind | None
) -> None:
    assert kinds(floor(state, minutes)) == ([kind] if kind else [])


def test_that_an_idle_station_stands_for_its_worker() -> None:
    assert kinds(floor(EventType.IDLE, 12, station=12)) == [ConcernKind.STATION_IDLE]


def test_that_nobody_seen_is_one_concern_and_bad() -> None:
    made = floor(None, 50)
    worker = structs.replace(made.dashboard.workers[1], now=StateNow(None, NOW - 20 * MINUTE))
    workers = (made.dashboard.workers[0], worker)
    made = replace(made, dashboard=replace(made.dashboard, workers=workers))
    (only,) = concerns(made)
    assert (only.kind, only.severity) == (ConcernKind.ALL_SILENT, Severity.BAD)
    assert only.since == NOW - 20 * MINUTE


def test_that_who_was_never_seen_is_no_concern() -> None:
    made = floor(EventType.WORKING, 5)
    workers = (*made.dashboard.workers, snapshots.unseen_worker(9, "Nobody"))
    assert kinds(replace(made, dashboard=replace(made.dashboard, workers=workers))) == []


@pytest.mark.parametrize("minute", [3 * 60 + 5, 5])
def test_that_breaks_and_the_time_between_shifts_are_quiet(minute: int) -> None:
    """In the break of 9:00, and at 22:05."""
    start = datetime(2026, 1, 22, 4, tzinfo=UTC) if minute > 60 else NOW + timedelta(hours=10)
    at = start + minute * MINUTE
    assert concerns(replace(floor(EventType.IDLE, 60), taken_at=at)) == ()


def test_that_without_shifts_the_floor_is_watched_all_the_time() -> None:
    made = replace(floor(EventType.IDLE, 60), calendar=None, taken_at=NOW + timedelta(hours=12))
    assert kinds(made) == [ConcernKind.WORKER_IDLE]


def test_that_behind_by_more_than_a_twentieth_is_a_concern() -> None:
    made = floor(EventType.WORKING, 5)
    target = snapshots.shift_snapshot().target
    assert target is not None
    behind = replace(target, made=90, due=100.0)
    (only,) = concerns(replace(made, target=behind))
    assert (only.kind, only.value, only.needed) == (
        ConcernKind.BEHIND_TARGET,
        10,
        target.needed_per_hour,
    )
    assert concerns(replace(made, target=replace(behind, made=95))) == ()
    early = datetime(2026, 1, 22, 4, 29, tzinfo=UTC)
    assert concerns(replace(made, target=behind, taken_at=early)) == ()


def test_that_a_floor_little_seen_is_told_after_what_is_worse() -> None:
    made = floor(EventType.IDLE, 30)
    presence = snapshots.shift_snapshot().presence
    assert presence is not None
    seen = structs.replace(presence, seen=presence.planned * 0.8)
    found = concerns(replace(made, presence=seen))
    assert [one.kind for one in found] == [ConcernKind.WORKER_IDLE, ConcernKind.FLOOR_SEEN]
    assert found[1].value == pytest.approx(0.8)


def test_that_the_data_is_watched_at_any_time() -> None:
    over = Overcount("W1", "John Martinez", 9 * timedelta(hours=1), 5 * timedelta(hours=1))
    made = replace(floor(EventType.WORKING, 5), overcount=over, left_out=LeftOut(rejected=3))
    night = replace(made, taken_at=NOW + timedelta(hours=12))
    assert kinds(night) == [ConcernKind.OVERCOUNT, ConcernKind.REJECTED]
