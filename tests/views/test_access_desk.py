"""Keys by menu and dialog, in the real window."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from factory_desktop.domain.access import AccessKey, Grant, MakeKey, Scope
from factory_desktop.domain.client_certificate import CertificateState, ClientCertificate
from factory_desktop.domain.operation import OperationResult
from factory_desktop.metrics.access_question import AccessList, AccessQuestion
from factory_desktop.views import access_desk
from factory_desktop.views.dialogs.access_keys import AccessKeysDialog
from tests.views.conftest import Stage

KEY = AccessKey(1, Grant(Scope.CAMERA, "CAM-1"), "k3Zq", datetime(2026, 1, 22, tzinfo=UTC))


def questions(stage: Stage) -> list[AccessQuestion]:
    asked = (one[1] for one in stage.backend.asked if one[0] == "ask")
    return [one for one in asked if isinstance(one, AccessQuestion)]


def with_dialog(stage: Stage, look: Callable[[AccessKeysDialog], None]) -> None:
    seen: list[bool] = []

    def when_open() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, AccessKeysDialog):
            QTimer.singleShot(10, when_open)
            return
        try:
            look(dialog)
            seen.append(True)
        finally:
            dialog.reject()

    QTimer.singleShot(0, when_open)
    stage.trigger("data.access-keys")
    assert seen == [True]


def test_that_a_key_is_made_shown_and_listed(running: Stage) -> None:
    def look(dialog: AccessKeysDialog) -> None:
        watcher = running.bridge.watcher
        first = questions(running)[-1]
        watcher.answered(first, AccessList((), ("CAM-1",)))
        QApplication.processEvents()
        dialog.camera.setEditText("CAM-1")
        dialog.make_camera.click()
        assert running.operations == [MakeKey("CAM-1")]
        assert not dialog.make_admin.isEnabled()
        watcher.operation_finished(MakeKey("CAM-1"), OperationResult(key="fdk_secret"))
        QApplication.processEvents()
        assert dialog.key.text() == "fdk_secret"
        assert dialog.make_admin.isEnabled()
        second = questions(running)[-1]
        assert second != first
        # An answer to what was asked before is no news any more.
        watcher.answered(first, AccessList((), ()))
        watcher.answered(second, AccessList((KEY,), ("CAM-1",)))
        QApplication.processEvents()
        assert dialog.table.model().rowCount() == 1

    with_dialog(running, look)


def test_that_it_is_asked_anew_each_time_and_nothing_stays(running: Stage) -> None:
    with_dialog(running, lambda _: None)
    before = len(questions(running))
    running.bridge.watcher.answered(questions(running)[-1], AccessList((KEY,), ()))
    QApplication.processEvents()
    with_dialog(running, _is_empty)
    assert len(questions(running)) == before + 1


def _is_empty(dialog: AccessKeysDialog) -> None:
    assert dialog.table.model().rowCount() == 0


def test_that_a_certificate_is_made_in_the_file_that_was_chosen(
    running: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "CAM-1.pem"
    monkeypatch.setattr(access_desk, "file_to_save", lambda *_: file)
    wanted = ClientCertificate(file, "CAM-1")

    def look(dialog: AccessKeysDialog) -> None:
        dialog.certificate_wanted.emit("CAM-1")
        assert running.backend.asked[-1] == ("certify", wanted)
        running.bridge.watcher.certificate_made(CertificateState(wanted))
        assert str(file) in dialog.written.text()

    with_dialog(running, look)
    running.bridge.watcher.certificate_made(CertificateState(wanted, "The disk is full."))
    told = running.window.banners.told("certificate-file")
    assert told is not None
    assert told.text == "The disk is full."
