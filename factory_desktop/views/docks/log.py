"""LogDock: what the program notes about itself, for whoever looks for what is wrong."""

from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from factory_desktop.logs.log_line import LogLine
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import text
from factory_desktop.views import log_words, plain
from factory_desktop.views.docks.dock import Dock
from factory_desktop.views.follow_button import FollowButton
from factory_desktop.views.fonts import scaled, scaled_size
from factory_desktop.views.query_field import WordsEdit
from factory_desktop.views.tables.log_table import LogTable
from factory_desktop.views.theme import LIGHT, Theme

tr = partial(QCoreApplication.translate, "docks")

_SIZE = QSize(640, 220)
_FIELD = 260
_TITLE = 180
"""Pixels of the title and its buttons: with so many more, the tools stand beside them."""


class LogPanel(QWidget):
    """A row to narrow, stop and copy with, and the lines below it."""

    def __init__(self) -> None:
        super().__init__()
        self.tools = QWidget()
        self.level = QComboBox()
        self.words = WordsEdit()
        self.follow = FollowButton(LIGHT)
        self.copy = QPushButton(tr("Copy"))
        self.table = LogTable()
        self._dress()
        self._lay_out()
        self.level.currentIndexChanged.connect(lambda _: self._narrow())
        self.words.textChanged.connect(lambda _: self._narrow())
        self.follow.following_wanted.connect(self._follow)
        self.copy.clicked.connect(lambda _: self.table.copy())
        self.table.log.changed.connect(self._tell)
        self._tell()

    def sizeHint(self) -> QSize:
        return scaled_size(_SIZE)

    def put_above(self, tools: QWidget) -> None:
        """Give the tools a line above the log."""
        self._column.insertWidget(0, tools)

    def _dress(self) -> None:
        for words, level in (
            (tr("All levels"), "debug"),
            (tr("From info up"), "info"),
            (tr("Warnings and errors"), "warning"),
            (tr("Errors"), "error"),
        ):
            self.level.addItem(words, level)
        self.level.setAccessibleName(tr("Level of the log"))
        self.words.setProperty("role", "filter")
        self.words.setPlaceholderText(tr("Lines with these words"))
        self.words.setAccessibleName(tr("Lines with these words"))
        self.words.setMaximumWidth(scaled(_FIELD))
        plain.set_tooltip(self.copy, tr("Copy the selected lines, or all, as text"))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self.tools)
        row.setContentsMargins(8, 2, 4, 4)
        row.setSpacing(8)
        row.addWidget(self.level)
        row.addWidget(self.words, 1)
        row.addWidget(self.follow)
        row.addStretch()
        row.addWidget(self.copy)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.tools)
        self._column.addWidget(self.table)

    def _narrow(self) -> None:
        self.table.log.narrow(self.level.currentData(), self.words.text())

    def _follow(self, following: bool) -> None:
        if following:
            self.table.go_to_newest()
        else:
            self.table.log.follow(following=False)

    def _tell(self) -> None:
        log = self.table.log
        said = log_words.moving(log.following, log.waiting)
        why = (
            tr("New lines come in at the top. Click to have the log stand still.")
            if log.following
            else tr("The log stands still. Click, or press Home, for the newest lines.")
        )
        self.follow.tell(log.following, said, why)
        self.copy.setEnabled(log.rowCount() > 0)


class LogDock(Dock):
    """Hidden until someone asks for it; it listens all the while."""

    def __init__(self) -> None:
        self.panel = LogPanel()
        super().__init__("dock.log", tr("Log"), self.panel)
        self._wide = False
        self.panel.table.log.changed.connect(self._count)

    @property
    def lines(self) -> tuple[LogLine, ...]:
        """All lines that it has, the oldest first."""
        return self.panel.table.log.lines

    def add(self, line: LogLine) -> None:
        """Take a line."""
        self.panel.table.log.add(line)

    def take_over(self, lines: tuple[LogLine, ...]) -> None:
        """Go on with the lines of another window."""
        self.panel.table.log.take_over(lines)

    def open(self) -> None:
        """Show it, with the keyboard on its lines."""
        self.show()
        self.raise_()
        self.panel.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self.panel.table.log.set_zone(ZoneInfo(snapshot.zone))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= self.panel.tools.sizeHint().width() + scaled(_TITLE)
        if wide != self._wide:
            self._wide = wide
            self._place_tools()

    def _place_tools(self) -> None:
        tools, policy = self.panel.tools, QSizePolicy.Policy
        # Beside the title they must not keep the dock from becoming narrow.
        tools.setSizePolicy(policy.Ignored if self._wide else policy.Preferred, policy.Fixed)
        if self._wide:
            self.title.put_beside(tools)
        else:
            self.panel.put_above(tools)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.panel.follow.set_theme(theme)
        self.panel.table.set_theme(theme)

    def _count(self) -> None:
        rows = self.panel.table.log.rowCount()
        self.title.set_count(text.number(rows) if rows else "")
