"""SpellLengthsQuestion: whether idle time is many short spells or few long ones."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise

from sqlalchemy import Connection

from factory_desktop.domain.instant import from_us
from factory_desktop.metrics import at_work
from factory_desktop.metrics.lost_time import LengthClass, SpellLengths
from factory_desktop.metrics.planned import Window
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.snapshot import View
from factory_desktop.metrics.working_windows import (
    Sides,
    closed,
    counted_span,
    working_windows,
)
from factory_desktop.store import idle_spells, roster

LIMITS = tuple(timedelta(minutes=minutes) for minutes in (0, 1, 2, 5, 10, 20, 40))
"""The shortest spell of each class."""


@dataclass(frozen=True, slots=True)
class SpellLengthsQuestion:
    """Asks how long the idle spells of a view lasted.

    Apart from the other losses, as for this every event has to be gone through.
    """

    view: View

    def answer(self, connection: Connection, moment: Moment) -> SpellLengths:
        """Read them by the measured rule."""
        counted = counted_span(self.view, moment)
        span = closed(connection, counted, moment.now)
        if span is None:
            return SpellLengths(planned=False, classes=_classes(()))
        windows = working_windows(moment.calendar, *span, moment.now)
        plant = roster.read_keyed(connection, named=self.view.named)
        whose = plant.whose(self.view.pick.worker_id, self.view.pick.station_id)
        if idle_spells.too_many(connection, counted, whose.worker):
            return SpellLengths(windows.planned, _classes(()), too_many=True)
        crew = at_work.read_crew(connection, windows)
        found: list[timedelta] = []
        for together in windows.unbroken():
            within = together[0].start, together[-1].end
            cap = moment.rule.cap
            for worker, first, past in idle_spells.read(
                connection, within, cap, whose.worker, whose.station
            ):
                sides = from_us(first), from_us(past)
                found += _within(sides, [one for one in together if crew.has(one, worker)])
        return SpellLengths(windows.planned, _classes(found))


def _within(spell: Sides, windows: Sequence[Window]) -> Iterator[timedelta]:
    """Cut a spell to windows in order; where they touch it goes on."""
    begun: Sides | None = None
    for one in windows:
        start, end = max(spell[0], one.start), min(spell[1], one.end)
        if start >= end:
            continue
        if begun and begun[1] == start:
            begun = begun[0], end
            continue
        if begun:
            yield begun[1] - begun[0]
        begun = start, end
    if begun:
        yield begun[1] - begun[0]


def _classes(lengths: Iterable[timedelta]) -> tuple[LengthClass, ...]:
    spells, times = [0] * len(LIMITS), [timedelta()] * len(LIMITS)
    for length in lengths:
        number = bisect_right(LIMITS, length) - 1
        spells[number] += 1
        times[number] += length
    sides = pairwise((*LIMITS, None))
    return tuple(
        LengthClass(least or timedelta(), most, count, time)
        for (least, most), count, time in zip(sides, spells, times, strict=True)
    )
