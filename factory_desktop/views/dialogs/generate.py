"""GenerateDialog: how many simulated events to make."""

import re

from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from factory_desktop.domain.operation import (
    MAX_DAYS,
    MAX_EVENTS_PER_DAY,
    MIN_EVENTS_PER_DAY,
    Generate,
    Refresh,
    SamplePlan,
)
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.models import text
from factory_desktop.views import plain
from factory_desktop.views.dialogs.sheet import SheetDialog
from factory_desktop.views.sample_size import estimate


class GenerateDialog(SheetDialog):
    """Days, events a day, realism and the random seed, with a preview of what comes of them."""

    def __init__(
        self, parent: QWidget | None, rule: TimeRule, share: float = 1, simulated: int = 0
    ) -> None:
        """Ask; `share` is how much of the last shift is over, 0..1.

        Where there are simulated events already, to replace them is offered.
        """
        super().__init__(parent)
        self.explain(
            self.tr("Generate events"),
            self.tr(
                "Adds events of simulated cameras, and the sample workers and stations where "
                "they are missing. They are marked as simulated and can be removed in one step."
            ),
        )
        self.setObjectName("generate")
        self._rule, self._share = rule, share
        plan = SamplePlan()
        self.days = self._number(1, MAX_DAYS, plan.days)
        self.events_per_day = self._number(
            MIN_EVENTS_PER_DAY, MAX_EVENTS_PER_DAY, plan.events_per_day
        )
        self.resting = plain.label(self.tr("not used with Realistic"), "secondary")
        self.realistic = QCheckBox(self.tr("&Realistic: a shift adds up to a shift"))
        self.realistic.setChecked(True)
        stored = text.counted(simulated, self.tr("event"), self.tr("events"))
        self.replace = QCheckBox(
            self.tr("Re&place the simulated data there is: {events}").format(events=stored)
        )
        self.replace.setChecked(simulated > 0)
        self.replace.setVisible(simulated > 0)
        self.random_seed = QLineEdit()
        self.random_seed.setPlaceholderText(self.tr("a fresh one"))
        self.random_seed.setMaxLength(18)
        self.doubled = plain.paragraph(
            self.tr("Added to the simulated data there is, every shift has more than its hours."),
            "warning",
        )
        self.preview = plain.label(role="strong")
        self._lay_out()
        self.action = self.add_action(self.tr("Generate"))
        self.action.setDefault(True)
        self.add_cancel()
        self._connect()
        self._show_preview()

    def operation(self) -> Generate | Refresh:
        """Return what was asked for."""
        return Refresh(self._plan()) if self.replace.isChecked() else Generate(self._plan())

    def _plan(self) -> SamplePlan:
        seed = self.random_seed.text().strip()
        return SamplePlan(
            days=self.days.value(),
            events_per_day=self.events_per_day.value(),
            realistic=self.realistic.isChecked(),
            random_seed=int(seed) if seed else None,
        )

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        with_reason = QHBoxLayout()
        with_reason.setSpacing(10)
        with_reason.addWidget(self.events_per_day)
        with_reason.addWidget(self.resting, 1)
        for name, field, shown in (
            (self.tr("&Days, up to today"), self.days, self.days),
            (self.tr("&Events a day"), self.events_per_day, with_reason),
            (self.tr("Random &seed"), self.random_seed, self.random_seed),
        ):
            form.addRow(plain.label_of(field, name), shown)
        self.body.addLayout(form)
        for widget in (self.realistic, self.replace, self.doubled, self.preview):
            self.body.addWidget(widget)

    def _connect(self) -> None:
        self.days.valueChanged.connect(self._show_preview)
        self.events_per_day.valueChanged.connect(self._show_preview)
        self.realistic.toggled.connect(self._show_preview)
        self.replace.toggled.connect(self._show_preview)
        self.random_seed.textChanged.connect(self._show_preview)

    def _show_preview(self) -> None:
        self.events_per_day.setEnabled(not self.realistic.isChecked())
        self.resting.setVisible(self.realistic.isChecked())
        adds = not self.replace.isHidden() and not self.replace.isChecked()
        self.doubled.setVisible(adds and self.realistic.isChecked())
        understood = re.fullmatch(r"\s*(-?\d+)?\s*", self.random_seed.text(), re.ASCII) is not None
        self.action.setEnabled(understood)
        plain.set_look(self.preview, "strong" if understood else "warning")
        self.preview.setText(
            estimate(self._plan(), self._rule, self._share)
            if understood
            else self.tr("A random seed is a whole number, such as 42.")
        )
        # What comes up must not take its room from the fields.
        self.adjustSize()

    def _number(self, least: int, most: int, value: int) -> QSpinBox:
        box = QSpinBox()
        box.setRange(least, most)
        box.setValue(value)
        # The style sheet's padding does not reach the field inside.
        box.lineEdit().setTextMargins(6, 0, 0, 0)
        return box
