"""EraseWorkerDialog: asks before a worker's name and id go, with exactly what happens."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from factory_desktop.models import worker_data_text
from factory_desktop.views import plain
from factory_desktop.views.dialogs.ask import AskDialog
from factory_desktop.views.fonts import scaled

_WIDTH = 600


class EraseWorkerDialog(AskDialog):
    """What goes, what stays, and that it is for good; Cancel is the default."""

    def __init__(self, parent: QWidget | None, who: str) -> None:
        """`who` is the worker's name and id."""
        first, *others, warning = worker_data_text.what_erasing_means()
        super().__init__(parent, "", first, "", harm=True)
        self.explain(self.tr("Erase the data of {who}?").format(who=who), first)
        self.setObjectName("erase-worker")
        self.setMinimumWidth(scaled(_WIDTH))
        self.action.setText(self.tr("Erase name and id"))
        for words in others:
            self.body.addWidget(plain.paragraph(words, "quiet"))
        self.body.addWidget(plain.paragraph(warning, "warning"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()
