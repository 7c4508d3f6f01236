"""AndonBoard: four numbers and every station, on a screen of its own."""

from math import ceil

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from factory_desktop.models.board import Board, BoardFigure
from factory_desktop.views.board.canvas import LEAST, Canvas
from factory_desktop.views.board.tile import paint_tile
from factory_desktop.views.theme import Theme

ON_A_PAGE = 12
"""Stations at once."""
TURN_MS, CURSOR_MS = 20_000, 3_000
_WIDTH, _HEIGHT, _EDGE, _GAP = 1920, 1080, 56, 24
_HEAD, _FIGURES, _FOOT = 120, 210, 76
_VALUE, _BOLD = 118, QFont.Weight.DemiBold


class AndonBoard(QWidget):
    """Paints a `Board`; Escape closes it, the mouse only shows itself for a moment."""

    closed = Signal()

    def __init__(self, parent: QWidget | None, theme: Theme) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("andon-board")
        self.setWindowTitle(self.tr("Andon board"))
        self.setAccessibleName(self.tr("Andon board"))
        self.setMouseTracking(True)
        self._theme = theme
        self._board: Board | None = None
        self.page = 0
        """Which stations are shown, from 0."""
        self._turning, self._hiding = QTimer(self), QTimer(self)
        self._turning.timeout.connect(self.turn)
        self._turning.start(TURN_MS)
        self._hiding.setSingleShot(True)
        self._hiding.timeout.connect(lambda: self.setCursor(Qt.CursorShape.BlankCursor))
        self._hiding.start(CURSOR_MS)

    def show_on(self, screen: QScreen) -> None:
        """Fill a screen."""
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def show_board(self, board: Board) -> None:
        """Show this."""
        if board != self._board:
            self._board = board
            self.page = min(self.page, self.pages - 1)
            self.setAccessibleDescription(board.summary)
            self.update()

    @property
    def pages(self) -> int:
        """How many there are."""
        tiles = len(self._board.tiles) if self._board else 0
        return max(1, ceil(tiles / ON_A_PAGE))

    def turn(self) -> None:
        """Show the next stations."""
        self.page = (self.page + 1) % self.pages
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self._theme = theme
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Escape or (event.key() == Qt.Key.Key_F11 and shift):
            self.close()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.unsetCursor()
        self._hiding.start(CURSOR_MS)
        super().mouseMoveEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.window))
        if self._board is None:
            return
        scale = min(self.width() / _WIDTH, self.height() / _HEIGHT)
        painter.scale(scale, scale)
        size = QRectF(0, 0, self.width() / scale, self.height() / scale)
        canvas = Canvas(painter, size, self.layoutDirection())
        self._paint_head(canvas, self._board)
        self._paint_figures(canvas, self._board)
        self._paint_tiles(canvas, self._board)
        self._paint_foot(canvas, self._board)

    def _plain(self, board: Board) -> str:
        return self._theme.secondary if board.stale else self._theme.text

    def _paint_head(self, canvas: Canvas, board: Board) -> None:
        width = canvas.bounds.width() - 2 * _EDGE
        heading = QRectF(_EDGE, 24, width * 0.72, 76)
        color = self._theme.bad if board.stale else self._theme.text
        canvas.write(heading, board.stale or board.heading, 42, color, _BOLD)
        clock = QRectF(heading.right(), 24, width - heading.width(), 76)
        canvas.write(clock, board.clock, 56, self._theme.text, _BOLD, at_end=True)

    def _paint_figures(self, canvas: Canvas, board: Board) -> None:
        each = (canvas.bounds.width() - 2 * _EDGE) / len(board.figures)
        for number, figure in enumerate(board.figures):
            box = QRectF(_EDGE + number * each, _HEAD, each - _GAP, _FIGURES)
            self._paint_figure(canvas, box, figure, stale=bool(board.stale))

    def _paint_figure(
        self, canvas: Canvas, box: QRectF, figure: BoardFigure, *, stale: bool
    ) -> None:
        theme, left, width = self._theme, box.left(), box.width()
        canvas.write(QRectF(left, box.top(), width, 36), figure.title, 28, theme.secondary)
        color = theme.warning if figure.tone == "warning" else theme.text
        value = QRectF(left, box.top() + 36, width, 126)
        canvas.write(value, figure.value, _VALUE, theme.secondary if stale else color, _BOLD)
        canvas.write(QRectF(left, value.bottom(), width, 36), figure.unit, LEAST, theme.secondary)

    def _paint_tiles(self, canvas: Canvas, board: Board) -> None:
        shown = board.tiles[self.page * ON_A_PAGE : (self.page + 1) * ON_A_PAGE]
        top = _HEAD + _FIGURES + 8
        room = QRectF(
            _EDGE,
            top,
            canvas.bounds.width() - 2 * _EDGE,
            canvas.bounds.height() - top - _FOOT - _GAP,
        )
        columns = _columns(len(shown))
        rows = max(1, ceil(len(shown) / columns))
        wide = (room.width() - (columns - 1) * _GAP) / columns
        high = (room.height() - (rows - 1) * _GAP) / rows
        for number, tile in enumerate(shown):
            row, column = divmod(number, columns)
            left, above = room.left() + column * (wide + _GAP), room.top() + row * (high + _GAP)
            box = QRectF(left, above, wide, high)
            paint_tile(canvas, box, tile, self._theme, live=not board.stale)

    def _paint_foot(self, canvas: Canvas, board: Board) -> None:
        theme, bounds = self._theme, canvas.bounds
        ground = {"bad": theme.bad_tint, "warning": theme.warning_tint}.get(
            board.tone, theme.surface
        )
        strip = QRectF(0, bounds.height() - _FOOT, bounds.width(), _FOOT)
        canvas.painter.fillRect(strip, QColor(ground))
        color = {"bad": theme.bad, "warning": theme.warning}.get(board.tone, theme.secondary)
        width = bounds.width() - 2 * _EDGE
        said = QRectF(_EDGE, strip.top(), width * 0.74, _FOOT)
        canvas.write(said, board.told or self.tr("Nothing needs attention."), 30, color, _BOLD)
        rest = QRectF(said.right(), strip.top(), width - said.width(), _FOOT)
        parts = [board.age]
        if self.pages > 1:
            parts.append(f"{self.page + 1} / {self.pages}")
        canvas.write(rest, "   ".join(parts), LEAST, theme.secondary, at_end=True)


def _columns(tiles: int) -> int:
    """Return how many tiles stand in a row: at most three rows of four."""
    for columns, most in ((1, 1), (2, 4), (3, 9)):
        if tiles <= most:
            return columns
    return 4
