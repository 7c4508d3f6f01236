"""StateBars: the states of rows as bars that are told apart by their height."""

from typing import Any

import numpy as np
import pyqtgraph as pg

from factory_desktop.domain.event import EventType
from factory_desktop.metrics.drawn_spells import STATES, DrawnSpells
from factory_desktop.views.charts.hatch import HatchedBars
from factory_desktop.views.charts.rows_plot import RowsPlot
from factory_desktop.views.state_sign import ABSENT_PIXELS, IDLE_HEIGHT
from factory_desktop.views.theme import Theme

BAR = 0.62
"""Share of its row that a working bar takes."""
NEAR_PIXELS = 2


class StateBars:
    """Working is a full bar, idle a lower one, absent a thin line, not seen a hatched box."""

    def __init__(self, rows: RowsPlot) -> None:
        self._rows = rows
        self.hatch = HatchedBars()
        self._bars = {
            state: pg.BarGraphItem(x0=[], width=[], y0=[], height=[], pen=None) for state in STATES
        }
        for item in (self.hatch, *self._bars.values()):
            rows.plot.addItem(item, ignoreBounds=True)

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        colors = (theme.working, theme.idle, theme.absent)
        for state, color in zip(STATES, colors, strict=True):
            self._bars[state].setOpts(brush=color)
        self.hatch.set_theme(theme)

    def order(self, spells: DrawnSpells) -> None:
        """Draw the rare states over the others, so that none is lost where pixels are few."""
        order = spells.rarest_last()
        for state, bars in self._bars.items():
            bars.setZValue(order.index(state))

    def draw(self, spells: DrawnSpells, unseen: Any, start: float, end: float) -> None:  # noqa: ANN401 - an (n, 3) array of floats
        """Draw what of the rows in view lies between two moments, in seconds since 1970."""
        pixel = (end - start) / max(1.0, self._rows.plot.view_box.width())
        for state in STATES:
            self._draw_state(spells, state, (start, end), pixel)
        self._draw_unseen(unseen, (start, end), pixel)

    def box(self, row: int) -> tuple[float, float]:
        """Return where the bars of a row begin and end, in vertical coordinates."""
        full = round(self._rows.row_pixels * BAR)
        bottom = row * self._rows.row_pixels + (self._rows.row_pixels + full) // 2
        return bottom - full, bottom

    def _draw_state(
        self, spells: DrawnSpells, state: EventType, shown: tuple[float, float], pixel: float
    ) -> None:
        chosen = spells.chosen(state, self._rows.in_view(), *shown)
        left = spells.start[chosen]
        # A state that was there is seen, however short.
        width = np.maximum(spells.end[chosen] - left, pixel)
        row = self._rows.row_pixels
        full = round(row * BAR)
        height = {EventType.WORKING: full, EventType.IDLE: round(full * IDLE_HEIGHT)}.get(
            state, ABSENT_PIXELS
        )
        base = spells.row[chosen] * row + (row + full) // 2
        self._bars[state].setOpts(x0=left, width=width, y0=base - height, height=height)

    def _draw_unseen(self, unseen: Any, shown: tuple[float, float], pixel: float) -> None:  # noqa: ANN401 - as above
        rows = self._rows.in_view()
        number, left, right = unseen.T
        here = (number >= rows.start) & (number < rows.stop)
        here &= (right > shown[0]) & (left < shown[1])
        # Thinner gaps than this cannot be told from a bar's edge.
        here &= right - left >= NEAR_PIXELS * pixel
        row = self._rows.row_pixels
        full = round(row * BAR)
        bottom = number[here] * row + (row + full) // 2
        self.hatch.set_boxes(np.column_stack((left[here], bottom - full, right[here], bottom)))
