"""TimeGround: what a timeline's bars stand on: the plant's clock, breaks, shifts, and now."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Qt

from factory_desktop.domain.note import Note
from factory_desktop.domain.shift import PlacedBreak, PlacedShift
from factory_desktop.models import text
from factory_desktop.views.charts.bands import Bands
from factory_desktop.views.charts.ground import GridLines
from factory_desktop.views.charts.label_axis import AxisLabel, LabelAxis
from factory_desktop.views.charts.plot import Plot
from factory_desktop.views.charts.strip import Strip, Word
from factory_desktop.views.charts.time_ticks import Tick, time_ticks
from factory_desktop.views.fonts import scaled
from factory_desktop.views.theme import Theme

tr = partial(QCoreApplication.translate, "charts")

LONGEST_WITH_BREAKS = timedelta(days=8)
"""Over more than this breaks and shifts would be stripes."""
_TICK_PIXELS = 76
_MOST_NAMED = 8


class TimeGround:
    """The axis below, the strip above, and the lines and bands between."""

    def __init__(self, *, headed: bool = False) -> None:
        """`headed` keeps room for headings beside the strip."""
        self.axis = LabelAxis("bottom")
        self.strip = Strip(always=headed)
        self.grid = GridLines(Qt.Orientation.Vertical)
        self.bands = Bands()

    def add_to(self, plot: Plot) -> None:
        """Put the lines and bands into the plot that the axis and the strip are of."""
        for item in (self.bands, self.grid):
            plot.addItem(item, ignoreBounds=True)

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        for part in (self.axis, self.strip, self.grid, self.bands):
            part.set_theme(theme)

    def draw(
        self, plot: Plot, shown: tuple[datetime, datetime], zone: ZoneInfo, now: datetime
    ) -> None:
        """Write the time on the axis, and mark now where it is among what is shown."""
        most = max(2, int(plot.view_box.width() / scaled(_TICK_PIXELS)))
        ticks = time_ticks(*shown, zone, most)
        mark = None
        if shown[0] <= now <= shown[1]:
            said = tr("now {time}").format(time=text.clock_time(now, zone))
            mark = AxisLabel(now.timestamp(), said)
        self.axis.set_labels([_label(tick) for tick in ticks], mark)
        self.grid.set_lines([tick.at.timestamp() for tick in ticks], mark.at if mark else None)

    def draw_calendar(
        self,
        breaks: Sequence[PlacedBreak],
        shifts: Sequence[PlacedShift] = (),
        notes: Sequence[Note] = (),
    ) -> None:
        """Draw breaks as bands, edges of shifts as lines, and name both; flag what has a note."""
        ranges = [(one.start.timestamp(), one.end.timestamp()) for one in breaks]
        edges = {at.timestamp() for one in shifts for at in (one.start, one.end)}
        self.bands.set_bands(ranges, sorted(edges))
        # Of one or two breaks the names are news; of a week's they are noise.
        few = len(breaks) <= _MOST_NAMED
        words = [
            Word(*at, one.name, clipped=not few) for at, one in zip(ranges, breaks, strict=True)
        ]
        words += [_name(one) for one in shifts]
        self.strip.set_words(words, [one.start.timestamp() for one in notes])


def _name(shift: PlacedShift) -> Word:
    """Name a shift over the longest time between its breaks."""
    whole = (shift.start, shift.end)
    longest = max(shift.working(), key=lambda one: one[1] - one[0], default=whole)
    return Word(longest[0].timestamp(), longest[1].timestamp(), shift.key.name, clipped=True)


def _label(tick: Tick) -> AxisLabel:
    return AxisLabel(
        tick.at.timestamp(), tick.text, strong=tick.begins_day, quiet=not tick.begins_day
    )
