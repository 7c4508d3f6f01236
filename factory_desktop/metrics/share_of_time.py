"""ShareOfTime: the time and the units of one worker at one station, seen from either side."""

from collections.abc import Mapping
from datetime import timedelta

from msgspec import Struct
from sqlalchemy import Connection

from factory_desktop.domain.instant import MICROSECOND
from factory_desktop.domain.span import TimeSpan
from factory_desktop.metrics.question import Moment
from factory_desktop.store.rollups import counting
from factory_desktop.store.rollups.counting import Pairs
from factory_desktop.store.rollups.whose import Whose


class ShareOfTime(Struct, frozen=True, gc=False):
    """Figures of a worker at a station, by the rule in force; the name is the other side's."""

    key: str
    name: str
    working: timedelta
    idle: timedelta
    absent: timedelta
    units: int


def read_pairs(connection: Connection, span: TimeSpan, moment: Moment, whose: Whose) -> Pairs:
    """Read the sums of each worker at each station, which the dashboard's are made of."""
    rule = moment.rule
    cap_us = rule.cap // MICROSECOND if rule.name == "measured" else None
    return counting.pairs(connection, span, moment.now, whose.worker, whose.station, cap_us)


def shares(
    pairs: Pairs, moment: Moment, names: Mapping[int, tuple[str, str]], *, side: int
) -> tuple[ShareOfTime, ...]:
    """Name pairs by one side, 0 the worker and 1 the station; most working time comes first."""
    rule = moment.rule
    found = [
        ShareOfTime(
            *names[pair[side]],
            working=rule.time(sums.working, sums.working_us),
            idle=rule.time(sums.idle, sums.idle_us),
            absent=rule.time(sums.absent, sums.absent_us),
            units=sums.units,
        )
        for pair, sums in pairs.items()
        if sums.events or sums.working_us or sums.idle_us or sums.absent_us
    ]
    return tuple(sorted(found, key=lambda one: (-one.working, one.key)))
