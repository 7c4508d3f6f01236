from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.snapshot import Pick, Snapshot, View
from factory_desktop.models.text import SPACE
from factory_desktop.views.charts.ground import pale
from factory_desktop.views.charts.utilization_chart import UtilizationChart
from factory_desktop.views.theme import DARK, LIGHT
from tests.snapshots import empty_snapshot, snapshot, unseen_worker, worker

WORKERS = (worker(1, utilization=0.25), unseen_worker(2, "Sarah Chen"), worker(3, utilization=1.0))


def chart_of(qtbot: QtBot, shown: Snapshot) -> UtilizationChart:
    chart = UtilizationChart()
    qtbot.addWidget(chart)
    chart.resize(520, 240)
    chart.show_snapshot(shown)
    chart.show()
    QApplication.processEvents()
    return chart


def place(chart: UtilizationChart, row: int, share: float) -> QPoint:
    return chart._rows.plot.place_of(share, (row + 0.5) * chart._rows.row_pixels).toPoint()


def color_at(chart: UtilizationChart, row: int, share: float) -> str:
    image = chart._rows.plot.grab().toImage()
    return QColor(image.pixelColor(place(chart, row, share))).name().upper()


def test_that_bars_are_as_long_as_the_share_on_a_track_to_100(qtbot: QtBot) -> None:
    chart = chart_of(qtbot, snapshot(workers=WORKERS))
    assert [color_at(chart, 0, share) for share in (0.24, 0.26)] == [LIGHT.working, LIGHT.track]
    assert color_at(chart, 1, 0.01) == LIGHT.track
    assert color_at(chart, 2, 0.99) == LIGHT.working
    assert color_at(chart, 2, 1.02) == LIGHT.surface


def test_that_each_row_has_its_percent_or_a_dash(qtbot: QtBot) -> None:
    chart = chart_of(qtbot, snapshot(workers=WORKERS))
    texts = [label.text.replace(SPACE, " ") for label in chart._labels.labels]
    assert texts == ["25.0 %", "–", "100.0 %"]


def test_that_a_click_picks_the_worker(qtbot: QtBot) -> None:
    chart = chart_of(qtbot, snapshot(workers=WORKERS))
    with qtbot.waitSignal(chart.worker_picked) as picked:
        surface = chart._rows.plot.viewport()
        QTest.mouseClick(surface, Qt.MouseButton.LeftButton, pos=place(chart, 2, 0.5))
    assert picked.args == ["W3"]


def test_that_the_picked_worker_stands_out(qtbot: QtBot) -> None:
    chart = chart_of(qtbot, snapshot(workers=WORKERS, view=View(pick=Pick(worker_id="W3"))))
    assert color_at(chart, 2, 0.5) == LIGHT.working
    assert color_at(chart, 0, 0.1) == pale(LIGHT.working, LIGHT.surface).name().upper()
    assert [label.strong for label in chart._rows.names.labels] == [False, False, True]


def test_that_the_theme_reaches_every_bar(qtbot: QtBot) -> None:
    chart = chart_of(qtbot, snapshot(workers=WORKERS))
    chart.set_theme(DARK)
    colors = [color_at(chart, 0, share) for share in (0.1, 0.5, 1.02)]
    assert colors == [DARK.working, DARK.track, DARK.surface]


def test_that_every_row_has_its_words(qtbot: QtBot) -> None:
    chart = chart_of(qtbot, snapshot(workers=WORKERS))
    row = chart._rows.row_pixels
    assert chart.words_at(QPointF(0.5, row * 0.5)).startswith("John Martinez, W1: 25.0")
    assert chart.words_at(QPointF(0.5, row * 1.5)) == "Sarah Chen, W2: no time at a station"
    assert chart.words_at(QPointF(0.5, row * 3.5)) == ""


def test_that_a_new_roster_replaces_the_rows(qtbot: QtBot) -> None:
    chart = chart_of(qtbot, snapshot(workers=WORKERS))
    chart.show_snapshot(snapshot(workers=[worker(9, name="Ann")]))
    assert [label.text for label in chart._rows.names.labels] == ["Ann"]
    assert len(chart._labels.labels) == 1
    chart.show_snapshot(empty_snapshot())
    assert chart._nothing.isVisible()


def test_that_the_chart_is_summed_up_in_words(qtbot: QtBot) -> None:
    said = chart_of(qtbot, snapshot(workers=WORKERS)).accessibleDescription().replace(SPACE, " ")
    assert said == "John Martinez: 25.0 %. Sarah Chen: –. Michael Johnson: 100.0 %."


def test_that_hours_are_told_with_their_rule(qtbot: QtBot) -> None:
    chart = chart_of(qtbot, snapshot(workers=WORKERS))
    point = QPointF(0.5, chart._rows.row_pixels * 0.5)
    assert chart.words_at(point).endswith(f"; fixed rule, 5{SPACE}min per event")
    chart.show_snapshot(snapshot(workers=WORKERS, rule=TimeRule("measured")))
    assert chart.words_at(point).endswith(f"; measured rule, at most 5{SPACE}min")
