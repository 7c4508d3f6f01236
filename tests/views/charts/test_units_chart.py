from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from factory_desktop.domain.span import local_day
from factory_desktop.metrics.snapshot import Pick, Snapshot, UnitsBar, View
from factory_desktop.views.charts.units_chart import UnitsChart
from factory_desktop.views.theme import DARK, LIGHT
from tests.snapshots import NOW, ZONE, bars_over, empty_snapshot, snapshot


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
    bars = tuple(replace(bar, working=timedelta()) for bar in snapshot().units)
    chart = chart_of(qtbot, snapshot(units=bars))
    made = [bar.units for bar in bars if bar.units]
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


def made_on(*days: date) -> Snapshot:
    """A snapshot of all time with one unit on each of these days."""
    moments = [datetime(day.year, day.month, day.day, 8, tzinfo=UTC) for day in days]
    end = moments[-1] + timedelta(hours=1)
    return snapshot(units=bars_over(moments[0], end, ZoneInfo(ZONE), dict.fromkeys(moments, 100)))


@pytest.mark.parametrize(
    ("first", "last", "title", "words"),
    [
        (date(2026, 1, 12), date(2026, 1, 20), "Units by day", "Mon 12 Jan, 100 units"),
        (date(2026, 1, 12), date(2026, 11, 3), "Units by week",
         "Mon 12 Jan – Sun 18 Jan, 100 units"),
        (date(2025, 1, 13), date(2026, 1, 5), "Units by week",
         "13 Jan 2025 – 19 Jan 2025, 100 units"),
        (date(2022, 3, 29), date(2026, 1, 22), "Units by month", "Mar 2022, 100 units"),
    ],
)  # fmt: skip
def test_that_bars_of_a_long_span_are_wide_enough_to_be_seen(
    qtbot: QtBot, first: date, last: date, title: str, words: str
) -> None:
    chart = chart_of(qtbot, made_on(first, last), 300)
    assert chart.accessibleName() == title
    assert chart.words_at(QPointF(0, 1)) == words
    assert sum(map(sum, bars_of(chart))) == 200
    pixels = chart._plot.view_box.width() / len(chart._buckets)
    assert chart._bars.opts["width"] * pixels >= 2


@pytest.mark.parametrize("count", [1, 2, 3])
def test_that_few_bars_do_not_fill_the_chart(qtbot: QtBot, count: int) -> None:
    hour = timedelta(hours=1)
    few = [UnitsBar(NOW - hour * (back + 1), NOW - hour * back, 9) for back in range(count)]
    chart = chart_of(qtbot, snapshot(units=tuple(reversed(few))), 900)
    pixels = chart._plot.view_box.width() / count
    for item in (chart._bars, chart._running):
        assert 20 < item.opts["width"] * pixels < 65


def test_that_even_a_hundred_years_show_their_bars(qtbot: QtBot) -> None:
    chart = chart_of(qtbot, made_on(date(2001, 1, 1), date(2099, 12, 1)), 300)
    image = chart._plot.grab().toImage()
    place = chart._plot.place_of(0, 50).toPoint()
    near = {image.pixelColor(place.x() + off, place.y()).name() for off in (0, 1)}
    assert QColor(LIGHT.working).name() in near


def test_that_the_year_of_a_day_in_another_year_is_told(qtbot: QtBot) -> None:
    chart = chart_of(qtbot, made_on(date(2022, 3, 29), date(2022, 4, 20)))
    assert chart.words_at(QPointF(0, 1)) == "29 Mar 2022, 100 units"


def test_that_the_figure_of_the_top_line_is_whole(qtbot: QtBot) -> None:
    hour = timedelta(hours=1)
    for units in range(1, 130, 3):
        both = tuple(UnitsBar(NOW - hour * back, NOW - hour * (back - 1), units) for back in (2, 1))
        chart = chart_of(qtbot, snapshot(units=both))
        top = chart._counts._place(chart._counts.labels[-1].at)
        assert top >= QFontMetricsF(chart._counts._font).height() / 2
        chart.deleteLater()


def test_that_days_are_named_as_days(qtbot: QtBot) -> None:
    days = [local_day(NOW - timedelta(days=back), ZoneInfo(ZONE)) for back in range(9, -1, -1)]
    daily = tuple(UnitsBar(day.start, day.end, 50) for day in days if day.start and day.end)
    chart = chart_of(qtbot, snapshot(units=daily))
    assert chart.accessibleName() == "Units by day"
    assert chart.words_at(QPointF(0, 1)) == "Tue 13 Jan, 50 units"
    assert "today still runs" in chart._subtitle.text()


def test_that_the_counting_lines_are_round_whole_numbers(qtbot: QtBot) -> None:
    hour = timedelta(hours=1)
    for units, wanted in ((1, ["1"]), (9, ["5", "10"]), (2300, ["1,000", "2,000"])):
        both = tuple(UnitsBar(NOW - hour * back, NOW - hour * (back - 1), units) for back in (2, 1))
        chart = chart_of(qtbot, snapshot(units=both))
        assert [label.text for label in chart._counts.labels] == wanted


def test_that_the_subtitle_names_the_pick(qtbot: QtBot) -> None:
    chart = chart_of(qtbot, snapshot(view=View(pick=Pick("W2", "S5"))))
    said = "units made by Sarah Chen at Packaging Station; this hour still runs"
    assert chart._subtitle.text() == said
    unknown = chart_of(qtbot, snapshot(view=View(pick=Pick("W99"))))
    assert unknown._subtitle.text().startswith("units made by W99")


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
