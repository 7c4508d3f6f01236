"""LayoutListDialog: the layouts a person has named, to be renamed or removed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from factory_desktop.views import plain
from factory_desktop.views.dialogs.sheet import SheetDialog

_WAS = Qt.ItemDataRole.UserRole


class LayoutListDialog(SheetDialog):
    """A list of names that can be changed in their places."""

    def __init__(self, parent: QWidget | None, names: Sequence[str]) -> None:
        super().__init__(parent)
        self.setObjectName("layout-list")
        self.explain(
            self.tr("Layouts"),
            self.tr("Those you have saved. To remove one changes nothing of what is shown."),
        )
        self._before = [(name, name) for name in names]
        self.list = QListWidget()
        self.list.setProperty("role", "list")
        self.list.setAccessibleName(self.tr("Layouts"))
        triggers = QAbstractItemView.EditTrigger
        self.list.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        self.list.setSpacing(2)
        for name in names:
            item = QListWidgetItem(name, self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setData(_WAS, name)
        self.rename = QPushButton(self.tr("Re&name"))
        self.remove = QPushButton(self.tr("&Remove"))
        self.fault = plain.paragraph(role="warning")
        self._lay_out()
        self.action = self.add_action(self.tr("Save layouts"))
        self.add_cancel()
        self.rename.clicked.connect(lambda: self.list.editItem(self.list.currentItem()))
        self.remove.clicked.connect(self._remove)
        self.list.itemChanged.connect(self._follow)
        self.list.setCurrentRow(0)
        self._follow()

    def names(self) -> list[tuple[str, str]]:
        """Return the layouts that stay: what each was called, and what it is called now."""
        items = map(self.list.item, range(self.list.count()))
        return [(str(item.data(_WAS)), item.text().strip()) for item in items]

    def _remove(self) -> None:
        self.list.takeItem(self.list.currentRow())
        self.list.setFocus()
        self._follow()

    def _follow(self) -> None:
        names = [name for _, name in self.names()]
        empty, twice = not all(names), len(set(names)) < len(names)
        self.fault.setText(
            self.tr("A layout has no name.")
            if empty
            else self.tr("Two layouts have the same name.")
            if twice
            else ""
        )
        self.fault.setVisible(empty or twice)
        self.action.setEnabled(not empty and not twice and self.names() != self._before)
        for button in (self.rename, self.remove):
            button.setEnabled(bool(names))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.rename, self.remove):
            buttons.addWidget(button)
        buttons.addStretch()
        self.body.addWidget(self.list)
        self.body.addLayout(buttons)
        self.body.addWidget(self.fault)
