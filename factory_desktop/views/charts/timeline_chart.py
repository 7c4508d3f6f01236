"""TimelineChart: who is doing what, the state of each worker over time."""

from datetime import UTC, datetime
from functools import partial
from zoneinfo import ZoneInfo

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QPointF, Qt, Signal
from PySide6.QtWidgets import QWidget

from factory_desktop.domain.event import EventType
from factory_desktop.metrics.snapshot import Snapshot, Spell
from factory_desktop.models import text
from factory_desktop.views.charts import timeline_words as words
from factory_desktop.views.charts.drawn_spells import STATES, DrawnSpells
from factory_desktop.views.charts.ground import GridLines
from factory_desktop.views.charts.hatch import HatchedBars
from factory_desktop.views.charts.label_axis import AxisLabel, LabelAxis
from factory_desktop.views.charts.legend import Legend, Sign
from factory_desktop.views.charts.panel import ChartPanel
from factory_desktop.views.charts.rows_plot import RowsPlot
from factory_desktop.views.charts.time_ticks import Tick, time_ticks
from factory_desktop.views.state_sign import ABSENT_PIXELS, IDLE_HEIGHT
from factory_desktop.views.theme import LIGHT, Theme

tr = partial(QCoreApplication.translate, "charts")

_BAR = 0.62
"""Share of its row that a working bar takes."""
_TICK_PIXELS = 76
_NEAR_PIXELS = 2


class TimelineChart(ChartPanel):
    """Working is a full bar, idle a lower one, absent a thin line, not seen a hatched box."""

    worker_picked = Signal(str)
    """The id of a worker whose row was clicked, or entered with the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._time = LabelAxis("bottom")
        self._rows = RowsPlot(self._time)
        self._legend = Legend()
        super().__init__(tr("Who is doing what"), self._rows, self._legend, parent)
        self._snapshot: Snapshot | None = None
        self._spells = DrawnSpells((), {})
        self._unseen = np.empty((0, 3))
        self._drawn_from: tuple[object, ...] = ()
        self._grid = GridLines(Qt.Orientation.Vertical)
        self._hatch = HatchedBars()
        self._bars = {
            state: pg.BarGraphItem(x0=[], width=[], y0=[], height=[], pen=None) for state in STATES
        }
        for item in (self._grid, self._hatch, *self._bars.values()):
            self._rows.plot.addItem(item, ignoreBounds=True)
        self._rows.setAccessibleName(tr("Timeline of the workers' states"))
        self._rows.laid_out.connect(self._draw)
        self._rows.row_picked.connect(self._pick)
        self._rows.plot.hovered.connect(self._tell)
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        colors = (theme.working, theme.idle, theme.absent)
        for state, color in zip(STATES, colors, strict=True):
            self._bars[state].setOpts(brush=color)
        for part in (self._rows, self._time, self._grid, self._hatch, self._legend):
            part.set_theme(theme)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the spells of this snapshot."""
        self._snapshot = snapshot
        workers = snapshot.dashboard.workers
        self.show_nothing(words.nothing(snapshot))
        drawn_from = (snapshot.spells, tuple(worker.worker_id for worker in workers))
        if drawn_from != self._drawn_from:
            self._drawn_from = drawn_from
            rows = {worker.worker_id: row for row, worker in enumerate(workers)}
            self._spells = DrawnSpells(snapshot.spells, rows)
            order = self._spells.rarest_last()
            for state, bars in self._bars.items():
                bars.setZValue(order.index(state))
        self._unseen = self._spells.unseen(*_looked_at(snapshot), _looked_for(snapshot))
        self._legend.set_signs(tuple(Sign) if _sees_all(snapshot) else tuple(Sign)[:3])
        self.describe(words.subtitle(snapshot), words.summary(snapshot))
        seen = {spell.worker_id for spell in snapshot.spells}
        ids = [worker.worker_id for worker in workers]
        picked = snapshot.view.pick.worker_id
        self._rows.set_rows(
            [worker.name for worker in workers],
            quiet=frozenset(row for row, worker_id in enumerate(ids) if worker_id not in seen),
            strong=ids.index(picked) if picked in ids else None,
        )

    def _draw(self) -> None:
        if self._snapshot is None or self._snapshot.shown.start is None:
            return
        start, end = _seconds(self._snapshot)
        self._rows.plot.setXRange(start, end, padding=0)
        self._draw_ground(self._snapshot)
        pixel = (end - start) / max(1.0, self._rows.plot.view_box.width())
        for state in STATES:
            self._draw_state(state, start, end, pixel)
        self._draw_unseen(start, end, pixel)

    def _draw_ground(self, snapshot: Snapshot) -> None:
        assert snapshot.shown.start is not None  # noqa: S101 - closed on both sides, by its promise
        assert snapshot.shown.end is not None  # noqa: S101 - as above
        zone, now = ZoneInfo(snapshot.zone), _now(snapshot)
        most = max(2, int(self._rows.plot.view_box.width() / _TICK_PIXELS))
        ticks = time_ticks(snapshot.shown.start, snapshot.shown.end, zone, most)
        mark = None
        if now is not None:
            said = tr("now {time}").format(time=text.clock_time(now, zone))
            mark = AxisLabel(now.timestamp(), said)
        self._time.set_labels([_label(tick) for tick in ticks], mark)
        self._grid.set_lines([tick.at.timestamp() for tick in ticks], mark.at if mark else None)

    def _draw_state(self, state: EventType, start: float, end: float, pixel: float) -> None:
        chosen = self._spells.chosen(state, self._rows.in_view(), start, end)
        left = self._spells.start[chosen]
        # A state that was there is seen, however short.
        width = np.maximum(self._spells.end[chosen] - left, pixel)
        row = self._rows.row_pixels
        full = round(row * _BAR)
        height = {EventType.WORKING: full, EventType.IDLE: round(full * IDLE_HEIGHT)}.get(
            state, ABSENT_PIXELS
        )
        base = self._spells.row[chosen] * row + (row + full) // 2
        self._bars[state].setOpts(x0=left, width=width, y0=base - height, height=height)

    def _draw_unseen(self, start: float, end: float, pixel: float) -> None:
        rows = self._rows.in_view()
        number, left, right = self._unseen.T
        here = (number >= rows.start) & (number < rows.stop) & (right > start) & (left < end)
        # Thinner gaps than this cannot be told from a bar's edge.
        here &= right - left >= _NEAR_PIXELS * pixel
        row = self._rows.row_pixels
        full = round(row * _BAR)
        bottom = number[here] * row + (row + full) // 2
        self._hatch.set_boxes(np.column_stack((left[here], bottom - full, right[here], bottom)))

    def _pick(self, row: int) -> None:
        if self._snapshot is not None:
            self.worker_picked.emit(self._snapshot.dashboard.workers[row].worker_id)

    def _tell(self, point: QPointF | None) -> None:
        self._rows.plot.tell("" if point is None else self.words_at(point))

    def words_at(self, point: QPointF) -> str:
        """Say what is at a point of the plot: a spell, a gap, or on the left a whole name."""
        snapshot, row = self._snapshot, self._rows.row_at(point.y())
        if snapshot is None or row is None:
            return ""
        worker = snapshot.dashboard.workers[row]
        start, end = _seconds(snapshot)
        if point.x() < start:
            return f"{worker.name}, {worker.worker_id}"
        near = _NEAR_PIXELS * (end - start) / max(1.0, self._rows.plot.view_box.width())
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


def _now(snapshot: Snapshot) -> datetime | None:
    """Return the moment of the snapshot where it is among those shown."""
    now, shown = snapshot.taken_at, snapshot.shown
    inside = shown.start is not None and shown.end is not None and shown.start <= now <= shown.end
    return now if inside else None


def _sees_all(snapshot: Snapshot) -> bool:
    """Tell whether a gap means that nobody was seen, rather than seen at another station."""
    return snapshot.view.pick.station_id is None


def _looked_for(snapshot: Snapshot) -> list[int]:
    """Return the rows of workers of whom every spell is in the snapshot."""
    picked = snapshot.view.pick.worker_id
    ids = [worker.worker_id for worker in snapshot.dashboard.workers] if _sees_all(snapshot) else []
    return [row for row, worker_id in enumerate(ids) if picked in {None, worker_id}]


def _looked_at(snapshot: Snapshot) -> tuple[datetime, datetime]:
    """Return the time in which cameras could see someone: what is shown of it up to now.

    Where it is drawn from the first event on, as Today is, it begins with that.
    """
    span, shown, now = snapshot.span, snapshot.shown, snapshot.taken_at
    since, until = shown.start or now, min(shown.end or now, now)
    if span.start != shown.start:
        since = min((spell.start for spell in snapshot.spells), default=until)
    return since, until


def _label(tick: Tick) -> AxisLabel:
    return AxisLabel(
        tick.at.timestamp(), tick.text, strong=tick.begins_day, quiet=not tick.begins_day
    )
