from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from factory_desktop.domain.refused_event import RefusedEvent
from factory_desktop.views.dialogs.refused import RefusedDialog
from tests.snapshots import NOW, ZONE

REFUSED = tuple(
    RefusedEvent(
        number,
        NOW - timedelta(minutes=number),
        number,
        "No worker with this id is on the roster.",
        "/worker_id",
        f'{{"worker_id": "<b>W{number}</b>"}}',
        is_whole=True,
    )
    for number in range(1, 4)
)


def dialog_of(qtbot: QtBot, address: str | None = "http://127.0.0.1:8000") -> RefusedDialog:
    made = RefusedDialog(None, address, ZoneInfo(ZONE), NOW)
    qtbot.addWidget(made)
    made.show()
    return made


def test_that_each_refused_event_has_its_row_and_the_first_is_told_in_full(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    assert dialog.whole.toPlainText() == ""
    dialog.show_refused(REFUSED)
    model = dialog.table.model()
    first = [model.index(0, column).data() for column in range(4)]
    assert model.rowCount() == 3
    assert first == ["11:39:00", "1", REFUSED[0].reason, REFUSED[0].sent]
    assert REFUSED[0].sent in dialog.whole.toPlainText()


def test_that_the_keyboard_walks_the_list(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    dialog.show_refused(REFUSED)
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    assert REFUSED[1].sent in dialog.whole.toPlainText()


@pytest.mark.parametrize(
    ("address", "words"),
    [("http://127.0.0.1:8000", "http://127.0.0.1:8000/docs"), (None, "once it listens")],
)
def test_that_the_routes_to_the_roster_are_named(
    qtbot: QtBot, address: str | None, words: str
) -> None:
    dialog = dialog_of(qtbot, address)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert {"POST /api/v1/workers", "POST /api/v1/workstations"} <= set(said)
    assert any(words in one for one in said)


def test_that_nothing_refused_leaves_an_empty_list(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    dialog.show_refused(())
    assert dialog.table.model().rowCount() == 0
    assert dialog.whole.toPlainText() == ""
