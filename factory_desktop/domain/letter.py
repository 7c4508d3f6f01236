"""Letter: what is to be told to a receiver of the user's, and when it is tried again."""

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from factory_desktop.domain.sentence import Sentence

SHORTEST, LONGEST = timedelta(seconds=2), timedelta(minutes=15)
"""From a try that has failed to the next: doubled each time, up to the longer one."""
LONGEST_ASKED = timedelta(days=1)
"""A receiver may ask for a pause of so long."""
JITTER = 0.25
"""By up to this part a pause is longer, so that many programs do not come at one moment."""


class Hook(Enum):
    """Which of the addresses that the user has set; its value stands in the store."""

    ALERT = "alert"
    RETRAINING = "retraining"


@dataclass(frozen=True, slots=True)
class Letter:
    """One POST; every try of it goes by the same id."""

    id: str
    hook: Hook
    kind: str
    """A word for the log, such as `fired`."""
    body: str
    """JSON."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one try; neither delivered nor given up is tried again."""

    delivered: bool = False
    given_up: bool = False
    """The receiver has said that it will never take it."""
    problem: Sentence | None = None
    retry_after: timedelta | None = None
    """The pause that the receiver asks for."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """How far a letter has come."""

    letter_id: str
    hook: Hook
    kind: str
    made_at: datetime
    tries: int
    next_at: datetime | None
    """When it is tried next; None once it is over."""
    delivered_at: datetime | None
    given_up_at: datetime | None
    problem: Sentence | None
    """Why the last try has failed; None where none has."""


def new_id() -> str:
    """Make an id that no other letter has, here or elsewhere."""
    return str(uuid.uuid4())


def pause(tries: int, asked: timedelta | None, draw: float) -> timedelta:
    """Return how long to wait after so many tries; `draw` is a random number of 0..1.

    What the receiver asks for is kept to, and is never made shorter.
    """
    doubled: timedelta = SHORTEST * float(2 ** min(tries - 1, 20))
    waits = min(doubled, LONGEST) * (1 + JITTER * draw)
    return max(waits, min(asked, LONGEST_ASKED)) if asked else waits
