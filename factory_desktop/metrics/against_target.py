"""Against target: what is due of the stations with a target, and what they made."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.formulas import HOUR
from factory_desktop.domain.shift import PlacedShift, ShiftKey
from factory_desktop.metrics.floor import AgainstTarget

Rates = Mapping[str, float]
"""Units per hour by the id of the station, for those with a target."""
Stretch = tuple[datetime, datetime]
_NONE = timedelta()


class _Window(NamedTuple):
    """Working time of one shift within the span."""

    start: datetime
    end: datetime
    rates: int
    """Which of the targets' rates hold in it."""


class Targets:
    """The targets of shifts within a span; over all of them units per hour times working hours.

    Where shifts overlap each asks for its own.
    """

    def __init__(
        self,
        calendar: PlantCalendar,
        shifts: Sequence[PlacedShift],
        span: Stretch,
        now: datetime,
        stations: tuple[str, ...],
    ) -> None:
        """`shifts` are those of the span by their starts, `stations` the ids asked about."""
        self._now = now
        self._shifts = [(max(one.start, span[0]), min(one.end, span[1])) for one in shifts]
        self._rates, self._of_shift = _rates_of(calendar, shifts, stations)
        # In order of time, which those of shifts that overlap are not.
        self._windows = sorted(
            _Window(max(start, span[0]), min(end, span[1]), rates)
            for one, rates in zip(shifts, self._of_shift, strict=True)
            for start, end in one.working()
            if start < span[1] and end > span[0]
        )
        self._ahead = [window for window in self._windows if window.end > now]
        begun = bisect_right([one.start for one in shifts], now)
        self._latest: Rates = self._rates[self._of_shift[max(0, begun - 1)]] if shifts else {}

    @property
    def stations(self) -> frozenset[str]:
        """The ids of the stations with a target in any of the shifts."""
        return frozenset(station for rates in self._rates for station in rates)

    def against(
        self, made: Mapping[str, int]
    ) -> tuple[AgainstTarget | None, dict[str, AgainstTarget]]:
        """Hold units made in the span, by station, against all targets and against each."""
        until, whole = self._hours(self._now), self._hours(None)
        each = {
            station: self._one([station], made.get(station, 0), until, whole)
            for station in self.stations
        }
        if not each:
            return None, {}
        everything = sum(one.made for one in each.values())
        return self._one(list(each), everything, until, whole), each

    def by_bar(self, marks: Sequence[datetime]) -> list[float | None]:
        """Say what is due in each bar, whole; None where no shift with a target lies in it."""
        due: list[float | None] = [None] * max(0, len(marks) - 1)
        totals = [sum(rates.values()) for rates in self._rates]
        for stretch, rates in zip(self._shifts, self._of_shift, strict=True):
            if self._rates[rates]:
                for bar, _ in _spread(marks, stretch):
                    due[bar] = due[bar] or 0.0
        for window in self._windows:
            if self._rates[window.rates]:
                for bar, time in _spread(marks, window[:2]):
                    due[bar] = (due[bar] or 0.0) + time / HOUR * totals[window.rates]
        return due

    def _hours(self, until: datetime | None) -> dict[int, float]:
        found: dict[int, timedelta] = defaultdict(timedelta)
        for start, end, rates in self._windows:
            upto = end if until is None else min(end, until)
            found[rates] += max(upto - start, _NONE)
        return {rates: time / HOUR for rates, time in found.items()}

    def _one(
        self,
        stations: Sequence[str],
        made: int,
        until: Mapping[int, float],
        whole: Mapping[int, float],
    ) -> AgainstTarget:
        rates = [sum(one.get(station, 0.0) for station in stations) for one in self._rates]
        of_all = sum(hours * rates[number] for number, hours in whole.items())
        left = self._left(frozenset(number for number, rate in enumerate(rates) if rate))
        return AgainstTarget(
            made=made,
            due=sum(hours * rates[number] for number, hours in until.items()),
            whole=of_all,
            stations=len(stations),
            per_hour=sum(self._latest.get(station, 0.0) for station in stations),
            needed_per_hour=max(0.0, of_all - made) / (left / HOUR) if left else None,
        )

    def _left(self, rates: frozenset[int]) -> timedelta:
        """Add up the working time from now on; what overlaps counts once."""
        left, upto = _NONE, self._now
        for window in self._ahead:
            if window.rates in rates and window.end > upto:
                left += window.end - max(window.start, upto)
                upto = window.end
        return left


def breaks_by_bar(shifts: Iterable[PlacedShift], marks: Sequence[datetime]) -> list[timedelta]:
    """Say how much of each bar is a break of any shift; what overlaps counts once."""
    found = [_NONE] * max(0, len(marks) - 1)
    pauses = sorted((pause.start, pause.end) for one in shifts for pause in one.breaks)
    upto = pauses[0][0] if pauses else None
    for start, end in pauses:
        upto = max(start, upto or start)
        for bar, time in _spread(marks, (upto, end)):
            found[bar] += time
        upto = max(upto, end)
    return found


def _spread(marks: Sequence[datetime], stretch: Stretch) -> Iterator[tuple[int, timedelta]]:
    """Lay a stretch over bars: the number of each, and how much of it lies there."""
    start, end = stretch
    bar = max(0, bisect_right(marks, start) - 1)
    while bar < len(marks) - 1 and marks[bar] < end:
        time = min(end, marks[bar + 1]) - max(start, marks[bar])
        if time > _NONE:
            yield bar, time
        bar += 1


def _rates_of(
    calendar: PlantCalendar, shifts: Sequence[PlacedShift], stations: tuple[str, ...]
) -> tuple[list[Rates], list[int]]:
    """Return the different rates, and the number of those of each shift.

    They change with the shift's name and with the days from which targets are valid, no oftener.
    """
    days = sorted({one.valid_from for one in calendar.units_targets})
    numbers: dict[tuple[str, int], int] = {}
    rates: list[Rates] = []
    of_shift = []
    for shift in shifts:
        kind = (shift.key.name, bisect_right(days, shift.key.day))
        if kind not in numbers:
            numbers[kind] = len(rates)
            known_from = ShiftKey(days[kind[1] - 1] if kind[1] else shift.key.day, kind[0])
            rates.append(_rates(calendar, known_from, stations) if days else {})
        of_shift.append(numbers[kind])
    return rates, of_shift


@lru_cache(maxsize=64)
def _rates(calendar: PlantCalendar, key: ShiftKey, stations: tuple[str, ...]) -> Rates:
    each = ((station, calendar.units_per_hour(station, key)) for station in stations)
    return MappingProxyType({station: rate for station, rate in each if rate})
