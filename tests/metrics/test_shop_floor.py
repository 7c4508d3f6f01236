"""One figure has one value, whoever adds it up."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.event import Event
from factory_desktop.domain.shift import ShiftKey
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.domain.target import UnitsTarget
from factory_desktop.domain.time_rule import RULE_NAMES, TimeRule
from factory_desktop.metrics.dashboard import dashboard
from factory_desktop.metrics.floor import Before, LeftOut, TooLong
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.snapshot import Pick, Snapshot, View
from factory_desktop.metrics.taking import take
from factory_desktop.store.opened import OpenedStore
from tests.factories import (
    STATIONS,
    T0,
    WORKERS,
    Empty,
    event,
    events_of,
    read,
    record,
    run,
    units,
)
from tests.metrics.calendars import DAY, EVENING, LONG_AGO, MINUTE, TALLINN, calendar, plants

HOUR = 60 * MINUTE
NONE = timedelta()
TODAY = SpanChoice()
SHIFT = SpanChoice(SpanKind.SHIFT)
S1 = UnitsTarget("S1", 6, LONG_AGO)
KEY = ShiftKey(date(2026, 1, 22), "Day")
NOON = datetime(2026, 1, 22, 12, tzinfo=TALLINN).astimezone(UTC)


def taken(
    store: OpenedStore,
    plant: PlantCalendar,
    choice: SpanChoice = SHIFT,
    now: datetime = NOON,
    pick: Pick | None = None,
    rule: TimeRule | None = None,
    *,
    past: bool = False,
) -> Snapshot:
    moment = Moment(now, rule or TimeRule(), plant, past=past)
    return read(store, take, View(choice, pick or Pick()), moment)


choices = st.sampled_from([SpanChoice(kind) for kind in SpanKind]) | st.builds(
    lambda start, length: SpanChoice(
        SpanKind.CUSTOM,
        TimeSpan(T0 + start * MINUTE, None if length is None else T0 + (start + length) * MINUTE),
    ),
    st.integers(-400, 900),
    st.none() | st.integers(1, 6000),
)
picks = st.builds(Pick, st.none() | st.sampled_from(WORKERS), st.none() | st.sampled_from(STATIONS))


@settings(max_examples=120)
@given(
    st.lists(events_of(steps=200, step=3 * MINUTE), max_size=50),
    plants,
    choices,
    st.integers(-3, 1500).map(lambda minute: T0 + minute * MINUTE),
    picks,
    st.sampled_from(RULE_NAMES),
    st.booleans(),
)
def test_that_every_figure_has_one_value(
    shared_store: OpenedStore,
    drawn: list[Event],
    plant: PlantCalendar,
    choice: SpanChoice,
    now: datetime,
    pick: Pick,
    rule: str,
    past: bool,
) -> None:
    run(shared_store, Empty())
    record(shared_store, *drawn)
    by = TimeRule(rule)  # type: ignore[arg-type]
    shown = taken(shared_store, plant, choice, now, pick, by, past=past)
    check_units(shown, pick)
    check_times(shown, pick)
    check_presence(shown, pick)
    if past:
        cut = TimeSpan(shown.span.start, min(now, shown.span.end or now))
        end = max(cut.end or now, cut.start or now)
        api = read(shared_store, dashboard, TimeSpan(cut.start, end), by, now, pick)
        assert shown.dashboard.factory == api.factory


def check_units(shown: Snapshot, pick: Pick) -> None:
    figures = shown.dashboard
    workers = [w for w in figures.workers if pick.worker_id in {None, w.worker_id}]
    stations = [s for s in figures.stations if pick.station_id in {None, s.station_id}]
    made = figures.factory.units
    assert made == sum(bar.units for bar in shown.units)
    assert made == sum(row.units for row in workers) == sum(row.units for row in stations)
    with_target = [row.target for row in stations if row.target]
    assert bool(shown.target) == bool(with_target)
    if shown.target is None:
        assert sum(bar.targeted for bar in shown.units) == 0
        assert all(bar.target is None for bar in shown.units)
        return
    assert pick.worker_id is None
    assert shown.target.made == sum(one.made for one in with_target)
    assert shown.target.made == sum(bar.targeted for bar in shown.units)
    assert shown.target.due == pytest.approx(sum(one.due for one in with_target))
    assert shown.target.whole == pytest.approx(sum(one.whole for one in with_target))
    assert shown.target.stations == len(with_target)
    if shown.units and shown.units[0].start <= (shown.span.start or shown.units[0].start):
        asked = sum(bar.target or 0 for bar in shown.units)
        assert asked <= shown.target.whole + 1e-6


def check_times(shown: Snapshot, pick: Pick) -> None:
    workers = [w for w in shown.dashboard.workers if pick.worker_id in {None, w.worker_id}]
    for name, of_bar in (("active", "working"), ("idle", "idle"), ("absent", "absent")):
        of_workers = sum((getattr(row, name) for row in workers), NONE)
        assert of_workers == sum((getattr(bar, of_bar) for bar in shown.units), NONE)


def check_presence(shown: Snapshot, pick: Pick) -> None:
    rows = shown.dashboard.workers
    meant = [
        row.presence
        for row in rows
        if row.presence
        and pick.worker_id in {None, row.worker_id}
        and (row.events or pick.station_id is None)
    ]
    if shown.presence is None or shown.losses is None:
        assert (meant, shown.presence, shown.losses) == ([], None, None)
        return
    planned = sum((one.planned for one in meant), NONE)
    assert shown.presence.planned == shown.losses.planned == planned
    assert shown.presence.seen == sum((one.seen for one in meant), NONE) <= planned
    assert shown.presence.not_seen == shown.losses.not_seen
    assert shown.losses.working + shown.losses.idle + shown.losses.absent == shown.presence.seen
    for bar in shown.units:
        assert bar.seen is None or 0 <= bar.seen <= 1
        assert NONE <= bar.breaks <= bar.end - bar.start


def test_that_a_shift_is_told_with_its_target_and_breaks(store: OpenedStore) -> None:
    record(store, units(0, 9), event(1), units(5, 2, station="S2"))
    shown = taken(store, calendar(DAY, EVENING, targets=(S1,)))
    assert shown.shift is not None
    assert shown.shift.key == KEY
    assert shown.span == shown.shift.span
    assert shown.breaks == shown.shift.breaks
    assert shown.utilization_target == 0.8
    assert shown.target is not None
    # 5:35 h of work from 6:00 to noon, with 15 minutes and 10 of breaks.
    assert shown.target.made == 9
    assert shown.target.due == pytest.approx(6 * (6 - 25 / 60))
    assert [bar.targeted for bar in shown.units if bar.units] == [9]
    assert [bar.target for bar in shown.units] == pytest.approx([6, 6, 6, 4.5, 6, 5, 4, 6])
    assert shown.stored == 3


@pytest.mark.parametrize(
    ("stations", "made"), [((), 0), (("S1",), 9), (("S1", "S2"), 11), (STATIONS, 15)]
)
def test_that_only_units_of_stations_with_a_target_count_against_it(
    store: OpenedStore, stations: tuple[str, ...], made: int
) -> None:
    record(store, units(0, 9), units(5, 2, station="S2"), units(7, 4, station="S10"))
    targets = tuple(UnitsTarget(one, 6, LONG_AGO) for one in stations)
    shown = taken(store, calendar(DAY, targets=targets))
    assert [bar.targeted for bar in shown.units if bar.units] == [made]
    assert (shown.target.made if shown.target else 0) == made


def test_that_a_picked_station_and_worker_narrow_the_target(store: OpenedStore) -> None:
    record(store, units(0, 9), units(5, 2, station="S2"))
    plant = calendar(DAY, targets=(S1,))
    assert taken(store, plant, pick=Pick("W1")).target is None
    assert taken(store, plant, pick=Pick(None, "S2")).target is None
    only = taken(store, plant, pick=Pick(None, "S1")).target
    assert only is not None
    assert only.made == 9


def test_that_a_pick_takes_nothing_from_the_rows_that_stay(store: OpenedStore) -> None:
    record(
        store, units(0, 9), event(2), units(5, 2, worker="W2", station="S2"), event(7, "W2", "S2")
    )
    plant = calendar(DAY, targets=(S1, replace(S1, station_id="S2")))
    whole = taken(store, plant).dashboard
    at_station = taken(store, plant, pick=Pick(None, "S1"))
    assert [row.target for row in at_station.dashboard.stations] == [
        row.target for row in whole.stations
    ]
    assert at_station.target == whole.stations[0].target
    for pick in (Pick("W1"), Pick(None, "S1")):
        shown = taken(store, plant, pick=pick)
        assert [row.presence for row in shown.dashboard.workers] == [
            row.presence for row in whole.workers
        ]
        assert shown.presence == whole.workers[0].presence


def test_that_the_shift_of_a_week_before_is_read_as_far(store: OpenedStore) -> None:
    week = -7 * 24 * 60
    record(store, event(0), event(week), event(week + 3), units(week + 30, 4))
    # Of what came later that day nothing was known then, not even that W2 was there.
    record(store, units(week + 60 * 3, 9), event(week + 60 * 3, "W2"))
    shown = taken(store, calendar(DAY))
    assert shown.shift is not None
    assert isinstance(shown.before, Before)
    assert shown.before.span.start == shown.shift.start - timedelta(weeks=1)
    assert (shown.before.units, shown.before.productive) == (4, 10 * MINUTE)
    # Eight minutes were seen of 5:35 h.
    assert shown.before.floor_seen == pytest.approx(8 / 335)
    assert taken(store, calendar(DAY), pick=Pick("W2")).before is None
    assert taken(store, calendar(DAY), SpanChoice(SpanKind.ALL)).before is None
    week_ago = taken(store, calendar(), TODAY).before
    assert week_ago is not None
    assert (week_ago.units, week_ago.floor_seen) == (4, None)


def test_that_what_was_left_out_is_told(store: OpenedStore) -> None:
    record(store, event(0))
    record(store, event(0))
    assert taken(store, calendar(DAY)).left_out == LeftOut(duplicates=1, late=1, rejected=0)
    assert taken(store, calendar(DAY), now=T0 - HOUR, past=True).left_out == LeftOut()


def test_that_a_past_moment_knows_how_much_is_stored(store: OpenedStore) -> None:
    record(store, event(0), event(100), event(9000))
    shown = taken(store, calendar(DAY), now=T0 + HOUR, past=True)
    assert (shown.past, shown.stored, shown.store.events) == (True, 3, 1)


def test_that_without_shifts_nothing_is_planned(store: OpenedStore) -> None:
    record(store, event(0), units(1))
    shown = taken(store, calendar(targets=(S1,)), TODAY)
    assert (shown.presence, shown.losses, shown.target, shown.breaks) == (None, None, None, ())
    assert {(bar.seen, bar.target, bar.targeted) for bar in shown.units} == {(None, None, 0)}


def test_that_presence_is_not_read_of_more_than_a_week(store: OpenedStore) -> None:
    record(store, event(0), event(-60 * 24 * 9))
    plant = calendar(DAY, targets=(S1,))
    assert taken(store, plant, SpanChoice(SpanKind.LAST_7_DAYS)).presence is not None
    whole = taken(store, plant, SpanChoice(SpanKind.ALL))
    assert (whole.presence, whole.losses, whole.breaks) == (None, None, ())
    assert whole.target is not None
    assert whole.too_long == TooLong(presence=True)


@pytest.mark.parametrize(
    ("days", "too_long"),
    [(7, TooLong()), (700, TooLong(presence=True)), (900, TooLong(presence=True, targets=True))],
)
def test_that_too_long_a_span_is_not_one_without_targets(
    store: OpenedStore, days: int, too_long: TooLong
) -> None:
    record(store, event(0), event(-60 * 24 * days))
    shown = taken(store, calendar(DAY, targets=(S1,)), SpanChoice(SpanKind.ALL))
    assert shown.too_long == too_long
    assert (shown.target is None) == too_long.targets
    assert (shown.presence is None) == too_long.presence
    assert taken(store, calendar(), SpanChoice(SpanKind.ALL)).too_long == TooLong()
