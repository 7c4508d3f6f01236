"""MatterDelegate: a matter as a card: its sign and title, since when, and what it means."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from factory_desktop.models.matter import Matter, MatterModel
from factory_desktop.views import icons
from factory_desktop.views.fonts import font
from factory_desktop.views.tables.cell_delegate import AnyIndex
from factory_desktop.views.theme import LIGHT, Theme

_GAP, _INSIDE, _RADIUS, _ICON, _EDGE = 4, 10, 6, 16, 4
_TITLE_LINE, _LINE = 20, 16
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
        return 2 * (_GAP + 8) + self._title_height(row, room) + words

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
        kept = option.rect.adjusted(0, 0, -self._spare(), 0)
        whole = QStyle.visualRect(option.direction, option.rect, kept)
        card = whole.adjusted(_GAP, _GAP, -_GAP, -_GAP)
        painter.save()
        self._paint_ground(painter, option, card, row)
        inside = card.adjusted(_INSIDE, 8, -_INSIDE, -8)
        inside = QStyle.visualRect(option.direction, card, inside.adjusted(_EDGE, 0, 0, 0))
        self._paint_title(painter, option, inside, row)
        painter.setFont(self._words)
        painter.setPen(QColor(self._theme.secondary))
        below = inside.adjusted(0, self._title_height(row, inside.width()), 0, 0)
        start = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        painter.drawText(below, int(start) | _WRAPPED, row.words)
        painter.restore()

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
        line = QRect(room.left(), room.top(), room.width(), _TITLE_LINE)
        painter.drawText(line, int(end) | int(Qt.AlignmentFlag.AlignVCenter), time)
        painter.setFont(self._title)
        painter.setPen(QColor(theme.text))
        start = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        left, width = room.left() + _ICON + 8, self._title_room(row, room.width())
        place = QRect(left, room.top(), width, self._title_height(row, room.width()))
        where = QStyle.visualRect(direction, room, place)
        painter.drawText(where, int(start) | _WRAPPED, row.title)

    def _title_room(self, row: Matter, width: int) -> int:
        time = QFontMetrics(self._words).horizontalAdvance(self._model.time(row))
        return width - _ICON - 8 - (time + 8 if time else 0)

    def _title_height(self, row: Matter, width: int) -> int:
        letters = QFontMetrics(self._title)
        return self._bounds(letters, row.title, self._title_room(row, width)) + 3

    def _bounds(self, letters: QFontMetrics, words: str, width: int) -> int:
        return letters.boundingRect(QRect(0, 0, max(width, 40), 10_000), _WRAPPED, words).height()

    def _tones(self, severity: str) -> tuple[str, str]:
        theme = self._theme
        tones = {"bad": (theme.bad_tint, theme.bad), "warning": (theme.warning_tint, theme.warning)}
        return tones.get(severity, (theme.tint, theme.accent))
