from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.views.charts.loss_chart import LossChart
from factory_desktop.views.theme import DARK, LIGHT
from tests.snapshots import bare_snapshot, empty_snapshot, shift_snapshot


def chart_of(qtbot: QtBot, shown: Snapshot, width: int = 560) -> LossChart:
    chart = LossChart()
    qtbot.addWidget(chart)
    chart.resize(width, 240)
    chart.show_snapshot(shown)
    chart.show()
    return chart


def test_that_the_longest_bar_takes_the_room_and_others_their_share(qtbot: QtBot) -> None:
    chart = chart_of(qtbot, shift_snapshot())
    bars = chart._bars.bars
    places = [chart._bars.place_of(number) for number in range(4)]
    longest = max(bar.time for bar in bars)
    widest = max(place.width() for place in places)
    for bar, place in zip(bars, places, strict=True):
        assert abs(place.width() - widest * (bar.time / longest)) <= 1
    assert len({place.left() for place in places}) == 1
    assert widest > 150


def test_that_each_kind_has_its_own_look(qtbot: QtBot) -> None:
    chart = chart_of(qtbot, shift_snapshot())
    chart.set_theme(DARK)
    image = chart._bars.grab().toImage()
    idle, absent, unseen, pause = (
        chart._bars.place_of(number).center().toPoint() for number in range(4)
    )
    assert image.pixelColor(idle) == QColor(DARK.idle)
    assert image.pixelColor(absent) == QColor(DARK.absent)
    row = [image.pixelColor(unseen + QPoint(x, 0)).name().upper() for x in range(-15, 15)]
    assert 0 < row.count(DARK.absent) < len(row)
    assert image.pixelColor(pause) == QColor(image.pixelColor(image.width() - 1, pause.y()))


def test_that_nothing_lost_has_a_figure_and_no_bar(qtbot: QtBot) -> None:
    shown = shift_snapshot()
    assert shown.losses is not None
    chart = chart_of(qtbot, replace(shown, losses=replace(shown.losses, absent=timedelta())))
    assert chart._bars.place_of(1).width() == 0
    assert "Absent, not a break: 0" in chart.accessibleDescription()


def test_that_right_to_left_mirrors_names_and_bars(qtbot: QtBot) -> None:
    chart = chart_of(qtbot, shift_snapshot())
    chart._bars.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image, place = chart._bars.grab().toImage(), chart._bars.place_of(0).center().toPoint()
    mirrored = QPoint(image.width() - place.x(), place.y())
    assert image.pixelColor(mirrored) == QColor(LIGHT.idle)


def test_that_without_shifts_two_bars_and_the_reason_are_there(qtbot: QtBot) -> None:
    chart = chart_of(qtbot, bare_snapshot())
    assert len(chart._bars.bars) == 2
    assert "none are set" in chart._sentence.text()


def test_that_words_stand_where_nobody_was_seen(qtbot: QtBot) -> None:
    chart = chart_of(qtbot, empty_snapshot())
    assert chart._nothing.isVisible()
    chart.show_snapshot(shift_snapshot())
    assert not chart._nothing.isVisible()


def test_that_a_narrow_chart_keeps_its_texts_whole(qtbot: QtBot) -> None:
    chart = chart_of(qtbot, shift_snapshot(), 320)
    for number in range(4):
        place = chart._bars.place_of(number)
        assert 0 < place.left() < place.right() < chart._bars.width()
