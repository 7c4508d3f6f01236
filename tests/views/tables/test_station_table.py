from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.views.tables.station_table import StationTable
from tests.snapshots import snapshot, station


def test_that_a_click_picks_the_station(qtbot: QtBot) -> None:
    table = StationTable()
    qtbot.addWidget(table)
    table.resize(1000, 300)
    table.show_snapshot(snapshot(stations=[station(1), station(5)]))
    table.show()
    place = table.visualRect(table.model().index(0, 1)).center()
    with qtbot.waitSignal(table.station_picked) as picked:
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert picked.args == ["S5"]
