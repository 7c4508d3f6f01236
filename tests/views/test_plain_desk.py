"""Old cameras without encryption: from the network dialog to the red button, in the window."""

from dataclasses import replace

from PySide6.QtWidgets import QApplication, QDialog

from factory_desktop.domain.listening import ListenerState
from factory_desktop.views.dialogs.network import NetworkDialog
from factory_desktop.views.dialogs.plain_cameras import PlainCamerasDialog
from tests.views.conftest import Stage
from tests.views.dialogs.test_network import ON as LAN
from tests.views.dialogs.test_plain_cameras import CHOSEN, ON
from tests.views.test_network_desk import asked, banner, when_open


def test_that_the_way_leads_over_the_network_and_a_choice_is_carried_out(running: Stage) -> None:
    seen: list[str] = []
    running.bridge.watcher.lan_changed(LAN)
    running.bridge.watcher.plain_changed(replace(ON, address=None, chosen=LAN.chosen))
    QApplication.processEvents()

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, PlainCamerasDialog)
        dialog.choice_wanted.emit(CHOSEN)
        running.bridge.watcher.plain_changed(ON)
        QApplication.processEvents()
        assert dialog.addresses.text() == "192.168.1.31"
        assert not dialog.url.isHidden()

    def go_on(dialog: QDialog) -> None:
        assert isinstance(dialog, NetworkDialog)
        when_open(PlainCamerasDialog, look, seen)
        dialog.old.click()

    when_open(NetworkDialog, go_on, seen)
    running.trigger("data.network")
    assert sorted(seen) == ["NetworkDialog", "PlainCamerasDialog"]
    assert asked(running) == [CHOSEN]


def test_that_the_cameras_page_says_in_red_who_is_not_encrypted_and_leads_there(
    running: Stage,
) -> None:
    button, seen = running.window.pages.cameras.plain, list[str]()
    assert button.isHidden()
    running.bridge.watcher.plain_changed(ON)
    QApplication.processEvents()
    assert not button.isHidden()
    assert (button.text(), button.property("role")) == ("1 camera not encrypted", "danger")
    assert "192.168.1.31" in button.toolTip()
    when_open(PlainCamerasDialog, lambda _: None, seen)
    button.click()
    assert seen == ["PlainCamerasDialog"]
    two = replace(CHOSEN, plain=("192.168.1.31", "192.168.1.32"))
    running.bridge.watcher.plain_changed(replace(ON, chosen=two))
    assert button.text() == "2 cameras not encrypted"
    running.bridge.watcher.plain_changed(ListenerState(chosen=replace(two, address=None)))
    assert button.isHidden()


def test_that_what_keeps_them_out_is_told_until_it_is_over(running: Stage) -> None:
    said = "Port 8080 is in use by another program. Old cameras without encryption cannot send."
    running.bridge.watcher.plain_changed(ListenerState(problem=said, chosen=CHOSEN))
    assert banner(running, "plain").text == said
    banner(running, "plain").buttons[0].click()
    assert asked(running) == [CHOSEN]
    running.bridge.watcher.plain_changed(ON)
    assert running.window.banners.told("plain") is None
