"""ReasonsDialog: the list of reasons that notes choose from."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from factory_desktop.domain.calendar_change import SetReasons
from factory_desktop.models import reason_text
from factory_desktop.views import plain
from factory_desktop.views.dialogs.sheet import SheetDialog

_LONGEST = 60
_STORED = Qt.ItemDataRole.UserRole


class ReasonsDialog(SheetDialog):
    """Names that can be changed, moved, added and removed."""

    def __init__(self, parent: QWidget | None, reasons: Sequence[str]) -> None:
        super().__init__(parent)
        self.setObjectName("reasons")
        self.explain(
            self.tr("Reasons"),
            self.tr(
                "What notes choose from to say why nobody worked. Notes that have a reason keep "
                "it, whatever becomes of this list."
            ),
        )
        self._before = tuple(reasons)
        self.list = QListWidget()
        self.list.setProperty("role", "list")
        self.list.setAccessibleName(self.tr("Reasons"))
        triggers = QAbstractItemView.EditTrigger
        self.list.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        self.list.setSpacing(2)
        for name in reasons:
            self._show(reason_text.named(name), name)
        self.add = QPushButton(self.tr("&Add"))
        self.rename = QPushButton(self.tr("Re&name"))
        self.remove = QPushButton(self.tr("&Remove"))
        self.up = QPushButton(self.tr("Move &up"))
        self.down = QPushButton(self.tr("Move &down"))
        self.fault = plain.paragraph(role="warning")
        self._lay_out()
        self.action = self.add_action(self.tr("Save reasons"))
        self.add_cancel()
        self._connect()
        self.list.setCurrentRow(0)
        self._follow()

    def names(self) -> tuple[str, ...]:
        """Return the reasons as entered, those nobody has touched as the store has them."""
        return tuple(map(_name, map(self.list.item, range(self.list.count()))))

    def change(self) -> SetReasons:
        """Return what was agreed to; raises ValueError where it cannot be."""
        return SetReasons(self.names())

    def _show(self, shown: str, stored: str) -> QListWidgetItem:
        item = QListWidgetItem(shown)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        item.setData(_STORED, stored)
        self.list.addItem(item)
        return item

    def _add_one(self) -> None:
        item = self._show("", "")
        self.list.setCurrentItem(item)
        self.list.editItem(item)
        self._follow()

    def _rename(self) -> None:
        self.list.editItem(self.list.currentItem())

    def _remove(self) -> None:
        self.list.takeItem(self.list.currentRow())
        self.list.setFocus()
        self._follow()

    def _move(self, step: int) -> None:
        row = self.list.currentRow()
        item = self.list.takeItem(row)
        self.list.insertItem(row + step, item)
        self.list.setCurrentItem(item)
        self._follow()

    def _follow(self) -> None:
        names, row = self.names(), self.list.currentRow()
        empty, twice = not all(names), len(set(names)) < len(names)
        self.fault.setText(
            self.tr("A reason has no name.")
            if empty
            else self.tr("A reason stands there twice.")
            if twice
            else ""
        )
        self.fault.setVisible(empty or twice)
        self.action.setEnabled(not empty and not twice and names != self._before)
        for button in (self.rename, self.remove):
            button.setEnabled(row >= 0)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < len(names) - 1)

    def _connect(self) -> None:
        self.add.clicked.connect(self._add_one)
        self.rename.clicked.connect(self._rename)
        self.remove.clicked.connect(self._remove)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.list.itemChanged.connect(self._follow)
        self.list.currentRowChanged.connect(self._follow)

    def _lay_out(self) -> None:
        buttons = QVBoxLayout()
        buttons.setSpacing(6)
        for button in (self.add, self.rename, self.remove, self.up, self.down):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.list, 1)
        row.addLayout(buttons)
        self.body.addWidget(plain.label_of(self.list, self.tr("&List of reasons")))
        self.body.addLayout(row)
        self.body.addWidget(self.fault)


def _name(item: QListWidgetItem) -> str:
    shown, stored = " ".join(item.text().split())[:_LONGEST], str(item.data(_STORED))
    return stored if shown == reason_text.named(stored) else shown
