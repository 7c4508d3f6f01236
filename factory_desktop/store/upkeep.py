"""Upkeep: what is looked after while nobody waits for the writer."""

import logging
import random
from dataclasses import dataclass, field

from factory_desktop.domain.instant import from_us, text, to_us
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store import audit, rebuilding
from factory_desktop.store.rollups import checking
from factory_desktop.store.transaction import Transaction

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class CheckHour:
    """Compare a finished hour's rollups, chosen at random, with its events; repair what differs."""

    dice: random.Random = field(default_factory=random.Random)

    def run(self, transaction: Transaction) -> str | None:
        """Check one; returns a sentence about what was put right, None where all was well."""
        raw, rolling = transaction.raw, transaction.rolling
        finished = rolling.grid.hour(to_us(transaction.now) - rolling.cap_us) - 1
        rolling.fold(raw)
        hour = self._choose(transaction, finished)
        if hour is None or checking.is_true(raw, rolling.grid, rolling.cap_us, hour):
            return None
        day = rolling.grid.day(hour)
        # What began in an hour may last into the next day.
        rebuilding.recount(transaction, range(day, day + 2))
        began = text(from_us(rolling.grid.start(hour)))
        said = Sentence(
            "The sums of the hour from {began} were not those of its events. They are now.",
            began=began,
        )
        log.error(said)
        audit.note(transaction, "hour-repaired", hour=began)
        return said

    def _choose(self, transaction: Transaction, last: int) -> int | None:
        """Return the hour of some event, up to this one; None without any.

        Below the floor of retention there may be events, but not all of their hours'.
        """
        raw, grid = transaction.raw, transaction.rolling.grid
        first = raw.execute(
            "SELECT ts_us FROM event WHERE ts_us >= ? ORDER BY ts_us LIMIT 1",
            (transaction.rolling.floor_us,),
        ).fetchone()
        if first is None or grid.hour(first[0]) > last:
            return None
        newest = min(transaction.rolling.newest_us, grid.start(last + 1) - 1)
        at = self.dice.randint(first[0], newest)
        found = raw.execute(
            "SELECT ts_us FROM event WHERE ts_us <= ? ORDER BY ts_us DESC LIMIT 1", (at,)
        ).fetchone()
        return grid.hour(found[0])
