"""MatterDelegate: a matter as a card: its sign and title, since when, what it means, its button."""

from math import ceil

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from factory_desktop.models.matter import Matter, MatterModel
from factory_desktop.views import icons
from factory_desktop.views.fonts import font, scaled
from factory_desktop.views.tables.cell_delegate import AnyIndex
from factory_desktop.views.theme import LIGHT, Theme

_GAP, _INSIDE, _RADIUS, _ICON, _EDGE = 4, 10, 6, 16, 4
_TITLE_LINE = 20
_BUTTON, _ABOVE, _BESIDE = 26, 8, 12
"""A button's height, the gap above it, and the room to either side of its words."""
_WRAPPED = int(Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class MatterDelegate(QStyledItemDelegate):
    """Severity is told by the icon and the title's words, and by color as well."""

    def __init__(self, model: MatterModel, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._theme = LIGHT
        self._title, self._words = font(13, QFont.Weight.DemiBold), font(12)

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self._theme = theme

    def height(self, row: Matter, width: int) -> int:
        """Tell how many pixels a card of this width takes, with the gap below it."""
        room = width - 2 * (_GAP + _INSIDE) - _EDGE
        words = self._bounds(QFontMetrics(self._words), row.words, room) if row.words else 0
        way = _ABOVE + scaled(_BUTTON) if row.way else 0
        return 2 * (_GAP + 8) + self._title_height(row, room) + words + way

    def button(self, row: Matter, rect: QRect, direction: Qt.LayoutDirection) -> QRect:
        """Tell where the button of a card is that is drawn into this rectangle; empty without."""
        if not row.way:
            return QRect()
        return self._button(row, self._inside(rect, direction), direction)

    def _button(self, row: Matter, inside: QRect, direction: Qt.LayoutDirection) -> QRect:
        words = ceil(QFontMetricsF(self._words).horizontalAdvance(row.way))
        width = min(words + 2 * _BESIDE, inside.width())
        box = QRect(inside.left(), inside.bottom() + 1 - scaled(_BUTTON), width, scaled(_BUTTON))
        return QStyle.visualRect(direction, inside, box)

    def _card(self, rect: QRect, direction: Qt.LayoutDirection) -> QRect:
        kept = QStyle.visualRect(direction, rect, rect.adjusted(0, 0, -self._spare(), 0))
        return kept.adjusted(_GAP, _GAP, -_GAP, -_GAP)

    def _inside(self, rect: QRect, direction: Qt.LayoutDirection) -> QRect:
        card = self._card(rect, direction)
        inside = card.adjusted(_INSIDE + _EDGE, 8, -_INSIDE, -8)
        return QStyle.visualRect(direction, card, inside)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        width = self._view.viewport().width()
        card = width - self._spare()
        return QSize(width, self.height(self._model.rows[index.row()], card))

    def _spare(self) -> int:
        """Tell how many pixels are kept for the scroll bar: its coming breaks no line anew."""
        bar = self._view.verticalScrollBar().sizeHint().width()
        view = self._view
        return max(0, view.viewport().width() - (view.contentsRect().width() - bar))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = self._model.rows[index.row()]
        painter.save()
        self._paint_ground(painter, option, self._card(option.rect, option.direction), row)
        inside = self._inside(option.rect, option.direction)
        self._paint_title(painter, option, inside, row)
        painter.setFont(self._words)
        painter.setPen(QColor(self._theme.secondary))
        below = inside.adjusted(0, self._title_height(row, inside.width()), 0, 0)
        start = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        painter.drawText(below, int(start) | _WRAPPED, row.words)
        if row.way:
            self._paint_button(painter, self._button(row, inside, option.direction), row.way)
        painter.restore()

    def _paint_button(self, painter: QPainter, box: QRect, words: str) -> None:
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.setBrush(QColor(self._theme.surface))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.setPen(QColor(self._theme.text))
        letters, room = QFontMetricsF(self._words), box.width() - 2 * _BESIDE
        shown = letters.elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), shown)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, card: QRect, row: Matter
    ) -> None:
        tint, edge = self._tones(row.severity)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ringed = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(QColor(self._theme.accent if ringed else tint), 2 if ringed else 1))
        painter.setBrush(QColor(tint))
        box = QRectF(card).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        bar = QRect(card.left(), card.top() + 1, _EDGE, card.height() - 2)
        painter.fillRect(QStyle.visualRect(option.direction, card, bar), QColor(edge))

    def _paint_title(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, row: Matter
    ) -> None:
        theme, direction = self._theme, option.direction
        ratio = painter.device().devicePixelRatioF()
        drawn = icons.pixmap(row.icon, self._tones(row.severity)[1], _ICON, ratio)
        box = QRect(room.left(), room.top() + 1, _ICON, _ICON)
        painter.drawPixmap(QStyle.visualRect(direction, room, box).topLeft(), drawn)
        time = self._model.time(row)
        painter.setFont(self._words)
        painter.setPen(QColor(theme.secondary))
        end = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignRight)
        line = QRect(room.left(), room.top(), room.width(), scaled(_TITLE_LINE))
        painter.drawText(line, int(end) | int(Qt.AlignmentFlag.AlignVCenter), time)
        painter.setFont(self._title)
        painter.setPen(QColor(theme.text))
        start = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        left, width = room.left() + _ICON + 8, self._title_room(row, room.width())
        place = QRect(left, room.top(), width, self._title_height(row, room.width()))
        where = QStyle.visualRect(direction, room, place)
        flags = int(start) | _wrapped(QFontMetrics(self._title), row.title, width)
        painter.drawText(where, flags, row.title)

    def _title_room(self, row: Matter, width: int) -> int:
        time = QFontMetrics(self._words).horizontalAdvance(self._model.time(row))
        return width - _ICON - 8 - (time + 8 if time else 0)

    def _title_height(self, row: Matter, width: int) -> int:
        letters = QFontMetrics(self._title)
        return self._bounds(letters, row.title, self._title_room(row, width)) + 3

    def _bounds(self, letters: QFontMetrics, words: str, width: int) -> int:
        room = max(width, 40)
        flags = _wrapped(letters, words, room)
        return letters.boundingRect(QRect(0, 0, room, 10_000), flags, words).height()

    def _tones(self, severity: str) -> tuple[str, str]:
        theme = self._theme
        tones = {"bad": (theme.bad_tint, theme.bad), "warning": (theme.warning_tint, theme.warning)}
        tones["seen-to"] = (theme.surface, theme.secondary)
        return tones.get(severity, (theme.tint, theme.accent))


def _wrapped(letters: QFontMetrics, words: str, width: int) -> int:
    """Break lines between words, and inside of them only where one is wider than a line."""
    if any(letters.horizontalAdvance(word) > width for word in words.split()):
        return _WRAPPED | int(Qt.TextFlag.TextWrapAnywhere)
    return _WRAPPED
