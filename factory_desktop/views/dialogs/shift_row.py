"""ShiftRow: one shift with its hours, days and breaks."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from factory_desktop.domain.plan_fault import later, minutes, offset
from factory_desktop.domain.shift import Break, Shift
from factory_desktop.models import calendar_text
from factory_desktop.views import plain
from factory_desktop.views.dialogs.break_row import BreakRow
from factory_desktop.views.dialogs.time_field import TimeField
from factory_desktop.views.dialogs.weekdays import WeekdayButtons

_BREAK = 30
"""Minutes of a break that is added."""


class ShiftRow(QFrame):
    """A card of fields; below them it says how long the shift is and on which day it ends."""

    changed = Signal()
    removed = Signal()

    def __init__(self, shift: Shift, was: str = "") -> None:
        """`was` is the name in the plan in force of the shift that this one goes on from."""
        super().__init__()
        self.was = was
        plain.set_look(self, "card")
        self.name = QLineEdit(shift.name)
        self.name.setMaxLength(40)
        self.name.setAccessibleName(self.tr("Name of the shift"))
        self.start = TimeField(shift.start, self.tr("Start of the shift"))
        self.end = TimeField(shift.end, self.tr("End of the shift"))
        self.days = WeekdayButtons(shift.weekdays)
        self.breaks: list[BreakRow] = []
        self.add_break = QPushButton(self.tr("Add break"))
        self.remove = QPushButton(self.tr("Remove shift"))
        for button in (self.add_break, self.remove):
            plain.set_look(button, "quiet")
        self.lengths = plain.paragraph(role="secondary")
        self._lay_out()
        for pause in shift.breaks:
            self._show(pause)
        self.name.textChanged.connect(self._follow)
        self.start.timeChanged.connect(self._follow)
        self.end.timeChanged.connect(self._follow)
        self.days.changed.connect(self._follow)
        self.add_break.clicked.connect(self._add)
        self.remove.clicked.connect(self.removed)
        self._tell()

    def shift(self) -> Shift:
        """Return the shift as entered, its breaks in order."""
        bare = Shift(self.start.at(), self.end.at(), self.name.text().strip())
        breaks = sorted(
            (one.pause() for one in self.breaks), key=lambda one: offset(bare, one.start)
        )
        return Shift(bare.start, bare.end, bare.name, tuple(breaks), self.days.days())

    def _lay_out(self) -> None:
        first, last = QHBoxLayout(), QHBoxLayout()
        for row in (first, last):
            row.setSpacing(8)
        first.addWidget(self.name, 1)
        first.addWidget(self.start)
        first.addWidget(plain.label("–"))
        first.addWidget(self.end)
        first.addSpacing(8)
        first.addWidget(self.days)
        last.addWidget(self.lengths, 1)
        last.addWidget(self.add_break)
        last.addWidget(self.remove)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(24, 0, 0, 0)
        self._rows.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 8)
        layout.setSpacing(8)
        layout.addLayout(first)
        layout.addLayout(self._rows)
        layout.addLayout(last)

    def _add(self) -> None:
        """Add a break in the middle of the longest time without one."""
        self._show(_free(self.shift(), self.tr("Break")))
        self.breaks[-1].name.setFocus()
        self._follow()

    def _show(self, pause: Break) -> None:
        row = BreakRow(pause)
        row.changed.connect(self._follow)
        row.removed.connect(lambda: self._drop(row))
        self.breaks.append(row)
        self._rows.addWidget(row)

    def _drop(self, row: BreakRow) -> None:
        self.breaks.remove(row)
        self._rows.removeWidget(row)
        self.add_break.setFocus()
        row.hide()
        row.deleteLater()
        self._follow()

    def _follow(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        self.lengths.setText(calendar_text.lengths(self.shift()))


def _free(shift: Shift, name: str) -> Break:
    taken = [(offset(shift, one.start), offset(shift, one.end)) for one in shift.breaks]
    edges = [0, *(minute for pause in taken for minute in pause), minutes(shift.start, shift.end)]
    gaps = list(zip(edges[::2], edges[1::2], strict=True))
    first, last = max(gaps, key=lambda gap: gap[1] - gap[0])
    length = min(_BREAK, last - first)
    start = later(shift.start, (first + last - length) // 2)
    return Break(name, start, later(start, length))
