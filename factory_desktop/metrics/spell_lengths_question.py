"""SpellLengthsQuestion: whether idle time is many short spells or few long ones."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise

import numpy as np
from sqlalchemy import Connection

from factory_desktop.domain.instant import MICROSECOND, to_us
from factory_desktop.metrics import at_work
from factory_desktop.metrics.at_work import Crew
from factory_desktop.metrics.lost_time import LengthClass, SpellLengths
from factory_desktop.metrics.planned import Window
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.snapshot import View
from factory_desktop.metrics.working_windows import (
    closed,
    counted_span,
    working_windows,
)
from factory_desktop.store import idle_spells, roster
from factory_desktop.store.idle_spells import Found
from factory_desktop.store.table import Column

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
            return SpellLengths(planned=False, classes=_NONE)
        windows = working_windows(moment.calendar, *span, moment.now)
        plant = roster.read_keyed(connection, named=self.view.named)
        whose = plant.whose(self.view.pick.worker_id, self.view.pick.station_id)
        if idle_spells.too_many(connection, counted, whose.worker):
            return SpellLengths(windows.planned, _NONE, too_many=True)
        crew = at_work.read_crew(connection, windows, moment)
        together = windows.unbroken()
        found = _recalled(connection, together, moment, whose.worker)
        mine = found.of(whose.worker, whose.station)
        return SpellLengths(windows.planned, _classes(_within(mine, together, crew)))


def _recalled(
    connection: Connection, together: Sequence[Sequence[Window]], moment: Moment, worker: int | None
) -> Found:
    """Read the spells in each of these stretches of time; of those that are over they are known.

    For one worker those of others are not read anew.
    """
    sides = [(some[0].start, some[-1].end) for some in together]

    def read(numbers: Sequence[int]) -> list[Found]:
        some = [sides[number] for number in numbers]
        found = idle_spells.read(connection, some, moment.rule.cap, worker)
        return [
            Found(*(column[found.number == number] for column in found))
            for number in range(len(some))
        ]

    parts = [((to_us(start), to_us(end)),) for start, end in sides]
    what = ("idle spells", moment.rule.cap)
    over_us = moment.over_us if worker is None else 0
    known = moment.memory.recall(connection, what, parts, over_us, read)
    each = [Found(*one)._replace(number=np.full_like(one[0], at)) for at, one in enumerate(known)]
    nothing = Found(*np.empty((len(Found._fields), 0), np.int64))
    return Found(*map(np.concatenate, zip(nothing, *each, strict=True)))


def _within(spells: Found, together: Sequence[Sequence[Window]], crew: Crew) -> Column:
    """Return how long spells lasted once cut to the windows their workers were at work in.

    Where such windows touch a spell goes on.
    """
    windows = [one for some in together for one in some]
    first_of = np.cumsum([0, *map(len, together)])
    of_window = np.array([(to_us(one.start), to_us(one.end)) for one in windows], np.int64)
    starts, ends = of_window.reshape(-1, 2).T
    lengths = np.diff(first_of)[spells.number]
    spell = np.repeat(np.arange(len(spells.number)), lengths)
    # Each spell with all windows of its stretch of time, one after the other.
    behind = np.cumsum(lengths) - lengths
    window = np.arange(len(spell)) - behind[spell] + first_of[spells.number[spell]]
    start = np.maximum(spells.start[spell], starts[window])
    end = np.minimum(spells.end[spell], ends[window])
    some = (start < end) & crew.had(windows, window, spells.worker[spell])
    spell, start, end = spell[some], start[some], end[some]
    goes_on = (spell[1:] == spell[:-1]) & (start[1:] == end[:-1])
    heads = np.flatnonzero(np.append(True, ~goes_on)[: len(spell)])
    tails = np.flatnonzero(np.append(~goes_on, True)[: len(spell)])
    found: Column = end[tails] - start[heads]
    return found


def _classes(lengths: Column) -> tuple[LengthClass, ...]:
    limits = np.array([limit // MICROSECOND for limit in LIMITS], np.int64)
    which = np.searchsorted(limits, lengths, "right") - 1
    each = [lengths[which == number] for number in range(len(LIMITS))]
    return tuple(
        LengthClass(least or timedelta(), most, len(fitting), int(fitting.sum()) * MICROSECOND)
        for (least, most), fitting in zip(pairwise((*LIMITS, None)), each, strict=True)
    )


_NONE = _classes(np.empty(0, np.int64))
