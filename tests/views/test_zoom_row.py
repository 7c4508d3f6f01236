import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.metrics.timeline_rows import RowKind
from factory_desktop.views.zoom_row import Zoom, ZoomRow

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def row(qtbot: QtBot) -> ZoomRow:
    made = ZoomRow()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("zoom", Zoom)
def test_that_each_button_asks_for_its_time(row: ZoomRow, qtbot: QtBot, zoom: Zoom) -> None:
    with qtbot.waitSignal(row.zoom_wanted) as wanted:
        QTest.mouseClick(row.zooms[zoom], LEFT)
    assert wanted.args == [zoom]


def test_that_rows_are_switched(row: ZoomRow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(row.kind_wanted) as wanted:
        QTest.mouseClick(row.kinds[RowKind.STATIONS], LEFT)
    assert wanted.args == [RowKind.STATIONS]
    assert not row.kinds[RowKind.WORKERS].isChecked()


def test_that_plus_shows_less_time_and_says_so(row: ZoomRow, qtbot: QtBot) -> None:
    for button, factor in ((row.closer, 0.5), (row.wider, 2.0)):
        with qtbot.waitSignal(row.factor_wanted) as wanted:
            QTest.mouseClick(button, LEFT)
        assert wanted.args == [factor]
    assert row.closer.accessibleName() == "Show less time"
    assert row.wider.accessibleName() == "Show more time"


def test_that_the_filter_says_what_it_takes(row: ZoomRow, qtbot: QtBot) -> None:
    assert row.filter.text() == "Filter to this range"
    row.show_brushed(True)
    assert row.filter.text() == "Filter to the marked range"
    with qtbot.waitSignal(row.filter_wanted):
        QTest.mouseClick(row.filter, LEFT)


def test_that_a_shift_is_offered_where_some_are_planned(row: ZoomRow) -> None:
    row.offer_shift(False)
    assert not row.zooms[Zoom.SHIFT].isVisible()
    row.offer_shift(True)
    assert row.zooms[Zoom.SHIFT].isVisible()
