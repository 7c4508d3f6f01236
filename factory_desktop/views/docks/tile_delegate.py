"""TileDelegate: a station as a tile, its name and id over its state and for how long."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from factory_desktop.metrics.snapshot import StationMetrics
from factory_desktop.models import state_text
from factory_desktop.models.floor_model import FloorModel
from factory_desktop.views.card_ground import paint_ground
from factory_desktop.views.fonts import font, scaled
from factory_desktop.views.state_sign import paint_shape
from factory_desktop.views.tables.cell_delegate import AnyIndex
from factory_desktop.views.text_line import END, paint_line
from factory_desktop.views.theme import LIGHT, Theme

HEIGHT = 66
"""Pixels of a tile with the gap below it."""
_GAP, _INSIDE, _SIGN, _BESIDE, _BETWEEN = 4, 10, 11, 6, 6
_AT_END = Qt.TextElideMode.ElideRight


class TileDelegate(QStyledItemDelegate):
    """Paints one tile; the picked one is tinted, the one the keyboard is on is ringed."""

    def __init__(self, model: FloorModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = LIGHT
        self._name, self._state = font(12, QFont.Weight.DemiBold), font(12)

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(option.rect.width(), scaled(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = self._model.rows[index.row()]
        tile = option.rect.adjusted(_GAP, _GAP, -_GAP, -_GAP)
        painter.save()
        paint_ground(painter, option, tile, self._theme)
        inside = tile.adjusted(_INSIDE, 7, -_INSIDE, -7)
        half = inside.height() // 2
        self._paint_name(painter, option, inside.adjusted(0, 0, 0, -half), row)
        self._paint_state(painter, option, inside.adjusted(0, half, 0, 0), row)
        painter.restore()

    def _paint_name(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, row: StationMetrics
    ) -> None:
        left = room.left()
        for font_used, color, said in self._named(row, room.width()):
            painter.setFont(font_used)
            painter.setPen(QColor(color))
            wide = QFontMetrics(font_used).horizontalAdvance(said) + 2
            place = QRect(left, room.top(), wide, room.height())
            paint_line(painter, option, room, place, said)
            left += wide + _BESIDE

    def _named(self, row: StationMetrics, room: int) -> Iterator[tuple[QFont, str, str]]:
        """Name a station by as much as there is room for: the id goes before a name is cut."""
        strong, quiet = QFontMetrics(self._name), QFontMetrics(self._state)
        name, wide = row.name, strong.horizontalAdvance(row.name) + 2
        with_id = wide + _BESIDE + quiet.horizontalAdvance(row.station_id) + 2
        if wide > room and name != row.station_id:
            # Of two names that begin alike only the ids tell which is which.
            yield self._name, self._theme.text, row.station_id
            room -= strong.horizontalAdvance(row.station_id) + 2 + _BESIDE
        yield self._name, self._theme.text, strong.elidedText(name, _AT_END, max(0, room - 2))
        if with_id <= room and name != row.station_id:
            yield self._state, self._theme.secondary, row.station_id

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
        paint_line(painter, option, room, rest, word)
        painter.setPen(QColor(self._theme.secondary))
        paint_line(painter, option, room, rest, length, END)

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
