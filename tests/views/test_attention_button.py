from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests import snapshots
from tests.views.conftest import Stage


def test_that_what_waits_is_counted_while_its_dock_is_away(running: Stage) -> None:
    window = running.window
    window.resize(1500, 900)
    running.backend.answer(snapshots.shift_snapshot())
    button = window.when.attention
    assert button.isHidden()
    window.resize(1100, 700)
    assert button.isVisible()
    assert (button.text(), button.accessibleName()) == ("3", "Needs attention: 3")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.side.attention.isVisible()
    assert button.isHidden()


def test_that_nothing_waiting_needs_no_button(running: Stage) -> None:
    running.window.resize(1100, 700)
    running.backend.answer(snapshots.empty_snapshot())
    assert running.window.when.attention.isHidden()
