"""ClosingDialog: asks once what closing the window is to mean."""

from PySide6.QtWidgets import QWidget

from factory_desktop.views.closing_choice import ClosingChoice
from factory_desktop.views.dialogs.once import once
from factory_desktop.views.dialogs.sheet import SheetDialog

_ROOM = 80
"""Points that the words are wider than in other dialogs."""


class ClosingDialog(SheetDialog):
    """Keep receiving, quit, or neither; `choice` is what was pressed last."""

    def __init__(self, parent: QWidget | None, *, tray: bool) -> None:
        """`tray` says whether there is one to go on in."""
        super().__init__(parent)
        self.setObjectName("closing")
        self._choice: ClosingChoice | None = None
        if tray:
            self.explain(
                self.tr("Keep receiving without the window?"),
                self.tr(
                    "Factory Desktop can go on in the tray, beside the clock: cameras can send, "
                    "and all they send is stored. If it quits, cameras have to keep what they "
                    "see until it is started again.\n\n"
                    "This is asked once. It can be changed under View, When the window is closed."
                ),
            )
            stay = self.add_action(self.tr("Keep receiving"))
            stay.clicked.connect(lambda: self._choose(ClosingChoice.TRAY))
            leave = self.add_action(self.tr("Quit"), "")
        else:
            self.explain(
                self.tr("Quit while cameras send?"),
                self.tr(
                    "This desktop has no tray in which Factory Desktop could go on. If it quits, "
                    "cameras have to keep what they see until it is started again. To receive "
                    "without a window, start it with: factory-desktop serve\n\n"
                    "This is told once."
                ),
            )
            leave = self.add_action(self.tr("Quit"))
        leave.clicked.connect(lambda: self._choose(ClosingChoice.QUIT))
        self.add_cancel()
        self.resize(self.minimumWidth() + _ROOM, self.height())
        self.fit()

    def ask(self) -> ClosingChoice | None:
        """Ask; None where the window is to stay."""
        with once(self):
            self.exec()
            return self._choice

    def _choose(self, choice: ClosingChoice) -> None:
        self._choice = choice
