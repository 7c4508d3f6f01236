"""Event stream: all events of a query, oldest first, in parts that each are read at once.

No transaction is held open from part to part: the log of the database could not be folded
meanwhile, and would grow with all that cameras send.
"""

from collections.abc import Iterator

from sqlalchemy import Connection, select, tuple_

from factory_desktop.domain.event import StoredEvent
from factory_desktop.domain.event_query import EventQuery
from factory_desktop.domain.instant import to_us
from factory_desktop.domain.span import TimeSpan
from factory_desktop.store.conflicts import Conflicts
from factory_desktop.store.event_filter import conditions
from factory_desktop.store.readers import Readers
from factory_desktop.store.schema import event
from factory_desktop.store.stored_event import key_of, row_key, value, with_names

PART = 5_000
"""Events in a part: some 50 ms."""

_KEY = key_of(event)


def stream(
    reading: Readers, query: EventQuery, span: TimeSpan, part: int = PART
) -> Iterator[tuple[StoredEvent, ...]]:
    """Give all events that fit, in parts; one that comes meanwhile is in it if it comes behind.

    Raises SQLAlchemy's DatabaseError, also when the readers are interrupted.
    """
    conflicts, after = Conflicts(), None
    while True:
        with reading.connect() as connection:
            rows = _part(connection, query, span, conflicts, after, part)
        if rows:
            yield tuple(map(value, rows))
        if len(rows) < part:
            return
        after = row_key(rows[-1])


def _part(
    connection: Connection,
    query: EventQuery,
    span: TimeSpan,
    conflicts: Conflicts,
    after: tuple[int, int, int, int] | None,
    part: int,
) -> list[tuple[object, ...]]:
    where = conditions(connection, query, conflicts.read(connection))
    if after is not None:
        where.append(tuple_(*_KEY) > tuple_(*after))
    elif span.start is not None:
        where.append(event.c.ts_us >= to_us(span.start))
    if span.end is not None:
        where.append(event.c.ts_us < to_us(span.end))
    # Chosen first and named after: joined at once, the database may begin with the roster.
    chosen = select(event).where(*where).order_by(*_KEY).limit(part).subquery()
    return [tuple(row) for row in connection.execute(with_names(chosen).order_by(*key_of(chosen)))]
