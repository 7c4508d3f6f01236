"""Heard: when something of a camera last came, and whether it came as it happened."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from factory_desktop.domain.instant import MICROSECOND, from_us, to_us
from factory_desktop.store import lately
from factory_desktop.store.camera_figures import Minute, Registered
from factory_desktop.store.rollups.kept import Kept

GIVEN_UP = timedelta(days=7)
"""Who has sent nothing for so long was taken down."""
_FRESH = timedelta(minutes=2)
"""What is received no later came as it happened."""
_BEFORE, _AFTER = timedelta(minutes=65), timedelta(minutes=5)
"""Of so long before and after it last sent something its events are looked at."""
_MINUTE_US = 60_000_000


@dataclass(frozen=True, slots=True)
class Heard:
    """The last that is known of a camera."""

    at: datetime
    live: bool
    """Whether it sends what happens; what was generated, or imported of the past, does not."""


def heard(
    connection: Connection,
    row: Registered,
    minutes: Mapping[int, Minute],
    now: datetime,
    *,
    past: bool,
) -> Heard | None:
    """Tell when something of a camera last came; None where that was never or too long ago.

    `minutes` is what was received of it in the last hour.
    """
    last = _last(connection, row, minutes, now, past=past)
    if last is None:
        return None
    # Over several minutes comes only what is being sent.
    live = len(minutes) > 1 or _is_live(connection, row, last, now)
    return Heard(last, live)


def has_lived(row: Registered, now: datetime) -> bool:
    """Tell whether a real camera had sent for a while by now, however long ago."""
    return not row.simulated and _may_have_sent(row, to_us(now)) and _sent_for_long(row)


def _last(
    connection: Connection,
    row: Registered,
    minutes: Mapping[int, Minute],
    now: datetime,
    *,
    past: bool,
) -> datetime | None:
    since_us, now_us = to_us(now - GIVEN_UP), to_us(now)
    found = [one.last_us for one in minutes.values()]
    if not past and row.last_seen_us is not None:
        found.append(row.last_seen_us)
    if not found and (_may_have_sent(row, now_us) if past else not row.camera_id):
        before = _before(connection, row, since_us, now_us)
        found = [] if before is None else [before]
    return from_us(max(found)) if found and max(found) >= since_us else None


def _may_have_sent(row: Registered, now_us: int) -> bool:
    return row.first_seen_us is None or row.first_seen_us < now_us


def _before(connection: Connection, row: Registered, since_us: int, now_us: int) -> int | None:
    # Where it has none, every event of those days would be gone through.
    if not lately.has_sent(connection, row.key, Kept.read(connection).grid.hour(since_us)):
        return None
    return lately.last_before(connection, row.key, now_us, since_us)


def _is_live(connection: Connection, row: Registered, last: datetime, now: datetime) -> bool:
    """Tell apart what a camera has sent by and by from what came all at once, and late."""
    since_us, past_us = to_us(last - _BEFORE), to_us(last + _AFTER)
    minute, fresh_us = None, _FRESH // MICROSECOND
    for received_us, delay_us in lately.came(connection, row.key, since_us, past_us, to_us(now)):
        # Simulated events may have been made up to this very minute.
        if not row.simulated and abs(delay_us) <= fresh_us:
            return True
        if minute not in {None, received_us // _MINUTE_US}:
            return True
        minute = received_us // _MINUTE_US
    # One whose clock is off by hours sends what seems to be of another time, for a while.
    return minute is None and _sent_for_long(row)


def _sent_for_long(row: Registered) -> bool:
    first_us, last_us = row.first_seen_us, row.last_seen_us
    return (
        first_us is not None and last_us is not None and last_us - first_us > _AFTER // MICROSECOND
    )
