"""Tally: how many events there are in the store, or in a span, and from whom."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, select, true

from factory_desktop.domain.instant import from_us, to_us
from factory_desktop.domain.span import TimeSpan
from factory_desktop.store import rejected
from factory_desktop.store.cameras import simulated_keys
from factory_desktop.store.rollups.cameras_seen import events_by_camera
from factory_desktop.store.rollups.kept import Kept
from factory_desktop.store.schema import event


def within(span: TimeSpan) -> ColumnElement[bool]:
    """Say in SQL which events lie in a span: the start included, the end excluded."""
    condition: ColumnElement[bool] = true()
    if span.start is not None:
        condition &= event.c.ts_us >= to_us(span.start)
    if span.end is not None:
        condition &= event.c.ts_us < to_us(span.end)
    return condition


@dataclass(frozen=True, slots=True)
class SpanTally:
    """Counts of a span."""

    events: int
    simulated: int

    @property
    def real(self) -> int:
        """How many events are of real cameras."""
        return self.events - self.simulated


def count(connection: Connection, span: TimeSpan) -> SpanTally:
    """Count the events of a span, and the simulated ones among them."""
    by_camera = events_by_camera(connection, Kept.read(connection), span)
    simulated = sum(by_camera[camera] for camera in simulated_keys(connection))
    return SpanTally(by_camera.total(), simulated)


@dataclass(frozen=True, slots=True)
class StoreTally:
    """Counts of the whole store."""

    events: int
    simulated: int
    rejected: int
    last_us: int | None
    """The latest event time of a real camera, or of a simulated one where there is no other."""


def count_store(connection: Connection, before: datetime | None = None) -> StoreTally:
    """Count everything on file; events only of the time before an instant where one is given."""
    span = TimeSpan(end=before)
    counted = count(connection, span)
    newest = select(event.c.ts_us).order_by(event.c.ts_us.desc()).limit(1).where(within(span))
    if 0 < counted.simulated < counted.events:
        newest = newest.where(event.c.camera.not_in(simulated_keys(connection)))
    return StoreTally(
        counted.events, counted.simulated, rejected.count(connection), connection.scalar(newest)
    )


def bounds(connection: Connection, span: TimeSpan) -> tuple[datetime, datetime] | None:
    """Read the first and the last event time within a span; None when it holds no event."""
    # Two look-ups at the ends of the key: min and max in one SELECT would read the whole span.
    first, last = (
        connection.scalar(select(event.c.ts_us).where(within(span)).order_by(order).limit(1))
        for order in (event.c.ts_us.asc(), event.c.ts_us.desc())
    )
    return None if first is None or last is None else (from_us(first), from_us(last))
