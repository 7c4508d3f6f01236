"""CameraDelegate: a camera as a card, its state over its last hour and its figures."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from factory_desktop.metrics.camera_health import CameraHealth, CameraState
from factory_desktop.models import camera_text
from factory_desktop.models.camera_model import CameraModel
from factory_desktop.views import icons
from factory_desktop.views.card_ground import paint_ground
from factory_desktop.views.fonts import font, scaled
from factory_desktop.views.pages.rate_bars import paint_rates
from factory_desktop.views.tables.cell_delegate import AnyIndex
from factory_desktop.views.text_line import END, START, paint_line
from factory_desktop.views.theme import LIGHT, Theme

WIDTH = 236
"""Pixels that a card needs at least."""
HEIGHT = 246
"""Pixels of a card with the gap around it."""
_GAP, _INSIDE, _ICON = 5, 14, 16
_TITLE, _LINE, _BARS = 20, 17, 26
_SILENCE = 5
"""Minutes without an event that are a silence."""
_ICONS = {
    CameraState.SILENT: "camera-off",
    CameraState.CLOCK: "alert-triangle",
    CameraState.SENDING: "check",
    CameraState.RESTING: "zzz",
    CameraState.NEW: "camera",
}


class CameraDelegate(QStyledItemDelegate):
    """Paints one card; the chosen one is tinted, the one the keyboard is on is ringed."""

    def __init__(self, model: CameraModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = LIGHT
        self._title, self._state = font(14, QFont.Weight.DemiBold), font(13, QFont.Weight.DemiBold)
        self._words, self._figure = font(12), font(12, QFont.Weight.DemiBold)

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(option.rect.width(), scaled(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = self._model.rows[index.row()]
        card = option.rect.adjusted(_GAP, _GAP, -_GAP, -_GAP)
        painter.save()
        paint_ground(painter, option, card, self._theme)
        room = card.adjusted(_INSIDE, 10, -_INSIDE, -8)
        room.setTop(self._paint_head(painter, option, room, row))
        bars = QRectF(room.left(), room.top(), room.width(), _BARS)
        paint_rates(painter, bars, row.last_hour, _SILENCE, self._theme)
        room.setTop(room.top() + _BARS + 8)
        for line in camera_text.figures(row):
            color = self._theme.warning if line.warns else self._theme.text
            self._write(painter, option, room, (self._words, self._theme.secondary), line.name)
            self._write(painter, option, room, (self._figure, color), line.value, END)
            room.setTop(room.top() + scaled(_LINE))
        painter.restore()

    def tone(self, state: CameraState) -> str:
        """Return the color that a state is said in."""
        theme = self._theme
        return {
            CameraState.SILENT: theme.bad,
            CameraState.CLOCK: theme.warning,
            CameraState.SENDING: theme.accent,
        }.get(state, theme.secondary)

    def _paint_head(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, row: CameraHealth
    ) -> int:
        """Paint icon, id, name and state; returns where what is below begins."""
        theme, color = self._theme, self.tone(row.state)
        box = QRect(room.left(), room.top() + 1, _ICON, _ICON)
        drawn = icons.pixmap(_ICONS[row.state], color, _ICON, painter.device().devicePixelRatioF())
        painter.drawPixmap(QStyle.visualRect(option.direction, room, box), drawn)
        title = room.adjusted(_ICON + 7, 0, 0, 0)
        self._write(painter, option, title, (self._title, theme.text), camera_text.called(row))
        below = room.adjusted(0, scaled(_TITLE), 0, 0)
        self._write(painter, option, below, (self._words, theme.secondary), camera_text.kind(row))
        below.setTop(below.top() + scaled(_LINE) + 1)
        said = camera_text.state(row, self._model.shown.taken_at)
        self._write(painter, option, below, (self._state, color), said)
        return below.top() + scaled(_LINE) + 5

    def _write(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        look: tuple[QFont, str],
        said: str,
        align: Qt.AlignmentFlag = START,
    ) -> None:
        """Write a line in a font and a color at the top of a room."""
        used, color = look
        painter.setFont(used)
        painter.setPen(QColor(color))
        place = QRect(room.left(), room.top(), room.width(), scaled(_LINE))
        paint_line(painter, option, option.rect, place, said, align)
