from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from factory_desktop.views.charts.bar_cursor import BarCursor


def test_that_keys_move_it_among_the_bars_there_are(qtbot: QtBot) -> None:
    owner = QObject()
    cursor = BarCursor(owner)
    assert cursor.at is None
    assert not cursor.move(Qt.Key.Key_Right)
    cursor.set_count(3)
    keys = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Home)
    places: list[int | None] = []
    for key in keys:
        assert cursor.move(key)
        places.append(cursor.at)
    assert places == [0, 1, 2, 2, 0]
    assert not cursor.move(Qt.Key.Key_Up)


def test_that_fewer_bars_pull_it_back(qtbot: QtBot) -> None:
    owner = QObject()
    cursor = BarCursor(owner)
    cursor.set_count(5)
    cursor.move(Qt.Key.Key_End)
    cursor.set_count(2)
    assert cursor.at == 1


def test_that_the_band_is_seen_only_for_the_keyboard(qtbot: QtBot) -> None:
    owner = QObject()
    cursor = BarCursor(owner)
    cursor.set_count(5)
    cursor.show_on_keys(Qt.FocusReason.MouseFocusReason)
    assert cursor.band.opts["x"] == []
    cursor.show_on_keys(Qt.FocusReason.TabFocusReason)
    assert cursor.band.opts["x"] == [0]
    cursor.hide()
    assert cursor.band.opts["x"] == []
