"""Cameras on the network by menu and dialog, in the real window."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from factory_desktop.domain.listening import LanChoice, ListenerState
from factory_desktop.views.banner import Banner
from factory_desktop.views.dialogs.access_keys import AccessKeysDialog
from factory_desktop.views.dialogs.network import NetworkDialog
from tests.snapshots import NOW
from tests.views.conftest import Stage
from tests.views.dialogs.test_network import ON

PROBLEM = "Port 8443 is in use by another program. Cameras on the network cannot send."


def asked(stage: Stage) -> list[object]:
    return [one[1] for one in stage.backend.asked if one[0] == "let_in"]


def banner(stage: Stage, name: str) -> Banner:
    found = stage.window.banners.told(name)
    assert found is not None
    return found


def when_open(kind: type[QDialog], look: Callable[[QDialog], None], seen: list[str]) -> None:
    """Look into the dialog once it is there, and leave it."""

    def wait() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind):
            QTimer.singleShot(10, wait)
            return
        try:
            look(dialog)
            seen.append(kind.__name__)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, wait)


def test_that_a_choice_is_asked_for_and_what_comes_of_it_shown(running: Stage) -> None:
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, NetworkDialog)
        assert dialog.told.isHidden()
        dialog.choice_wanted.emit(LanChoice("192.168.1.20"))
        running.bridge.watcher.lan_changed(ON)
        QApplication.processEvents()
        assert not dialog.told.isHidden()
        assert dialog.address.currentData() == "192.168.1.20"

    when_open(NetworkDialog, look, seen)
    running.trigger("data.network")
    assert seen == ["NetworkDialog"]
    assert asked(running) == [LanChoice("192.168.1.20")]


def test_that_the_way_to_the_keys_leads_there(running: Stage) -> None:
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, NetworkDialog)
        when_open(AccessKeysDialog, lambda _: None, seen)
        dialog.keys.click()

    when_open(NetworkDialog, look, seen)
    running.trigger("data.network")
    assert sorted(seen) == ["AccessKeysDialog", "NetworkDialog"]


def test_that_a_door_that_does_not_open_is_told_with_ways_out(running: Stage) -> None:
    chosen = LanChoice("192.168.1.20", 8443)
    tell = running.bridge.watcher.lan_changed
    tell(ListenerState(problem=PROBLEM, taken_port=8443, free_port=8444, chosen=chosen))
    told = banner(running, "network")
    assert told.text == PROBLEM
    for button in told.buttons:
        button.click()
    assert asked(running) == [LanChoice("192.168.1.20", 8444), chosen]
    tell(ON)
    assert running.window.banners.told("network") is None


@pytest.mark.parametrize(("days", "warned"), [(31, False), (29, True)])
def test_that_the_end_of_a_certificate_is_told_a_month_ahead(
    running: Stage, days: int, warned: bool
) -> None:
    running.bridge.watcher.lan_changed(replace(ON, certified_until=NOW + timedelta(days=days)))
    assert (running.window.banners.told("certificate") is not None) is warned
    if warned:
        banner(running, "certificate").buttons[0].click()
        assert asked(running) == [ON.chosen]
        running.bridge.watcher.lan_changed(ON)
        assert running.window.banners.told("certificate") is None
