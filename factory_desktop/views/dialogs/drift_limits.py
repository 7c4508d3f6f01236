"""DriftLimitsDialog: from where on a figure of a model is alarming."""

from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QFormLayout, QWidget

from factory_desktop.domain.drift import BIN, DOCUMENT_RATES, DriftLimits, SetDriftLimits
from factory_desktop.models.said import said
from factory_desktop.views import plain
from factory_desktop.views.dialogs.sheet import SheetDialog

_MOST_RATE = 10_000


class DriftLimitsDialog(SheetDialog):
    """Nothing can be saved that could not be judged by."""

    def __init__(self, parent: QWidget | None, before: DriftLimits) -> None:
        super().__init__(parent)
        self.setObjectName("drift-limits")
        self._before = before
        self.explain(
            self.tr("Limits of drift"),
            self.tr(
                "Each hour that is over is judged by them. What was found before keeps the limits "
                "that it was judged by."
            ),
        )
        self.confidence, self.kl = _field(0.05, 0.95, 2, BIN), _field(0.01, 10, 2, 0.01)
        self.working_low, self.working_high = _field(0, 100, 0, 1), _field(0, 100, 0, 1)
        self.own = QCheckBox(self.tr("Judge each &camera by its own usual rate"))
        self.rate_low, self.rate_high = _field(0, _MOST_RATE, 1, 1), _field(0, _MOST_RATE, 1, 1)
        self.fault = plain.paragraph(role="warning")
        self._lay_out()
        self.action = self.add_action(self.tr("Save limits"))
        self.reset = self.add_choice(self.tr("Document's limits"))
        self.add_cancel()
        self._fill(before)
        for field in self._fields():
            field.valueChanged.connect(self._check)
        self.own.toggled.connect(self._check)
        self.reset.clicked.connect(lambda: self._fill(DriftLimits()))
        self._check()

    def change(self) -> SetDriftLimits:
        """Return what was agreed to; raises ValueError where it cannot be."""
        own = self.own.isChecked()
        return SetDriftLimits(
            DriftLimits(
                round(self.confidence.value(), 2),
                round(self.working_low.value() / 100, 2),
                round(self.working_high.value() / 100, 2),
                round(self.kl.value(), 2),
                None if own else round(self.rate_low.value(), 1),
                None if own else round(self.rate_high.value(), 1),
            )
        )

    def _fields(self) -> tuple[QDoubleSpinBox, ...]:
        working = self.working_low, self.working_high
        return self.confidence, *working, self.kl, self.rate_low, self.rate_high

    def _fill(self, limits: DriftLimits) -> None:
        self.confidence.setValue(limits.confidence)
        self.working_low.setValue(100 * limits.working_low)
        self.working_high.setValue(100 * limits.working_high)
        self.kl.setValue(limits.kl)
        self.own.setChecked(limits.rate_low is None and limits.rate_high is None)
        self.rate_low.setValue(limits.rate_low or DOCUMENT_RATES.rate_low or 0)
        self.rate_high.setValue(limits.rate_high or DOCUMENT_RATES.rate_high or 0)

    def _check(self) -> None:
        for field in (self.rate_low, self.rate_high):
            field.setEnabled(not self.own.isChecked())
        try:
            wanted = self.change()
        except ValueError as error:
            self._say(said(error.args[0]))
            self.action.setEnabled(False)
            return
        self._say("")
        self.action.setEnabled(wanted.limits != self._before)

    def _say(self, words: str) -> None:
        self.fault.setText(words)
        self.fault.setVisible(bool(words))

    def _lay_out(self) -> None:
        upper, lower = QFormLayout(), QFormLayout()
        for form in (upper, lower):
            form.setHorizontalSpacing(16)
            form.setVerticalSpacing(10)
        for form, name, field in (
            (upper, self.tr("&Mean confidence at least"), self.confidence),
            (upper, self.tr("&Working share at least, in percent"), self.working_low),
            (upper, self.tr("Working share at m&ost, in percent"), self.working_high),
            (upper, self.tr("&Drift score at most"), self.kl),
            (lower, self.tr("Events a minute at &least"), self.rate_low),
            (lower, self.tr("Events a minute at mos&t"), self.rate_high),
        ):
            field.setAccessibleName(name.replace("&", ""))
            form.addRow(plain.label_of(field, name), field)
        self.body.addLayout(upper)
        self.body.addWidget(self.own)
        self.body.addLayout(lower)
        self.body.addWidget(self.fault)


def _field(least: float, most: float, decimals: int, step: float) -> QDoubleSpinBox:
    made = QDoubleSpinBox()
    made.setDecimals(decimals)
    made.setRange(least, most)
    made.setSingleStep(step)
    # The style sheet's padding does not reach the field inside.
    made.lineEdit().setTextMargins(6, 0, 0, 0)
    return made
