"""ExplainDesk: F2 or a click on a figure opens how it was worked out."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models.explaining.explanation import Explanation
from factory_desktop.views.card import Card
from factory_desktop.views.dialogs.once import once
from factory_desktop.views.room import Room
from factory_desktop.views.tables.rows_table import RowsTable
from factory_desktop.views.tables.worker_table import WorkerTable
from factory_desktop.views.theme import LIGHT, Theme

_WHO = {"", "name"}
"""Columns that say whose the row is."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of the window."""

    name: str
    """Of the card or the column."""
    worker_id: str = ""
    """Whose row it stands in; empty on a card."""
    station_id: str = ""
    bar: datetime | None = None
    """When the bar of units begins that it is of, if it is of one."""


class ExplainDesk(QObject):
    """Explains the figures of the snapshot shown."""

    events_wanted = Signal(object)
    """An `Evidence`: these very events are to be shown."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.window)
        self._window = room.window
        self._say = room.status.progress.say
        self._choose_rule = room.actions["data.time-rule"].trigger
        room.actions["view.explain"].triggered.connect(lambda _: self.explain_focused())
        self._snapshot: Snapshot | None = None
        self._theme = LIGHT

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know the figures."""
        self._snapshot = snapshot

    def set_theme(self, theme: Theme) -> None:
        """Have the next dialog painted in these colors."""
        self._theme = theme

    def explain_focused(self) -> None:
        """Explain the figure that the keyboard is on, of a card or in a table."""
        figure = _figure_of(QApplication.focusWidget())
        if figure:
            self.explain(figure)
        else:
            self._say(self.tr("Choose a card, a chart or a figure in a table, then press F2."))

    def explain(self, figure: Figure) -> None:
        """Open the explanation of a figure; nothing where there is none to give."""
        from factory_desktop.views.dialogs.explain import ExplainDialog

        explanation = self._snapshot and _explanation(self._snapshot, figure)
        if not explanation:
            self._say(self.tr("There is nothing to work out about this."))
            return
        with once(ExplainDialog(self._window, explanation, self._theme)) as dialog:
            dialog.events_wanted.connect(self.events_wanted)
            dialog.rule_wanted.connect(self._choose_rule)
            dialog.exec()


def _figure_of(widget: QWidget | None) -> Figure | None:
    from factory_desktop.views.charts.loss_chart import LossChart
    from factory_desktop.views.charts.units_chart import UnitsChart

    if isinstance(widget, Card):
        return Figure(widget.key)
    if isinstance(widget, UnitsChart):
        return Figure("bar", bar=widget.figure_here())
    if isinstance(widget, LossChart):
        return Figure("lost-time")
    here = widget.figure_here() if isinstance(widget, RowsTable) else None
    if here is None:
        return None
    key, name = here
    if name in _WHO:
        # What people ask of somebody or somewhere first.
        name = "utilization"
    of_worker = isinstance(widget, WorkerTable)
    return Figure(name, worker_id=key) if of_worker else Figure(name, station_id=key)


def _explanation(snapshot: Snapshot, figure: Figure) -> Explanation | None:
    from factory_desktop.models.explaining import hour, lost_time, plant, row

    if figure.bar:
        return hour.of_bar(snapshot, figure.bar)
    if figure.worker_id:
        return row.of_worker(snapshot, figure.worker_id, figure.name)
    if figure.station_id:
        return row.of_station(snapshot, figure.station_id, figure.name)
    if figure.name == "lost-time":
        return lost_time.of_plant(snapshot)
    card = plant.CARDS.get(figure.name)
    return card(snapshot) if card else None
