"""Captioned: a chart with a sentence below it that says how it is meant."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from factory_desktop.views import plain


class Captioned(QWidget):
    """The chart takes the room, the sentence breaks its lines."""

    def __init__(self, chart: QWidget) -> None:
        super().__init__()
        self._caption = plain.paragraph("", "secondary")
        self._caption.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(chart, 1)
        layout.addWidget(self._caption)

    def say(self, sentence: str) -> None:
        """Write this below the chart."""
        self._caption.setText(sentence)

    def said(self) -> str:
        """Return what stands below the chart."""
        return self._caption.text()
