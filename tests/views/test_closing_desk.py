"""What closing the window means: asked once, kept, and never the tray where there is none."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QDialog

from factory_desktop.domain.listening import ListenerState
from factory_desktop.domain.write_trouble import WriteTrouble
from factory_desktop.views import tray
from factory_desktop.views.closing_choice import ClosingChoice
from factory_desktop.views.closing_desk import SENDING, ClosingDesk
from tests import snapshots
from tests.views.conftest import Stage
from tests.views.modal import in_dialog, press

# A tray that the offscreen platform does not have is said to be there.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)


@pytest.fixture
def has_tray(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the desktop say that it has a tray; the offscreen one has none."""
    monkeypatch.setattr(tray, "is_available", lambda: True)


def closing(stage: Stage) -> ClosingDesk:
    return stage.window.desks.closing


def nobody(_dialog: QDialog) -> None:
    pytest.fail("It was asked.")


def feed(stage: Stage, ago: timedelta) -> None:
    """Let the last event be so old."""
    shown = snapshots.snapshot()
    now = stage.window.clock.live.now()
    stage.backend.answer(replace(shown, store=replace(shown.store, last_event_at=now - ago)))


def test_that_it_is_asked_once_and_goes_on_in_the_tray(has_tray: None, running: Stage) -> None:
    desk = closing(running)
    in_dialog(press("Keep receiving"))
    assert not desk.may_close(by_person=True)
    assert not running.window.isVisible()
    assert desk.tray.is_shown
    assert desk.tray.words == "Factory Desktop\nListening on 127.0.0.1:8000"
    running.window.bring_to_front()
    assert running.window.isVisible()
    assert not desk.may_close(by_person=True)  # and nobody is asked again
    assert not running.window.isVisible()
    assert running.window.actions_by_name["closing.tray"].isChecked()


def test_that_quitting_is_kept_and_can_be_changed(has_tray: None, running: Stage) -> None:
    desk = closing(running)
    in_dialog(press("Quit"))
    assert desk.may_close(by_person=True)
    assert desk.may_close(by_person=True)
    running.trigger("closing.tray")
    assert not desk.may_close(by_person=True)
    running.trigger("closing.ask")
    in_dialog(press("Cancel"))
    running.window.show()
    assert not desk.may_close(by_person=True)
    assert running.window.isVisible()


def test_that_whoever_chose_quit_is_not_asked(has_tray: None, running: Stage) -> None:
    assert closing(running).may_close(by_person=False)
    running.trigger("file.quit")
    assert not running.window.isVisible()
    assert not closing(running).tray.is_shown


def test_that_without_a_listener_nobody_is_asked(has_tray: None, running: Stage) -> None:
    running.bridge.watcher.listener_changed(ListenerState(problem="The port is taken."))
    assert closing(running).may_close(by_person=True)


def test_that_without_a_tray_it_is_said_once_while_cameras_send(running: Stage) -> None:
    desk = closing(running)
    action = running.window.actions_by_name["closing.tray"]
    assert not action.isEnabled()
    assert action.text().endswith("(this desktop has no tray)")
    feed(running, SENDING)
    assert desk.may_close(by_person=True)
    feed(running, timedelta(seconds=5))
    in_dialog(press("Cancel"))
    assert not desk.may_close(by_person=True)
    in_dialog(press("Quit"))
    assert desk.may_close(by_person=True)
    assert desk.may_close(by_person=True)
    assert running.window.actions_by_name["closing.quit"].isChecked()


def test_that_a_tray_that_is_gone_at_the_next_start_is_told_and_still_wanted(
    running: Stage,
) -> None:
    running.window._kept.closing = ClosingChoice.TRAY
    feed(running, timedelta(seconds=5))
    in_dialog(press("Quit"))
    assert closing(running).may_close(by_person=True)
    assert running.window._kept.closing is ClosingChoice.TRAY


def test_that_the_window_comes_back_when_the_tray_goes(has_tray: None, running: Stage) -> None:
    running.trigger("closing.tray")
    assert not closing(running).may_close(by_person=True)
    closing(running).tray.vanished.emit()
    assert running.window.isVisible()


def test_that_the_sign_says_what_is_wrong(has_tray: None, running: Stage) -> None:
    desk = closing(running)
    running.bridge.watcher.writing_changed(WriteTrouble("disk-full", "It is full.", 0))
    said = desk.tray.words, desk.tray.troubled
    assert said == ("Factory Desktop\nNothing can be stored. Open the window to see why.", True)
    running.bridge.watcher.writing_changed(None)
    said = desk.tray.words, desk.tray.troubled
    assert said == ("Factory Desktop\nListening on 127.0.0.1:8000", False)
    running.bridge.watcher.listener_changed(ListenerState(problem="The port is taken."))
    assert desk.tray.words.endswith("Cameras cannot send. Open the window to see why.")
    assert desk.tray.troubled
