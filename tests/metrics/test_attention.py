from dataclasses import replace
from datetime import timedelta

import pytest
from msgspec import structs

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.concern import Concern, ConcernKind, Severity
from factory_desktop.domain.event import EventType
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.waiting import AllWaiting, Waiting, Who
from factory_desktop.metrics.attention import concerns
from factory_desktop.metrics.floor import AgainstTarget, LeftOut, StateNow
from factory_desktop.metrics.snapshot import Overcount, Snapshot, StoreFigures
from tests.snapshot_floor import CALENDAR, NOW, TODAYS_SHIFT
from tests.snapshots import empty_snapshot, shift_snapshot, snapshot, station, unseen_worker, worker

MINUTE = timedelta(minutes=1)
FINE = AgainstTarget(500, 500, 700, 6, 96, 80)


def of(shown: Snapshot, *kinds: ConcernKind) -> list[Concern]:
    return [one for one in concerns(shown) if one.kind in kinds]


def states(state: EventType | None, minutes: float, at: str = "S1", **more: object) -> Snapshot:
    """A shift in which one worker has been in a state at a station, which is working."""
    now = StateNow(state, NOW - minutes * MINUTE, at)
    there = StateNow(EventType.WORKING, NOW - MINUTE, at, ("W2",))
    rows = [worker(1, now=now), worker(2, now=structs.replace(there, workers=()))]
    made = shift_snapshot(target=FINE)
    figures = replace(
        made.dashboard, workers=tuple(rows), stations=(station(1, now=there, target=None),)
    )
    return replace(made, dashboard=figures, presence=None, **more)  # type: ignore[arg-type]


def test_that_the_tests_own_shift_has_its_concerns_worst_first() -> None:
    kinds = [one.kind for one in concerns(shift_snapshot())]
    assert ConcernKind.STATION_IDLE in kinds
    assert ConcernKind.WORKER_NOT_SEEN in kinds
    assert ConcernKind.WORKER_IDLE not in kinds, "The station's concern says it."
    assert kinds == sorted(kinds, key=list(ConcernKind).index)


@pytest.mark.parametrize(
    ("state", "minutes", "kind"),
    [
        (EventType.IDLE, 11, ConcernKind.WORKER_IDLE),
        (EventType.ABSENT, 16, ConcernKind.WORKER_ABSENT),
        (None, 6, ConcernKind.WORKER_NOT_SEEN),
    ],
)
def test_that_a_worker_who_stands_still_is_told(
    state: EventType | None, minutes: int, kind: ConcernKind
) -> None:
    [found] = concerns(states(state, minutes))
    assert found == Concern(
        kind,
        worker_id="W1",
        station_id="S1",
        since=NOW - minutes * MINUTE,
        lasting=minutes * MINUTE,
    )


@pytest.mark.parametrize(
    ("state", "minutes"),
    [(EventType.IDLE, 10), (EventType.ABSENT, 15), (EventType.WORKING, 300), (None, 5)],
)
def test_that_a_short_while_is_no_concern(state: EventType | None, minutes: int) -> None:
    assert concerns(states(state, minutes)) == ()


def test_that_a_break_is_not_counted() -> None:
    """20 minutes absent at 9:20, of which 15 were the break."""
    after = TODAYS_SHIFT.breaks[0].end + 5 * MINUTE
    rows = (worker(1, now=StateNow(EventType.ABSENT, after - 20 * MINUTE, "S1")),)
    made = states(None, 1)
    late = replace(made, dashboard=replace(made.dashboard, workers=rows), taken_at=after)
    assert concerns(late) == ()
    [found] = concerns(replace(late, taken_at=after + 11 * MINUTE))
    assert found.lasting == 16 * MINUTE


@pytest.mark.parametrize("moment", [TODAYS_SHIFT.breaks[0].start, TODAYS_SHIFT.end])
def test_that_breaks_and_the_time_after_the_shift_are_quiet(moment: object) -> None:
    assert concerns(shift_snapshot(taken_at=moment)) == ()


def with_refused(count: int) -> StoreFigures:
    return replace(snapshot().store, rejected=count)


def test_that_each_unknown_id_is_told_and_its_events_are_not_told_twice() -> None:
    w7 = Waiting(Who.WORKER, "W7", 12, 12, 14, NOW)
    s9 = Waiting(Who.STATION, "S9", 3, 3, 3, NOW)
    shown = shift_snapshot(
        taken_at=TODAYS_SHIFT.end,
        left_out=LeftOut(rejected=20),
        store=with_refused(20),
        waiting=AllWaiting((w7, s9), 5, times=18),
    )
    assert concerns(shown) == (
        Concern(ConcernKind.UNKNOWN, since=NOW, count=12, waiting=w7),
        Concern(ConcernKind.UNKNOWN, since=NOW, count=3, waiting=s9),
        Concern(ConcernKind.MORE_UNKNOWN, count=5),
        Concern(ConcernKind.REJECTED, Severity.INFO, count=2),
    )


def test_that_what_is_no_longer_kept_needs_nobody() -> None:
    gone = shift_snapshot(
        taken_at=TODAYS_SHIFT.end, left_out=LeftOut(rejected=3), store=with_refused(0)
    )
    assert concerns(gone) == ()


def test_that_records_are_told_at_any_time() -> None:
    over = Overcount("W2", "Sarah Chen", 9 * 60 * MINUTE, 8 * 60 * MINUTE)
    left = LeftOut(rejected=3)
    shown = shift_snapshot(
        taken_at=TODAYS_SHIFT.end, overcount=over, left_out=left, store=with_refused(3)
    )
    assert concerns(shown) == (
        Concern(ConcernKind.OVERCOUNT, worker_id="W2", lasting=60 * MINUTE),
        Concern(ConcernKind.REJECTED, Severity.INFO, count=3),
    )


def test_that_nobody_seen_is_one_concern_and_the_worst() -> None:
    gone = [worker(number, now=StateNow(None, NOW - number * 6 * MINUTE)) for number in (1, 2)]
    made = shift_snapshot(target=FINE, presence=None)
    shown = replace(made, dashboard=replace(made.dashboard, workers=tuple(gone), stations=()))
    [found] = concerns(shown)
    assert (found.kind, found.severity) == (ConcernKind.NOBODY_SEEN, Severity.BAD)
    # The last event was the cap of five minutes before.
    assert (found.since, found.lasting) == (NOW - 11 * MINUTE, 11 * MINUTE)


def test_that_a_shift_may_begin_before_anybody_is_seen() -> None:
    start = TODAYS_SHIFT.start
    made = states(None, 0, taken_at=start + 5 * MINUTE)
    rows = (worker(1, now=StateNow(None, start - 60 * MINUTE)),)
    shown = replace(made, dashboard=replace(made.dashboard, workers=rows, stations=()))
    assert concerns(shown) == ()
    [found] = concerns(replace(shown, taken_at=start + 6 * MINUTE))
    assert (found.kind, found.since) == (ConcernKind.NOBODY_SEEN, start)


def test_that_who_was_last_seen_before_the_shift_is_not_waited_for() -> None:
    before = (NOW - TODAYS_SHIFT.start) / MINUTE
    assert concerns(states(None, before)) == ()
    made = states(None, 1)
    rows = (unseen_worker(1, "John"), made.dashboard.workers[1])
    assert concerns(replace(made, dashboard=replace(made.dashboard, workers=rows))) == ()


def test_that_more_than_a_twentieth_behind_is_told() -> None:
    behind = replace(FINE, made=474)
    [found] = of(shift_snapshot(target=behind), ConcernKind.BEHIND_TARGET)
    assert found.units == 26
    assert found.share == pytest.approx(0.052)
    assert not of(shift_snapshot(target=replace(FINE, made=475)), ConcernKind.BEHIND_TARGET)


@pytest.mark.parametrize(
    "fields",
    [
        {"taken_at": TODAYS_SHIFT.start + 30 * MINUTE},
        {"span": TimeSpan(NOW - 7 * 24 * 60 * MINUTE)},
        {"span": TimeSpan(NOW - 60 * MINUTE, NOW)},
        {"target": None},
    ],
)
def test_that_a_target_is_compared_in_a_running_span_alone(fields: dict[str, object]) -> None:
    behind: dict[str, object] = {"target": replace(FINE, made=0)}
    assert not of(shift_snapshot(**(behind | fields)), ConcernKind.BEHIND_TARGET)


def test_that_a_floor_seen_too_little_is_told() -> None:
    made = shift_snapshot()
    assert made.presence is not None
    low = structs.replace(made.presence, seen=made.presence.planned * 0.8)
    [found] = of(replace(made, presence=low), ConcernKind.FLOOR_SEEN)
    assert found.share == pytest.approx(0.8)


def test_that_without_shifts_nobody_is_missed() -> None:
    bare = PlantCalendar(CALENDAR.zone)
    assert concerns(states(None, 60, calendar=bare)) == ()
    [found] = concerns(states(EventType.IDLE, 11, calendar=bare))
    assert found.kind is ConcernKind.WORKER_IDLE
    assert [one.kind for one in concerns(states(EventType.IDLE, 11, calendar=None))] == [found.kind]


def test_that_an_empty_store_is_no_concern() -> None:
    assert concerns(empty_snapshot()) == ()
    nobody = snapshot(workers=[unseen_worker(1, "John")], stations=())
    assert concerns(nobody) == ()
