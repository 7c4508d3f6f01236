"""TimelineChart: who is doing what, the state of each worker over time."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, Signal
from PySide6.QtWidgets import QWidget

from factory_desktop.metrics.drawn_spells import DrawnSpells, clipped
from factory_desktop.metrics.snapshot import Snapshot, Spell, WorkerMetrics
from factory_desktop.metrics.spells import first_start, workers_in
from factory_desktop.metrics.timeline_rows import RowKind
from factory_desktop.views.charts import timeline_words as words
from factory_desktop.views.charts.chart_table import ChartTable, of_spells
from factory_desktop.views.charts.legend import Legend, Sign
from factory_desktop.views.charts.panel import ChartPanel
from factory_desktop.views.charts.rows_plot import RowsPlot
from factory_desktop.views.charts.state_bars import NEAR_PIXELS, StateBars
from factory_desktop.views.charts.time_ground import TimeGround
from factory_desktop.views.theme import LIGHT, Theme

tr = partial(QCoreApplication.translate, "charts")


class TimelineChart(ChartPanel):
    """Working is a full bar, idle a lower one, absent a thin line, not seen a hatched box."""

    worker_picked = Signal(str)
    """The id of a worker whose row was clicked, or entered with the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._ground = TimeGround()
        self._rows = RowsPlot(self._ground.axis, top=self._ground.strip)
        self._legend = Legend()
        super().__init__(tr("Who is doing what"), self._rows, self._legend, parent)
        self._snapshot: Snapshot | None = None
        self._names_whom = False
        self._workers: Sequence[WorkerMetrics] = ()
        self._spells = DrawnSpells((), {})
        self._unseen = np.empty((0, 3))
        self._drawn_from: tuple[object, ...] = ()
        self._ground.add_to(self._rows.plot)
        self._states = StateBars(self._rows)
        self._rows.setAccessibleName(tr("Timeline of the workers' states"))
        self._rows.laid_out.connect(self._draw)
        self._rows.row_picked.connect(self._pick)
        self._rows.plot.hovered.connect(self._tell)
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        for part in (self._rows, self._ground, self._states, self._legend):
            part.set_theme(theme)

    def entitle(self, title: str) -> None:
        """Take a title that says whose states are drawn; the subtitle then need not."""
        self._names_whom = True
        self.set_title(title)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the spells of this snapshot."""
        self._snapshot = snapshot
        workers = self._workers = _in_order(snapshot)
        self.show_nothing(words.nothing(snapshot))
        drawn_from = (snapshot.spells, tuple(worker.worker_id for worker in workers))
        if drawn_from != self._drawn_from:
            self._drawn_from = drawn_from
            rows = {worker.worker_id: row for row, worker in enumerate(workers)}
            self._spells = DrawnSpells(snapshot.spells, rows)
            self._states.order(self._spells)
        self._unseen = self._not_seen(snapshot)
        self._legend.set_signs(tuple(Sign) if _sees_all(snapshot) else tuple(Sign)[:3])
        said = words.times(snapshot) if self._names_whom else words.subtitle(snapshot)
        self.describe(said, words.summary(snapshot))
        seen = workers_in(snapshot.spells)
        ids = [worker.worker_id for worker in workers]
        picked = snapshot.view.pick.worker_id
        self._rows.set_rows(
            [worker.name for worker in workers],
            quiet=frozenset(row for row, worker_id in enumerate(ids) if worker_id not in seen),
            strong=ids.index(picked) if picked in ids else None,
        )

    def _table(self) -> ChartTable | None:
        if self._snapshot is None:
            return None
        names = [worker.name for worker in self._workers]
        return of_spells(RowKind.WORKERS, names, self._spells, self._unseen, self._snapshot)

    def _not_seen(self, snapshot: Snapshot) -> Any:  # noqa: ANN401 - an (n, 3) array of floats
        """List the gaps; with shifts planned those within the shifts that a worker is in."""
        rows = [row for row, one in enumerate(self._workers) if _is_looked_for(one, snapshot)]
        if snapshot.looked_for is None:
            return self._spells.unseen(*_looked_at(snapshot), rows)
        together: dict[tuple[tuple[datetime, datetime], ...], list[int]] = {}
        for row in rows:
            times = snapshot.looked_for.get(self._workers[row].worker_id, ())
            together.setdefault(times, []).append(row)
        found = [
            clipped(self._spells.unseen(times[0][0], times[-1][1], those), times)
            for times, those in together.items()
            if times
        ]
        return np.concatenate([np.empty((0, 3)), *found])

    def _draw(self) -> None:
        snapshot = self._snapshot
        if snapshot is None or snapshot.shown.start is None or snapshot.shown.end is None:
            return
        start, end = _seconds(snapshot)
        self._rows.plot.setXRange(start, end, padding=0)
        shown, zone = (snapshot.shown.start, snapshot.shown.end), ZoneInfo(snapshot.zone)
        self._ground.draw(self._rows.plot, shown, zone, snapshot.taken_at)
        self._ground.draw_calendar(snapshot.breaks)
        self._states.draw(self._spells, self._unseen, start, end)

    def _pick(self, row: int) -> None:
        if self._snapshot is not None:
            self.worker_picked.emit(self._workers[row].worker_id)

    def _tell(self, point: QPointF | None) -> None:
        self._rows.plot.tell("" if point is None else self.words_at(point))

    def words_at(self, point: QPointF) -> str:
        """Say what is at a point of the plot: a spell, a gap, or on the left a whole name."""
        snapshot, row = self._snapshot, self._rows.row_at(point.y())
        if snapshot is None or row is None:
            return ""
        worker = self._workers[row]
        start, end = _seconds(snapshot)
        if point.x() < start:
            return f"{worker.name}, {worker.worker_id}"
        near = NEAR_PIXELS * (end - start) / max(1.0, self._rows.plot.view_box.width())
        spell = self._spell_at(row, point.x(), near)
        if spell is not None:
            return words.of_spell(spell, worker.name, snapshot)
        gap = self._gap_at(row, point.x())
        return words.of_gap(*gap, worker.name, snapshot) if gap else ""

    def _spell_at(self, row: int, moment: float, near: float) -> Spell | None:
        return self._spells.at(row, moment) or self._spells.at(row, moment, near)

    def _gap_at(self, row: int, moment: float) -> tuple[datetime, datetime] | None:
        number, left, right = self._unseen.T
        found = np.flatnonzero((number == row) & (left <= moment) & (moment < right))
        if not found.size:
            return None
        _, start, end = self._unseen[found[0]].tolist()
        return datetime.fromtimestamp(start, UTC), datetime.fromtimestamp(end, UTC)


def _seconds(snapshot: Snapshot) -> tuple[float, float]:
    start, end = snapshot.shown.start, snapshot.shown.end
    first = 0.0 if start is None else start.timestamp()
    return first, max(first + 1, 0.0 if end is None else end.timestamp())


def _sees_all(snapshot: Snapshot) -> bool:
    """Tell whether a gap means that nobody was seen, rather than seen at another station."""
    return snapshot.view.pick.station_id is None and not (
        snapshot.looked_for is not None and snapshot.too_long.presence
    )


def _is_looked_for(worker: WorkerMetrics, snapshot: Snapshot) -> bool:
    """Tell whether every spell of a worker is in the snapshot."""
    return _sees_all(snapshot) and snapshot.view.pick.worker_id in {None, worker.worker_id}


def _in_order(snapshot: Snapshot) -> Sequence[WorkerMetrics]:
    """Put those who were in no shift behind the others, whoever is picked."""
    there = snapshot.looked_for or {}
    return sorted(snapshot.dashboard.workers, key=lambda one: one.worker_id not in there)


def _looked_at(snapshot: Snapshot) -> tuple[datetime, datetime]:
    """Return the time in which cameras could see someone: what is shown of it up to now.

    Where it is drawn from the first event on, as Today is, it begins with that.
    """
    span, shown, now = snapshot.span, snapshot.shown, snapshot.taken_at
    since, until = shown.start or now, min(shown.end or now, now)
    if span.start != shown.start:
        since = first_start(snapshot.spells) or until
    return since, until
