import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from factory_desktop.metrics.timeline_rows import RowKind
from factory_desktop.views.zoom_row import Zoom, ZoomRow

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1300, 60)
    return made


@pytest.fixture
def row(page: QWidget) -> ZoomRow:
    # As a child it may be narrower than its buttons together, as on a page.
    made = ZoomRow()
    made.setParent(page)
    made.resize(1200, 40)
    page.show()
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


def test_that_a_narrow_row_leaves_out_what_plus_and_minus_reach(row: ZoomRow) -> None:
    row.resize(1200, 40)
    assert not any(button.isHidden() for button in row.zooms.values())
    row.resize(row.minimumSizeHint().width(), 40)
    left = [zoom for zoom, button in row.zooms.items() if not button.isHidden()]
    assert left == [Zoom.SPAN]
    row.resize(row.minimumSizeHint().width() + row._width_of(Zoom.SHIFT), 40)
    assert not row.zooms[Zoom.SHIFT].isHidden()
    row.offer_shift(False)
    row.resize(1200, 40)
    assert row.zooms[Zoom.SHIFT].isHidden()
    assert not row.zooms[Zoom.THIRTY_DAYS].isHidden()
