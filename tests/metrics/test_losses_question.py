from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from factory_desktop.domain.calendar import PlantCalendar, ShiftPlan
from factory_desktop.domain.event import EventType
from factory_desktop.domain.shift import Break, Shift
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.losses_question import LossesQuestion
from factory_desktop.metrics.lost_time import NOTHING_LOST, LostTime
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.snapshot import Pick
from factory_desktop.store.opened import OpenedStore
from tests import losses
from tests.factories import T0, Empty, distinct, event, events_of, read, record, run

US = timedelta(microseconds=1)
HOUR = timedelta(hours=1)
LUNCH = Break("Lunch", time(12), time(12, 30))
WORKING, IDLE, ABSENT, _ = EventType


def asked(
    store: OpenedStore,
    calendar: PlantCalendar,
    span: tuple[datetime, datetime],
    now: datetime,
    pick: Pick | None = None,
) -> LostTime:
    moment = Moment(now, TimeRule(), calendar)
    return read(store, LossesQuestion(losses.view(span, pick)).answer, moment)


@settings(max_examples=80)
@given(st.data(), losses.calendars, losses.spans, losses.picks, losses.nows)
def test_that_lost_time_equals_the_events_worked_out_one_by_one(
    shared_store: OpenedStore,
    data: st.DataObject,
    calendar: PlantCalendar,
    span: tuple[datetime, datetime],
    pick: Pick,
    now: datetime,
) -> None:
    run(shared_store, Empty())
    events = distinct(data.draw(st.lists(events_of(), min_size=3, max_size=25)))
    record(shared_store, *events)
    found = asked(shared_store, calendar, span, now, pick)
    windows = losses.windows(calendar, span, now)
    present = losses.at_work(events, calendar, span, now)
    pieces = list(losses.pieces(events, windows, pick, present))
    added = losses.times(pieces)
    assert (found.working, found.idle, found.absent) == (
        added[WORKING] * US,
        added[IDLE] * US,
        added[ABSENT] * US,
    )
    for given_losses, id_of, narrowed in (
        (found.stations, "station_id", Pick(pick.worker_id)),
        (found.workers, "worker_id", Pick(None, pick.station_id)),
    ):
        of: Counter[str] = Counter()
        for _, one, begins, stops in losses.pieces(events, windows, narrowed, present):
            if one.type is IDLE:
                of[getattr(one, id_of)] += (stops - begins) // US
        assert {loss.key: loss.time // US for loss in given_losses} == dict(of)
        ordered = [loss.time for loss in given_losses]
        assert ordered == sorted(ordered, reverse=True)
    check_heat(found, pieces, calendar)
    if present is None or pick.station_id:
        assert (found.not_seen, found.breaks) == (None, None)
        return
    here = [n for n, worker in present if pick.worker_id in {None, worker}]
    due = sum((b - a for n in here for m, a, b in windows if n == m), timedelta())
    assert found.not_seen == due - found.working - found.idle - found.absent
    start, end = span[0], min(span[1], now)
    rests = [one.breaks for one in calendar.between(start, end)]
    breaks = [min(one.end, end) - max(one.start, start) for n in here for one in rests[n]]
    assert found.breaks == sum((one for one in breaks if one > timedelta()), timedelta())


def check_heat(found: LostTime, pieces: list[losses.Piece], calendar: PlantCalendar) -> None:
    seen: Counter[tuple[int, int]] = Counter()
    idle: Counter[tuple[int, int]] = Counter()
    for _, one, begins, stops in pieces:
        at = begins
        while at < stops:
            local = at.astimezone(calendar.zone)
            over = local.replace(minute=0, second=0, microsecond=0) + HOUR
            until = min(stops, over.astimezone(UTC))
            cell = local.weekday(), local.hour
            seen[cell] += (until - at) // US
            idle[cell] += (until - at) // US * (one.type is IDLE)
            at = until
    cells = {(cell.weekday, cell.hour): cell for cell in found.heat}
    assert {cell: one.seen // US for cell, one in cells.items()} == dict(seen)
    assert {cell: one.idle // US for cell, one in cells.items()} == dict(idle)
    assert sum((cell.idle for cell in found.heat), timedelta()) == found.idle


def test_that_a_state_that_runs_over_brings_nobody_into_a_shift(store: OpenedStore) -> None:
    """W1 goes home at half past ten, seen a minute before; W2 is seen in a break alone."""
    shifts = (
        Shift(time(8), time(10, 30), "Early"),
        Shift(time(10, 30), time(14), "Late", (LUNCH,)),
    )
    calendar = PlantCalendar(ZoneInfo("UTC"), (ShiftPlan(date(2020, 1, 1), shifts),))
    record(store, event(149, kind=IDLE), event(245, "W2", kind=IDLE))
    found = asked(store, calendar, (T0, T0 + 6 * HOUR), T0 + 6 * HOUR)
    assert found.idle == losses.MINUTE
    assert found.not_seen == 2.5 * HOUR - losses.MINUTE + 3 * HOUR
    assert found.breaks == HOUR / 2


def test_that_an_empty_store_has_lost_nothing(store: OpenedStore) -> None:
    assert asked(store, PlantCalendar(ZoneInfo("UTC")), (T0, T0 + HOUR), T0) == NOTHING_LOST


def test_that_a_state_lasts_no_longer_than_until_now(store: OpenedStore) -> None:
    record(store, event(0, kind=IDLE))
    calendar = PlantCalendar(ZoneInfo("UTC"))
    found = asked(store, calendar, (T0, T0 + HOUR), T0 + 2 * losses.MINUTE)
    assert found.idle == 2 * losses.MINUTE
    assert [cell.share for cell in found.heat] == [1]
