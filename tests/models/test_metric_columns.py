from operator import attrgetter

from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.models.metric_columns import (
    confidence_column,
    count_column,
    hours_column,
    name_column,
    rate_column,
    share_column,
    under_rule,
    utilization_column,
)
from factory_desktop.models.text import SPACE
from factory_desktop.models.writing import Writing
from tests.snapshots import unseen_worker, worker

ROW = worker(1, units=1234, units_per_hour=18.66, utilization=0.5, mean_confidence=0.914)


def test_that_names_carry_their_id_and_stand_left() -> None:
    column = name_column("Worker", attrgetter("worker_id"))
    assert column.detail is not None
    assert (column.text(ROW), column.detail(ROW), column.figure) == ("John Martinez", "W1", False)


def test_that_only_shares_have_a_bar() -> None:
    columns = (
        share_column("Utilization", attrgetter("utilization"), "how"),
        hours_column("Active", attrgetter("active")),
        count_column("Units", attrgetter("units")),
        rate_column("Units / h", attrgetter("units_per_hour"), "how"),
        confidence_column(),
    )
    assert [column.is_share for column in columns] == [True, False, False, False, False]
    assert [column.text(ROW) for column in columns[2:]] == ["1,234", "18.7", "0.91"]


def test_that_confidence_is_never_called_accuracy() -> None:
    column = confidence_column()
    assert "accuracy" not in (column.title + column.explanation).casefold()


def test_that_the_rule_stands_below_the_explanation() -> None:
    assert under_rule(TimeRule(), "Hours working").split("\n") == [
        "Hours working",
        f"Time by the fixed rule, 5{SPACE}min per event",
    ]


def test_that_totals_add_up_what_is_defined() -> None:
    rows = [ROW, worker(2, units=10, utilization=0.7), unseen_worker(3, "Ann")]
    units = count_column("Units", attrgetter("units"))
    share = share_column("Utilization", attrgetter("utilization"), "how")
    confidence = confidence_column()
    assert units.total is not None
    assert share.total is not None
    assert confidence.total is not None
    assert (units.total(rows), share.total(rows)) == (1244, (0.5 + 0.7) / 2)
    known = [row for row in rows if row.mean_confidence is not None]
    events = sum(row.events for row in known)
    weighed = sum(row.events * (row.mean_confidence or 0) for row in known) / events
    assert confidence.total(rows) == weighed
    assert confidence.total(rows[2:]) is None


def test_that_a_utilization_under_its_target_asks_for_a_look() -> None:
    column = utilization_column(Writing(), "how", 0.85)
    assert column.title == f"Utilization, target 85{SPACE}%"
    assert column.warns is not None
    rows = (worker(1, utilization=0.84), worker(1, utilization=0.85), unseen_worker(2, "Ann"))
    assert [column.warns(row) for row in rows] == [True, False, False]
    without = utilization_column(Writing(), "how", None)
    assert without.title == "Utilization"
    assert without.warns is not None
    assert not without.warns(worker(1, utilization=0.1))
