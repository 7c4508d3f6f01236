"""BundleDialog: what a diagnostics bundle holds, before any of it is written."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from factory_desktop.views import plain
from factory_desktop.views.dialogs.sheet import SheetDialog
from factory_desktop.views.fonts import scaled

_WIDTH = 560


class BundleDialog(SheetDialog):
    """Lists what goes in and what stays out; accepted, it is to be written."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("bundle")
        self.setMinimumWidth(scaled(_WIDTH))
        self.explain(
            self.tr("Diagnostics bundle"),
            self.tr(
                "One zip file for whoever helps you. It is saved where you choose; nothing is "
                "sent anywhere. This goes in:"
            ),
        )
        self.body.addLayout(self._contents())
        self.body.addWidget(
            plain.paragraph(
                self.tr(
                    "Not in it: the store itself, events, names and ids of workers, stations and "
                    "cameras, keys."
                ),
                "strong",
            )
        )
        self.add_cancel()
        self.add_action(self.tr("Save bundle…")).setDefault(True)
        self.fit()

    def _contents(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (title, words) in enumerate(self._parts()):
            grid.addWidget(plain.label(title, "secondary"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(plain.paragraph(words), row, 1)
        return grid

    def _parts(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("Program"),
                self.tr("Versions of the program, Python, Qt, SQLite and packages; system; screen"),
            ),
            (self.tr("Settings"), self.tr("Those in force, without passwords")),
            (
                self.tr("Store"),
                self.tr("Its version, sizes, zone and time rule, and how many rows it has"),
            ),
            (self.tr("Listener"), self.tr("Its address, or why cameras cannot send")),
            (self.tr("Log"), self.tr("The newest 2,000 lines, which name nobody")),
        )
