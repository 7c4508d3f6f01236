from collections import Counter
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.event import Event, EventType
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
    events = distinct(data.draw(st.lists(events_of(), max_size=25)))
    record(shared_store, *events)
    found = asked(shared_store, calendar, span, now, pick)
    windows = losses.windows(calendar, span, now)
    pieces = list(losses.pieces(events, windows, pick))
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
        for _, one, begins, stops in losses.pieces(events, windows, narrowed):
            if one.type is IDLE:
                of[getattr(one, id_of)] += (stops - begins) // US
        assert {loss.key: loss.time // US for loss in given_losses} == dict(of)
        ordered = [loss.time for loss in given_losses]
        assert ordered == sorted(ordered, reverse=True)
    check_heat(found, pieces, calendar)
    check_not_seen(found, events, windows, pick, calendar)


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


def check_not_seen(
    found: LostTime,
    events: list[Event],
    windows: list[losses.Stretch],
    pick: Pick,
    calendar: PlantCalendar,
) -> None:
    if not windows or not events:
        return
    if not found.planned or pick.station_id:
        assert found.not_seen is None
        assert found.breaks is None
        return
    present = {(n, e.worker_id) for n, e, _, _ in losses.pieces(events, windows, pick)}
    present |= {
        (n, e.worker_id)
        for e in events
        for n, first, last in windows
        if first <= e.at < last and pick.worker_id in {None, e.worker_id}
    }
    due = sum((b - a for n, _ in present for m, a, b in windows if n == m), timedelta())
    assert found.not_seen == due - found.working - found.idle - found.absent
    assert calendar.plans[0].shifts


def test_that_an_empty_store_has_lost_nothing(store: OpenedStore) -> None:
    assert asked(store, PlantCalendar(ZoneInfo("UTC")), (T0, T0 + HOUR), T0) == NOTHING_LOST


def test_that_a_state_lasts_no_longer_than_until_now(store: OpenedStore) -> None:
    record(store, event(0, kind=IDLE))
    calendar = PlantCalendar(ZoneInfo("UTC"))
    found = asked(store, calendar, (T0, T0 + HOUR), T0 + 2 * losses.MINUTE)
    assert found.idle == 2 * losses.MINUTE
    assert [cell.share for cell in found.heat] == [1]
