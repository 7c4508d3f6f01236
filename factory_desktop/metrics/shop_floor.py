"""ShopFloor: what shifts, targets and the week before add to a span's figures."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from factory_desktop.domain.instant import MICROSECOND
from factory_desktop.domain.shift import PlacedBreak, PlacedShift
from factory_desktop.domain.span import TimeSpan
from factory_desktop.metrics import attendance
from factory_desktop.metrics.against_target import Targets
from factory_desktop.metrics.attendance import Attendance
from factory_desktop.metrics.before import span_before
from factory_desktop.metrics.dashboard import dashboard
from factory_desktop.metrics.floor import Before, TooLong
from factory_desktop.metrics.planned import around, cut
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.snapshot import Dashboard, UnitsBar, View
from factory_desktop.metrics.units import marks_of
from factory_desktop.store.rollups import series
from factory_desktop.store.rollups.sums import NOTHING
from factory_desktop.store.rollups.whose import Whose
from factory_desktop.store.roster import KeyedRoster

WEEK = timedelta(days=8)
"""A week, and the hours around it: of longer spans presence, losses and breaks are not read.

Every break costs a look at the events in it.
"""
LONGEST = timedelta(days=800)
"""Two years, and the days around them: over longer spans no shift is placed."""


@dataclass(frozen=True, slots=True)
class ShopFloor:
    """Reads for one view at one moment."""

    connection: Connection
    plant: KeyedRoster
    view: View
    moment: Moment
    span: tuple[datetime, datetime]
    """Closed on both sides: up to now where it is open, from the first event drawn on."""

    @property
    def shifts(self) -> tuple[PlacedShift, ...]:
        """Those that lie in the span; none where it is too long."""
        start, end = self.span
        if not self.moment.calendar.plans or not start < end <= start + LONGEST:
            return ()
        return self.moment.calendar.between(start, end)

    @property
    def too_long(self) -> TooLong:
        """Say what the span is too long for."""
        calendar, length = self.moment.calendar, self.span[1] - self.span[0]
        if not calendar.plans:
            return TooLong()
        return TooLong(length > WEEK, length > LONGEST and bool(calendar.units_targets))

    def breaks(self, shifts: Sequence[PlacedShift], shown: TimeSpan) -> tuple[PlacedBreak, ...]:
        """Return the breaks that lie in what is drawn, in order."""
        if shown.start is None or shown.end is None or shown.end - shown.start > WEEK:
            return ()
        pauses = (pause for one in shifts for pause in one.breaks)
        inside = (one for one in pauses if one.start < shown.end and one.end > shown.start)
        return tuple(sorted(inside, key=lambda one: (one.start, one.end)))

    def attendance(
        self, shifts: Sequence[PlacedShift], marks: Sequence[datetime] = ()
    ) -> Attendance | None:
        """Read who was seen in the shifts; None where the span is too long for it."""
        start, end = self.span
        if not shifts or end - start > WEEK:
            return None
        now = self.moment.now
        upto = min(end, now)
        if start >= upto:
            return attendance.NOBODY
        shifts = around(self.moment.calendar, start, upto)
        planned = cut(shifts, (start, upto), marks, until=now)
        return attendance.read(self.connection, planned, now)

    def picked(self, figures: Dashboard) -> frozenset[int]:
        """Return the keys of the workers that are meant.

        Nobody is planned at one station: a picked one means those who had an event there,
        wherever else they were.
        """
        pick = self.view.pick
        return frozenset(
            key
            for key, row in zip(self.plant.workers, figures.workers, strict=True)
            if pick.worker_id in {None, row.worker_id} and (row.events or not pick.station_id)
        )

    def targets(self, shifts: Sequence[PlacedShift], station_id: str | None = None) -> Targets:
        """Return the targets of all stations or of one; nobody's own work has any."""
        ids = (one.station_id for one in self.plant.stations.values())
        alone = self.view.pick.worker_id is not None
        meant = () if alone else tuple(one for one in ids if station_id in {None, one})
        return Targets(self.moment.calendar, shifts, self.span, self.moment.now, meant)

    def targeted(
        self, targets: Targets, bars: Sequence[UnitsBar], figures: Dashboard, counted: TimeSpan
    ) -> list[int]:
        """Count the units of each bar that were made at stations with a target."""
        picked, with_target = self.view.pick.station_id, targets.stations
        meant = [one for one in figures.stations if picked in {None, one.station_id}]
        others = sum(one.units for one in meant if one.station_id not in with_target)
        if not others:
            return [bar.units for bar in bars]
        if not with_target or picked is not None:
            return [0] * len(bars)
        on, off = set[int](), set[int]()
        for key, one in self.plant.stations.items():
            (on if one.station_id in with_target else off).add(key)
        fewer = on if len(on) <= len(off) else off
        whose = Whose(stations=tuple(fewer))
        sums = series.read(self.connection, marks_of(bars), counted, self.moment.now, whose)
        read = [sums.get((number, 0), NOTHING).units for number in range(len(bars))]
        if fewer is on:
            return read
        return [bar.units - less for bar, less in zip(bars, read, strict=True)]

    def before(self, span: TimeSpan, shift: PlacedShift | None) -> Before | None:
        """Read the week before; None where there is nothing to compare with."""
        moment = self.moment
        kind = self.view.choice.kind
        earlier = span_before(kind, span, shift, moment.now, moment.calendar)
        if earlier is None or earlier.start is None or earlier.end is None:
            return None
        figures = dashboard(self.connection, earlier, moment.rule, moment.now, self.view.pick)
        if not figures.factory.events:
            return None
        # What came later in that shift was not known then.
        upto = replace(moment, now=earlier.end)
        then = replace(self, moment=upto, span=(earlier.start, earlier.end))
        attended = then.attendance(then.shifts)
        presence = attended.of(self.picked(figures)).presence() if attended else None
        factory = figures.factory
        return Before(
            span=earlier,
            productive=factory.productive,
            units=factory.units,
            pace=factory.pace,
            worker_utilization=factory.worker_utilization,
            station_utilization=factory.station_utilization,
            floor_seen=presence.share if presence else None,
        )

    def utilization_target(self, shift: PlacedShift | None) -> float | None:
        """Return the share that workers are to reach on the last day that has begun."""
        start, end = self.span
        last = max(start, min(end - MICROSECOND, self.moment.now))
        day = shift.key.day if shift else self.moment.calendar.day(last)
        return self.moment.calendar.utilization(day)
