"""AskDialog: asks before data comes or goes."""

from PySide6.QtWidgets import QCheckBox, QWidget

from factory_desktop.views import plain
from factory_desktop.views.dialogs.once import once
from factory_desktop.views.dialogs.sheet import SheetDialog


class AskDialog(SheetDialog):
    """A question, what it means, and two buttons; where data goes away Cancel is the default."""

    def __init__(
        self, parent: QWidget | None, question: str, meaning: str, action: str, harm: bool = False
    ) -> None:
        super().__init__(parent)
        self.explain(question, meaning)
        self.setObjectName("ask")
        self.action = self.add_action(action, "danger" if harm else "primary")
        self.cancel = self.add_cancel()
        default = self.cancel if harm else self.action
        default.setDefault(True)
        default.setFocus()

    def agreed(self) -> bool:
        """Ask, and say whether the person agreed."""
        with once(self):
            return self.exec() == self.DialogCode.Accepted


class RefreshDialog(AskDialog):
    """Asks before simulated events are replaced, with a box that takes the real ones too."""

    def __init__(
        self, parent: QWidget | None, meaning: str, all_events: str, *, offer: bool = True
    ) -> None:
        """Ask; `offer` the box only where there are real events."""
        super().__init__(parent, "", meaning, "")
        self.explain(self.tr("Refresh simulated data?"), meaning)
        self.action.setText(self.tr("Refresh"))
        self._all_events = all_events
        self.everything = QCheckBox(self.tr("Also remove the events of &real cameras"))
        self.everything.setVisible(offer)
        self.everything.toggled.connect(self._say_what_goes)
        self.body.addWidget(self.everything)
        self._warning = plain.paragraph(role="warning")
        self._warning.hide()
        self.body.addWidget(self._warning)

    def _say_what_goes(self, everything: bool) -> None:
        self._warning.setText(
            self.tr("{events} go, those of real cameras too. A backup is made first.").format(
                events=self._all_events
            )
        )
        self._warning.setVisible(everything)
        self.action.setText(self.tr("Remove all and refresh") if everything else self.tr("Refresh"))
        plain.set_look(self.action, "danger" if everything else "primary")
        (self.cancel if everything else self.action).setDefault(True)
        self.adjustSize()
