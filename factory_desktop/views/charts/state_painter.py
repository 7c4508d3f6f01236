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

_MOST_TICKS_A_PIXEL = 0.25
"""Ticks of units closer than every fourth pixel would be a hatch."""


class StatePainter:
    """Ground, bars and what stands over them."""

    def __init__(self, rows: SpellRows, ground: TimeGround) -> None:
        self._rows = rows
        self.ground = ground
        ground.add_to(rows.plot)
        self.states = StateBars(rows)
        self.overlay = Overlay()
        rows.plot.addItem(self.overlay, ignoreBounds=True)

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        for part in (self.ground, self.states, self.overlay):
            part.set_theme(theme)

    def order(self, answer: TimelineAnswer) -> None:
        """Draw the rarer states over the others."""
        self.states.order(answer.spells)

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
            self._draw_ticks(answer, visible)

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

    def _draw_ticks(self, answer: TimelineAnswer, visible: VisibleRange) -> None:
        """Draw units made as ticks below the bars, as long as they can be told apart."""
        rows = {row.row_id: number for number, row in enumerate(answer.rows)}
        workers = answer.kind is RowKind.WORKERS
        row_pixels = self._rows.row_pixels
        ticks = []
        for made in answer.made or ():
            at = made.at.timestamp()
            row = rows.get(made.worker_id if workers else made.station_id)
            if row is not None and visible.start <= at <= visible.end:
                ticks.append((at, self.states.box(row)[1] + 1, (row + 1) * row_pixels - 1))
        most = _MOST_TICKS_A_PIXEL * self._rows.plot.view_box.width() * max(1, len(rows))
        self.overlay.set_ticks(np.array(ticks if len(ticks) <= most else []).reshape(-1, 3))
