"""Palette: one line in which anything that can be done, or gone to, is found by words."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from factory_desktop.models.palette_model import Command, PaletteModel
from factory_desktop.views import plain
from factory_desktop.views.fonts import font, scaled
from factory_desktop.views.tables.cell_delegate import AnyIndex
from factory_desktop.views.text_line import END, paint_line
from factory_desktop.views.theme import Theme

_ROW, _SIZE, _BELOW = 32, QSize(620, 420), 48
_PAD, _GAP, _FRAME = 8, 6, 2
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class Palette(QDialog):
    """Words above, what fits them below; Enter does the marked one, Esc closes."""

    chosen = Signal(object)
    """The `Command`."""

    def __init__(
        self, parent: QWidget, theme: Theme, offer: Callable[[str], Sequence[Command]]
    ) -> None:
        """`offer` says what there is to choose from while these words are typed."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("palette")
        self._window, self._offer = parent, offer
        self.found = PaletteModel(self)
        self.words = QLineEdit()
        self.list = QListView()
        self._nothing = plain.label(self.tr("Nothing is called that."), "quiet")
        self._lay_out(theme)
        self.words.textChanged.connect(self._search)
        self.words.returnPressed.connect(self._choose)
        self.list.clicked.connect(self._choose)
        self._search("")

    def open_over(self, window: QWidget) -> None:
        """Show it in the upper middle of a window."""
        self.resize(_SIZE.boundedTo(window.size()))
        self._fit()
        left = (window.width() - self.width()) // 2
        self.move(window.mapToGlobal(QPoint(left, _BELOW)))
        self.show()
        self.words.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Keys that the line of words has no use for come here.
        step = _MOVES.get(Qt.Key(event.key()))
        count = self.found.rowCount()
        if step is None or not count:
            super().keyPressEvent(event)
            return
        row = self.list.currentIndex().row() + step
        # By one it goes round, by a page it stops at the ends.
        row = row % count if abs(step) == 1 else max(0, min(count - 1, row))
        self.list.setCurrentIndex(self.found.index(row, 0))

    def _search(self, typed: str) -> None:
        self.found.show(self._offer(typed), typed)
        nothing = not self.found.rowCount()
        self.list.setHidden(nothing)
        self._nothing.setVisible(nothing)
        self.list.setCurrentIndex(self.found.index(0, 0))
        self._fit()

    def _fit(self) -> None:
        """Be as high as what fits, within bounds: the rest would be an empty sheet."""
        rows = max(1, self.found.rowCount())
        words = self.words.sizeHint().height() + 2 * _PAD + _GAP + 2
        wanted = words + rows * scaled(_ROW) + 2 * _FRAME
        self.resize(self.width(), min(_SIZE.height(), self._window.height(), wanted))

    def _choose(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            command = self.found.shown[index.row()]
            self.close()
            self.chosen.emit(command)

    def _lay_out(self, theme: Theme) -> None:
        hint = self.tr("Search or run a command")
        self.setAccessibleName(hint)
        self.words.setAccessibleName(hint)
        self.words.setPlaceholderText(
            self.tr("A command, a page, a worker, a station, a shift, a date or a time")
        )
        self.words.setProperty("role", "palette")
        self.list.setProperty("role", "palette")
        self.list.setAccessibleName(self.tr("What fits"))
        self.list.setModel(self.found)
        self.list.setItemDelegate(CommandDelegate(theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        # The keyboard stays in the words; the arrow keys move the mark from there.
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        frame = QFrame()
        frame.setProperty("role", "palette")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        inside.setSpacing(_GAP)
        inside.addWidget(self.words)
        inside.addWidget(self._nothing)
        inside.addWidget(self.list, 1)
        inside.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)


class CommandDelegate(QStyledItemDelegate):
    """A title, its place quietly after it, its shortcut at the end."""

    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme
        self._font, self._small = font(13), font(12)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, scaled(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model = index.model()
        assert isinstance(model, PaletteModel)  # noqa: S101 - made for no other
        command = model.shown[index.row()]
        row = option.rect.adjusted(10, 0, -10, 0)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(self._theme.tint))
        key = QFontMetrics(self._small).horizontalAdvance(command.shortcut)
        room = row.width() - (key + 16 if key else 0)
        width = min(room, QFontMetrics(self._font).horizontalAdvance(command.title) + 2)
        title = QRect(row.left(), row.top(), width, row.height())
        place = row.adjusted(width + 12, 0, room - row.width(), 0)
        painter.setFont(self._font)
        painter.setPen(QColor(self._theme.text))
        paint_line(painter, option, row, title, command.title)
        painter.setFont(self._small)
        painter.setPen(QColor(self._theme.secondary))
        if place.width() > 0:
            paint_line(painter, option, row, place, command.place)
        paint_line(painter, option, row, row, command.shortcut, END)
