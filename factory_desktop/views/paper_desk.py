"""PaperDesk: rows and charts taken out by hand, onto the clipboard or into a picture."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from factory_desktop.models import text
from factory_desktop.views import plain
from factory_desktop.views.charts.chart_picture import picture_of
from factory_desktop.views.charts.panel import ChartPanel
from factory_desktop.views.dialogs.chart_table import ChartTableDialog
from factory_desktop.views.dialogs.file_choice import file_to_save
from factory_desktop.views.room import Room
from factory_desktop.views.tables.matrix_table import MatrixTable
from factory_desktop.views.tables.still_table import StillTable
from factory_desktop.views.theme import LIGHT, Theme

W = TypeVar("W", bound=QWidget)

_FIELDS = QLineEdit, QPlainTextEdit, QTextEdit
_CHART = ("edit.copy-chart", "edit.save-chart", "view.chart-table")
_TABLE = ("edit.copy", "file.export")
_MATRIX = ("edit.copy",)


class PaperDesk(QObject):
    """Knows which table or chart is meant: the one clicked on, else the one with the focus."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.window)
        self._room = room
        self._clicked: QWidget | None = None
        self._theme = LIGHT
        room.actions["edit.copy"].triggered.connect(self.copy)
        room.actions["edit.copy-chart"].triggered.connect(self.copy_chart)
        room.actions["edit.save-chart"].triggered.connect(self.save_chart)
        room.actions["view.chart-table"].triggered.connect(self.show_as_table)

    def set_theme(self, theme: Theme) -> None:
        """Have the next dialog painted in these colors."""
        self._theme = theme

    def show_menu(self, place: QPoint, on_screen: QPoint) -> bool:
        """Show what can be done with the table or chart at this place; False where is none."""
        under = self._room.window.childAt(place)
        chart, table = _around(under, ChartPanel), _table_around(under)
        found = table or chart
        if found is None:
            return False
        menu = QMenu(found)
        menu.setObjectName("context")
        offered = _CHART if table is None else _TABLE if isinstance(table, StillTable) else _MATRIX
        for name in offered:
            menu.addAction(self._room.actions[name])
        self._clicked = found
        menu.exec(on_screen)
        self._clicked = None
        menu.deleteLater()
        return True

    def copy(self) -> None:
        """Copy the selected rows, or the marked text where the keyboard is in a field."""
        focused = self._clicked or QApplication.focusWidget()
        if isinstance(focused, _FIELDS):
            focused.copy()
            return
        table = _table_around(focused) or next(iter(self._seen(StillTable)), None)
        count = table.copy() if table else 0
        rows = text.counted(count, self.tr("row"), self.tr("rows"))
        self._say(
            self.tr("Copied {rows}.").format(rows=rows)
            if count
            else self.tr("There are no rows here to copy.")
        )

    def copy_chart(self) -> None:
        """Copy a chart as a picture."""
        chart = self._chart()
        if chart:
            QGuiApplication.clipboard().setImage(picture_of(chart))
            self._say(self.tr("Copied a picture of {chart}.").format(chart=chart.accessibleName()))

    def save_chart(self) -> None:
        """Save a chart as a PNG file."""
        chart = self._chart()
        if chart is None:
            return
        # Drawn before the dialog comes up: it is the chart as it was when it was asked for.
        picture, name = picture_of(chart), chart.accessibleName()
        folder = self._room.kept.folder("pictures") or Path.home()
        title, kind = self.tr("Save chart as picture"), self.tr("Picture (*.png)")
        file = file_to_save(self._room.window, title, folder / f"{_plain(name)}.png", [kind])
        if file is None:
            return
        self._room.kept.keep_folder("pictures", file.parent)
        if picture.save(str(file)):
            self._say(self.tr("Saved {file}.").format(file=file.name))
        else:
            said = self.tr("{file} cannot be written. Choose another folder.").format(file=file)
            self._room.banners.tell("picture", said, "bad")

    def show_as_table(self) -> None:
        """Open what a chart draws as a table."""
        chart = self._chart()
        if chart is None:
            return
        drawn = chart.table()
        if drawn is None:
            self._say(self.tr("Nothing is drawn here that could be shown as a table."))
            return
        title, words = chart.accessibleName(), chart.subtitle
        dialog = ChartTableDialog(self._room.window, title, words, drawn, self._theme)
        dialog.exec()
        dialog.deleteLater()

    def _chart(self) -> ChartPanel | None:
        """Return the chart meant; of several, none of which has the focus, let one be chosen."""
        if isinstance(self._clicked, ChartPanel):
            return self._clicked
        focused = _around(QApplication.focusWidget(), ChartPanel)
        if focused:
            return focused
        charts = self._seen(ChartPanel)
        if not charts:
            self._say(self.tr("There is no chart here."))
        return charts[0] if len(charts) == 1 else self._choose(charts)

    def _choose(self, charts: list[ChartPanel]) -> ChartPanel | None:
        if not charts:
            return None
        menu = QMenu(self._room.window)
        menu.setObjectName("choose-chart")
        offered = {menu.addAction(plain.mnemonic_free(one.accessibleName())): one for one in charts}
        menu.setActiveAction(next(iter(offered)))
        middle = self._room.window.rect().center() - menu.rect().center()
        chosen = menu.exec(self._room.window.mapToGlobal(middle))
        menu.deleteLater()
        return offered.get(chosen)

    def _seen(self, kind: type[W]) -> list[W]:
        return [one for one in self._room.window.findChildren(kind) if one.isVisible()]

    def _say(self, words: str) -> None:
        self._room.status.progress.say(words)


def _around(widget: QWidget | None, kind: type[W]) -> W | None:
    """Return the nearest widget of a kind that holds this one, or is it."""
    while widget is not None and not isinstance(widget, kind):
        widget = widget.parentWidget()
    return widget


def _table_around(widget: QWidget | None) -> StillTable | MatrixTable | None:
    return _around(widget, StillTable) or _around(widget, MatrixTable)


def _plain(name: str) -> str:
    """Leave out of a name what no file may be called."""
    return "".join(letter if letter.isalnum() or letter in " -" else " " for letter in name).strip()
