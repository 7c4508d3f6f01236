"""StatePainter: draws the states of rows over any stretch of time, on the plant's clock."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

import numpy as np

from factory_desktop.domain.shift import PlacedShift
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.metrics.timeline_answer import TimelineAnswer
from factory_desktop.metrics.timeline_rows import RowKind
from factory_desktop.views.charts.overlay import Overlay
from factory_desktop.views.charts.spell_rows import SpellRows
from factory_desktop.views.charts.spell_selection import Item
from factory_desktop.views.charts.state_bars import StateBars
from factory_desktop.views.charts.time_ground import LONGEST_WITH_BREAKS, TimeGround
from factory_desktop.views.charts.visible_range import VisibleRange
from factory_desktop.views.theme import Theme

_MOST_TICKS_A_PIXEL = 0.1
"""Ticks of units closer than every tenth pixel would be a hatch."""


class StatePainter:
    """Ground, bars and what stands over them."""

    def __init__(self, rows: SpellRows, ground: TimeGround) -> None:
        self._rows = rows
        self.ground = ground
        ground.add_to(rows.plot)
        self.states = StateBars(rows)
        self.overlay = Overlay()
        self._made = np.empty((0, 2))
        rows.plot.addItem(self.overlay, ignoreBounds=True)

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        for part in (self.ground, self.states, self.overlay):
            part.set_theme(theme)

    def take(self, answer: TimelineAnswer) -> None:
        """Make what was read ready to be drawn again and again."""
        self.states.order(answer.spells)
        rows = {row.row_id: number for number, row in enumerate(answer.rows)}
        workers = answer.kind is RowKind.WORKERS
        of = [made.worker_id if workers else made.station_id for made in answer.made or ()]
        at = [made.at.timestamp() for made in answer.made or ()]
        self._made = np.array([(rows.get(one, -1), when) for one, when in zip(of, at, strict=True)])
        self._made = self._made.reshape(-1, 2)

    def draw(
        self, snapshot: Snapshot, answer: TimelineAnswer | None, visible: VisibleRange
    ) -> None:
        """Draw what lies in the visible range; nothing is read for it."""
        plot, shown = self._rows.plot, visible.moments()
        plot.setXRange(visible.start, visible.end, padding=0)
        now = max(snapshot.taken_at, answer.now) if answer else snapshot.taken_at
        self.ground.draw(plot, shown, ZoneInfo(snapshot.zone), now)
        self._draw_calendar(snapshot, shown)
        if answer is not None:
            self.states.draw(answer.spells, answer.unseen, visible.start, visible.end)
            self._draw_ticks(visible)

    def draw_selected(self, item: Item | None) -> None:
        """Frame what is picked out."""
        if item is None:
            self.overlay.set_selected(None)
            return
        top, bottom = self.states.box(item.row)
        left, right = item.start.timestamp(), item.end.timestamp()
        self.overlay.set_selected((left, top - 2, right, bottom + 2))

    def _draw_calendar(self, snapshot: Snapshot, shown: tuple[datetime, datetime]) -> None:
        shifts: Sequence[PlacedShift] = ()
        if snapshot.calendar is not None and shown[1] - shown[0] <= LONGEST_WITH_BREAKS:
            shifts = snapshot.calendar.between(*shown)
        breaks = [one for shift in shifts for one in shift.breaks]
        self.ground.draw_calendar(breaks, shifts, snapshot.notes)

    def _draw_ticks(self, visible: VisibleRange) -> None:
        """Draw units made as ticks below the bars, as long as they can be told apart."""
        rows, row_pixels = self._rows.in_view(), self._rows.row_pixels
        row, at = self._made.T
        here = (row >= rows.start) & (row < rows.stop)
        here &= (at >= visible.start) & (at <= visible.end)
        most = _MOST_TICKS_A_PIXEL * self._rows.plot.view_box.width() * max(1, len(rows))
        if np.count_nonzero(here) > most:
            here &= False
        top, bottom = row[here] * row_pixels, (row[here] + 1) * row_pixels
        below = top + self.states.box(0)[1] + 1
        self.overlay.set_ticks(np.column_stack((at[here], below, bottom - 1)))
