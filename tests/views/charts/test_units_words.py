from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from factory_desktop.metrics.snapshot import UnitsBar
from factory_desktop.views.charts import units_words as words
from tests.snapshots import NOW, empty_snapshot, snapshot


@pytest.mark.parametrize(
    ("days", "said"), [(1, "today"), (7, "this week"), (30, "this month"), (1 / 24, "this hour")]
)
def test_that_the_bar_that_still_grows_is_named(qapp: QApplication, days: float, said: str) -> None:
    bar = UnitsBar(NOW, NOW + timedelta(days=days), 5)
    shown = snapshot(units=(bar,))
    assert words.subtitle(shown) == f"units made; {said} still runs"
    assert words.of_bar(bar, shown).endswith(", 5 units so far")
    later = replace(shown, taken_at=bar.end)
    assert words.subtitle(later) == "units made"
    assert words.of_bar(bar, later).endswith(", 5 units")


def test_that_a_running_hour_without_a_bar_is_not_spoken_of(qapp: QApplication) -> None:
    bars = tuple(
        UnitsBar(NOW + timedelta(hours=hour), NOW + timedelta(hours=hour + 1), units)
        for hour, units in ((-1, 5), (0, 0))
    )
    assert words.subtitle(snapshot(units=bars)) == "units made"


def test_that_an_empty_chart_is_summed_up_too(qapp: QApplication) -> None:
    assert words.summary(empty_snapshot()) == "0 units in all."
    assert words.title(()) == "Units by hour"


def test_that_the_work_behind_the_units_is_told(qapp: QApplication) -> None:
    hour = timedelta(hours=1)
    bar = UnitsBar(NOW - hour, NOW, 5, timedelta(hours=4, minutes=10))
    assert words.of_bar(bar, snapshot(units=(bar,))).endswith(", 5 units in 4:10 h of work")
