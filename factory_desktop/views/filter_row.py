"""FilterRow: who and where the figures are narrowed to, each with a way to take it off."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from factory_desktop.metrics.snapshot import Pick, Snapshot
from factory_desktop.views import icons, plain
from factory_desktop.views.chip import Chip
from factory_desktop.views.theme import Theme


class FilterRow(QWidget):
    """A chip for the picked worker and one for the picked station; gone when nothing is picked."""

    dropped = Signal(object)
    """The `Pick` that is left after a chip was taken off."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._pick = Pick()
        self._names: dict[str, str] = {}
        self.worker = Chip("chip-worker")
        self.station = Chip("chip-station")
        self.worker.clicked.connect(
            lambda: self.dropped.emit(Pick(station_id=self._pick.station_id))
        )
        self.station.clicked.connect(lambda: self.dropped.emit(Pick(self._pick.worker_id)))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.worker)
        layout.addWidget(self.station)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_theme(theme)
        self.show_pick(self._pick)

    def show_pick(self, pick: Pick) -> None:
        """Show a chip for each thing picked."""
        self._pick = pick
        self._write(self.worker, self.tr("Worker: {name}"), pick.worker_id)
        self._write(self.station, self.tr("Station: {name}"), pick.station_id)
        self.setVisible(pick != Pick())

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Learn the names of the ids."""
        board = snapshot.dashboard
        self._names = {worker.worker_id: worker.name for worker in board.workers}
        self._names |= {station.station_id: station.name for station in board.stations}
        self.show_pick(self._pick)

    def set_theme(self, theme: Theme) -> None:
        """Repaint in these colors."""
        for chip in (self.worker, self.station):
            chip.setIcon(icons.icon("x", theme.accent))

    def _write(self, chip: Chip, pattern: str, picked: str | None) -> None:
        chip.setVisible(picked is not None)
        if picked is not None:
            name = self._names.get(picked, picked)
            said = pattern.format(name=name)
            chip.say(pattern, name)
            chip.setAccessibleName(self.tr("{filter}, take off").format(filter=said))
            again = self.tr("Show everything again (Esc)")
            plain.set_tooltip(chip, f"{said}\n{again}")
