from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.metrics.matrix_question import MatrixQuestion
from factory_desktop.metrics.snapshot import Pick, View
from factory_desktop.metrics.station_question import StationQuestion
from factory_desktop.views.charts.units_chart import UnitsChart
from factory_desktop.views.pages.stations import StationsPage
from factory_desktop.views.theme import DARK, LIGHT
from tests.answers import matrix, station_detail
from tests.snapshots import snapshot
from tests.views.conftest import Stage


def test_that_a_pick_in_the_table_is_told(qtbot: QtBot) -> None:
    page = StationsPage(LIGHT)
    qtbot.addWidget(page)
    page.show()
    page.add_charts()
    page.show_snapshot(snapshot())
    page.select(Pick(station_id="S2"))
    with qtbot.waitSignal(page.station_picked) as picked:
        page.table.station_picked.emit("S1")
    assert picked.args == ["S1"]
    assert page.findChild(UnitsChart)


def shown(stage: Stage) -> StationsPage:
    stage.trigger("page.stations")
    page = stage.window.pages.figures["stations"]
    assert isinstance(page, StationsPage)
    return page


def asked(stage: Stage) -> list[object]:
    return stage.questions


def test_that_the_picked_station_is_shown_in_detail(running: Stage, qtbot: QtBot) -> None:
    page = shown(running)
    assert asked(running) == []
    assert page.tabs.tabText(0) == "What was made"
    running.window.ask_for(View(pick=Pick(None, "S1")))
    running.backend.answer()
    question = StationQuestion(View(pick=Pick(None, "S1")))
    qtbot.waitUntil(lambda: asked(running) == [question])
    running.bridge.watcher.answered(question, station_detail())
    assert page.detail.isVisible()
    assert page.tabs.tabText(0) == "In detail"
    assert page.detail.shares.model().rowCount() == 2
    page.detail.picked.emit("W2")
    assert running.backend.views()[-1].pick == Pick("W2", "S1")


def test_that_the_matrix_is_asked_for_once_it_is_looked_at(running: Stage, qtbot: QtBot) -> None:
    page = shown(running)
    running.window.ask_for(View(pick=Pick("W1")))
    running.backend.answer()
    assert asked(running) == []
    QTest.mouseClick(
        page.tabs.tabBar(), Qt.MouseButton.LeftButton, pos=page.tabs.tabBar().tabRect(1).center()
    )
    # Of the whole plant, whoever is picked.
    assert asked(running) == [MatrixQuestion(View())]
    running.bridge.watcher.answered(MatrixQuestion(View()), matrix())
    table = page.matrix.table
    assert table.matrix.rowCount() == 7
    # The row of totals, in the picked worker's column.
    assert [(i.row(), i.column()) for i in table.selectedIndexes()] == [(0, 1)]
    at = table.visualRect(table.matrix.index(2, 3)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert running.backend.views()[-1].pick == Pick("W3", "S2")
    page.set_theme(DARK)
    assert table._theme is DARK


def test_that_a_low_page_leaves_the_detail_more_room(running: Stage) -> None:
    page = shown(running)
    shares = []
    for height in (1000, 700):
        running.window.resize(1100, height)
        upper, lower = page._splitter.sizes()
        shares.append(upper / (upper + lower))
    assert shares[1] < shares[0]
