from collections import Counter
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.matrix_question import MatrixQuestion
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.taking import take
from factory_desktop.store.opened import OpenedStore
from tests import losses
from tests.factories import T0, Empty, distinct, event, events_of, read, record, run, units

rules = st.sampled_from(
    [TimeRule(), TimeRule("measured"), TimeRule("measured", cap=timedelta(minutes=7))]
)


@settings(max_examples=80)
@given(st.data(), losses.calendars, losses.spans, rules, losses.nows, st.booleans())
def test_that_rows_and_columns_add_up_to_the_tables_and_the_cards(
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
    moment, view = Moment(now, rule, calendar, past=past), losses.view(span)
    matrix = read(shared_store, MatrixQuestion(view).answer, moment)
    board = read(shared_store, take, view, moment).dashboard
    made: Counter[str] = Counter()
    worked: Counter[str] = Counter()
    for cell in matrix.cells:
        for key in (cell.worker_id, cell.station_id):
            made[key] += cell.units
            worked[key] += cell.working // timedelta(microseconds=1)
    for worker in board.workers:
        assert made[worker.worker_id] == worker.units
        assert worked[worker.worker_id] * timedelta(microseconds=1) == worker.active
    for station in board.stations:
        assert made[station.station_id] == station.units
        assert worked[station.station_id] * timedelta(microseconds=1) == station.working
    assert sum(cell.units for cell in matrix.cells) == board.factory.units
    total = sum((cell.working for cell in matrix.cells), timedelta())
    assert total == board.factory.productive


def test_that_a_cell_has_the_figures_of_one_worker_at_one_station(store: OpenedStore) -> None:
    record(store, event(0), event(1, "W2"), units(2, 5), event(3, "W2", "S2"))
    moment = Moment(T0 + timedelta(hours=1), TimeRule(), PlantCalendar(ZoneInfo("UTC")))
    view = losses.view((T0, T0 + timedelta(hours=1)))
    cells = read(store, MatrixQuestion(view).answer, moment).cells
    five = timedelta(minutes=5)
    assert {(c.worker_id, c.station_id): (c.working, c.units) for c in cells} == {
        ("W1", "S1"): (five, 5),
        ("W2", "S1"): (five, 0),
        ("W2", "S2"): (five, 0),
    }
