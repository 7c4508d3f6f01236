import random
from datetime import timedelta

from factory_desktop.domain.event import EventType
from factory_desktop.metrics.floor import StateNow
from factory_desktop.metrics.snapshot import WorkerMetrics
from factory_desktop.models.state_column import state_column, why
from factory_desktop.models.text import SPACE
from factory_desktop.models.writing import Writing
from tests.snapshots import NOW, snapshot, unseen_worker, worker

WRITING = Writing.of(snapshot(), lambda: NOW)


def at(state: EventType | None, minutes: int) -> StateNow:
    return StateNow(state, NOW - timedelta(minutes=minutes), "S5")


def test_that_who_may_need_help_stands_first() -> None:
    rows = [
        worker(1, now=at(None, 50)),
        worker(2, now=at(EventType.IDLE, 30)),
        worker(3, now=at(EventType.IDLE, 12)),
        worker(4, now=at(EventType.ABSENT, 200)),
        worker(5, now=at(EventType.WORKING, 5), utilization=0.4),
        worker(6, now=at(EventType.WORKING, 90), utilization=0.9),
        unseen_worker(7, "Gone for weeks"),
    ]
    mixed: list[WorkerMetrics] = random.Random(4).sample(rows, len(rows))
    assert state_column(WRITING).in_order(mixed, descending=False) == rows


def test_that_a_row_says_why_it_stands_where_it_does() -> None:
    said = why(at(EventType.IDLE, 12), WRITING)
    assert said == f"Idle at Packaging Station for 12{SPACE}min, since 11:28."
    unseen = why(at(None, 50), WRITING)
    assert unseen == (
        f"Not seen for 50{SPACE}min, since 10:50; the last event was at Packaging Station."
    )
    assert why(StateNow(None, None), WRITING) == "No camera has ever seen this."
    nowhere = why(StateNow(EventType.ABSENT, NOW - timedelta(minutes=3)), WRITING)
    assert nowhere == f"Absent for 3{SPACE}min, since 11:37."


def test_that_the_word_and_the_time_stand_in_one_cell() -> None:
    column, row = state_column(WRITING), worker(1, now=at(EventType.WORKING, 5))
    assert column.detail is not None
    assert (column.text(row), column.detail(row)) == ("Working", f"5{SPACE}min")
    assert column.text(worker(1, now=None)) == "–"
