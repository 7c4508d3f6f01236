import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.span import TimeSpan
from factory_desktop.metrics.snapshot import Pick, View
from factory_desktop.views.pages.worker_detail import WorkerDetail
from factory_desktop.views.theme import DARK
from tests.answers import spell, worker_detail
from tests.snapshots import snapshot

PICKED = snapshot(view=View(pick=Pick("W1")))


@pytest.fixture
def detail(qtbot: QtBot) -> WorkerDetail:
    made = WorkerDetail()
    qtbot.addWidget(made)
    made.resize(1100, 420)
    made.show()
    made.show_snapshot(PICKED)
    made.show_detail(PICKED, worker_detail(60, 30, 10))
    return made


def test_that_the_timeline_is_of_the_picked_worker_alone(detail: WorkerDetail) -> None:
    assert [label.text for label in detail.timeline._rows.names.labels] == ["John Martinez"]
    assert detail.timeline.accessibleName() == "John Martinez"
    detail.show_snapshot(snapshot())
    # Nobody is picked: what is hidden then stays as it was.
    assert detail.timeline.accessibleName() == "John Martinez"


def test_that_spells_come_the_newest_first_and_say_how_many(detail: WorkerDetail) -> None:
    starts = [detail.spells.model().index(row, 1).data() for row in range(3)]
    assert starts == ["07:00:00", "06:30:00", "06:10:00"]
    assert detail._spells_card._subtitle.text() == "3 spells, the newest first"
    many = worker_detail(60, 30)
    detail.show_detail(PICKED, type(many)(many.spells, 1203, many.stations, many.usual))
    assert detail._spells_card._subtitle.text() == "the newest 2 of 1,203"
    detail.wait("Working it out…")
    assert detail._spells_card._subtitle.text() == "Working it out…"


def test_that_the_rate_is_the_tables_own(detail: WorkerDetail) -> None:
    rate = PICKED.dashboard.workers[0].units_per_hour
    assert rate is not None
    assert detail.usual.texts()[0] == f"{rate:.1f}"
    gone = snapshot(view=View(pick=Pick("W99")))
    detail.show_detail(gone, worker_detail())
    assert detail.usual.texts()[0] == "–"


def test_that_a_spells_events_are_asked_for(detail: WorkerDetail, qtbot: QtBot) -> None:
    detail.spells.selectRow(1)
    with qtbot.waitSignal(detail.events_wanted) as wanted:
        QTest.mouseClick(detail.show_events, Qt.MouseButton.LeftButton)
    one = spell(30)
    assert wanted.args == ["worker:W1 station:S1", TimeSpan(one.start, one.end)]
    QTest.keyClick(detail.spells, Qt.Key.Key_Up)
    with qtbot.waitSignal(detail.events_wanted) as wanted:
        QTest.keyClick(detail.spells, Qt.Key.Key_Return)
    assert wanted.args[1] == TimeSpan(spell(60).start, spell(60).end)


def test_that_a_reason_is_wanted_for_the_chosen_spell(detail: WorkerDetail, qtbot: QtBot) -> None:
    detail.spells.selectRow(2)
    with qtbot.waitSignal(detail.note_wanted) as wanted:
        QTest.mouseClick(detail.add_reason, Qt.MouseButton.LeftButton)
    assert wanted.args == [spell(10).start, spell(10).end, "W1", "S1"]


def test_that_a_station_is_picked_where_its_row_is_entered(
    detail: WorkerDetail, qtbot: QtBot
) -> None:
    detail.shares.selectRow(1)
    with qtbot.waitSignal(detail.picked) as picked:
        QTest.keyClick(detail.shares, Qt.Key.Key_Return)
    assert picked.args == ["S2"]


def test_that_a_spell_that_grows_stays_chosen(detail: WorkerDetail) -> None:
    detail.spells.selectRow(0)
    key = detail.spells.chosen_key()
    many = worker_detail(60, 30)
    longer = structs.replace(many.spells[0], end=PICKED.taken_at)
    spells = (longer, *many.spells[1:])
    detail.show_detail(PICKED, type(many)(spells, 2, many.stations, many.usual))
    assert detail.spells.chosen_key() == key


def test_that_the_theme_is_followed(detail: WorkerDetail) -> None:
    before = detail.grab().toImage()
    detail.set_theme(DARK)
    assert detail.grab().toImage() != before
