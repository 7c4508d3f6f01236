"""UtilizationChart: what share of the time at a station each worker was working."""

from functools import partial

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QPointF, Signal
from PySide6.QtWidgets import QWidget

from factory_desktop.metrics.snapshot import Snapshot, WorkerMetrics
from factory_desktop.models import rule_text, text
from factory_desktop.views.charts.bar_labels import BarLabel, BarLabels
from factory_desktop.views.charts.ground import pale
from factory_desktop.views.charts.panel import ChartPanel
from factory_desktop.views.charts.rows_plot import RowsPlot
from factory_desktop.views.picked_names import picked_names
from factory_desktop.views.theme import LIGHT, Theme

tr = partial(QCoreApplication.translate, "charts")

_BAR = 0.42
"""Share of its row that a bar takes."""
_FIGURE_PIXELS = 64
"""Room for "100.0 %" right of the bars."""
_SUMMARIZED = 12


class UtilizationChart(ChartPanel):
    """A bar for each worker on a track from 0 to 100 %; the horizontal coordinate is 0..1."""

    worker_picked = Signal(str)
    """The id of a worker whose row was clicked, or entered with the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._rows = RowsPlot()
        super().__init__(tr("Utilization by worker"), self._rows, parent=parent)
        self._workers: tuple[WorkerMetrics, ...] = ()
        self._picked: str | None = None
        self._by_rule = ""
        self._tracks = pg.BarGraphItem(x0=[], width=[], y0=[], height=[], pen=None)
        self._pale = pg.BarGraphItem(x0=[], width=[], y0=[], height=[], pen=None)
        self._bars = pg.BarGraphItem(x0=[], width=[], y0=[], height=[], pen=None)
        self._labels = BarLabels(above=False)
        for item in (self._tracks, self._pale, self._bars, self._labels):
            self._rows.plot.addItem(item, ignoreBounds=True)
        self._rows.setAccessibleName(tr("Utilization of each worker"))
        self._rows.laid_out.connect(self._draw)
        self._rows.row_picked.connect(self._pick)
        self._rows.plot.hovered.connect(self._tell)
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self._tracks.setOpts(brush=theme.track)
        self._bars.setOpts(brush=theme.working)
        self._pale.setOpts(brush=pale(theme.working, theme.surface))
        self._labels.set_theme(theme)
        self._rows.set_theme(theme)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the workers of this snapshot."""
        workers, picked = snapshot.dashboard.workers, snapshot.view.pick.worker_id
        self._by_rule = rule_text.named(snapshot.rule)
        self.show_nothing("" if workers else tr("No workers yet."))
        self.describe(_subtitle(snapshot), _summary(workers))
        if (workers, picked) == (self._workers, self._picked) and workers:
            return
        self._workers, self._picked = workers, picked
        ids = [worker.worker_id for worker in workers]
        self._rows.set_rows(
            [worker.name for worker in workers],
            quiet=frozenset(
                row for row, worker in enumerate(workers) if worker.utilization is None
            ),
            strong=ids.index(picked) if picked in ids else None,
        )

    def _draw(self) -> None:
        width = max(_FIGURE_PIXELS + 1.0, float(self._rows.plot.view_box.width()))
        self._rows.plot.setXRange(0, width / (width - _FIGURE_PIXELS), padding=0)
        seen = self._rows.in_view()
        shares = [self._workers[row].utilization for row in seen]
        known = np.array(
            [(row, share) for row, share in zip(seen, shares, strict=True) if share is not None]
        )
        rows, lengths = known.reshape(-1, 2).T
        strong = np.array([self._stands_out(int(row)) for row in rows], dtype=bool)
        self._set(self._tracks, np.array(seen, dtype=float), np.ones(len(seen)))
        self._set(self._bars, rows[strong], lengths[strong])
        self._set(self._pale, rows[~strong], lengths[~strong])
        middle = self._rows.row_pixels / 2
        self._labels.set_labels(
            [
                BarLabel(
                    1, row * self._rows.row_pixels + middle, text.percent(share), share is None
                )
                for row, share in zip(seen, shares, strict=True)
            ]
        )

    def _set(self, bars: pg.BarGraphItem, rows: np.ndarray, lengths: np.ndarray) -> None:
        high = round(self._rows.row_pixels * _BAR)
        top = rows * self._rows.row_pixels + (self._rows.row_pixels - high) // 2
        bars.setOpts(x0=np.zeros(len(rows)), width=lengths, y0=top, height=high)

    def _stands_out(self, row: int) -> bool:
        return self._picked is None or self._workers[row].worker_id == self._picked

    def _pick(self, row: int) -> None:
        self.worker_picked.emit(self._workers[row].worker_id)

    def _tell(self, point: QPointF | None) -> None:
        self._rows.plot.tell("" if point is None else self.words_at(point))

    def words_at(self, point: QPointF) -> str:
        """Say what a row means: `Robert Kim, W5: 81.0 %, working 4:15 of 5:15 hours`.

        The time rule stands after it.
        """
        row = self._rows.row_at(point.y())
        if row is None:
            return ""
        worker = self._workers[row]
        if worker.utilization is None:
            return tr("{name}, {id}: no time at a station").format(
                name=worker.name, id=worker.worker_id
            )
        said = tr("{name}, {id}: {share}, working {active} of {present} hours at a station; {rule}")
        return said.format(
            name=worker.name,
            id=worker.worker_id,
            share=text.percent(worker.utilization),
            active=text.hours(worker.active),
            present=text.hours(worker.active + worker.idle),
            rule=self._by_rule,
        )


def _subtitle(snapshot: Snapshot) -> str:
    station = picked_names(snapshot).station
    said = tr("working ÷ (working + idle)")
    return tr("{said} at {station}").format(said=said, station=station) if station else said


def _summary(workers: tuple[WorkerMetrics, ...]) -> str:
    said = [
        f"{worker.name}: {text.percent(worker.utilization)}." for worker in workers[:_SUMMARIZED]
    ]
    if len(workers) > _SUMMARIZED:
        said.append(tr("And {more} more.").format(more=text.number(len(workers) - _SUMMARIZED)))
    return " ".join(said)
