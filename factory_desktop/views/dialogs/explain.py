"""ExplainDialog: how a figure was worked out, and the way to its events."""

from operator import itemgetter

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from factory_desktop.models.column import Column, natural
from factory_desktop.models.explaining.explanation import Explanation
from factory_desktop.models.rows_model import RowsModel
from factory_desktop.views import plain
from factory_desktop.views.dialogs.sheet import SheetDialog
from factory_desktop.views.fonts import scaled_size
from factory_desktop.views.tables.still_table import StillTable
from factory_desktop.views.theme import Theme

_SIZE = QSize(680, 0)
_MOST_ROWS = 9
"""Rows to be seen at once; more scroll."""
_WIDEST_NAME, _WIDEST_FIGURE = "Michael Johnson W3 8", "8,888:88:88"

Row = tuple[str, ...]


class ExplainDialog(SheetDialog):
    """A page to read: formula, inputs, result, remarks."""

    events_wanted = Signal(object)
    """The `Evidence` is to be shown."""
    rule_wanted = Signal()
    """The time rule is to be chosen."""

    def __init__(self, parent: QWidget | None, explanation: Explanation, theme: Theme) -> None:
        super().__init__(parent)
        self.setObjectName("explain")
        self._explanation = explanation
        self.explain(explanation.title, explanation.formula)
        self.table = self._make_table(explanation, theme)
        self.body.addWidget(self.table)
        self.figure = plain.paragraph(explanation.result, "strong")
        self.body.addSpacing(4)
        self.body.addWidget(self.figure)
        words = QVBoxLayout()
        words.setSpacing(4)
        for remark in explanation.remarks:
            words.addWidget(plain.paragraph(remark, "secondary"))
        self.body.addLayout(words)
        self.add_close()
        self.copy = self.add_choice(self.tr("Copy"))
        self.rule = self.add_choice(self.tr("Change the rule…"))
        self.events = self.add_action(self.tr("Show the events"))
        self.events.setDefault(True)
        self.copy.clicked.connect(self._copy)
        self.rule.clicked.connect(self._change_rule)
        self.events.clicked.connect(lambda: self.events_wanted.emit(explanation.evidence))
        self.resize(scaled_size(_SIZE))
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Only now is known how high the style has the titles, and how the lines break.
        self._give_rows_room()
        self.fit()

    def text(self) -> str:
        """Return all that is told, the table in columns apart by tabs."""
        told = self._explanation
        lines = (told.title, told.formula, "", "\t".join(told.columns))
        rows = ("\t".join(row) for row in told.rows)
        return "\n".join((*lines, *rows, "", told.result, *told.remarks))

    def _make_table(self, told: Explanation, theme: Theme) -> StillTable:
        columns = tuple(
            Column[Row](
                title,
                itemgetter(number),
                str,
                widest=_WIDEST_FIGURE if number else _WIDEST_NAME,
                figure=number > 0,
                sort_key=natural,
            )
            for number, title in enumerate(told.columns)
        )
        model = RowsModel[Row](columns, itemgetter(0), self)
        table = StillTable(model, self.tr("Nothing counts."))
        table.set_theme(theme)
        table.setAccessibleName(self.tr("The inputs of the figure"))
        model.set_rows(told.rows)
        header = table.horizontalHeader()
        header.setSectionResizeMode(header.ResizeMode.Stretch)
        return table

    def _give_rows_room(self) -> None:
        row = self.table.verticalHeader().defaultSectionSize()
        shown = min(max(len(self._explanation.rows), 1), _MOST_ROWS)
        titles = self.table.horizontalHeader().sizeHint().height()
        self.table.setMinimumHeight(row * shown + titles + 2 * self.table.frameWidth())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())

    def _change_rule(self) -> None:
        self.reject()
        self.rule_wanted.emit()
