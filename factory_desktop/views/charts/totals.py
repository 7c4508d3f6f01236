"""Totals: what each row of a timeline adds up to, in columns at its right."""

from collections.abc import Callable, Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from factory_desktop.views.charts.rows_plot import RowsPlot
from factory_desktop.views.fonts import font
from factory_desktop.views.theme import LIGHT, Theme

_BETWEEN = 14
"""Pixels between two columns."""


class Totals(QWidget):
    """Right-aligned figures beside the rows in view, under their headings."""

    def __init__(self, rows: RowsPlot) -> None:
        super().__init__()
        self._rows = rows
        self._theme = LIGHT
        self._headings: tuple[str, ...] = ()
        self._count = 0
        self._write: Callable[[int], tuple[str, ...]] = lambda _row: ()
        self._stale = False
        self._widths: tuple[int, ...] = ()
        self._font, self._strong = font(12), font(12, QFont.Weight.DemiBold)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        rows.laid_out.connect(self.update)

    @property
    def stale(self) -> bool:
        """Whether they are of another time than is shown."""
        return self._stale

    def set_figures(
        self,
        headings: Sequence[str],
        count: int,
        write: Callable[[int], tuple[str, ...]],
        widest: Sequence[str],
    ) -> None:
        """Show the figures of so many rows; only those of rows in view are written.

        Columns have room for their headings and for `widest`.
        """
        self._headings, self._count, self._write = tuple(headings), count, lru_cache(None)(write)
        self._stale = False
        metrics, strong = QFontMetrics(self._font), QFontMetrics(self._strong)
        self._widths = tuple(
            max(strong.horizontalAdvance(heading), metrics.horizontalAdvance(said))
            for heading, said in zip(self._headings, widest, strict=True)
        )
        self.setFixedWidth(sum(self._widths) + _BETWEEN * (len(self._widths) + 1))
        self.update()

    def texts(self, row: int) -> tuple[str, ...]:
        """Return the figures of a row, as they are shown."""
        return self._write(row)

    def set_stale(self, stale: bool) -> None:
        """Let figures stand back while those of the time shown are on their way."""
        if stale != self._stale:
            self._stale = stale
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self._theme = theme
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        top = self._top()
        self._paint_headings(painter, top)
        painter.setClipRect(QRectF(0, top, self.width(), self._bottom() - top))
        painter.setFont(self._font)
        color = self._theme.disabled if self._stale else self._theme.text
        painter.setPen(QColor(color))
        height = self._rows.row_pixels
        first = self._rows.plot.place_of(0, 0).y()
        for row in self._rows.in_view():
            if row < self._count:
                self._paint_line(painter, self.texts(row), first + row * height, height)

    def _paint_headings(self, painter: QPainter, top: float) -> None:
        painter.setFont(self._strong)
        painter.setPen(QColor(self._theme.secondary))
        self._paint_line(painter, self._headings, 0, top)

    def _paint_line(
        self, painter: QPainter, texts: Sequence[str], top: float, height: float
    ) -> None:
        left = _BETWEEN
        for width, said in zip(self._widths, texts, strict=True):
            room = QRectF(left, top, width + 1, height)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, int(flags), said)
            left += width + _BETWEEN

    def _top(self) -> float:
        """Return where the rows begin, below the strip."""
        return self._edge(0)

    def _bottom(self) -> float:
        return self._edge(1)

    def _edge(self, which: int) -> float:
        scene = self._rows.plot.view_box.sceneBoundingRect()
        y = scene.bottom() if which else scene.top()
        return float(self._rows.plot.mapFromScene(QPointF(0, y)).y())
