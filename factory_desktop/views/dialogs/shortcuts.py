"""ShortcutsDialog: every key that does something, searchable."""

from collections.abc import Sequence
from functools import partial
from operator import attrgetter

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLineEdit, QTableView, QWidget

from factory_desktop.models.column import Column
from factory_desktop.models.palette_model import Command, Match, match
from factory_desktop.models.rows_model import RowsModel
from factory_desktop.views import plain
from factory_desktop.views.dialogs.sheet import SheetDialog
from factory_desktop.views.fonts import scaled, scaled_size

tr = partial(QCoreApplication.translate, "columns")

_SIZE = QSize(640, 620)
_ROW = 28
_AROUND = 220
"""Pixels for what stands above and below the list."""


class ShortcutsDialog(SheetDialog):
    """A list of what has a key; words above narrow it."""

    def __init__(self, parent: QWidget | None, commands: Sequence[Command]) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts")
        self.explain(
            self.tr("Keyboard shortcuts"),
            self.tr("Tab goes to the next control, F6 to the next part of the window."),
        )
        self._commands = commands
        get = attrgetter
        columns = (
            Column[Command](tr("Command"), get("title"), str, figure=False),
            Column[Command](tr("Menu"), get("place"), str, figure=False),
            Column[Command](tr("Keys"), get("shortcut"), str, figure=False),
        )
        self.rows = RowsModel[Command](columns, lambda one: f"{one.place}/{one.title}", self)
        self.typed = QLineEdit()
        self.table = QTableView()
        search = QHBoxLayout()
        search.setSpacing(12)
        search.addWidget(plain.label_of(self.typed, self.tr("&Search")))
        search.addWidget(self.typed, 1)
        self.body.addLayout(search)
        self.body.addWidget(self.table, 1)
        self._lay_out()
        self.typed.textChanged.connect(self._search)
        self._search("")
        self.add_close()
        self.typed.setFocus()
        self.resize(scaled_size(_SIZE))

    def _search(self, typed: str) -> None:
        """Show those whose words, menu or keys hold what was typed, in the order of the menus."""
        fits = [one for one in self._commands if typed.casefold() in one.shortcut.casefold()]
        by_words = [
            one
            for one in self._commands
            if one not in fits and match(one, typed) not in {None, Match.LETTERS}
        ]
        self.rows.set_rows([one for one in self._commands if one in fits or one in by_words])

    def _lay_out(self) -> None:
        table, header = self.table, self.table.horizontalHeader()
        self.typed.setPlaceholderText(self.tr("Search commands and keys"))
        self.typed.setAccessibleName(self.tr("Search commands and keys"))
        self.typed.setClearButtonEnabled(False)
        table.setProperty("role", "list")
        table.setMinimumHeight(_SIZE.height() - _AROUND)
        table.setAccessibleName(self.tr("Keyboard shortcuts"))
        table.setModel(self.rows)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        # Tab leaves the table: a table that keeps it is a trap for the keyboard.
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(scaled(_ROW))
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
