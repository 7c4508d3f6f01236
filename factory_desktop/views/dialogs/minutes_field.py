"""MinutesField: a length of time in minutes, to a tenth."""

from datetime import timedelta

from PySide6.QtWidgets import QDoubleSpinBox

from factory_desktop.models import text

LEAST, MOST = 0.1, 60.0
_FINEST = 6


class MinutesField(QDoubleSpinBox):
    """0.1 to 60 min; a setting that is finer or smaller stands as it is until it is changed."""

    def __init__(self, length: timedelta) -> None:
        super().__init__()
        self._given = length
        minutes = length / text.MINUTE
        self.setLocale(text.locale())
        self.setDecimals(1 if round(minutes, 1) == round(minutes, _FINEST) else _FINEST)
        self.setRange(min(LEAST, minutes), max(MOST, minutes))
        self.setSuffix(text.SPACE + self.tr("min"))
        self.setValue(minutes)
        self._shown = self.value()
        # The style sheet's padding does not reach the field inside.
        self.lineEdit().setTextMargins(6, 0, 0, 0)

    def length(self) -> timedelta:
        """Return the length meant, to the microsecond where nobody has changed it."""
        return self._given if self.value() == self._shown else self.value() * text.MINUTE

    def textFromValue(self, value: float) -> str:
        return text.fewest_decimals(value)
