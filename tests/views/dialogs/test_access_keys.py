from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from factory_desktop.domain import access
from factory_desktop.domain.access import (
    AccessKey,
    Grant,
    KeyChange,
    MakeCode,
    MakeKey,
    RevokeKey,
    RotateKey,
    Scope,
)
from factory_desktop.domain.client_certificate import CertificateState, ClientCertificate
from factory_desktop.domain.listening import LanChoice, ListenerState
from factory_desktop.metrics.access_question import AccessList
from factory_desktop.views.dialogs.access_keys import AccessKeysDialog

MADE = datetime(2026, 1, 22, 9, 40, tzinfo=UTC)
KEYS = (
    AccessKey(2, Grant(Scope.ADMIN), "AbCd", MADE),
    AccessKey(1, Grant(Scope.CAMERA, "CAM-1"), "k3Zq", MADE),
)


class Asked:
    def __init__(self, qtbot: QtBot) -> None:
        self.dialog = AccessKeysDialog(None, ZoneInfo("UTC"))
        qtbot.addWidget(self.dialog)
        self.changes: list[KeyChange] = []
        self.dialog.change_wanted.connect(self.changes.append)
        self.dialog.show_keys(AccessList(KEYS, ("CAM-1", "CAM-2")))
        self.dialog.show()


@pytest.fixture
def asked(qtbot: QtBot) -> Asked:
    return Asked(qtbot)


def test_that_keys_are_made_for_a_camera_and_for_an_admin(asked: Asked) -> None:
    dialog = asked.dialog
    assert not dialog.make_camera.isEnabled()
    dialog.camera.setEditText(" CAM-9 ")
    dialog.make_camera.click()
    dialog.make_admin.click()
    assert asked.changes == [MakeKey("CAM-9"), MakeKey()]


def test_that_an_id_that_no_camera_can_have_is_told(asked: Asked) -> None:
    asked.dialog.camera.setEditText("no id")
    assert asked.dialog.fault.isVisible()
    assert not asked.dialog.make_camera.isEnabled()


def test_that_the_chosen_key_is_replaced_or_revoked(asked: Asked) -> None:
    dialog = asked.dialog
    assert not dialog.replace.isEnabled()
    dialog.table.selectRow(1)
    dialog.replace.click()
    dialog.revoke.click()
    assert asked.changes == [RotateKey(1), RevokeKey(1)]


def test_that_a_new_key_is_shown_once_and_copied_whole(asked: Asked) -> None:
    dialog, key = asked.dialog, access.make()
    dialog.show_key(key)
    assert dialog.key.isVisible()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == key
    dialog.make_admin.click()
    assert not dialog.key.isVisible()
    assert dialog.key.text() == ""


def test_that_nothing_is_begun_while_something_is_done(asked: Asked) -> None:
    dialog = asked.dialog
    dialog.table.selectRow(0)
    dialog.camera.setEditText("CAM-1")
    buttons = (dialog.make_camera, dialog.make_admin, dialog.replace, dialog.revoke)
    dialog.rest(True)
    assert not any(one.isEnabled() for one in buttons)
    dialog.rest(False)
    assert all(one.isEnabled() for one in buttons)


def test_that_what_was_typed_and_chosen_stays_when_the_list_comes_anew(asked: Asked) -> None:
    dialog = asked.dialog
    dialog.camera.setEditText("CAM-77")
    dialog.table.selectRow(1)
    dialog.show_keys(AccessList((AccessKey(3, Grant(Scope.ADMIN), "ZzZz", MADE), *KEYS), ("A",)))
    assert dialog.camera.currentText() == "CAM-77"
    dialog.revoke.click()
    assert asked.changes == [RevokeKey(1)]


def test_that_a_code_is_made_for_a_camera_and_shown_with_its_own_words(asked: Asked) -> None:
    dialog = asked.dialog
    assert not dialog.pair.isEnabled()
    dialog.camera.setEditText("CAM-1")
    dialog.pair.click()
    assert asked.changes == [MakeCode("CAM-1")]
    dialog.show_key("7F3K-92QD", is_code=True)
    assert "within 10 minutes" in dialog.once.text()
    assert "CODE" in dialog.header.text()
    dialog.show_key(access.make())
    assert "shown once" in dialog.once.text()
    assert dialog.header.text() == "Authorization: Bearer KEY"


def test_that_a_code_is_revoked_but_not_replaced(asked: Asked) -> None:
    dialog = asked.dialog
    code = AccessKey(5, Grant(Scope.PAIRING, "CAM-1", MADE), "", MADE)
    dialog.show_keys(AccessList((code,), ()))
    dialog.table.selectRow(0)
    assert not dialog.replace.isEnabled()
    dialog.revoke.click()
    assert asked.changes == [RevokeKey(5)]


def test_that_a_certificate_is_offered_where_they_are_asked_for(asked: Asked) -> None:
    dialog, wanted = asked.dialog, list[str | None]()
    dialog.certificate_wanted.connect(wanted.append)
    assert dialog.certify.isHidden()
    dialog.show_lan(ListenerState(chosen=LanChoice("192.168.1.20", certificates=True)))
    assert not dialog.certify.isHidden()
    for row in (0, 1):
        dialog.table.selectRow(row)
        dialog.certify.click()
    assert wanted == [None, "CAM-1"]


def test_that_it_is_said_where_a_certificate_lies_or_why_there_is_none(asked: Asked) -> None:
    made = ClientCertificate(Path("CAM-1.pem"), "CAM-1")
    asked.dialog.show_certificate(CertificateState(made))
    assert asked.dialog.written.text().startswith("CAM-1.pem holds a certificate")
    asked.dialog.show_certificate(CertificateState(made, "The disk is full."))
    assert asked.dialog.written.text() == "The disk is full."
    assert asked.dialog.written.property("role") == "bad"
