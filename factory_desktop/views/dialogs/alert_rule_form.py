"""AlertRuleForm: the fields of one rule."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from factory_desktop.domain.alert_rule import (
    LIMITS,
    LONGEST,
    MINUTE,
    TIMELESS,
    WITH_OWN,
    AlertRule,
    Channel,
    Own,
)
from factory_desktop.domain.concern import Severity
from factory_desktop.models import alert_text, text
from factory_desktop.views import plain

_PERCENT = 100
_ABREAST = 3
"""Channels in one row: more of them are too wide where text is large."""


class AlertRuleForm(QWidget):
    """Shows a rule and makes another of what is changed."""

    changed = Signal(object)
    """The `AlertRule` as it is now."""

    def __init__(self) -> None:
        super().__init__()
        self._rule: AlertRule | None = None
        self.enabled = QCheckBox(self.tr("&Tell of it"))
        self.minutes = QSpinBox()
        self.threshold, self.upper = QDoubleSpinBox(), QDoubleSpinBox()
        self.severity, self.own = QComboBox(), QComboBox()
        self.breaks = QCheckBox(self.tr("Quiet in &breaks"))
        self.shifts = QCheckBox(self.tr("Quiet &outside shifts"))
        self.channels = {
            Channel.DOCK: QCheckBox(self.tr("&Needs attention")),
            Channel.DESKTOP: QCheckBox(self.tr("&Desktop")),
            Channel.SOUND: QCheckBox(self.tr("So&und")),
            Channel.LOG: QCheckBox(self.tr("Lo&g")),
            Channel.WEBHOOK: QCheckBox(self.tr("&Webhook")),
        }
        self._lay_out()
        self._connect()

    def show_rule(self, rule: AlertRule) -> None:
        """Show this rule in the fields that it has."""
        with self._silently():
            self._rule = rule
            self.enabled.setChecked(rule.enabled)
            self.minutes.setValue(round(rule.lasting / MINUTE))
            self.minutes.setEnabled(rule.kind not in TIMELESS)
            self._show_thresholds(rule)
            self.severity.setCurrentIndex(int(rule.severity))
            self._form.setRowVisible(self.own, rule.kind in WITH_OWN)
            self.own.setCurrentIndex(list(Own).index(rule.own))
            self.breaks.setChecked(rule.quiet_in_breaks)
            self.shifts.setChecked(rule.quiet_outside_shifts)
            for channel, box in self.channels.items():
                box.setChecked(rule.says(channel))

    def rule(self) -> AlertRule | None:
        """Return the rule as the fields say it."""
        rule = self._rule
        if rule is None:
            return None
        lasting = self.minutes.value() * MINUTE
        if round(rule.lasting / MINUTE) == self.minutes.value():
            lasting = rule.lasting  # finer than the field shows
        return replace(
            rule,
            enabled=self.enabled.isChecked(),
            lasting=lasting,
            threshold=_value(rule.threshold, self.threshold, self._factor(rule)),
            upper=_value(rule.upper, self.upper, self._factor(rule)),
            severity=Severity(self.severity.currentIndex()),
            own=list(Own)[self.own.currentIndex()],
            quiet_in_breaks=self.breaks.isChecked(),
            quiet_outside_shifts=self.shifts.isChecked(),
            channels=frozenset(one for one, box in self.channels.items() if box.isChecked()),
        )

    def _show_thresholds(self, rule: AlertRule) -> None:
        limit = LIMITS.get(rule.kind)
        for field, value in ((self.threshold, rule.threshold), (self.upper, rule.upper)):
            self._form.setRowVisible(field, value is not None)
            if limit is None or value is None:
                continue
            factor = self._factor(rule)
            units = {"share": text.locale().percent(), "seconds": self.tr("s")}
            unit = units.get(limit.unit, self.tr("events"))
            field.setSuffix(text.SPACE + unit)
            field.setDecimals(0)
            field.setRange(limit.least * factor, limit.most * factor)
            field.setValue(value * factor)

    def _factor(self, rule: AlertRule) -> float:
        limit = LIMITS.get(rule.kind)
        return _PERCENT if limit is not None and limit.unit == "share" else 1

    def _tell(self) -> None:
        if self._rule is not None:
            self._rule = self.rule()
            self.changed.emit(self._rule)

    @contextmanager
    def _silently(self) -> Iterator[None]:
        fields: list[QWidget] = [self.enabled, self.minutes, self.threshold, self.upper]
        fields += [self.severity, self.own, self.breaks, self.shifts, *self.channels.values()]
        blockers = [QSignalBlocker(field) for field in fields]
        yield
        for one in blockers:
            one.unblock()

    def _connect(self) -> None:
        for box in (self.enabled, self.breaks, self.shifts, *self.channels.values()):
            box.toggled.connect(self._tell)
        self.minutes.valueChanged.connect(self._tell)
        self.threshold.valueChanged.connect(self._tell)
        self.upper.valueChanged.connect(self._tell)
        self.severity.currentIndexChanged.connect(self._tell)
        self.own.currentIndexChanged.connect(self._tell)

    def _lay_out(self) -> None:
        self.minutes.setRange(0, round(LONGEST / MINUTE))
        self.minutes.setSuffix(text.SPACE + self.tr("min"))
        for field in (self.minutes, self.threshold, self.upper):
            field.setLocale(text.locale())
            # The style sheet's padding does not reach the field inside.
            field.lineEdit().setTextMargins(6, 0, 0, 0)
        for one in Severity:
            self.severity.addItem(alert_text.severity(one))
        for how in Own:
            self.own.addItem(alert_text.own(how))
        plain.set_tooltip(
            self.own,
            self.tr(
                "What nine of ten idle spells of the last four weeks were shorter than, of each "
                "worker and station with 30 or more"
            ),
        )
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(16)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("A&fter"), self.minutes),
            (self.tr("Usua&l length"), self.own),
            (self.tr("T&hreshold"), self.threshold),
            (self.tr("U&pper threshold"), self.upper),
            (self.tr("&Severity"), self.severity),
        )
        for said, row in rows:
            self._form.addRow(plain.label_of(row, said), row)
        where = QGridLayout()
        where.addWidget(plain.label(self.tr("Said in"), "secondary"), 0, 0)
        for number, box in enumerate(self.channels.values()):
            row_number, column = divmod(number, _ABREAST)
            where.addWidget(box, row_number, column + 1)
        where.setColumnStretch(_ABREAST + 1, 1)
        quiet = QHBoxLayout()
        quiet.addWidget(self.breaks)
        quiet.addWidget(self.shifts)
        quiet.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.enabled)
        layout.addLayout(self._form)
        layout.addLayout(quiet)
        layout.addLayout(where)


def _value(before: float | None, field: QDoubleSpinBox, factor: float) -> float | None:
    if before is None or round(before * factor) == round(field.value()):
        return before
    return field.value() / factor
