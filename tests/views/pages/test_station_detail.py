from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.metrics.snapshot import Pick, View
from factory_desktop.views.pages.station_detail import StationDetail
from factory_desktop.views.theme import DARK
from tests.answers import spell, station_detail
from tests.snapshots import snapshot, spells_of

AT_S1 = tuple(one for n in (1, 2) for one in spells_of(f"W{n}") if one.station_id == "S1")
PICKED = snapshot(view=View(pick=Pick(None, "S1")), spells=AT_S1)


@pytest.fixture
def detail(qtbot: QtBot) -> StationDetail:
    made = StationDetail()
    qtbot.addWidget(made)
    made.resize(1100, 420)
    made.show()
    made.show_snapshot(PICKED)
    made.show_detail(PICKED, station_detail())
    return made


def test_that_the_timeline_is_of_those_who_were_there(detail: StationDetail) -> None:
    there = {one.worker_id for one in AT_S1}
    names = [one.name for one in PICKED.dashboard.workers if one.worker_id in there]
    assert [label.text for label in detail.timeline._rows.names.labels] == names
    assert detail.timeline.accessibleName() == "Who was at Assembly Line A"


def test_that_its_tables_and_its_rate_are_shown(detail: StationDetail) -> None:
    assert detail.spells.model().rowCount() == 2
    assert detail.shares.model().index(0, 0).data() == "John Martinez"
    assert detail._shares_card._subtitle.text() == "2 workers"
    throughput = PICKED.dashboard.stations[0].throughput
    assert throughput is not None
    assert detail.usual.texts()[0] == f"{throughput:.1f}"
    assert detail.usual.texts()[2].startswith("Usual: –")


def test_that_a_worker_is_picked_where_the_row_is_entered(
    detail: StationDetail, qtbot: QtBot
) -> None:
    detail.shares.selectRow(1)
    with qtbot.waitSignal(detail.picked) as picked:
        QTest.keyClick(detail.shares, Qt.Key.Key_Return)
    assert picked.args == ["W2"]


def test_that_a_reason_is_wanted_for_an_idle_spell(detail: StationDetail, qtbot: QtBot) -> None:
    detail.spells.selectRow(0)
    with qtbot.waitSignal(detail.note_wanted) as wanted:
        QTest.mouseClick(detail.add_reason, Qt.MouseButton.LeftButton)
    assert wanted.args == [spell(30).start, spell(30).end, "W1", "S1"]


def test_that_waiting_and_themes_are_shown(detail: StationDetail) -> None:
    many = replace(station_detail(), longest_idle=None)
    detail.show_detail(PICKED, many)
    assert detail._spells_card._subtitle.text() == "not told apart over so long a time"
    detail.wait("Working it out…")
    assert detail._spells_card._subtitle.text() == "Working it out…"
    before = detail.grab().toImage()
    detail.set_theme(DARK)
    assert detail.grab().toImage() != before
    # A station that has left the roster leaves what is shown as it was.
    detail.show_snapshot(snapshot(view=View(pick=Pick(None, "S99"))))
    assert detail.timeline.accessibleName() == "Who was at Assembly Line A"
