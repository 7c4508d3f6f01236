"""Chip: a small button that names what the figures are narrowed to, with a cross."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
)

from factory_desktop.views import plain
from factory_desktop.views.fonts import scaled

_LEAST = 90
"""Pixels: the cross and a few letters."""
_BESIDE_TEXT = 44
"""Pixels that the cross and the edges take."""


class Chip(QPushButton):
    """Shows as much as there is room for: kind and name, the name alone, or its beginning."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "chip")
        self._name = ""
        # The cross stands after the words.
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def say(self, pattern: str, name: str) -> None:
        """Show a name in a pattern such as `Worker: {name}`."""
        self._name = plain.mnemonic_free(name)
        self.setText(plain.mnemonic_free(pattern.format(name=name)))

    def minimumSizeHint(self) -> QSize:
        width = min(scaled(_LEAST), self.sizeHint().width())
        return QSize(width, super().minimumSizeHint().height())

    def painted_text(self) -> str:
        """Return what fits."""
        if self.width() >= self.sizeHint().width():
            return self.text()
        room, metrics = self.width() - _BESIDE_TEXT, self.fontMetrics()
        return metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self.painted_text()
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)
