"""ChartPanel: the card around a chart: title, subtitle, legend, and words instead of no data."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from factory_desktop.views.plain import label, paragraph, short_label

if TYPE_CHECKING:
    # It knows of every chart, and every chart of this.
    from factory_desktop.views.charts.chart_table import ChartTable


class ChartPanel(QFrame):
    """A card with a title above a chart; it is the whole widget that a page places."""

    title_changed = Signal(str)

    def __init__(
        self,
        title: str,
        chart: QWidget,
        beside: QWidget | None = None,
        parent: QWidget | None = None,
        *,
        below: bool = False,
    ) -> None:
        """`below` gives the subtitle a line of its own: what is beside the title is wide."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        self._title = label(title, "title")
        self._subtitle = short_label("secondary")
        self._nothing = paragraph("", "quiet")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._body = QStackedWidget()
        self._body.addWidget(chart)
        self._body.addWidget(self._nothing)
        self._beside = beside
        self._empty = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 8)
        layout.setSpacing(8)
        layout.addLayout(self._header(below=below))
        if below:
            layout.addWidget(self._subtitle)
        layout.addWidget(self._body, 1)

    def set_title(self, title: str) -> None:
        """Name the chart otherwise."""
        if title != self.accessibleName():
            self._title.setText(title)
            self.setAccessibleName(title)
            self.title_changed.emit(title)

    def describe(self, subtitle: str, summary: str) -> None:
        """Say what is shown: beside the title, and as a text for who cannot see the chart."""
        self._subtitle.setText(subtitle)
        self.setAccessibleDescription(summary)

    def show_nothing(self, words: str) -> None:
        """Show these words in place of an empty chart; an empty text shows the chart."""
        self._nothing.setText(words)
        self._empty = bool(words)
        self._body.setCurrentIndex(1 if words else 0)
        if self._beside is not None:
            self._beside.setVisible(not words)

    @property
    def subtitle(self) -> str:
        """What stands beside the title."""
        return self._subtitle.text()

    def table(self) -> "ChartTable | None":
        """Return what is drawn as rows and columns; None where nothing is."""
        drawn = None if self._empty else self._table()
        return drawn if drawn and drawn.rows else None

    def _table(self) -> "ChartTable | None":
        """Make the table of what is drawn."""
        return None

    def _header(self, *, below: bool) -> QHBoxLayout:
        header = QHBoxLayout()
        header.setSpacing(8)
        header.addWidget(self._title)
        if below:
            header.addStretch(1)
        else:
            header.addWidget(self._subtitle, 1)
        if self._beside is not None:
            header.addWidget(self._beside)
        return header
