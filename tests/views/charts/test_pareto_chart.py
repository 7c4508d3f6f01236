import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.metrics.lost_time import NOTHING_LOST
from factory_desktop.metrics.snapshot import Pick, View
from factory_desktop.views.charts.pareto_chart import ParetoChart
from factory_desktop.views.charts.pareto_rows import By, Look
from factory_desktop.views.theme import DARK, LIGHT
from tests.answers import lost_time
from tests.snapshots import snapshot


@pytest.fixture
def chart(qtbot: QtBot) -> ParetoChart:
    made = ParetoChart()
    qtbot.addWidget(made)
    made.resize(700, 320)
    made.show()
    made.show_lost(snapshot(), lost_time())
    return made


def choose(qtbot: QtBot, chart: ParetoChart, by: By) -> None:
    QTest.mouseClick(chart.by.buttons[list(By).index(by)], Qt.MouseButton.LeftButton)


def test_that_bars_are_as_long_as_their_times(chart: ParetoChart) -> None:
    idle = chart._bars[Look.IDLE].opts["width"]
    absent, breaks = (chart._bars[look].opts["width"] for look in (Look.ABSENT, Look.BREAK))
    assert absent / idle == pytest.approx([1 / 4])
    assert breaks / idle == pytest.approx([1 / 2])
    (box,) = chart._hatch.boxes
    assert box[2] / idle[0] == pytest.approx(3 / 4)


def test_that_the_line_runs_up_to_the_whole_beside_the_bars(chart: ParetoChart) -> None:
    across, _ = chart._line.getData()
    assert np.all(np.diff(across) > 0)
    assert across[-1] == pytest.approx(1)
    assert across[0] > max(chart._bars[Look.IDLE].opts["width"])
    running = [label.text.replace("\N{NO-BREAK SPACE}", " ") for label in chart._runnings.labels]
    assert running == ["40.0 %", "70.0 %", "90.0 %", "100.0 %"]


def test_that_a_bar_of_a_worker_or_station_picks_it(chart: ParetoChart, qtbot: QtBot) -> None:
    choose(qtbot, chart, By.WORKER)
    with qtbot.waitSignal(chart.worker_picked) as picked:
        chart._rows.plot.clicked.emit(QPointF(0.1, chart._rows.row_pixels * 1.5))
    assert picked.args == ["W2"]
    choose(qtbot, chart, By.STATION)
    with qtbot.waitSignal(chart.station_picked) as picked:
        QTest.keyClick(chart._rows, Qt.Key.Key_Home)
        QTest.keyClick(chart._rows, Qt.Key.Key_Return)
    assert picked.args == ["S5"]


def test_that_a_bar_of_a_state_shows_its_events_where_there_are_some(
    chart: ParetoChart, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(chart.state_picked) as picked:
        chart._pick(0)
    assert picked.args == ["idle"]
    with qtbot.assertNotEmitted(chart.state_picked):
        chart._pick(1)


def test_that_the_choice_stays_in_reach_where_nothing_is_lost(chart: ParetoChart) -> None:
    chart.show_lost(snapshot(), NOTHING_LOST)
    assert chart._nothing.isVisible()
    assert chart._nothing.text() == "No time was lost."
    assert chart.by.isVisible()
    chart.wait("Working it out…")
    assert chart._nothing.text() == "Working it out…"
    assert chart.by.isVisible()
    chart.show_lost(snapshot(), lost_time())
    assert chart._rows.isVisible()


def test_that_the_picked_worker_stands_out_and_words_are_told(
    chart: ParetoChart, qtbot: QtBot
) -> None:
    choose(qtbot, chart, By.WORKER)
    chart.show_lost(
        snapshot(view=View(pick=Pick("W2"))), lost_time(workers=lost_time().workers[:3])
    )
    assert [label.strong for label in chart._rows.names.labels] == [False, True, False]
    assert chart.words_at(QPointF(0, 1)).startswith("Worker 1, 1:15")
    assert chart.words_at(QPointF(0, 9_999)) == ""
    assert "Worker 1" in chart.accessibleDescription()


def test_that_each_theme_draws_it_otherwise(chart: ParetoChart) -> None:
    chart.set_theme(LIGHT)
    light = chart.grab().toImage()
    chart.set_theme(DARK)
    assert chart._bars[Look.IDLE].opts["brush"] == DARK.idle
    assert chart.grab().toImage() != light
