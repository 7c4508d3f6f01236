"""ReviewQuestion: which events to look at next, and what the labels tell so far."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from factory_desktop.domain.accuracy import Accuracy
from factory_desktop.domain.event import StoredEvent
from factory_desktop.domain.instant import from_us, to_us
from factory_desktop.domain.label import EventName
from factory_desktop.domain.review import choose
from factory_desktop.metrics.question import Moment
from factory_desktop.store import labelled, model_versions, review_candidates, stored_event
from factory_desktop.store.engine import raw_of
from factory_desktop.store.review_candidates import Found
from factory_desktop.store.rollups.kept import Kept

ROWS = 40_000
"""So many of the newest events are looked through, some 50 ms, and of a version before them."""
SUMS = 200_000
"""So many sums by version are looked through for those before, some 50 ms: weeks of a large plant,
years of a small one."""
EARLIER = 5
"""Versions that have sent nothing among the newest events, of which some are offered too."""
MOST = 50
"""Events in one answer."""
_EACH = 10
"""Of each camera, type and version."""
_WORKER = "SELECT id FROM worker WHERE worker_id = ?"
_STATION = "SELECT id FROM station WHERE station_id = ?"


@dataclass(frozen=True, slots=True)
class Review:
    """Events in the order in which they are to be looked at."""

    events: tuple[StoredEvent, ...]
    seen: int
    """How many were looked through."""
    left: int
    """How many of these have no label."""
    since: datetime | None
    """When the first of them happened; None without any event."""


@dataclass(frozen=True, slots=True)
class ReviewQuestion:
    """Asks for events to label: least sure first, in turns over cameras, types and versions."""

    passed: frozenset[EventName] = frozenset()
    """Somebody does not want to say anything of these now."""

    def answer(self, connection: Connection, moment: Moment) -> Review:
        """Read them out of the newest events, and of the last of each version before these."""
        raw, found = raw_of(connection), Found()
        now_us = to_us(moment.now)
        each = _EACH + len(self.passed)
        review_candidates.look(raw, found, now_us, ROWS, each)
        if found.since_us is not None:
            _look_earlier(connection, found, found.since_us, each)
        left = found.seen - found.done.total()
        passed = set(_keys(raw, self.passed))
        chosen = choose(list(review_candidates.without(found, passed)), found.done, MOST)
        events = (stored_event.find(raw, one.key) for one in chosen)
        since = None if found.since_us is None else from_us(found.since_us)
        return Review(tuple(one for one in events if one is not None), found.seen, left, since)


@dataclass(frozen=True, slots=True)
class Tally:
    """What the labels tell of a version."""

    model_id: str
    version: str
    """Empty, as the model, where events name none."""
    accuracy: Accuracy


@dataclass(frozen=True, slots=True)
class TallyQuestion:
    """Asks what all labels tell, by version."""

    def answer(self, connection: Connection, moment: Moment) -> tuple[Tally, ...]:
        """Count them; the versions with the most labels first."""
        sums = labelled.sums(connection, moment.now if moment.past else None)
        names = dict(model_versions.names(connection))
        found = [Tally(*names[key], accuracy) for key, accuracy in sums.items()]
        return tuple(
            sorted(found, key=lambda one: (-one.accuracy.labels, one.model_id, one.version))
        )


def _look_earlier(connection: Connection, found: Found, since_us: int, each: int) -> None:
    """Look through the last events of versions that have sent nothing since."""
    raw, grid = raw_of(connection), Kept.read(connection).grid
    sums = review_candidates.earlier(raw, grid.hour(since_us), SUMS)
    ended = [(model, hour) for model, hour in sums if model not in found.models]
    for model, hour in ended[:EARLIER]:
        until_us = min(since_us, grid.start(hour + 1))
        review_candidates.look(raw, found, until_us, ROWS, each, model)


def _keys(
    raw: sqlite3.Connection, names: Iterable[EventName]
) -> Iterable[tuple[int, int, int, int]]:
    for one in names:
        worker = raw.execute(_WORKER, (one.worker_id,)).fetchone()
        station = raw.execute(_STATION, (one.station_id,)).fetchone()
        if worker and station:
            yield to_us(one.at), worker[0], station[0], int(one.type)
