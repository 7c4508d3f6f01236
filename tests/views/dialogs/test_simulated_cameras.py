from pytestqt.qtbot import QtBot

from factory_desktop.cli.program import read
from factory_desktop.cli.simulate import by_camera
from factory_desktop.domain.camera_fault import CameraFault
from factory_desktop.views.dialogs.simulated_cameras import SimulatedCamerasDialog


def made(qtbot: QtBot) -> SimulatedCamerasDialog:
    dialog = SimulatedCamerasDialog(None)
    qtbot.addWidget(dialog)
    return dialog


def test_that_what_is_chosen_is_what_the_command_line_reads(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    dialog.rate.setValue(30)
    for number, fault in ((2, CameraFault.SILENT), (5, CameraFault.FLOOD)):
        box = dialog.faults[number - 1]
        box.setCurrentIndex(box.findData(fault))
    words: list[tuple[str, ...]] = []
    dialog.start_wanted.connect(words.append)
    dialog.start.click()
    asked = read(["simulate", *words[0]])
    assert (asked.cameras, asked.rate) == (6, 0.5)
    wrong = {camera: faults for camera, faults in by_camera(asked.faults, 6).items() if faults}
    assert wrong == {2: {CameraFault.SILENT}, 5: {CameraFault.FLOOD}}


def test_that_only_what_can_be_done_can_be_pressed(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    for running in (True, False):
        dialog.show_running(running=running)
        assert dialog.start.isEnabled() is dialog.rate.isEnabled() is not running
        assert dialog.stop.isEnabled() is running
    dialog.show_running(running=False, problem="Nothing answers there.")
    assert dialog.state.text() == "Nothing answers there."
    assert dialog.state.property("role") == "bad"
