import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.camera import SetCamera
from factory_desktop.models.target_model import TargetRow
from factory_desktop.views.dialogs.camera import CameraDialog

STATIONS = [TargetRow("S1", "Assembly"), TargetRow("S2", "<b>Packing</b>")]


def dialog(qtbot: QtBot, before: SetCamera | None = None) -> CameraDialog:
    made = CameraDialog(None, STATIONS, {"CAM-1", "CAM-2"}, before)
    qtbot.addWidget(made)
    return made


def test_that_a_camera_is_added_with_what_was_entered(qtbot: QtBot) -> None:
    made = dialog(qtbot)
    assert not made.action.isEnabled()
    QTest.keyClicks(made.id, "CAM-9")
    made.name.setText("  Line B ")
    made.place.setText("Hall 2")
    made.stations.item(1).setCheckState(Qt.CheckState.Checked)
    assert made.action.isEnabled()
    assert made.change() == SetCamera("CAM-9", "Line B", "Hall 2", ("S2",))


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("CAM-1", "There is a camera with this id already."),
        ("-9", "A camera id begins with a letter or a digit"),
        ("SIM-1", "Ids that begin with SIM- are simulated."),
    ],
)
def test_that_it_says_what_is_wrong_with_an_id(qtbot: QtBot, typed: str, said: str) -> None:
    made = dialog(qtbot)
    made.id.setText(typed)
    assert made.fault.text().startswith(said)
    assert not made.fault.isHidden()
    assert not made.action.isEnabled()


def test_that_what_is_there_is_shown_and_only_changes_are_saved(qtbot: QtBot) -> None:
    before = SetCamera("CAM-1", "Line A", "Hall 1", ("S1",))
    made = dialog(qtbot, before)
    assert made.change() == before
    assert not made.id.isEnabled()
    assert not made.action.isEnabled()
    made.stations.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert made.action.isEnabled()
    assert made.change() == SetCamera("CAM-1", "Line A", "Hall 1")
