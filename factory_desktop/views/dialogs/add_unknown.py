"""AddUnknownDialog: asks who or what an unknown id is, before it is put on the roster."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from factory_desktop.domain.refused_change import AddUnknown
from factory_desktop.domain.roster_name import LONGEST, is_name
from factory_desktop.domain.waiting import AllWaiting, Waiting, Who
from factory_desktop.models import waiting_text
from factory_desktop.views import plain
from factory_desktop.views.dialogs.sheet import SheetDialog


class AddUnknownDialog(SheetDialog):
    """A name, of a station its type as well, and what becomes of the events that wait."""

    def __init__(self, parent: QWidget | None, waiting: Waiting, types: Sequence[str] = ()) -> None:
        """Ask; `types` are those of the stations on the roster, to choose from."""
        super().__init__(parent)
        self.setObjectName("add-unknown")
        self._waiting = waiting
        worker = waiting.who is Who.WORKER
        pattern = self.tr("Add worker {id}") if worker else self.tr("Add station {id}")
        self.explain(pattern.format(id=waiting.id), waiting_text.meaning(waiting))
        self._make_room_for(waiting.id)
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST)
        self.name.setAccessibleName(self.tr("Name"))
        self.type = QComboBox()
        self.type.setEditable(True)
        self.type.addItems(list(dict.fromkeys(types)))
        self.type.setCurrentText("")
        self.type.setAccessibleName(self.tr("Type of the station"))
        self.promise = plain.paragraph()
        self._lay_out(station=not worker)
        self.action = self.add_action(self.tr("Add worker") if worker else self.tr("Add station"))
        self.action.setDefault(True)
        self.add_cancel()
        self.name.textChanged.connect(self._check)
        self.type.editTextChanged.connect(self._check)
        self._show_waiting(waiting)
        self._check()
        self.name.setFocus()

    def show_all_waiting(self, waiting: AllWaiting) -> None:
        """Say what is taken in: meanwhile more may have come."""
        for one in waiting.by_id:
            if (one.who, one.id) == (self._waiting.who, self._waiting.id):
                self._show_waiting(one)

    def _show_waiting(self, waiting: Waiting) -> None:
        self.promise.setText(waiting_text.promise(waiting))
        self.fit()

    def change(self) -> AddUnknown:
        """Return what was entered."""
        station = self._waiting.who is Who.STATION
        return AddUnknown(
            self._waiting.who,
            self._waiting.id,
            self.name.text().strip(),
            self.type.currentText().strip() if station else "",
        )

    def _make_room_for(self, name_id: str) -> None:
        """Be wide enough for the title: no line can break inside of an id."""
        self.heading.ensurePolished()
        sides = self.top.contentsMargins()
        width = self.heading.fontMetrics().horizontalAdvance(name_id)
        self.setMinimumWidth(max(self.minimumWidth(), width + sides.left() + sides.right()))

    def _check(self) -> None:
        change = self.change()
        typed = change.who is Who.WORKER or is_name(change.station_type)
        self.action.setEnabled(typed and is_name(change.name))

    def _lay_out(self, *, station: bool) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(plain.label_of(self.name, self.tr("&Name")), self.name)
        if station:
            line = self.type.lineEdit()
            if line is not None:
                line.setMaxLength(LONGEST)
                line.setPlaceholderText(self.tr("Such as Assembly"))
            form.addRow(plain.label_of(self.type, self.tr("&Type")), self.type)
        else:
            self.type.setParent(self)
            self.type.hide()
        self.body.addLayout(form)
        self.body.addWidget(self.promise)
