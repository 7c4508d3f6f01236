"""HeatGrid: a cell for each weekday and hour, with its share in a tint, a bar and a figure."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from factory_desktop.metrics.lost_time import HeatCell
from factory_desktop.models import text
from factory_desktop.views.charts import losses_page_words as words
from factory_desktop.views.fonts import font, scaled
from factory_desktop.views.plain import tooltip
from factory_desktop.views.theme import LIGHT, Theme

_DAYS, _HOURS = 7, 24
_NAMES, _AXIS = 48, 20
"""Pixels for the weekdays on the left, and for the hours below."""
_LEAST_HOURS = 8
_LEAST_ROW, _EASY_ROW, _MOST_ROW = 16, 26, 48
_LEAST_MOST = 0.2
"""A share that the strongest tint stands for at least: 1 % is to look like little."""
_STRONGEST = 0.45
"""How much of the idle color the largest share mixes in: text stays easy to read."""
_BAR = 3
_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class HeatGrid(QWidget):
    """Rows are weekdays from Monday, columns the hours in which anybody was seen."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self._cells: dict[tuple[int, int], HeatCell] = {}
        self._most = 1.0
        self._hours = range(_HOURS)
        self._current = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        # Time runs from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(self.tr("Idle share by weekday and hour"))

    @property
    def cells(self) -> tuple[HeatCell, ...]:
        """The cells in which anybody was seen."""
        return tuple(self._cells.values())

    def show_cells(self, cells: Sequence[HeatCell]) -> None:
        """Show these cells; the others have a dash."""
        self._cells = {(cell.weekday, cell.hour): cell for cell in cells}
        self._most = max([_LEAST_MOST, *(cell.share for cell in cells)])
        hours = sorted({cell.hour for cell in cells}) or [0]
        last = max(hours[-1], min(_HOURS, hours[0] + _LEAST_HOURS) - 1)
        self._hours = range(min(hours[0], last + 1 - _LEAST_HOURS), last + 1)
        self._move(0, 0)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, _DAYS * scaled(_EASY_ROW) + scaled(_AXIS))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, _DAYS * scaled(_LEAST_ROW) + scaled(_AXIS))

    def words_at(self, point: QPoint) -> str:
        """Say what is at a point of the widget; empty outside the cells."""
        place = self._place_at(point)
        return "" if place is None else words.of_cell(*place, self._cells.get(place))

    def cell_box(self, weekday: int, hour: int) -> QRect:
        """Return where a cell is drawn."""
        row = max(1, min(scaled(_MOST_ROW), (self.height() - scaled(_AXIS)) // _DAYS))
        width = self.width() - scaled(_NAMES)
        left, right = (
            scaled(_NAMES) + (number * width) // len(self._hours)
            for number in (hour - self._hours.start, hour - self._hours.start + 1)
        )
        return QRect(left, weekday * row, right - left - 2, row - 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(font(12))
        for weekday in range(_DAYS):
            box = self.cell_box(weekday, self._hours.start)
            name = QRect(0, box.top(), scaled(_NAMES) - 8, box.height())
            painter.setPen(QColor(self._theme.text))
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(name, flags, words.weekday(weekday))
        painter.setFont(font(11, QFont.Weight.DemiBold))
        for weekday in range(_DAYS):
            for hour in self._hours:
                self._paint_cell(painter, (weekday, hour))
        self._paint_hours(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.cell_box(*self._current).adjusted(1, 1, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._move(*step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().toPoint())
        if place:
            self._current = place
            self._move(0, 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tooltip(self.words_at(event.pos())), self)
            return True
        return super().event(event)

    def _move(self, days: int, hours: int) -> None:
        weekday = max(0, min(self._current[0] + days, _DAYS - 1))
        hour = max(self._hours.start, min(self._current[1] + hours, self._hours.stop - 1))
        self._current = weekday, hour
        self.setAccessibleDescription(words.of_cell(weekday, hour, self._cells.get(self._current)))
        self.update()

    def _paint_cell(self, painter: QPainter, place: tuple[int, int]) -> None:
        box, cell = self.cell_box(*place), self._cells.get(place)
        if cell is None:
            painter.setPen(QColor(self._theme.secondary))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text.DASH)
            return
        weight = cell.share / self._most
        ground = _mixed(self._theme.idle, self._theme.surface, 0.06 + weight * (_STRONGEST - 0.06))
        painter.fillRect(box, ground)
        width = round(box.width() * weight)
        bar = QRect(box.left(), box.bottom() + 1 - _BAR, width, _BAR)
        painter.fillRect(bar, QColor(self._theme.idle))
        figure, letters = text.number(cell.share * 100), QFontMetrics(painter.font())
        for said in (f"{figure}{text.SPACE}{text.locale().percent()}", figure):
            if letters.horizontalAdvance(said) + 4 <= box.width():
                painter.setPen(QColor(self._theme.text))
                painter.drawText(box.adjusted(0, 0, 0, -_BAR), Qt.AlignmentFlag.AlignCenter, said)
                return

    def _paint_hours(self, painter: QPainter) -> None:
        painter.setFont(font(11))
        painter.setPen(QColor(self._theme.secondary))
        for hour in self._hours:
            cell = self.cell_box(_DAYS - 1, hour)
            below = QRect(cell.left() - 6, cell.bottom() + 2, cell.width() + 12, scaled(_AXIS) - 2)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, f"{hour:02d}")

    def _place_at(self, point: QPoint) -> tuple[int, int] | None:
        for weekday in range(_DAYS):
            for hour in self._hours:
                if self.cell_box(weekday, hour).contains(point):
                    return weekday, hour
        return None


def _mixed(color: str, ground: str, share: float) -> QColor:
    over, under = QColor(color), QColor(ground)
    return QColor.fromRgbF(
        under.redF() + (over.redF() - under.redF()) * share,
        under.greenF() + (over.greenF() - under.greenF()) * share,
        under.blueF() + (over.blueF() - under.blueF()) * share,
    )
