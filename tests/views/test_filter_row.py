import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.metrics.snapshot import Pick
from factory_desktop.views.filter_row import FilterRow
from factory_desktop.views.theme import LIGHT
from tests.snapshots import snapshot


@pytest.fixture
def row(qtbot: QtBot) -> FilterRow:
    made = FilterRow(LIGHT)
    qtbot.addWidget(made)
    made.show_snapshot(snapshot())
    return made


def test_that_nothing_picked_shows_no_row(row: FilterRow) -> None:
    assert row.isHidden()


def test_that_chips_name_what_is_picked(row: FilterRow) -> None:
    row.show_pick(Pick("W1", "S2"))
    assert row.worker.text() == "Worker: John Martinez"
    assert row.station.text() == "Station: Assembly Line B"
    row.show_pick(Pick("W1"))
    assert row.station.isHidden()


def test_that_a_worker_who_has_left_is_named_by_id(row: FilterRow) -> None:
    row.show_pick(Pick("W99"))
    assert row.worker.text() == "Worker: W99"


def test_that_a_click_takes_only_its_own_pick_off(row: FilterRow, qtbot: QtBot) -> None:
    row.show_pick(Pick("W1", "S2"))
    with qtbot.waitSignal(row.dropped) as left:
        QTest.mouseClick(row.worker, Qt.MouseButton.LeftButton)
    assert left.args == [Pick(station_id="S2")]
    with qtbot.waitSignal(row.dropped) as left:
        QTest.mouseClick(row.station, Qt.MouseButton.LeftButton)
    assert left.args == [Pick("W1")]
