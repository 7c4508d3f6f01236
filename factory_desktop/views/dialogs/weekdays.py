"""WeekdayButtons: the days of the week on which a shift starts."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from factory_desktop.models import text
from factory_desktop.views import plain


class WeekdayButtons(QWidget):
    """Seven buttons that stay down, Monday first or as the language has it."""

    changed = Signal()

    def __init__(self, days: frozenset[int]) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        first = text.locale().firstDayOfWeek().value - 1
        self.buttons: dict[int, QPushButton] = {}
        for number in ((first + day) % 7 for day in range(7)):
            button = self.buttons[number] = QPushButton(text.weekday(number))
            button.setCheckable(True)
            button.setChecked(number in days)
            plain.set_look(button, "weekday")
            button.toggled.connect(self.changed)
            layout.addWidget(button)

    def days(self) -> frozenset[int]:
        """Return the days that are down, 0 is Monday."""
        return frozenset(number for number, one in self.buttons.items() if one.isChecked())
