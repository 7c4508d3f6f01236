"""Retention: old events go, their sums stay.

From the floor on, which begins a day of the plant, nothing is lost. Below it sums are final:
an event that comes again from there would count twice, so it is refused.
"""

from dataclasses import dataclass
from datetime import datetime

from factory_desktop.domain.event import Rejection
from factory_desktop.domain.hour_grid import HOUR_US
from factory_desktop.domain.instant import from_us, text, to_us
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store import audit
from factory_desktop.store.rollups.folding import fold
from factory_desktop.store.transaction import Transaction

AT_ONCE = 5000
"""Rows removed in one transaction: a few milliseconds in which cameras wait."""

# The last states before the floor reach over it, at most the longest cap: with them the hours
# above it can be worked out anew.
_KEPT_BELOW_US = HOUR_US

_REMOVE = """
DELETE FROM event WHERE (ts_us, worker, station, type) IN (
  SELECT ts_us, worker, station, type FROM event WHERE ts_us < ? ORDER BY ts_us LIMIT ?
)
"""


@dataclass(frozen=True, slots=True)
class RetireEvents:
    """Raise the floor to the day that an instant lies in, and remove some events below it."""

    before: datetime

    def run(self, transaction: Transaction) -> int:
        """Remove up to `AT_ONCE` events; returns how many went, 0 when all have gone.

        A floor is never lowered: what is gone does not come back.
        """
        rolling, raw = transaction.rolling, transaction.raw
        grid = rolling.grid
        floor_us = grid.start(grid.first_hour(grid.day(grid.hour(to_us(self.before)))))
        if floor_us > rolling.floor_us:
            fold(raw)
            raw.execute(
                "INSERT INTO meta (key, value) VALUES ('rollup_floor_us', ?)"
                " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (str(floor_us),),
            )
            audit.note(transaction, "events-retired", before=text(from_us(floor_us)))
            transaction.forget_rolling()
        return raw.execute(
            _REMOVE, (transaction.rolling.floor_us - _KEPT_BELOW_US, AT_ONCE)
        ).rowcount


TOO_OLD = Rejection(
    "older-than-retention",
    "/timestamp",
    Sentence(
        "The events of that time were removed after the plant's retention time, and their sums are"
        " final. The event is kept for review."
    ),
)
"""Why an event from below the floor is not taken."""
