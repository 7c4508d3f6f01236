"""RuleComparison: today's figures as they are, beside those by another rule."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel

from factory_desktop.metrics.snapshot import WorkerMetrics
from factory_desktop.models import text
from factory_desktop.views import plain

if TYPE_CHECKING:
    from factory_desktop.metrics.rule_preview import RulePreview

tr = partial(QCoreApplication.translate, "RuleComparison")

_WAITING = "…"
_WIDEST = "Michael Johnson, 8,888:88 h"
_NOW, _THEN = 1, 2


class RuleComparison(QFrame):
    """A small table: a row for each figure, a column for each of the two rules."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._cells: dict[tuple[int, int], QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 10, 14, 10)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        for column, title in enumerate((tr("Today"), tr("As it is now"), tr("With this choice"))):
            heading = plain.label(title, "secondary")
            self._grid.addWidget(heading, 0, column, _side(column))
        for row, (name, _) in enumerate(_figures()):
            self._grid.addWidget(plain.label(name), row + 1, 0)
            for column in (_NOW, _THEN):
                self._add_cell(row, column)
        for column in (_NOW, _THEN):
            self._grid.setColumnStretch(column, 1)
        self.show_now(None)
        self.show_then(None)

    def show_now(self, preview: "RulePreview | None") -> None:
        """Show today under the rule in force; None while that is not known."""
        self._fill(_NOW, preview)

    def show_then(self, preview: "RulePreview | None") -> None:
        """Show today under the rule chosen; None while that is not known."""
        self._fill(_THEN, preview)

    def texts(self, column: int) -> dict[str, str]:
        """Return what a column says by the names of its figures; 1 is now, 2 the choice."""
        names = [name for name, _ in _figures()]
        return {name: self._cells[row, column].text() for row, name in enumerate(names)}

    def _add_cell(self, row: int, column: int) -> None:
        # A long name ends with dots; the tooltip has all of it.
        cell = plain.short_label("strong" if column == _THEN else "", _WIDEST)
        cell.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(cell, row + 1, column)
        self._cells[row, column] = cell

    def _fill(self, column: int, preview: "RulePreview | None") -> None:
        for row, (_, read) in enumerate(_figures()):
            self._cells[row, column].setText(read(preview) if preview else _WAITING)


def _side(column: int) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft


def _figures() -> "tuple[tuple[str, Callable[[RulePreview], str]], ...]":
    return (
        (tr("Productive time"), lambda preview: text.duration(preview.factory.productive)),
        (
            tr("Worker utilization"),
            lambda preview: text.percent(preview.factory.worker_utilization),
        ),
        (tr("Pace"), _pace),
        (tr("Most state time of a worker"), _most_state_time),
        (tr("Clock time since midnight"), lambda preview: text.duration(preview.clock)),
    )


def _pace(preview: "RulePreview") -> str:
    pace = preview.factory.pace
    figure = text.number(pace, 1)
    return figure if pace is None else tr("{figure} units / h").format(figure=figure)


def _most_state_time(preview: "RulePreview") -> str:
    most = max(preview.workers, key=_state_time, default=None)
    if most is None or not most.state_time:
        return text.DASH
    time = text.duration(most.state_time)
    return tr("{name}, {time}").format(name=most.name, time=time)


def _state_time(worker: WorkerMetrics) -> float:
    return worker.state_time.total_seconds()
