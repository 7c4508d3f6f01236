from dataclasses import replace
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.models.text import SPACE
from factory_desktop.views.charts.trend_chart import TrendChart
from factory_desktop.views.theme import CONTRAST, DARK, LIGHT
from tests.factories import T0
from tests.model_values import DAY, NOTHING, TREND, models

UTC = ZoneInfo("UTC")


@pytest.fixture
def chart(qtbot: QtBot) -> TrendChart:
    made = TrendChart()
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    made.show_models(models(), UTC)
    QApplication.processEvents()
    return made


def test_that_each_version_has_its_line_and_leaves_its_mark(chart: TrendChart) -> None:
    a, b = (line.getData() for line in chart._lines[:2])
    assert (list(a[1]), list(b[1])) == ([0.92] * 7, [0.85] * 3)
    limit, *marks = chart._marks.lines
    assert (limit.at, limit.words, limit.upright) == (0.8, "alert below 0.80", False)
    assert [mark.words for mark in marks] == [
        "2.1 first seen 20 Jan 08:00",
        "2.0 deployed 14 Jan 08:00",
    ]
    assert chart.subtitle == f"by 1{SPACE}d"
    assert chart.accessibleDescription().startswith("2.0: mean confidence 0.92 to 0.92.")


def test_that_a_line_breaks_over_more_than_a_day_of_nothing(chart: TrendChart) -> None:
    buckets = [replace(one, a=0.9, b=None) for one in TREND.buckets]
    buckets[4] = replace(buckets[4], a=None)
    chart.show_models(models(trend=replace(TREND, buckets=tuple(buckets))), UTC)
    _, drawn = chart._lines[0].getData()
    assert int(np.isnan(drawn).sum()) == 1
    assert len(drawn) == 10


def test_that_the_mix_of_events_can_be_seen_instead(chart: TrendChart) -> None:
    chart.kind.buttons[1].click()
    shares = [line.getData()[1][0] for line in chart._lines]
    assert shares == pytest.approx([7 / 11, 2 / 11, 1 / 11, 1 / 11])
    assert [label.text for label in chart._names.labels] == [
        "Working", "Idle", "Absent", "Product count",
    ]  # fmt: skip
    assert [line.mark for line in chart._marks.lines] == [True, True]
    table = chart.table()
    assert table is not None
    assert len(table.columns) == 5
    chart.kind.buttons[0].click()
    assert chart._names.labels == ()
    table = chart.table()
    assert table is not None
    assert len(table.columns) == 3


def test_that_the_hours_at_a_point_are_told(chart: TrendChart) -> None:
    at = (T0 - 5 * DAY).timestamp()
    assert chart.words_at(QPointF(at, 0.9)) == "17 Jan 00:00: 2.0 0.92"
    chart.kind.buttons[1].click()
    assert chart.words_at(QPointF(at, 0)).startswith(f"17 Jan 00:00: Working 63.6{SPACE}%")
    assert chart.words_at(QPointF(0, 0)) == ""


def test_that_there_is_room_for_words_over_the_lines(chart: TrendChart) -> None:
    _, (_, top) = chart.plot.view_box.viewRange()
    assert chart.plot.place_of(T0.timestamp(), 0.92).y() > 20
    assert top > 0.94


def test_that_words_stand_where_nothing_can_be_drawn(chart: TrendChart) -> None:
    chart.show_models(NOTHING, UTC)
    assert chart._nothing.text().startswith("There is nothing to draw yet")
    assert chart.table() is None
    chart.wait("Working it out…")
    assert chart._nothing.text() == "Working it out…"


def test_that_days_are_named_as_there_is_room(chart: TrendChart) -> None:
    many = [label.text for label in chart._axis.labels]
    chart.resize(330, 300)
    QApplication.processEvents()
    few = [label.text for label in chart._axis.labels]
    assert many[0] == few[0] == "13 Jan"
    assert len(few) < len(many)


def test_that_it_is_drawn_in_every_theme(chart: TrendChart) -> None:
    drawn = []
    for theme in (LIGHT, DARK, CONTRAST):
        chart.set_theme(theme)
        drawn.append(chart.grab().toImage())
    assert drawn[0] != drawn[1] != drawn[2]
