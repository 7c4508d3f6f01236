"""RetrainingRulesPanel: from when on a model should be trained anew by itself."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from factory_desktop.domain.retraining import (
    BOUNDS,
    DEFAULTS,
    MOST_DAYS,
    Priority,
    RetrainingRule,
    RetrainingRules,
    SetRetrainingRules,
)
from factory_desktop.models import retraining_text, text
from factory_desktop.models.retraining_columns import rule_columns
from factory_desktop.models.rows_model import RowsModel
from factory_desktop.views import plain
from factory_desktop.views.tables.list_table import ListTable

_PERCENT = 100


class RetrainingRulesPanel(QWidget):
    """A list of all rules, the fields of the picked one, and what holds for all."""

    kept = Signal(object)
    """A `SetRetrainingRules` that was agreed to."""

    def __init__(self) -> None:
        super().__init__()
        self._before = self._rules = DEFAULTS
        self._ready = True
        self._model = RowsModel[RetrainingRule](rule_columns(), lambda one: one.reason.value)
        self.table = ListTable(self._model, self.tr("Rules"))
        self.meant = plain.paragraph(role="secondary")
        self.enabled = QCheckBox(self.tr("Asks by &itself"))
        self.threshold, self.priority = QDoubleSpinBox(), QComboBox()
        self.cool_down, self.range = QSpinBox(), QSpinBox()
        self.keep = QPushButton(self.tr("&Keep these rules"))
        self.usual = QPushButton(self.tr("Back to the &usual ones"))
        self._lay_out()
        self._connect()
        self._fill()

    def show_rules(self, rules: RetrainingRules) -> None:
        """Show those in force, unless others are being chosen."""
        if self._rules == self._before:
            self._rules = rules
        self._before = rules
        self._fill()

    def allow(self, ready: bool) -> None:
        """Let rules be kept, or not while something else is being saved."""
        self._ready = ready
        self._allow()

    def _picked(self) -> RetrainingRule:
        return self._rules.rules[max(0, self.table.currentIndex().row())]

    def _fill(self) -> None:
        row = max(0, self.table.currentIndex().row())
        if self._model.rows != self._rules.rules:
            self._model.set_rows(())  # the same rows would keep their texts
            self._model.set_rows(self._rules.rules)
        self.table.selectRow(row)
        rule = self._picked()
        fields = self.enabled, self.threshold, self.priority, self.cool_down, self.range
        blockers = [QSignalBlocker(field) for field in fields]
        self.meant.setText(retraining_text.meant(rule.reason))
        self.enabled.setChecked(rule.enabled)
        self.priority.setCurrentIndex(self.priority.findData(rule.priority))
        self._show_threshold(rule)
        self.cool_down.setValue(self._rules.cool_down_days)
        self.range.setValue(self._rules.range_days)
        for one in blockers:
            one.unblock()
        self._allow()

    def _show_threshold(self, rule: RetrainingRule) -> None:
        bounds = BOUNDS.get(rule.reason)
        self.threshold.setEnabled(bounds is not None)
        if bounds is None or rule.threshold is None:
            self.threshold.setSpecialValueText(text.DASH)
            self.threshold.setValue(self.threshold.minimum())
            return
        share = bounds.unit == "share"
        factor = _PERCENT if share else 1
        units = {"share": text.locale().percent(), "hours": self.tr("h")}
        self.threshold.setSpecialValueText("")
        self.threshold.setDecimals(1 if share else 0)
        self.threshold.setSuffix(text.SPACE + units.get(bounds.unit, self.tr("labels")))
        self.threshold.setRange(bounds.least * factor, bounds.most * factor)
        self.threshold.setValue(rule.threshold * factor)

    def _take(self) -> None:
        rule = self._picked()
        bounds = BOUNDS.get(rule.reason)
        value = rule.threshold
        if bounds is not None:
            factor = _PERCENT if bounds.unit == "share" else 1
            value = round(self.threshold.value() / factor, 4)
        changed = replace(
            rule,
            enabled=self.enabled.isChecked(),
            priority=self.priority.currentData(),
            threshold=value,
        )
        self._rules = replace(
            self._rules.changed([changed]),
            cool_down_days=self.cool_down.value(),
            range_days=self.range.value(),
        )
        self._fill()

    def _back(self) -> None:
        self._rules = DEFAULTS
        self._fill()

    def _keep(self) -> None:
        self.kept.emit(SetRetrainingRules(self._rules))

    def _allow(self) -> None:
        self.keep.setEnabled(self._ready and self._rules != self._before)
        self.usual.setEnabled(self._rules != DEFAULTS)

    def _show_picked(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._fill()

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._show_picked)
        self.enabled.toggled.connect(self._take)
        self.priority.currentIndexChanged.connect(self._take)
        for field in (self.threshold, self.cool_down, self.range):
            field.valueChanged.connect(self._take)
        self.keep.clicked.connect(self._keep)
        self.usual.clicked.connect(self._back)

    def _lay_out(self) -> None:
        for one in Priority:
            self.priority.addItem(retraining_text.priority(one), one)
        for days in (self.cool_down, self.range):
            days.setRange(1, MOST_DAYS)
            days.setSuffix(text.SPACE + self.tr("days"))
        for field in (self.threshold, self.cool_down, self.range):
            field.setLocale(text.locale())
            # The style sheet's padding does not reach the field inside.
            field.lineEdit().setTextMargins(6, 0, 0, 0)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("&Threshold"), self.threshold),
            (self.tr("&Priority"), self.priority),
            (self.tr("The same reason asks again after"), self.cool_down),
            (self.tr("Labeled events of the last"), self.range),
        )
        for name, row in rows:
            row.setAccessibleName(name.replace("&", ""))
            form.addRow(plain.label_of(row, name), row)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.usual)
        buttons.addWidget(self.keep)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.meant)
        layout.addWidget(self.enabled)
        layout.addLayout(form)
        layout.addLayout(buttons)
