"""Sums brought back: those of a backup whose events had gone before it was made.

A clear takes them with the events, and the backup's events alone cannot make them again.
"""

from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.hour_grid import hour_grid
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store import rebuilding, retention
from factory_desktop.store.rollups import brought_back
from factory_desktop.store.transaction import Transaction

_FLOOR = """
INSERT INTO main.meta (key, value) VALUES ('rollup_floor_us', ?)
ON CONFLICT (key) DO UPDATE SET value = excluded.value
"""
_NEWER = Sentence(
    "The backup holds events of a time whose events were removed after the plant's retention time."
    " They cannot be brought back."
)
_BOTH = Sentence(
    "The backup has final sums of a time of which events have come since. The two cannot be told"
    " apart, so nothing was brought back."
)


def bring_back(transaction: Transaction) -> bool:
    """Take the final sums of the attached backup, if the store has none of that time.

    Says whether there were any: then all others are still to be worked out anew. Raises KnownError
    where sums of the two would mix.
    """
    raw, rolling = transaction.raw, transaction.rolling
    kept = dict(raw.execute("SELECT key, value FROM backup.meta").fetchall())
    floor_us = int(kept.get("rollup_floor_us", 0))
    if floor_us < rolling.floor_us and retention.holds_older_events(
        raw, rolling.floor_us, "backup.event"
    ):
        raise KnownError(_NEWER)
    if not floor_us:
        return False
    grid = hour_grid(kept["rollup_zone"])
    hour = grid.hour(floor_us)
    rolling.fold(raw)
    if not brought_back.has_sums(raw, "backup", hour):
        return False
    if brought_back.has_sums(raw, "main", hour):
        if floor_us > rolling.floor_us:
            raise KnownError(_BOTH)
        return False
    if grid.phase_us != rolling.grid.phase_us:
        raise KnownError(_BOTH)
    brought_back.bring_back(raw, hour, grid.day(hour))
    raw.execute(_FLOOR, (str(max(floor_us, rolling.floor_us)),))
    transaction.forget_rolling()
    return True


def add_up(transaction: Transaction) -> None:
    """Work out all other sums anew, and what adds up from both."""
    rebuilding.move(transaction, transaction.rolling.grid.zone.key)
