"""ChoiceGroup: buttons of which one is chosen, a single stop of the Tab key."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup


class ChoiceGroup(QButtonGroup):
    """Tab comes to the chosen button, the arrow keys choose another.

    Qt moves the stop only to a button that was given the focus: one that was chosen by a
    shortcut, or by the program, would be passed over together with all the others.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.buttonToggled.connect(self._move_stop)

    def _move_stop(self, chosen: QAbstractButton, checked: bool) -> None:
        if not checked:
            return
        for button in self.buttons():
            policy = button.focusPolicy().value & ~Qt.FocusPolicy.TabFocus.value
            stop = Qt.FocusPolicy.TabFocus.value if button is chosen else 0
            button.setFocusPolicy(Qt.FocusPolicy(policy | stop))
