"""Adding and changing cameras, in the real window."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.domain.camera import SetCamera
from factory_desktop.metrics.cameras_question import CamerasQuestion
from factory_desktop.views.dialogs.camera import CameraDialog
from factory_desktop.views.pages.cameras import CamerasPage
from tests.camera_floor import camera, cameras
from tests.views.conftest import Stage


@pytest.fixture
def page(running: Stage, qtbot: QtBot) -> CamerasPage:
    running.window.go("cameras")
    found = running.window.pages.cameras
    questions: list[CamerasQuestion] = []

    def asked() -> bool:
        all_asked = (one[1] for one in running.backend.asked if one[0] == "ask")
        questions[:] = [one for one in all_asked if isinstance(one, CamerasQuestion)]
        return bool(questions)

    qtbot.waitUntil(asked)
    simulated = camera("SIM-1", simulated=True)
    running.bridge.watcher.answered(questions[-1], cameras(simulated, camera("")))
    qtbot.waitUntil(lambda: found.model.rowCount() == 7)
    return found


def agree(name: str) -> None:
    """Enter a name in the dialog that opens, and save."""

    def when_open() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, CameraDialog):
            QTimer.singleShot(10, when_open)
            return
        if dialog.id.isEnabled():
            dialog.id.setText("CAM-9")
        dialog.name.setText(name)
        dialog.action.click()

    QTimer.singleShot(0, when_open)


def test_that_the_button_adds_a_camera(running: Stage, page: CamerasPage) -> None:
    agree("Gate")
    page.add.click()
    assert running.operations == [SetCamera("CAM-9", "Gate")]


def test_that_the_chosen_one_is_changed(running: Stage, page: CamerasPage) -> None:
    page.choose("CAM-1")
    agree("Line A, right")
    running.trigger("data.edit-camera")
    assert running.operations == [SetCamera("CAM-1", "Line A, right")]


def test_that_only_real_cameras_can_be_changed(running: Stage, page: CamerasPage) -> None:
    change = running.window.actions_by_name["data.edit-camera"]
    assert not change.isEnabled()
    for camera_id, can in (("CAM-2", True), ("SIM-1", False), ("", False), ("CAM-3", True)):
        page.choose(camera_id)
        assert change.isEnabled() is can


def test_that_nothing_is_changed_while_something_runs(running: Stage, page: CamerasPage) -> None:
    page.choose("CAM-1")
    running.window.desks.data.busy_changed.emit(True)
    actions = running.window.actions_by_name
    assert not actions["data.edit-camera"].isEnabled()
    assert not page.add.isEnabled()
    running.window.desks.data.busy_changed.emit(False)
    assert page.add.isEnabled()
