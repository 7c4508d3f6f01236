from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.views.dialogs.copy_row import CopyRow


def test_that_the_whole_line_is_copied(qtbot: QtBot) -> None:
    row = CopyRow("Cameras send to")
    qtbot.addWidget(row)
    row.show_line("https://192.168.1.20:8443/api/v1/events")
    row.copy.click()
    assert QApplication.clipboard().text() == "https://192.168.1.20:8443/api/v1/events"
    assert row.copy.accessibleName() == "Copy: Cameras send to"
    assert row.line.isReadOnly()


def test_that_nothing_to_copy_is_not_shown(qtbot: QtBot) -> None:
    row = CopyRow("Firewall")
    qtbot.addWidget(row)
    row.show_line("")
    assert row.isHidden()
    row.show_line("x")
    assert not row.isHidden()
