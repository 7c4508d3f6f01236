from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.listening import LanChoice, ListenerState
from factory_desktop.views.dialogs.network import NetworkDialog
from factory_desktop.views.interfaces import Interface
from tests.snapshots import NOW, snapshot

ONE = Interface("192.168.1.20", "eth0")
OTHER = Interface("10.0.0.5", "wlan0")
ON = ListenerState(
    address="https://192.168.1.20:8443",
    fingerprint="AB:CD",
    authority=Path("/data/tls/ca.pem"),
    certified_until=datetime(2027, 3, 1, tzinfo=UTC),
    chosen=LanChoice("192.168.1.20"),
)


def made(
    qtbot: QtBot,
    state: ListenerState,
    found: Sequence[Interface] = (ONE, OTHER),
    *,
    locked: bool = False,
) -> NetworkDialog:
    dialog = NetworkDialog(None, found, ZoneInfo("Europe/Tallinn"), "linux", locked=locked)
    qtbot.addWidget(dialog)
    dialog.show_state(state, snapshot().dashboard, NOW)
    return dialog


def wanted(dialog: NetworkDialog) -> list[object]:
    seen: list[object] = []
    dialog.choice_wanted.connect(seen.append)
    dialog.apply.click()
    return seen


def test_that_nobody_is_let_in_until_an_address_is_applied(qtbot: QtBot) -> None:
    dialog = made(qtbot, ListenerState())
    assert dialog.address.currentData() is None
    assert not dialog.apply.isEnabled()
    assert not dialog.port.isEnabled()
    assert dialog.told.isHidden()
    dialog.address.setCurrentIndex(dialog.address.findData("10.0.0.5"))
    dialog.port.setValue(9443)
    assert wanted(dialog) == [LanChoice("10.0.0.5", 9443)]


def test_that_cameras_are_told_where_whom_to_trust_and_how_to_try(qtbot: QtBot) -> None:
    dialog = made(qtbot, ON)
    assert not dialog.told.isHidden()
    assert dialog.url.line.text() == "https://192.168.1.20:8443/api/v1/events"
    assert dialog.authority.line.text() == str(Path("/data/tls/ca.pem"))
    assert dialog.fingerprint.line.text() == "AB:CD"
    assert '--cacert "' in dialog.trial.line.text()
    assert "Bearer KEY" in dialog.trial.line.text()
    assert dialog.firewall.line.text() == "sudo ufw allow proto tcp to 192.168.1.20 port 8443"
    assert "1 Mar 2027" in dialog.until.text()
    assert not dialog.apply.isEnabled()
    dialog.address.setCurrentIndex(0)
    assert wanted(dialog) == [LanChoice(None, 8443)]


def test_that_what_failed_is_told_and_can_be_tried_again(qtbot: QtBot) -> None:
    problem = "Port 8443 is in use by another program. Cameras on the network cannot send."
    dialog = made(qtbot, ListenerState(problem=problem, chosen=LanChoice("192.168.1.20")))
    assert dialog.fault.text() == problem
    assert dialog.told.isHidden()
    assert wanted(dialog) == [LanChoice("192.168.1.20", 8443)]


def test_that_an_address_that_is_gone_can_still_be_seen(qtbot: QtBot) -> None:
    dialog = made(qtbot, replace(ON, chosen=LanChoice("172.16.0.9")))
    assert dialog.address.currentData() == "172.16.0.9"


@pytest.mark.parametrize(
    ("found", "locked", "said"),
    [
        ((), False, "This computer has no address on a network now."),
        ((ONE,), True, "The address was set at the start of the program, and stays as it is."),
    ],
)
def test_that_it_says_why_nothing_can_be_chosen(
    qtbot: QtBot, found: Sequence[Interface], locked: bool, said: str
) -> None:
    dialog = made(qtbot, ListenerState(), found, locked=locked)
    assert dialog.fault.text() == said
    assert not dialog.apply.isEnabled()
    assert dialog.address.isEnabled() is not locked


def test_that_certificates_can_be_asked_for_and_the_rest_of_the_choice_stays(qtbot: QtBot) -> None:
    few = replace(ON.chosen, plain=("192.168.1.31",), plain_port=8081)
    dialog = made(qtbot, replace(ON, chosen=few))
    assert dialog.few.text() == "Without encryption, from: 192.168.1.31"
    assert dialog.few.property("role") == "bad"
    dialog.certificates.setChecked(True)
    assert wanted(dialog) == [replace(few, certificates=True)]


def test_that_only_who_lets_in_any_can_let_in_old_cameras(qtbot: QtBot) -> None:
    assert not made(qtbot, ListenerState()).old.isEnabled()
    dialog = made(qtbot, ON)
    assert dialog.few.isHidden()
    dialog.old.click()
    assert dialog.result() == NetworkDialog.OLD
