from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.event import EventType
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.roster_detail import MOST_LONGEST
from factory_desktop.metrics.snapshot import Pick
from factory_desktop.metrics.station_question import StationQuestion
from factory_desktop.metrics.taking import take
from factory_desktop.store import idle_spells
from factory_desktop.store.opened import OpenedStore
from tests import losses
from tests.factories import STATES, T0, Empty, distinct, event, events_of, read, record, run

rules = st.sampled_from([TimeRule(), TimeRule("measured")])
workers = st.none() | st.just("W2")


@settings(max_examples=60)
@given(st.data(), losses.calendars, losses.spans, workers, rules, losses.nows, st.booleans())
def test_that_workers_add_up_to_the_stations_row_and_idle_spells_are_the_timelines(
    shared_store: OpenedStore,
    data: st.DataObject,
    calendar: PlantCalendar,
    span: tuple[datetime, datetime],
    worker: str | None,
    rule: TimeRule,
    now: datetime,
    past: bool,
) -> None:
    run(shared_store, Empty())
    record(shared_store, *distinct(data.draw(st.lists(events_of(kinds=STATES), max_size=40))))
    view = losses.view(span, Pick(worker, "S1"))
    moment = Moment(now, rule, calendar, past=past)
    detail = read(shared_store, StationQuestion(view).answer, moment)
    snapshot = read(shared_store, take, view, moment)
    row = next(one for one in snapshot.dashboard.stations if one.station_id == "S1")
    assert sum((one.working for one in detail.workers), timedelta()) == row.working
    present = sum((one.working + one.idle for one in detail.workers), timedelta())
    assert present == row.occupancy
    idle = [
        (spell.end - spell.start, spell.worker_id, spell.start)
        for spell in snapshot.spells
        if spell.state is EventType.IDLE and spell.start < spell.end
    ]
    idle.sort(key=lambda one: (-one[0], one[2], one[1]))
    assert detail.longest_idle is not None
    found = [(one.end - one.start, one.worker_id, one.start) for one in detail.longest_idle]
    assert found == idle[:MOST_LONGEST]


def test_that_an_empty_store_has_nobody_there(store: OpenedStore) -> None:
    moment = Moment(T0, TimeRule(), PlantCalendar(ZoneInfo("UTC")))
    view = losses.view((T0, T0 + timedelta(hours=1)), Pick(None, "S1"))
    detail = read(store, StationQuestion(view).answer, moment)
    assert (detail.longest_idle, detail.workers, detail.usual.counted) == ((), (), 0)


def test_that_of_too_many_events_spells_are_not_told_apart(
    store: OpenedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    record(store, *(event(minute, kind=EventType.IDLE) for minute in range(4)))
    monkeypatch.setattr(idle_spells, "MOST_EVENTS", 3)
    moment = Moment(T0 + timedelta(hours=1), TimeRule(), PlantCalendar(ZoneInfo("UTC")))
    view = losses.view((T0, T0 + timedelta(hours=1)), Pick(None, "S1"))
    detail = read(store, StationQuestion(view).answer, moment)
    assert detail.longest_idle is None
    assert [one.key for one in detail.workers] == ["W1"]
