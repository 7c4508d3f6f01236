"""ShiftsDialog: when the plant works, from a day on."""

from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from factory_desktop.domain.calendar import PlantCalendar, ShiftPlan
from factory_desktop.domain.calendar_change import SetCalendar
from factory_desktop.domain.plan_fault import find_fault
from factory_desktop.domain.renaming import Renaming
from factory_desktop.domain.shift import Shift
from factory_desktop.models import calendar_text, rule_text
from factory_desktop.models.shift_template import templates
from factory_desktop.views import plain
from factory_desktop.views.dialogs.dated_list import DatedList
from factory_desktop.views.dialogs.sheet import SheetDialog
from factory_desktop.views.dialogs.shift_row import ShiftRow
from factory_desktop.views.dialogs.valid_from import ValidFrom
from factory_desktop.views.dialogs.zone_field import ZoneField
from factory_desktop.views.fonts import scaled

_WIDTH, _ROWS_HEIGHT = 780, 190


class ShiftsDialog(SheetDialog):
    """Shifts as cards, with templates to begin with; other plans stand below, by their days."""

    def __init__(
        self,
        parent: QWidget | None,
        calendar: PlantCalendar,
        now: datetime,
        locked: AbstractSet[str] = frozenset(),
    ) -> None:
        """Ask; `locked` names the settings that were set from outside."""
        super().__init__(parent)
        self.setObjectName("shifts")
        self.setMinimumWidth(scaled(_WIDTH))
        self.explain(
            self.tr("Shifts and breaks"),
            self.tr("Days before the first one keep the shifts they had."),
        )
        self._calendar, self._now, self._locked = calendar, now, locked
        self._others = calendar.plans
        self.rows: list[ShiftRow] = []
        self._made = templates()
        self.template = QComboBox()
        self.template.addItem(self.tr("Own shifts"))
        self.template.addItems([one.name for one in self._made])
        today = calendar.day(now)
        self.valid_from = ValidFrom(today, beginning=not calendar.plans)
        self.zone = ZoneField(calendar.zone)
        self.add_shift = QPushButton(self.tr("&Add shift"))
        self.preview = plain.paragraph(role="secondary")
        self.fault = plain.paragraph(role="warning")
        title = self.tr("By their first days")
        self.others = DatedList[ShiftPlan](title, calendar_text.plan, self._forget)
        self._lay_out()
        self.action = self.add_action(self.tr("Save shifts"))
        self.add_cancel()
        self._begin(calendar.plan(today))
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def change(self) -> SetCalendar:
        """Return what was agreed to; raises ValueError where it cannot be."""
        zone = None if "zone" in self._locked else self.zone.zone()
        plans = self._plans()
        return SetCalendar(plans, zone, self._renaming() if self._plan() in plans else None)

    def _begin(self, plan: ShiftPlan | None) -> None:
        self._fill(plan.shifts if plan else self._made[0].shifts, known=plan is not None)
        if plan is None:
            self.template.setCurrentIndex(1)
        self._follow()

    def _plan(self) -> ShiftPlan:
        return ShiftPlan(self.valid_from.day(), tuple(one.shift() for one in self.rows))

    def _plans(self) -> tuple[ShiftPlan, ...]:
        mine = self._plan()
        before = replace(self._calendar, plans=self._others).plan(mine.valid_from)
        if before and before.shifts == mine.shifts:
            # The same shifts go on: a second plan of them would say nothing.
            return self._others
        kept = (one for one in self._others if one.valid_from != mine.valid_from)
        return tuple(sorted((*kept, mine), key=lambda one: one.valid_from))

    def _renaming(self) -> Renaming | None:
        """Return which shifts of the plan in force on that day get other names, if any do."""
        day = self.valid_from.day()
        before = self._calendar.plan(day)
        there = {one.name for one in before.shifts} if before else set()
        now = ((row.was, row.shift().name) for row in self.rows if row.was in there)
        names = tuple((was, name) for was, name in now if was != name)
        return Renaming(names, day) if names else None

    def _fill(self, shifts: tuple[Shift, ...], *, known: bool = False) -> None:
        for row in self.rows:
            self._cards.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for shift in shifts:
            self._show(shift, shift.name if known else "")

    def _show(self, shift: Shift, was: str = "") -> ShiftRow:
        row = ShiftRow(shift, was)
        row.changed.connect(self._follow)
        row.removed.connect(lambda: self._drop(row))
        self.rows.append(row)
        self._cards.insertWidget(self._cards.count() - 1, row)
        return row

    def _drop(self, row: ShiftRow) -> None:
        self.rows.remove(row)
        self._cards.removeWidget(row)
        self.add_shift.setFocus()
        row.hide()
        row.deleteLater()
        self._follow()

    def _add_row(self) -> None:
        last = self.rows[-1].shift() if self.rows else self._made[0].shifts[0]
        fresh = replace(last, name="", start=last.end, end=last.start, breaks=())
        row = self._show(fresh if self.rows else last)
        row.name.setFocus()
        self._follow()

    def _take_template(self, number: int) -> None:
        if number:
            self._fill(self._made[number - 1].shifts)
            self._follow()

    def _forget(self, plan: ShiftPlan) -> None:
        self._others = tuple(one for one in self._others if one != plan)
        self._follow()
        self.add_shift.setFocus()

    def _follow(self) -> None:
        mine, zone = self._plan(), self.zone.zone()
        self.heading.setBuddy(self.rows[0].name if self.rows else self.add_shift)
        found = find_fault(mine.shifts)
        self.fault.setText(
            calendar_text.fault(found)
            if found
            else ""
            if zone
            else self.tr("There is no time zone of this name.")
        )
        self.fault.setVisible(bool(self.fault.text()))
        if zone and not found:
            self.preview.setText(calendar_text.clock_change(mine.shifts, zone, self._now))
        self.preview.setVisible(bool(zone and not found))
        self.others.show_all([one for one in self._others if one.valid_from != mine.valid_from])
        changed = zone is not None and not found and self._changed()
        self.action.setEnabled(changed)

    def _changed(self) -> bool:
        wanted = self.change()
        moved = wanted.zone is not None and wanted.zone.key != self._calendar.zone.key
        return moved or wanted.plans != self._calendar.plans

    def _connect(self) -> None:
        self.template.currentIndexChanged.connect(self._take_template)
        self.valid_from.changed.connect(self._follow)
        self.zone.currentTextChanged.connect(self._follow)
        self.add_shift.clicked.connect(self._add_row)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for name, field in (
            (self.tr("&Template"), self.template),
            (self.tr("&Valid from"), self.valid_from),
            (self.tr("Time &zone"), self.zone),
        ):
            form.addRow(plain.label_of(field, name), field)
        self.template.setAccessibleName(self.tr("Template"))
        self.body.addLayout(form)
        if "zone" in self._locked:
            self.zone.setEnabled(False)
            self.body.addWidget(plain.paragraph(rule_text.set_outside("zone"), "secondary"))
        inside = QWidget()
        plain.set_look(inside, "page")
        self._cards = QVBoxLayout(inside)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(8)
        self._cards.addStretch()
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setMinimumHeight(scaled(_ROWS_HEIGHT))
        # What is in it takes the keyboard, and is brought into view.
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.heading = plain.label(self.tr("&Shifts"))
        self.body.addWidget(self.heading)
        self.body.addWidget(area, 1)
        self.body.addWidget(self.add_shift, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.fault, self.preview, self.others):
            self.body.addWidget(part)
