from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.event import EventType
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.roster_detail import WorkerDetail
from factory_desktop.metrics.snapshot import Pick
from factory_desktop.metrics.taking import take
from factory_desktop.metrics.worker_question import WorkerQuestion
from factory_desktop.store.opened import OpenedStore
from tests import losses
from tests.factories import T0, Empty, distinct, event, events_of, read, record, run, units

MINUTE = timedelta(minutes=1)
HOUR = 60 * MINUTE
rules = st.sampled_from([TimeRule(), TimeRule("measured")])


@settings(max_examples=60)
@given(st.data(), losses.calendars, losses.spans, rules, losses.nows, st.booleans())
def test_that_stations_add_up_to_the_workers_row_and_spells_are_the_timelines(
    shared_store: OpenedStore,
    data: st.DataObject,
    calendar: PlantCalendar,
    span: tuple[datetime, datetime],
    rule: TimeRule,
    now: datetime,
    past: bool,
) -> None:
    run(shared_store, Empty())
    record(shared_store, *distinct(data.draw(st.lists(events_of(), max_size=25))))
    view = losses.view(span, Pick("W1"))
    moment = Moment(now, rule, calendar, past=past)
    detail = read(shared_store, WorkerQuestion(view).answer, moment)
    snapshot = read(shared_store, take, view, moment)
    row = next(one for one in snapshot.dashboard.workers if one.worker_id == "W1")
    for name, total in (("working", row.active), ("idle", row.idle), ("absent", row.absent)):
        assert sum((getattr(one, name) for one in detail.stations), timedelta()) == total
    assert sum(one.units for one in detail.stations) == row.units
    drawn = [spell for spell in snapshot.spells if spell.start < spell.end]
    assert sorted(detail.spells, key=lambda one: one.start) == drawn
    starts = [spell.start for spell in detail.spells]
    assert starts == sorted(starts, reverse=True)
    assert detail.spells_in_all == len(drawn)


def asked(store: OpenedStore, pick: Pick, start: datetime = T0) -> WorkerDetail:
    moment = Moment(start + 8 * HOUR, TimeRule(), PlantCalendar(ZoneInfo("UTC")))
    return read(store, WorkerQuestion(losses.view((start, start + HOUR), pick)).answer, moment)


def test_that_a_station_picked_too_narrows_everything(store: OpenedStore) -> None:
    record(store, event(0), event(10, station="S2"), units(12, 4, station="S2"))
    detail = asked(store, Pick("W1", "S2"))
    assert [(one.key, one.units) for one in detail.stations] == [("S2", 4)]
    assert [spell.station_id for spell in detail.spells] == ["S2"]


def test_that_someone_nobody_saw_has_nothing_and_no_median(store: OpenedStore) -> None:
    record(store, event(0))
    detail = asked(store, Pick("W9"))
    assert (detail.spells, detail.stations, detail.usual.per_hour) == ((), (), None)
    run(store, Empty())
    assert asked(store, Pick("W1")).spells_in_all == 0


def test_that_spells_are_cut_at_now(store: OpenedStore) -> None:
    record(store, event(8 * 60 - 2, kind=EventType.IDLE))
    moment = Moment(T0 + 8 * HOUR, TimeRule(), PlantCalendar(ZoneInfo("UTC")))
    view = losses.view((T0, T0 + 9 * HOUR), Pick("W1"))
    (spell,) = read(store, WorkerQuestion(view).answer, moment).spells
    assert spell.end == T0 + 8 * HOUR
