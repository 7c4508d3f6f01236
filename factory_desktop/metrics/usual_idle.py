"""UsualIdle, read: how long nine of ten idle spells of a worker or at a station last, at most."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from functools import partial

import numpy as np
from sqlalchemy import Connection

from factory_desktop.domain.instant import MICROSECOND, to_us
from factory_desktop.domain.usual_idle import UsualIdle
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.seldom import Seldom
from factory_desktop.metrics.working_windows import working_windows
from factory_desktop.store import event_counts, idle_spells
from factory_desktop.store.idle_spells import MOST_EVENTS
from factory_desktop.store.rollups.kept import Kept
from factory_desktop.store.roster import KeyedRoster
from factory_desktop.store.table import Column

WEEKS = (4, 1)
"""Of so many weeks before the day they are read; of fewer where those have too many events."""
LEAST_SPELLS = 30
"""Fewer say nothing of what is usual."""
_TENTHS = 0.9


def usual_idle(
    connection: Connection, plant: KeyedRoster, moment: Moment, seldom: Seldom
) -> UsualIdle:
    """Read it of the weeks before the day of a moment, once a day and when those have changed."""
    end = moment.now.astimezone(moment.zone).replace(hour=0, minute=0, second=0, microsecond=0)
    grid = Kept.read(connection).grid
    for start in (end - timedelta(weeks=weeks) for weeks in WEEKS):
        hours = grid.hour(to_us(start)), grid.ceiling(to_us(end))
        events = int(event_counts.by_hour(connection, *hours).sum())
        if events <= MOST_EVENTS:
            key = start, end, events, moment.rule.cap, moment.calendar, len(plant.workers)
            read = partial(_read, connection, plant, moment, (start, end))
            return seldom.recall("usual idle", key, read)
    return UsualIdle()


def _read(
    connection: Connection, plant: KeyedRoster, moment: Moment, span: tuple[datetime, datetime]
) -> UsualIdle:
    windows = working_windows(moment.calendar, *span, span[1])
    # As an alert counts: in shifts alone, and what lies on both sides of a break is two.
    sides = [(some[0].start, some[-1].end) for some in windows.unbroken()]
    found = idle_spells.read(connection, sides, moment.rule.cap)
    lengths = found.end - found.start
    workers = {key: one.worker_id for key, one in plant.workers.items()}
    stations = {key: one.station_id for key, one in plant.stations.items()}
    return UsualIdle(
        dict(_by(found.worker, lengths, workers)), dict(_by(found.station, lengths, stations))
    )


def _by(keys: Column, lengths: Column, names: Mapping[int, str]) -> Iterator[tuple[str, timedelta]]:
    for key in np.unique(keys).tolist():
        own = lengths[keys == key]
        if len(own) >= LEAST_SPELLS and key in names:
            yield names[key], round(float(np.quantile(own, _TENTHS))) * MICROSECOND
