"""History: whether what was read a while ago is still all there is, told without reading it again.

Every event sent is given a number, and every operation leaves a line in the audit trail.
"""

from sqlalchemy import Connection, Integer, cast, func, or_, select, tuple_

from factory_desktop.domain.event_log import Key, Mark
from factory_desktop.domain.instant import to_us
from factory_desktop.domain.span import TimeSpan
from factory_desktop.store.schema import audit, event, meta
from factory_desktop.store.stored_event import key_of

_MOST_LOOKED_AT = 10_000
"""Events among which the new ones are looked for: some 2 ms."""
_KEY = key_of(event)


def read_mark(connection: Connection) -> Mark:
    """Tell how far the history has come."""
    seq = connection.scalar(select(cast(meta.c.value, Integer)).where(meta.c.key == "next_seq"))
    # Those on the roster have a dash in their names, and change no event.
    operations = select(func.max(audit.c.id)).where(
        or_(~audit.c.action.contains("-"), audit.c.action == "events-retired")
    )
    return Mark(seq or 0, connection.scalar(operations) or 0)


def explains(
    connection: Connection, then: Mark | None, now: Mark, key: Key | None, span: TimeSpan
) -> bool:
    """Say whether all that has changed from `then` to `now` lies at a key or above, or past a span.

    False where that is not sure: an event sent a second time has been given a number as well.
    """
    if then is None or then.operations != now.operations:
        return False
    sent = now.next_seq - then.next_seq
    if not 0 <= sent <= _MOST_LOOKED_AT:
        return False
    if not sent or key is None:
        return True
    newest = select(event).order_by(*(column.desc() for column in _KEY)).limit(_MOST_LOOKED_AT)
    rows = newest.subquery()
    above = tuple_(*key_of(rows)) >= tuple_(*key)
    outside = above if span.end is None else or_(above, rows.c.ts_us >= to_us(span.end))
    fresh = select(func.count()).where(rows.c.seq >= then.next_seq, outside)
    return connection.scalar(fresh) == sent
