"""StripDelegate: a camera's id, and its events over the chosen time as bars."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from factory_desktop.metrics.camera_health import SILENT
from factory_desktop.models import camera_text
from factory_desktop.models.camera_model import CameraModel
from factory_desktop.views.fonts import font, scaled
from factory_desktop.views.pages.rate_bars import paint_rates
from factory_desktop.views.tables.cell_delegate import AnyIndex
from factory_desktop.views.theme import LIGHT, Theme

HEIGHT = 34
NAMES = 132
"""Pixels for ids."""
SIDE = 10


class StripDelegate(QStyledItemDelegate):
    """Paints one strip; what has not begun yet is left empty."""

    def __init__(self, model: CameraModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = LIGHT
        self._font = font(12)

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(option.rect.width(), scaled(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row, shown, theme = self._model.rows[index.row()], self._model.shown, self._theme
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(theme.tint))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        painter.setFont(self._font)
        painter.setPen(QColor(theme.text))
        names = option.rect.adjusted(SIDE, 0, 0, 0)
        names.setWidth(scaled(NAMES) - 2 * SIDE)
        # Time runs from left to right, and so the names stand left of it.
        painter.drawText(
            names,
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            | int(Qt.TextFlag.TextSingleLine),
            painter.fontMetrics().elidedText(
                camera_text.called(row), Qt.TextElideMode.ElideRight, names.width()
            ),
        )
        room = QRectF(option.rect.adjusted(scaled(NAMES), 5, -SIDE, -5))
        room.setWidth(room.width() * shown.known / max(1, shown.cells))
        counts = row.strip[: shown.known] or (0,) * shown.known
        paint_rates(painter, room, counts, max(1, -(-SILENT // shown.cell)), theme)
        painter.restore()
