from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from factory_desktop.domain.span import local_day
from factory_desktop.metrics.snapshot import Pick, Snapshot, UnitsBar, View
from factory_desktop.views.charts.units_chart import UnitsChart
from factory_desktop.views.theme import DARK
from tests.snapshots import NOW, ZONE, empty_snapshot, snapshot


def chart_of(qtbot: QtBot, shown: Snapshot, width: int = 540) -> UnitsChart:
    chart = UnitsChart()
    qtbot.addWidget(chart)
    chart.resize(width, 240)
    chart.show_snapshot(shown)
    chart.show()
    QApplication.processEvents()
    return chart


def bars_of(chart: UnitsChart) -> tuple[list[int], list[int]]:
    """The heights of the finished bars and of the running one."""
    return chart._bars.opts["height"].tolist(), chart._running.opts["height"].tolist()


def test_that_each_hour_has_its_bar_and_the_running_one_is_apart(qtbot: QtBot) -> None:
    shown = snapshot()
    chart = chart_of(qtbot, shown)
    made = [bar.units for bar in shown.units if bar.units]
    finished, running = bars_of(chart)
    assert finished[: len(made) - 1] == made[:-1]
    assert running == made[-1:]
    assert sum(finished) + sum(running) == sum(bar.units for bar in shown.units)


def test_that_bars_carry_their_figure_where_all_fit(qtbot: QtBot) -> None:
    shown = snapshot()
    made = [str(bar.units) for bar in shown.units if bar.units]
    assert [label.text for label in chart_of(qtbot, shown)._labels.labels] == made
    evening = snapshot(taken_at=NOW + timedelta(hours=10))
    assert chart_of(qtbot, evening, 290)._labels.labels == ()


def test_that_the_mouse_tells_the_hour_and_that_it_still_runs(qtbot: QtBot) -> None:
    shown = snapshot()
    chart = chart_of(qtbot, shown)
    made = [bar.units for bar in shown.units if bar.units]
    assert chart.words_at(QPointF(1.2, 3)) == f"07:00–08:00, {made[1]} units"
    assert chart.words_at(QPointF(5, 3)) == f"11:00–12:00, {made[5]} units so far"
    assert chart.words_at(QPointF(99, 3)) == ""
    QTest.mouseMove(chart._plot.viewport(), chart._plot.place_of(0, 1).toPoint())
    qtbot.waitUntil(lambda: "06:00–07:00" in QToolTip.text())


def test_that_a_pixel_in_a_bar_has_the_color_of_the_theme(qtbot: QtBot) -> None:
    chart = chart_of(qtbot, snapshot())
    chart.set_theme(DARK)
    image = chart._plot.grab().toImage()
    assert image.pixelColor(chart._plot.place_of(0, 10).toPoint()) == QColor(DARK.working)
    assert image.pixelColor(chart._plot.place_of(0.5, 10).toPoint()) == QColor(DARK.surface)


def test_that_days_are_named_as_days(qtbot: QtBot) -> None:
    days = [local_day(NOW - timedelta(days=back), ZoneInfo(ZONE)) for back in range(9, -1, -1)]
    bars = tuple(UnitsBar(day.start, day.end, 50) for day in days if day.start and day.end)
    chart = chart_of(qtbot, snapshot(units=bars))
    assert chart.accessibleName() == "Units by day"
    assert chart.words_at(QPointF(0, 1)) == "Tue 13 Jan, 50 units"
    assert "today still runs" in chart._subtitle.text()


def test_that_the_counting_lines_are_round_whole_numbers(qtbot: QtBot) -> None:
    hour = timedelta(hours=1)
    for units, wanted in ((1, ["1"]), (9, ["5", "10"]), (2300, ["1,000", "2,000"])):
        bars = tuple(UnitsBar(NOW - hour * back, NOW - hour * (back - 1), units) for back in (2, 1))
        chart = chart_of(qtbot, snapshot(units=bars))
        assert [label.text for label in chart._counts.labels] == wanted


def test_that_the_subtitle_names_the_pick(qtbot: QtBot) -> None:
    chart = chart_of(qtbot, snapshot(view=View(pick=Pick("W2", "S5"))))
    assert chart._subtitle.text().startswith("units made by W2 at S5")


def test_that_words_stand_where_nothing_was_made(qtbot: QtBot) -> None:
    chart = chart_of(qtbot, empty_snapshot())
    assert chart._nothing.text() == "No units were made in this time."
    shown = snapshot()
    none = tuple(replace(bar, units=0) for bar in shown.units)
    chart.show_snapshot(replace(shown, units=none))
    assert chart._nothing.isVisible()
    chart.show_snapshot(shown)
    assert chart._plot.isVisible()


def test_that_the_chart_is_summed_up_in_words(qtbot: QtBot) -> None:
    shown = snapshot()
    said = chart_of(qtbot, shown).accessibleDescription()
    assert said.startswith(f"{sum(bar.units for bar in shown.units)} units in all. Most: ")
