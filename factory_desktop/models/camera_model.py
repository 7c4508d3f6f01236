"""CameraModel: one row a camera, with how it is now."""

from datetime import UTC, datetime, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt

from factory_desktop.metrics.camera_health import CameraHealth, Cameras
from factory_desktop.models import camera_text
from factory_desktop.models.column import Column, natural
from factory_desktop.models.rows_model import AnyIndex, RowsModel

tr = partial(QCoreApplication.translate, "cameras")

_EVER = datetime.min.replace(tzinfo=UTC)
_NOTHING = Cameras(_EVER, _EVER, timedelta(minutes=1), 0, 0, ())


class CameraModel(RowsModel[CameraHealth]):
    """The cameras by their ids; sample ones and what names no camera come last."""

    def __init__(self, parent: QObject | None = None) -> None:
        self.shown = _NOTHING
        column = Column[CameraHealth](tr("Camera"), camera_text.called, str, figure=False)
        super().__init__((column,), lambda row: row.camera_id, parent)

    def show_cameras(self, cameras: Cameras) -> None:
        """List these; which one is chosen stays."""
        self.shown = cameras
        self.set_rows(sorted(cameras.cameras, key=_place))
        if cameras.cameras:
            # How long one has been silent changes where nothing else does.
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0))

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.AccessibleTextRole and index.isValid():
            return camera_text.spoken(self.rows[index.row()], self.shown.taken_at)
        return super().data(index, role)


def _place(one: CameraHealth) -> tuple[bool, bool, tuple[str | int, ...]]:
    return not one.camera_id, one.simulated, natural(one.camera_id)
