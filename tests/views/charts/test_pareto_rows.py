from datetime import timedelta

import pytest

from factory_desktop.metrics.lost_time import NOTHING_LOST
from factory_desktop.views.charts.pareto_rows import By, Look, rows_of
from tests.answers import HOUR, lost_time
from tests.speaking import speaking


def test_that_states_come_the_largest_first_and_run_up_to_one() -> None:
    rows = rows_of(lost_time(), By.STATE)
    assert [(row.name, row.time / HOUR) for row in rows] == [
        ("Idle", 4),
        ("Not seen", 3),
        ("Planned break", 2),
        ("Absent", 1),
    ]
    assert [row.running for row in rows] == pytest.approx([0.4, 0.7, 0.9, 1])
    assert [row.share for row in rows] == pytest.approx([0.4, 0.3, 0.2, 0.1])


def test_that_what_is_not_known_has_no_row() -> None:
    rows = rows_of(lost_time(not_seen=None, breaks=None, absent=timedelta()), By.STATE)
    assert [row.look for row in rows] == [Look.IDLE]


def test_that_what_has_no_reason_comes_last_and_is_said_to() -> None:
    rows = rows_of(lost_time(), By.REASON)
    assert [(row.name, row.look) for row in rows] == [
        ("Cleaning", Look.IDLE),
        ("No reason given", Look.PALE),
    ]


def test_that_stations_and_workers_keep_their_ids() -> None:
    assert [row.key for row in rows_of(lost_time(), By.STATION)] == ["S5", "S1"]
    assert [row.key for row in rows_of(lost_time(), By.WORKER)][:2] == ["W1", "W2"]


@pytest.mark.parametrize("by", list(By))
def test_that_where_nothing_is_lost_there_are_no_rows(by: By) -> None:
    assert rows_of(NOTHING_LOST, by) == ()
    assert by.word


def test_that_reasons_of_a_new_store_are_named_in_the_language_of_the_window() -> None:
    with speaking("de"):
        (first, last) = rows_of(lost_time(), By.REASON)
    assert (first.key, first.name) == ("Cleaning", "Reinigung")
    assert last.name == "Kein Grund angegeben"
