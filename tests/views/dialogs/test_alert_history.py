from zoneinfo import ZoneInfo

from pytestqt.qtbot import QtBot

from factory_desktop.domain.fault import Fault
from factory_desktop.models.concern_text import Floor
from factory_desktop.views.dialogs.alert_history import AlertHistoryDialog
from tests import snapshots
from tests.models.test_alert_text import IDLE, OVER
from tests.snapshots import NOW, ZONE


def made(qtbot: QtBot) -> AlertHistoryDialog:
    dialog = AlertHistoryDialog(None, Floor.of(snapshots.shift_snapshot()), ZoneInfo(ZONE), NOW)
    qtbot.addWidget(dialog)
    return dialog


def test_that_alerts_are_listed(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    assert dialog.word.text() == "Reading…"
    dialog.show_alerts((IDLE, OVER))
    assert dialog.table.model().rowCount() == 2
    assert not dialog.word.isVisibleTo(dialog)


def test_that_there_may_be_none_or_no_answer(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    dialog.show_alerts(())
    assert dialog.word.text() == "Nothing has needed attention yet."
    dialog.show_alerts(Fault("disk I/O error"))
    assert "disk I/O error" in dialog.word.text()
