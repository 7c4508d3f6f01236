"""RowsPlot: a plot of one row a worker that scrolls instead of squashing its rows."""

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QWidget

from factory_desktop.views.charts.label_axis import AxisLabel, LabelAxis
from factory_desktop.views.charts.plot import Plot
from factory_desktop.views.fonts import scaled
from factory_desktop.views.theme import LIGHT, Theme

LEAST_ROW, MOST_ROW = 22, 48
_EASY_ROW = 28
NAME_WIDTH = 168
"""Pixels that names may take at most."""
_ROWS_IN_VIEW = 6
"""So many rows are seen without scrolling."""
_AXIS = 26
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 10,
    Qt.Key.Key_PageUp: -10,
    Qt.Key.Key_Home: -1_000_000,
    Qt.Key.Key_End: 1_000_000,
}

_BY_KEYBOARD = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}


class RowsPlot(QWidget):
    """Rows with names on the left.

    The vertical coordinate is pixels from the first row's top, so that every bar is equally
    high and crisp.
    """

    laid_out = Signal()
    """The rows have another height or other ones are in view: draw anew."""
    row_picked = Signal(int)
    """A row was clicked, or Enter pressed on it."""

    def __init__(
        self,
        bottom: LabelAxis | None = None,
        parent: QWidget | None = None,
        top: pg.AxisItem | None = None,
        surface: type[Plot] = Plot,
    ) -> None:
        super().__init__(parent)
        self.names = LabelAxis("left")
        self._top = top
        self.plot = surface(self.names, bottom, top)
        self.plot.view_box.invertY(True)
        self.row_pixels = scaled(LEAST_ROW)
        self.most_row = scaled(MOST_ROW)
        """Pixels that a row is high at most."""
        self._names: tuple[str, ...] = ()
        self._quiet: frozenset[int] = frozenset()
        self._strong: int | None = None
        self._current = 0
        self._by_keyboard = False
        self._theme = LIGHT
        self._band = pg.BarGraphItem(x0=[], width=[], y0=[], height=[], pen=None)
        self._band.setZValue(-10)
        self.plot.addItem(self._band, ignoreBounds=True)
        self._bar = QScrollBar(Qt.Orientation.Vertical)
        self._bar.valueChanged.connect(self._look)
        self._arrange()
        self._around = self._axes()
        self.plot.clicked.connect(self._pick_at)
        self.plot.view_box.sigResized.connect(lambda _: self._fit())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_rows(
        self, names: Sequence[str], quiet: frozenset[int] = frozenset(), strong: int | None = None
    ) -> None:
        """Show rows of these names; quiet ones stand back, the strong one stands out."""
        self._names, self._quiet, self._strong = tuple(names), quiet, strong
        self._current = min(self._current, max(0, len(names) - 1))
        self._label(range(len(names)))
        self.names.fit_width(scaled(NAME_WIDTH))
        self.updateGeometry()
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self._theme = theme
        self.plot.set_theme(theme)
        self.names.set_theme(theme)
        self._show_current()

    def in_view(self) -> range:
        """Return the numbers of the rows that can be seen, the cut ones too."""
        first = self._bar.value() // self.row_pixels
        last = (self._bar.value() + self._height()) // self.row_pixels
        return range(first, min(last + 1, len(self._names)))

    def row_at(self, y: float) -> int | None:
        """Return the number of the row at this vertical coordinate."""
        row = int(y // self.row_pixels)
        return row if 0 <= row < len(self._names) else None

    def go_to(self, row: int) -> None:
        """Make this the row that the keyboard is on, and bring it into view."""
        self._current = row
        self._reveal(row)
        self._show_current()

    def put_beside(self, widget: QWidget) -> None:
        """Put a widget between the plot and the scroll bar."""
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)  # noqa: S101 - made so below
        layout.insertWidget(1, widget)

    def sizeHint(self) -> QSize:
        return QSize(480, min(len(self._names), _ROWS_IN_VIEW) * scaled(_EASY_ROW) + self._axes())

    def minimumSizeHint(self) -> QSize:
        rows = max(3, min(len(self._names), _ROWS_IN_VIEW))
        return QSize(240, rows * scaled(LEAST_ROW) + self._axes())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._bar.maximum() == 0:
            event.ignore()
            return
        self._bar.setValue(self._bar.value() - event.angleDelta().y() // 2)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and self._names:
            self._by_keyboard = True
            self._current = max(0, min(self._current + _STEPS[key], len(self._names) - 1))
            self._reveal(self._current)
            self._show_current()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._names:
            self.row_picked.emit(self._current)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_keyboard = event.reason() in _BY_KEYBOARD
        self._show_current()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_current()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _arrange(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.plot, 1)
        layout.addWidget(self._bar)

    def _axes(self) -> int:
        """Tell how many pixels are above and below the rows."""
        return scaled(_AXIS) + (round(float(self._top.height())) if self._top is not None else 0)

    def _height(self) -> int:
        return max(1, round(float(self.plot.view_box.height())))

    def _fit(self) -> None:
        rows, height = max(1, len(self._names)), self._height()
        if self._axes() != self._around:
            # The line above has come or gone.
            self._around = self._axes()
            self.updateGeometry()
        self.row_pixels = max(scaled(LEAST_ROW), min(self.most_row, height // rows))
        self._bar.setMaximum(max(0, rows * self.row_pixels - height))
        self._bar.setPageStep(height)
        self._bar.setSingleStep(self.row_pixels)
        self._bar.setVisible(self._bar.maximum() > 0)
        self._look()

    def _look(self) -> None:
        top = self._bar.value()
        self.plot.setYRange(top, top + self._height(), padding=0)
        self._label(self.in_view())
        self._show_current()
        self.laid_out.emit()

    def _label(self, rows: range) -> None:
        half = self.row_pixels / 2
        self.names.set_labels(
            [
                AxisLabel(
                    row * self.row_pixels + half,
                    self._names[row],
                    row == self._strong,
                    row in self._quiet,
                )
                for row in rows
            ]
        )

    def _show_current(self) -> None:
        """Tint the row that the keyboard is on."""
        if not (self.hasFocus() and self._by_keyboard and self._names):
            self._band.setOpts(x0=[], width=[], y0=[], height=[])
            return
        (left, right), _ = self.plot.view_box.viewRange()
        top = self._current * self.row_pixels
        self._band.setOpts(
            x0=[left],
            width=[right - left],
            y0=[top],
            height=[self.row_pixels],
            brush=self._theme.tint,
        )

    def _reveal(self, row: int) -> None:
        top, bottom = row * self.row_pixels, (row + 1) * self.row_pixels
        if top < self._bar.value():
            self._bar.setValue(top)
        elif bottom > self._bar.value() + self._height():
            self._bar.setValue(bottom - self._height())

    def _pick_at(self, point: QPointF) -> None:
        row = self.row_at(point.y())
        if row is not None:
            self._current = row
            self.row_picked.emit(row)
