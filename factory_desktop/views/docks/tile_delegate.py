"""TileDelegate: a station as a tile, its id and name over its state and for how long."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from factory_desktop.metrics.snapshot import StationMetrics
from factory_desktop.models import state_text
from factory_desktop.models.floor_model import FloorModel
from factory_desktop.views.fonts import font
from factory_desktop.views.state_sign import paint_shape
from factory_desktop.views.tables.cell_delegate import AnyIndex
from factory_desktop.views.theme import LIGHT, Theme

HEIGHT = 66
"""Pixels of a tile with the gap below it."""
_GAP, _INSIDE, _RADIUS, _SIGN, _BETWEEN = 4, 10, 8, 11, 6
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TileDelegate(QStyledItemDelegate):
    """Paints one tile; the picked one is tinted, the one the keyboard is on is ringed."""

    def __init__(self, model: FloorModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = LIGHT
        self._name, self._state = font(13, QFont.Weight.DemiBold), font(12)

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(option.rect.width(), HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = self._model.rows[index.row()]
        tile = option.rect.adjusted(_GAP, _GAP, -_GAP, -_GAP)
        painter.save()
        self._paint_ground(painter, option, tile)
        inside = tile.adjusted(_INSIDE, 7, -_INSIDE, -7)
        half = inside.height() // 2
        self._paint_name(painter, option, inside.adjusted(0, 0, 0, -half), row)
        self._paint_state(painter, option, inside.adjusted(0, half, 0, 0), row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, tile: QRect) -> None:
        theme, state = self._theme, QStyle.StateFlag
        selected = bool(option.state & state.State_Selected)
        ringed = bool(option.state & state.State_HasFocus)
        edge = theme.accent if selected or ringed else theme.line
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(edge), 2 if ringed else 1))
        painter.setBrush(QColor(theme.tint if selected else theme.surface))
        painter.drawRoundedRect(QRectF(tile).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)

    def _paint_name(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, row: StationMetrics
    ) -> None:
        painter.setFont(self._name)
        painter.setPen(QColor(self._theme.text))
        letters = QFontMetrics(self._name)
        wide = min(letters.horizontalAdvance(row.station_id) + 2, room.width())
        self._write(
            painter, option, room, QRect(room.topLeft(), QSize(wide, room.height())), row.station_id
        )
        rest = room.adjusted(wide + 6, 0, 0, 0)
        if row.name != row.station_id and rest.width() > _SIGN:
            said = letters.elidedText(row.name, Qt.TextElideMode.ElideRight, rest.width())
            self._write(painter, option, room, rest, said)

    def _paint_state(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, row: StationMetrics
    ) -> None:
        state = row.now.state if row.now else None
        top = room.top() + (room.height() - _SIGN) // 2
        box = QStyle.visualRect(option.direction, room, QRect(room.left(), top, _SIGN, _SIGN))
        paint_shape(painter, state, QRectF(box), self._theme)
        painter.setFont(self._state)
        rest = room.adjusted(_SIGN + 7, 0, 0, 0)
        word, length = self.state_words(row, rest.width())
        painter.setPen(QColor(self._theme.text))
        self._write(painter, option, room, rest, word)
        painter.setPen(QColor(self._theme.secondary))
        self._write(painter, option, room, rest, length, _END)

    def state_words(self, row: StationMetrics, width: int) -> tuple[str, str]:
        """Return the state, and for how long as far as there is room for it beside that."""
        letters, now = QFontMetrics(self._state), self._model.now
        word = letters.elidedText(
            state_text.word(row.now.state if row.now else None),
            Qt.TextElideMode.ElideRight,
            width,
        )
        room = width - letters.horizontalAdvance(word) - _BETWEEN
        lengths = state_text.elapsed(row.now, now), state_text.briefly(row.now, now)
        fitting = (one for one in lengths if letters.horizontalAdvance(one) <= room)
        return word, next(fitting, "")

    def _write(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: QRect,
        place: QRect,
        text: str,
        align: Qt.AlignmentFlag = _START,
    ) -> None:
        """Write into a place of a row; both sides are swapped where people read from the right."""
        where = QStyle.visualRect(option.direction, row, place)
        flags = QStyle.visualAlignment(option.direction, align)
        painter.drawText(where, int(flags) | int(Qt.TextFlag.TextSingleLine), text)
