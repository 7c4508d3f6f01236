"""CameraDialog: what a camera is called, where it hangs, and which stations it sees."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLineEdit, QListWidget, QListWidgetItem, QWidget

from factory_desktop.domain.camera import LONGEST_NAME, SetCamera
from factory_desktop.models.said import said
from factory_desktop.models.target_model import TargetRow
from factory_desktop.views import plain
from factory_desktop.views.dialogs.sheet import SheetDialog
from factory_desktop.views.fonts import scaled

_LIST_HEIGHT = 150
_STATION = Qt.ItemDataRole.UserRole


class CameraDialog(SheetDialog):
    """Asks for a new camera, or for other words about one that is there."""

    def __init__(
        self,
        parent: QWidget | None,
        stations: Sequence[TargetRow],
        known: Collection[str] = (),
        before: SetCamera | None = None,
    ) -> None:
        """`known` are the ids that are taken; `before` is what is said of the camera now."""
        super().__init__(parent)
        self.setObjectName("camera")
        self._known, self._before = known, before
        self.explain(
            self.tr("Add camera") if before is None else before.camera_id,
            self.tr(
                "The id is what the camera sends with its events. A camera that nobody has added "
                "is listed when it first sends."
            ),
        )
        self.id, self.name, self.place = QLineEdit(), QLineEdit(), QLineEdit()
        self.stations = QListWidget()
        self.fault = plain.paragraph(role="warning")
        self._fill(stations)
        self._lay_out()
        self.action = self.add_action(self.tr("Save camera"))
        self.add_cancel()
        for field in (self.id, self.name, self.place):
            field.textChanged.connect(self._check)
        self.stations.itemChanged.connect(self._check)
        self._check()
        self.fit()

    def change(self) -> SetCamera:
        """Return what was agreed to; raises ValueError where it cannot be."""
        items = map(self.stations.item, range(self.stations.count()))
        ticked = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        return SetCamera(
            self.id.text().strip(),
            self.name.text().strip(),
            self.place.text().strip(),
            tuple(str(item.data(_STATION)) for item in ticked),
        )

    def _fill(self, stations: Sequence[TargetRow]) -> None:
        before = self._before
        bound = before.stations if before else ()
        if before:
            for field, words in (
                (self.id, before.camera_id),
                (self.name, before.name),
                (self.place, before.place),
            ):
                field.setText(words)
        self.id.setEnabled(before is None)
        for one in stations:
            item = QListWidgetItem(f"{one.station_id}  {one.name}")
            item.setData(_STATION, one.station_id)
            ticked = one.station_id in bound
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self.stations.addItem(item)
        if stations:
            self.stations.setCurrentRow(0)

    def _check(self) -> None:
        self.action.setEnabled(False)
        if not self.id.text().strip():
            self._say("")
            return
        try:
            wanted = self.change()
        except ValueError as error:
            self._say(said(error.args[0]))
            return
        taken = self._before is None and wanted.camera_id in self._known
        self._say(self.tr("There is a camera with this id already.") if taken else "")
        self.action.setEnabled(not taken and wanted != self._before)

    def _say(self, words: str) -> None:
        self.fault.setText(words)
        self.fault.setVisible(bool(words))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        for name, field in (
            (self.tr("Camera &id"), self.id),
            (self.tr("&Name"), self.name),
            (self.tr("&Place"), self.place),
        ):
            field.setAccessibleName(name.replace("&", ""))
            field.setMaxLength(LONGEST_NAME)
            form.addRow(plain.label_of(field, name), field)
        self.stations.setProperty("role", "list")
        self.stations.setAccessibleName(self.tr("Stations that it may report for"))
        self.stations.setMinimumHeight(scaled(_LIST_HEIGHT))
        hint = self.tr("With none ticked it may report for all of them.")
        self.body.addLayout(form)
        self.body.addWidget(
            plain.label_of(self.stations, self.tr("&Stations that it may report for"))
        )
        self.body.addWidget(self.stations)
        self.body.addWidget(plain.paragraph(hint, "secondary"))
        self.body.addWidget(self.fault)
