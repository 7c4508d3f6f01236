"""ExplainDesk: F2 or a click on a figure opens how it was worked out."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models.explaining import plant, row
from factory_desktop.models.explaining.explanation import Explanation
from factory_desktop.views.dialogs.explain import ExplainDialog
from factory_desktop.views.room import Room
from factory_desktop.views.theme import LIGHT, Theme


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of the window."""

    name: str
    """Of the card or the column."""
    worker_id: str = ""
    """Whose row it stands in; empty on a card."""
    station_id: str = ""


class ExplainDesk(QObject):
    """Explains the figures of the snapshot shown."""

    events_wanted = Signal(object)
    """An `Evidence`: these very events are to be shown."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.window)
        self._window = room.window
        self._choose_rule = room.actions["data.time-rule"].trigger
        self._snapshot: Snapshot | None = None
        self._theme = LIGHT

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know the figures."""
        self._snapshot = snapshot

    def set_theme(self, theme: Theme) -> None:
        """Have the next dialog painted in these colors."""
        self._theme = theme

    def explain(self, figure: Figure) -> None:
        """Open the explanation of a figure; nothing where there is none to give."""
        explanation = self._snapshot and _explanation(self._snapshot, figure)
        if not explanation:
            return
        dialog = ExplainDialog(self._window, explanation, self._theme)
        dialog.events_wanted.connect(self.events_wanted)
        dialog.rule_wanted.connect(self._choose_rule)
        dialog.exec()
        dialog.deleteLater()


def _explanation(snapshot: Snapshot, figure: Figure) -> Explanation | None:
    if figure.worker_id:
        return row.of_worker(snapshot, figure.worker_id, figure.name)
    if figure.station_id:
        return row.of_station(snapshot, figure.station_id, figure.name)
    card = plant.CARDS.get(figure.name)
    return card(snapshot) if card else None
