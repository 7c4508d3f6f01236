"""The event log as people look through it: pages by key, never by number, newest first.

What fits a query rarely is looked for in steps that end, so that no request takes long
however many events there are; the key where it ended is where the next one goes on.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, func, select, tuple_

from factory_desktop.domain.event import EventType
from factory_desktop.domain.event_log import (
    MOST_COUNTED,
    PAGE_ROWS,
    EventPage,
    Key,
    LoggedEvent,
    PageRequest,
    Part,
)
from factory_desktop.domain.instant import to_us
from factory_desktop.store.conflicts import Conflicts, Name
from factory_desktop.store.event_filter import Condition, conditions
from factory_desktop.store.history import explains, read_mark
from factory_desktop.store.schema import event
from factory_desktop.store.stored_event import key_of, row_key, value, with_names

MOST_SCANNED = 200_000
"""Events that one request looks at: some 50 ms."""
_FIRST_STEP = 2_000
"""Most queries fill their page from so many; each further step is ten times as long."""

_KEY = key_of(event)
_NEWEST_FIRST = tuple(column.desc() for column in _KEY)


@dataclass(frozen=True, slots=True)
class _Scan:
    """What is looked for in one request."""

    where: tuple[Condition, ...]
    """The query, on columns of the event table alone."""
    lower: tuple[Condition, ...]
    """Where the log ends; one bound at most, since the database seeks by one and tests others."""
    upper: tuple[Condition, ...]
    """Where it begins, in the same way."""
    conflicts: frozenset[Name]


def read(connection: Connection, request: PageRequest, conflicts: Conflicts) -> EventPage:
    """Answer a request, all of it as of one moment of the store."""
    names = conflicts.read(connection)
    where = tuple(conditions(connection, request.query, names))
    scan = _Scan(where, _lower(request), _upper(request), names)
    mark = read_mark(connection)
    if request.part is Part.NEWER:
        newer, more = _count(connection, scan)
        return EventPage(request, mark=mark, newer=newer, newer_more=more)
    rows, following = _page(connection, scan)
    explained = explains(connection, request.mark, mark, following, request.span)
    return EventPage(request, rows, following, mark, explained)


def _page(connection: Connection, scan: _Scan) -> tuple[tuple[LoggedEvent, ...], Key | None]:
    """Read up to a page, and the key down to which all is read; None at the end of the log."""
    rows: list[LoggedEvent] = []
    below: Key | None = None
    step, scanned = _FIRST_STEP, 0
    while scanned < MOST_SCANNED:
        seen, floor_us = _look_ahead(connection, scan, min(step, MOST_SCANNED - scanned))
        if floor_us is None:
            return tuple(rows), None
        found = _matches(connection, scan, floor_us, PAGE_ROWS - len(rows) + 1)
        rows += [_logged(row, scan.conflicts) for row in found]
        if len(rows) > PAGE_ROWS:
            return tuple(rows[:PAGE_ROWS]), rows[PAGE_ROWS - 1].key
        # Keys begin at 1: this one lies below every event of its instant.
        below = (floor_us, 0, 0, 0)
        scan = replace(scan, upper=(_below(below),))
        scanned, step = scanned + seen, step * 10
    return tuple(rows), below


def _look_ahead(connection: Connection, scan: _Scan, most: int) -> tuple[int, int | None]:
    """Tell how many events come next, up to `most`, and the time in µs of the last of them."""
    ahead = select(event.c.ts_us).where(*scan.lower, *scan.upper)
    limited = ahead.order_by(*_NEWEST_FIRST).limit(most).subquery()
    seen, floor_us = connection.execute(select(func.count(), func.min(limited.c.ts_us))).one()
    return seen, floor_us


def _matches(
    connection: Connection, scan: _Scan, floor_us: int, limit: int
) -> Sequence[Sequence[Any]]:
    narrowed = select(event).where(*scan.upper, event.c.ts_us >= floor_us, *scan.where)
    # Chosen first and named after: joined at once, the database may begin with the roster.
    chosen = narrowed.order_by(*_NEWEST_FIRST).limit(limit).subquery()
    newest_first = (column.desc() for column in key_of(chosen))
    return connection.execute(with_names(chosen).order_by(*newest_first)).all()


def _count(connection: Connection, scan: _Scan) -> tuple[int, bool]:
    """Count up to MOST_COUNTED, and say whether there may be more."""
    seen, floor_us = _look_ahead(connection, scan, MOST_SCANNED)
    if floor_us is None:
        return 0, False
    cut = seen >= MOST_SCANNED
    lower = (event.c.ts_us >= floor_us,) if cut else scan.lower
    fitting = select(event.c.ts_us).where(*lower, *scan.upper, *scan.where)
    limited = fitting.limit(MOST_COUNTED + 1).subquery()
    count = connection.scalar(select(func.count()).select_from(limited)) or 0
    return min(count, MOST_COUNTED), cut or count > MOST_COUNTED


def _below(key: Key) -> Condition:
    return tuple_(*_KEY) < tuple_(*key)


def _lower(request: PageRequest) -> tuple[Condition, ...]:
    start = request.span.start
    key = request.key if request.part is Part.NEWER else None
    if key is not None and (start is None or key[0] >= to_us(start)):
        return (tuple_(*_KEY) > tuple_(*key),)
    return () if start is None else (event.c.ts_us >= to_us(start),)


def _upper(request: PageRequest) -> tuple[Condition, ...]:
    if request.part is Part.OLDER and request.key is not None:
        return (_below(request.key),)
    return () if request.span.end is None else (event.c.ts_us < to_us(request.span.end),)


def _logged(row: Sequence[Any], conflicts: frozenset[Name]) -> LoggedEvent:
    stored = value(row)
    conflict = (
        stored.event.type is EventType.PRODUCT_COUNT and (row[0], row[1], row[2]) in conflicts
    )
    return LoggedEvent(row_key(row), stored, conflict)
