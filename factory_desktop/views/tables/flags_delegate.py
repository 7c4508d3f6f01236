"""FlagsDelegate: what a person should know of an event, as words on tinted grounds."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from factory_desktop.models.event_columns import Flag
from factory_desktop.models.rows_model import CellRole
from factory_desktop.views.fonts import font, scaled
from factory_desktop.views.tables.cell_delegate import AnyIndex, CellDelegate, room_in

_HIGH, _INSIDE, _GAP, _RADIUS = 20, 7, 4, 4


class FlagsDelegate(CellDelegate):
    """Of simulated events nothing asks for a look: all their flags are quiet."""

    def __init__(self, *, figure: bool, parent: QWidget | None = None) -> None:
        super().__init__(figure=figure, parent=parent)
        self._small = font(12, QFont.Weight.Medium)
        self._letters = QFontMetrics(self._small)

    def paint_inside(
        self, painter: QPainter, cell: QStyleOptionViewItem, index: AnyIndex, text: str
    ) -> None:
        flags: tuple[Flag, ...] = index.data(CellRole.VALUE)
        room = room_in(cell)
        left = room.left()
        painter.setFont(self._small)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for flag in flags:
            high = scaled(_HIGH)
            pill = QRect(left, room.center().y() - high // 2 + 1, self._wide(flag), high)
            pill.setRight(min(pill.right(), room.right()))
            seen = QStyle.visualRect(cell.direction, room, pill)
            self._paint_pill(painter, seen, flag, quiet=Flag.SIMULATED in flags)
            left += pill.width() + _GAP
            if left > room.right() - 2 * _INSIDE:
                break

    def width_of(self, flags: tuple[Flag, ...]) -> int:
        """Tell how many pixels these take side by side."""
        return sum(map(self._wide, flags)) + _GAP * (len(flags) - 1)

    def _paint_pill(self, painter: QPainter, pill: QRect, flag: Flag, *, quiet: bool) -> None:
        ink, ground = self._colors(flag, quiet=quiet)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(pill), _RADIUS, _RADIUS)
        painter.setPen(QColor(ink))
        room = pill.adjusted(_INSIDE, 0, -_INSIDE, 0)
        word = self._letters.elidedText(flag.word, Qt.TextElideMode.ElideRight, room.width() + 1)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, word)

    def _colors(self, flag: Flag, *, quiet: bool) -> tuple[str, str]:
        """Return the ink and the ground."""
        theme = self.theme
        if quiet:
            return theme.secondary, theme.track
        return {
            Flag.LATE: (theme.warning, theme.warning_tint),
            Flag.CONFLICT: (theme.bad, theme.bad_tint),
            Flag.SIMULATED: (theme.secondary, theme.track),
        }[flag]

    def _wide(self, flag: Flag) -> int:
        return self._letters.horizontalAdvance(flag.word) + 2 * _INSIDE
