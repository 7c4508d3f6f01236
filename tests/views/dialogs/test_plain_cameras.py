from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.listening import LanChoice, ListenerState
from factory_desktop.views.dialogs.plain_cameras import PlainCamerasDialog

NOBODY = ListenerState(chosen=LanChoice("192.168.1.20", certificates=True))
CHOSEN = replace(NOBODY.chosen, plain=("192.168.1.31",))
ON = ListenerState(address="http://192.168.1.20:8080", chosen=CHOSEN)


def made(qtbot: QtBot, state: ListenerState, *, locked: bool = False) -> PlainCamerasDialog:
    dialog = PlainCamerasDialog(None, locked=locked)
    qtbot.addWidget(dialog)
    dialog.show_state(state)
    return dialog


def type_in(dialog: PlainCamerasDialog, words: str) -> None:
    dialog.addresses.setText(words)
    dialog.addresses.textEdited.emit(words)


def wanted(dialog: PlainCamerasDialog) -> list[object]:
    seen: list[object] = []
    dialog.choice_wanted.connect(seen.append)
    dialog.apply.click()
    return seen


def test_that_addresses_that_were_typed_are_applied_and_the_rest_stays(qtbot: QtBot) -> None:
    dialog = made(qtbot, NOBODY)
    assert not dialog.apply.isEnabled()
    assert dialog.url.isHidden()
    type_in(dialog, "192.168.1.31 ,192.168.1.32")
    dialog.port.setValue(8081)
    few = "192.168.1.31", "192.168.1.32"
    assert wanted(dialog) == [LanChoice("192.168.1.20", 8443, True, few, 8081)]


def test_that_it_stands_there_where_they_send_to_and_that_others_can_read_along(
    qtbot: QtBot,
) -> None:
    dialog = made(qtbot, ON)
    assert dialog.url.line.text() == "http://192.168.1.20:8080/api/v1/events"
    assert dialog.danger.property("role") == "bad"
    assert not dialog.apply.isEnabled()
    type_in(dialog, "")
    assert wanted(dialog) == [replace(CHOSEN, plain=())]


@pytest.mark.parametrize("words", ["camera-1", "192.168.1.0/24", "0.0.0.0", "192.168.1.31;x"])  # noqa: S104 - refused
def test_that_what_is_no_address_of_one_camera_is_told(qtbot: QtBot, words: str) -> None:
    dialog = made(qtbot, NOBODY)
    type_in(dialog, words)
    assert not dialog.fault.isHidden()
    assert not dialog.apply.isEnabled()


def test_that_what_failed_is_told_and_can_be_tried_again(qtbot: QtBot) -> None:
    dialog = made(qtbot, ListenerState(problem="Port 8080 is in use.", chosen=CHOSEN))
    assert dialog.fault.text() == "Port 8080 is in use."
    assert wanted(dialog) == [CHOSEN]


def test_that_what_was_set_from_outside_cannot_be_changed(qtbot: QtBot) -> None:
    dialog = made(qtbot, ON, locked=True)
    assert not dialog.addresses.isEnabled()
    assert not dialog.apply.isEnabled()
    assert "at the start of the program" in dialog.fault.text()
