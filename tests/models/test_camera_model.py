from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QItemSelectionModel, Qt

from factory_desktop.models.camera_model import CameraModel
from tests.camera_floor import camera, cameras


def ids(model: CameraModel) -> list[str]:
    return [row.camera_id for row in model.rows]


def test_that_cameras_stand_by_their_ids_and_others_last() -> None:
    model = CameraModel()
    model.show_cameras(cameras(camera(""), camera("SIM-1", simulated=True)))
    assert ids(model) == ["CAM-1", "CAM-2", "CAM-3", "CAM-4", "CAM-10", "SIM-1", ""]
    assert model.index(6, 0).data() == "No camera id"


def test_that_a_card_is_spoken_whole() -> None:
    model = CameraModel()
    model.show_cameras(cameras())
    said = model.index(4, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("CAM-10, Silent for 50")


def test_that_what_is_chosen_stays_while_time_goes_on() -> None:
    model = CameraModel()
    model.show_cameras(cameras())
    chosen = QItemSelectionModel(model)
    chosen.setCurrentIndex(model.index(2, 0), QItemSelectionModel.SelectionFlag.Select)
    changed: list[object] = []
    model.dataChanged.connect(lambda *sides: changed.append(sides))
    later = cameras(camera("CAM-0"))
    model.show_cameras(replace(later, taken_at=later.taken_at + timedelta(minutes=1)))
    assert chosen.currentIndex().row() == 3
    assert chosen.currentIndex().data() == "CAM-3"
    assert changed
