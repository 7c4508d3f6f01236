"""The sign in the tray: what it says, and that it does not leave anybody without a window."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from factory_desktop.views import tray
from factory_desktop.views.badge import Badge
from factory_desktop.views.tray import Tray

# A tray that the offscreen platform does not have is said to be there.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)


@pytest.fixture
def shown(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Tray:
    """An icon on a desktop that says that it has a tray; the offscreen one has none."""
    monkeypatch.setattr(tray, "is_available", lambda: True)
    monkeypatch.setattr(tray, "_LOOK_MS", 10)
    parent = QObject()
    made = Tray(parent)
    made.show()
    qtbot.addWidget(made.menu)
    made.keeps = parent  # type: ignore[attr-defined]
    return made


def test_that_a_drawing_without_a_screen_has_no_tray(qapp: object) -> None:
    assert not tray.is_available()


def test_that_it_says_how_the_program_is_and_marks_what_is_wrong(shown: Tray) -> None:
    shown.say("Listening", troubled=False)
    well = shown._icon.icon().pixmap(32).toImage()
    shown.say("Nothing can be stored.", troubled=True)
    assert shown.words == "Nothing can be stored."
    marked = shown._icon.icon().pixmap(32).toImage()
    assert marked != well
    assert marked.pixelColor(16, 20).name().upper() == "#B3261E"
    shown.say("Listening", troubled=False)
    assert shown._icon.icon().pixmap(32).toImage() == well


def test_that_it_says_what_waits_unless_something_is_worse(shown: Tray) -> None:
    shown.say("Listening", troubled=False)
    well = shown._icon.icon().pixmap(32).toImage()
    shown.warn(Badge("2", "#1B659F"), "2 need attention")
    assert shown._icon.toolTip() == shown.words == "Listening\n2 need attention"
    waits = shown._icon.icon().pixmap(32).toImage()
    shown.say("Nothing can be stored.", troubled=True)
    assert shown._icon.icon().pixmap(32).toImage() not in (well, waits)
    assert shown.words == "Nothing can be stored.\n2 need attention"
    shown.say("Listening", troubled=False)
    assert shown._icon.icon().pixmap(32).toImage() == waits
    shown.warn(None, "")
    assert shown._icon.icon().pixmap(32).toImage() == well
    assert shown.words == "Listening"


def test_that_its_menu_shows_the_window_and_quits(shown: Tray, qtbot: QtBot) -> None:
    show, leave = shown.menu.actions()
    with qtbot.waitSignal(shown.opened):
        show.trigger()
    with qtbot.waitSignal(shown.quit_wanted):
        leave.trigger()


def test_that_a_click_on_it_shows_the_window_and_its_menu_does_not(
    shown: Tray, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(shown.opened):
        shown._icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    with qtbot.assertNotEmitted(shown.opened):
        shown._icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)


def test_that_a_tray_that_goes_away_is_noticed(
    shown: Tray, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert shown.is_shown
    with qtbot.waitSignal(shown.vanished):
        monkeypatch.setattr(tray, "is_available", lambda: False)
    assert not shown.is_shown
