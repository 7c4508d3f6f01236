from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from factory_desktop.domain.drift import DriftLimits
from factory_desktop.models.text import SPACE
from factory_desktop.views.charts.confidence_chart import ConfidenceChart
from factory_desktop.views.theme import CONTRAST, DARK, LIGHT
from tests.model_values import COMPARED, NOTHING, histogram, models


@pytest.fixture
def chart(qtbot: QtBot) -> ConfidenceChart:
    made = ConfidenceChart()
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    made.show_models(models())
    return made


def test_that_both_versions_are_drawn_and_named_at_their_highest(chart: ConfidenceChart) -> None:
    assert [item.isVisible() for item in chart._steps] == [True, True]
    assert [(label.text, round(label.x, 3)) for label in chart._labels.labels] == [
        ("2.0", 0.925),
        ("2.1", 0.825),
    ]
    (limit,) = chart._limit.lines
    assert (limit.at, limit.words, limit.upright) == (0.8, "alert below 0.80", True)


def test_that_names_stand_side_by_side_where_both_are_highest_at_one_place(
    chart: ConfidenceChart,
) -> None:
    assert COMPARED.b is not None
    same = replace(COMPARED, b=replace(COMPARED.b, histogram=histogram(18)))
    chart.show_models(models(comparison=same))
    first, second = chart._labels.labels
    assert second.x - first.x > 0.02


def test_that_it_is_said_and_listed_for_who_cannot_see_it(chart: ConfidenceChart) -> None:
    said = chart.accessibleDescription()
    assert said.startswith(f"2.0: 0.0{SPACE}% of 900 events below 0.80. 2.1: 25.0{SPACE}%")
    table = chart.table()
    assert table is not None
    assert [column.title for column in table.columns] == ["Confidence", "2.0", "2.1"]
    assert [column.text(table.rows[18]) for column in table.columns] == [
        "0.90–0.95",
        f"75.0{SPACE}%",
        f"0.0{SPACE}%",
    ]
    assert chart.words_at(QPointF(0.93, 0.1)).startswith(f"0.90–0.95: 2.0 75.0{SPACE}%, 2.1 0.0")
    assert chart.words_at(QPointF(1.2, 0)) == ""


def test_that_the_limit_is_the_one_that_is_chosen(chart: ConfidenceChart) -> None:
    chart.show_models(models(limits=DriftLimits(confidence=0.7)))
    assert chart._limit.lines[0].words == "alert below 0.70"


def test_that_one_version_alone_is_drawn_and_nothing_is_said_to_be_nothing(
    chart: ConfidenceChart,
) -> None:
    chart.show_models(models(b=None, comparison=replace(COMPARED, b=None)))
    assert [item.isVisible() for item in chart._steps] == [True, False]
    chart.show_models(NOTHING)
    assert chart._nothing.text().startswith("There is nothing to compare yet")
    assert chart.table() is None
    chart.show_models(models(comparison=None))
    assert chart._nothing.text().startswith("They have never seen the same station")
    assert chart.words_at(QPointF(0.9, 0)) == ""
    chart.wait("Working it out…")
    assert chart._nothing.text() == "Working it out…"


def test_that_it_is_drawn_in_every_theme(chart: ConfidenceChart) -> None:
    drawn = []
    for theme in (LIGHT, DARK, CONTRAST):
        chart.set_theme(theme)
        drawn.append(chart.grab().toImage())
    assert drawn[0] != drawn[1] != drawn[2]
