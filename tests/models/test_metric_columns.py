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
)
from factory_desktop.models.text import SPACE
from tests.snapshots import worker

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
