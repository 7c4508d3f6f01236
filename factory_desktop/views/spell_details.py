"""SpellDetails: what is selected on a timeline, in words, and what can be done about it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from factory_desktop.views import plain


class SpellDetails(QFrame):
    """A strip below the chart; its buttons rest while nothing is selected."""

    events_wanted = Signal()
    note_wanted = Signal()
    row_wanted = Signal()
    """Everything is to be narrowed to the row's worker or station."""
    replay_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.words = plain.short_label("strong")
        self._hint = self.tr("Select a spell with a click or the arrow keys.")
        self.buttons = {
            "events": self._button(self.tr("Show events"), self.events_wanted.emit),
            "note": self._button(self.tr("Add reason…"), self.note_wanted.emit),
            "row": self._button("", self.row_wanted.emit),
            "replay": self._button(self.tr("Replay from here"), self.replay_wanted.emit),
            "copy": self._button(self.tr("Copy"), self.copy_wanted.emit),
        }
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 7, 8, 7)
        layout.setSpacing(6)
        layout.addWidget(self.words, 1)
        for button in self.buttons.values():
            layout.addWidget(button)
        self.setAccessibleName(self.tr("Selected spell"))
        self.offer(notes=False, replay=False)
        self.tell("", "")

    def offer(self, *, notes: bool, replay: bool) -> None:
        """Show the buttons of what can be done here."""
        self.buttons["note"].setVisible(notes)
        self.buttons["replay"].setVisible(replay)

    def tell(self, words: str, narrow: str) -> None:
        """Say what is selected, empty for nothing, and name the button that narrows to its row."""
        said = words or self._hint
        if said != self.words.text():
            self.words.setText(said)
            self.words.setAccessibleName(said)
            changed = QAccessibleEvent(self.words, QAccessible.Event.NameChanged)
            QAccessible.updateAccessibility(changed)
        plain.set_look(self.words, "strong" if words else "quiet")
        for button in self.buttons.values():
            button.setEnabled(bool(words))
        self.buttons["row"].setText(narrow)
        self.buttons["row"].setVisible(bool(narrow))

    def enter(self) -> None:
        """Give the focus to the first thing to be done."""
        self.buttons["events"].setFocus(Qt.FocusReason.OtherFocusReason)

    def menu(self, parent: QWidget) -> QMenu:
        """Make a menu of the same things to do."""
        made = QMenu(parent)
        for button in self.buttons.values():
            if not button.isHidden():
                made.addAction(button.text(), button.click)
        return made

    def _button(self, text: str, do: Callable[[], None]) -> QPushButton:
        made = QPushButton(text)
        made.clicked.connect(lambda _checked: do())
        return made
