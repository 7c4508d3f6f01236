"""UsualCard: a rate of the span shown beside what is usual for the same worker or station."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout

from factory_desktop.models import text
from factory_desktop.views import plain

if TYPE_CHECKING:
    from factory_desktop.metrics.own_median import OwnMedian

tr = partial(QCoreApplication.translate, "UsualCard")


class UsualCard(QFrame):
    """A figure, and in words how it compares."""

    def __init__(self, title: str, unit: str) -> None:
        """Begin empty; `unit` says what the rate is: units for each hour of what."""
        super().__init__()
        self.setProperty("role", "card")
        self._title_text = title
        self._figure = plain.label("", "figure")
        self._unit = plain.paragraph(unit, "secondary")
        self._compared = plain.paragraph("", "strong")
        self._usual = plain.paragraph("", "secondary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 8)
        layout.setSpacing(2)
        layout.addWidget(plain.label(title, "title"))
        for label in (self._figure, self._unit, self._compared, self._usual):
            layout.addWidget(label)
        layout.addStretch()

    def show_rate(self, rate: float | None, usual: "OwnMedian") -> None:
        """Show the rate of the span, and the median of the four weeks before."""
        self._figure.setText(text.number(rate, 1))
        self._compared.setText(_compared(rate, usual.per_hour))
        self._compared.setVisible(bool(self._compared.text()))
        self._usual.setText(_usual(usual))
        said = [self._figure.text(), self._unit.text(), self._compared.text(), self._usual.text()]
        self.setAccessibleName(", ".join((self._title_text, *filter(None, said))))

    def texts(self) -> tuple[str, ...]:
        """Return the figure, how it compares, and what is usual."""
        return self._figure.text(), self._compared.text(), self._usual.text()


def _compared(rate: float | None, usual: float | None) -> str:
    if rate is None or usual is None:
        return ""
    off = round(rate, 1) - round(usual, 1)
    # What is shown is what is compared: 0.04 more of it would look like nothing.
    if round(abs(off), 1) == 0:
        return tr("as usual")
    pattern = tr("▲ {off} above usual") if off > 0 else tr("▼ {off} below usual")
    return pattern.format(off=text.number(abs(off), 1))


def _usual(usual: "OwnMedian") -> str:
    if usual.per_hour is None:
        return tr("Usual: {dash}, nothing to go by in the 4 weeks before").format(dash=text.DASH)
    rate = text.number(usual.per_hour, 1)
    days = text.counted(usual.counted, tr("day"), tr("days"))
    if usual.shift is None:
        return tr("Usual: {rate}, median of {days} in the 4 weeks before").format(
            rate=rate, days=days
        )
    shifts = text.counted(usual.counted, tr("shift"), tr("shifts"))
    return tr("Usual: {rate}, median of {shifts} “{name}” in the 4 weeks before").format(
        rate=rate, shifts=shifts, name=usual.shift
    )
