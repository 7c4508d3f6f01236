"""LayoutNameDialog: asks under which name the present layout is to be kept."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from factory_desktop.views import plain
from factory_desktop.views.dialogs.sheet import SheetDialog

_LONGEST = 60


class LayoutNameDialog(SheetDialog):
    """A name; one that is there already is kept anew."""

    def __init__(self, parent: QWidget | None, names: Sequence[str]) -> None:
        super().__init__(parent)
        self.setObjectName("layout-name")
        self._names = names
        self.explain(
            self.tr("Save layout"),
            self.tr("The page, the docks and the bars come back when you choose it by its name."),
        )
        self.field = QLineEdit()
        self.field.setMaxLength(_LONGEST)
        self.field.setAccessibleName(self.tr("Name of the layout"))
        self.field.textChanged.connect(self._check)
        self._note = plain.paragraph(role="quiet")
        self.body.addWidget(plain.label_of(self.field, self.tr("&Name of the layout")))
        self.body.addWidget(self.field)
        self.body.addWidget(self._note)
        self.save = self.add_action(self.tr("Save layout"))
        self.add_cancel()
        self.save.setDefault(True)
        self._check()

    def name(self) -> str:
        """Return the name given, without spaces around it."""
        return self.field.text().strip()

    def _check(self) -> None:
        name = self.name()
        self.save.setEnabled(bool(name))
        taken = self.tr("There is a layout of this name; it will be replaced.")
        self._note.setText(taken if name in self._names else "")
