"""The large plant: 200 workers at 100 stations, whose shifts fill a year of events."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from factory_desktop.domain.event import Event, EventType

WORKERS, STATIONS = 200, 100
ZONE = ZoneInfo("Europe/Tallinn")
"""Its clocks change twice in the year."""
SHIFT_BEGINS = time(8)
SHIFT = timedelta(hours=8)
SPELL = timedelta(minutes=30)
"""How long a worker stays in one state at one station, on the average."""
AT_HOME = 0.8
COUNTS = 0.12
"""Share of a working worker's events that are product counts."""
STATES = (EventType.WORKING,) * 8 + (EventType.IDLE, EventType.ABSENT)


def _days_ago(days: int) -> date:
    return datetime.now(ZONE).date() - timedelta(days=days)


@dataclass(frozen=True)
class Plant:
    """So many events, spread evenly over the shifts of its days.

    Plants of different sizes work the same days, in shifts of the same length: a smaller one is
    seen less often. The same plant makes the same events each time.
    """

    events: int
    days: int = 365
    last_day: date = field(default_factory=partial(_days_ago, 2))
    """A day before yesterday, so that what comes live comes after it."""

    @property
    def begins(self) -> datetime:
        """When the first shift begins."""
        return self._shift(0)

    @property
    def ends(self) -> datetime:
        """When the last shift has ended."""
        return self._shift(self.days - 1) + SHIFT

    def chunks(self, size: int, apart: timedelta = timedelta()) -> Iterator[tuple[Event, ...]]:
        """Make the events in the order of time; a plant `apart` from another has other keys."""
        crew = _Crew(self._change())
        made: list[Event] = []
        for day in range(self.days):
            first, behind = (self.events * number // self.days for number in (day, day + 1))
            if first < behind:
                made += crew.work(self._shift(day) + apart, first, behind)
            while len(made) >= size:
                yield tuple(made[:size])
                del made[:size]
        if made:
            yield tuple(made)

    def _shift(self, day: int) -> datetime:
        at = self.last_day - timedelta(days=self.days - 1 - day)
        return datetime.combine(at, SHIFT_BEGINS, ZONE).astimezone(UTC)

    def _change(self) -> float:
        """Return how likely a worker has changed state or station since the event before."""
        between = SHIFT * self.days * WORKERS / self.events
        return min(1.0, between / SPELL)


class _Worker:
    """One worker, as of the last event."""

    __slots__ = ("home", "name", "state", "station")

    def __init__(self, number: int) -> None:
        self.name = f"W{number}"
        self.home = f"S{number % STATIONS}"
        self.station = self.home
        self.state = EventType.WORKING

    def change(self, dice: random.Random) -> None:
        """Begin another spell."""
        self.state = dice.choice(STATES)
        away = dice.random() >= AT_HOME
        self.station = f"S{dice.randrange(STATIONS)}" if away else self.home


class _Crew:
    """All workers, each of whom is seen in turn."""

    def __init__(self, change: float) -> None:
        self._dice = random.Random(20260122)
        self._change = change
        self._workers = [_Worker(number) for number in range(WORKERS)]
        self._dice.shuffle(self._workers)

    def work(self, at: datetime, first: int, behind: int) -> list[Event]:
        """Make the events of one shift, of these numbers."""
        # Ten million of these are made: what is looked up once costs nothing.
        roll, change, workers = self._dice.random, self._change, self._workers
        made, gap, counted = [], SHIFT / (behind - first), EventType.PRODUCT_COUNT
        for number in range(first, behind):
            worker, luck = workers[number % WORKERS], roll()
            if luck < change:
                worker.change(self._dice)
            counts = worker.state == 0 and luck > 1 - COUNTS
            made.append(
                Event(
                    at=at,
                    worker_id=worker.name,
                    station_id=worker.station,
                    type=counted if counts else worker.state,
                    confidence=0.75 + luck / 4,
                    count=1 + number % 5 if counts else 0,
                )
            )
            at += gap
        return made
