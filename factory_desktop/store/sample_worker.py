"""Sample worker: how a simulated person works, pauses and is away."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from factory_desktop.domain.event import EventType

HOME_SHARE = 0.8
"""How often someone who starts to work does so at the home station."""
UNIT_GAP = timedelta(minutes=10)
"""Mean working time between two product counts."""
_UNITS = range(2, 8)
"""Units in one product count, each as likely: with `UNIT_GAP` 27 an hour, as in the document."""

_DWELL = {
    EventType.WORKING: timedelta(minutes=30),
    EventType.IDLE: timedelta(minutes=12),
    EventType.ABSENT: timedelta(minutes=12),
}
"""Mean length of a state."""
_NEXT = {
    EventType.WORKING: ((EventType.IDLE, 0.75), (EventType.ABSENT, 0.25)),
    EventType.IDLE: ((EventType.WORKING, 0.85), (EventType.ABSENT, 0.15)),
    EventType.ABSENT: ((EventType.WORKING, 0.9), (EventType.IDLE, 0.1)),
}
"""What follows a state. With the lengths above people work 68 % of the time and idle 22 %."""
_AT_FIRST = ((EventType.WORKING, 0.68), (EventType.IDLE, 0.22), (EventType.ABSENT, 0.1))
"""The shares of time in the long run, so that a shift's first hour is like its others."""
_DWELL_SHAPE = 2
"""Shape of the gamma distribution of lengths: fewer very short ones than with random ends."""
_CONFIDENCE = {
    EventType.WORKING: 0.92,
    EventType.IDLE: 0.88,
    EventType.ABSENT: 0.87,
    EventType.PRODUCT_COUNT: 0.94,
}
"""Mean confidence; together within the document's normal 0.85 to 0.95."""
_CONFIDENCE_SPREAD = 0.04


@dataclass(frozen=True, slots=True)
class Stretch:
    """One state at one station, until an instant."""

    state: EventType
    station_id: str
    end: datetime


class SampleWorker:
    """A simulated person, asked at rising instants what a camera would see.

    States follow each other as a Markov chain, each with a length of its own. Whoever
    starts to work chooses a place; idle and absent time is spent at the last one.
    """

    def __init__(
        self, dice: Random, home: str, stations: Sequence[str], start: datetime, speed: float = 1
    ) -> None:
        self._dice = dice
        self._home = home
        self._elsewhere = [station for station in stations if station != home]
        self._speed = speed
        self._stretch = self._live(_draw(dice, _AT_FIRST), home, start)

    def at(self, instant: datetime) -> Stretch:
        """Say what the person does at an instant, not before the last one asked for."""
        while self._stretch.end <= instant:
            last = self._stretch
            state = _draw(self._dice, _NEXT[last.state])
            self._stretch = self._live(state, last.station_id, last.end)
        return self._stretch

    def _live(self, state: EventType, station: str, start: datetime) -> Stretch:
        if state is EventType.WORKING:
            at_home = not self._elsewhere or self._dice.random() < HOME_SHARE
            station = self._home if at_home else self._dice.choice(self._elsewhere)
        length = self._dice.gammavariate(_DWELL_SHAPE, 1 / _DWELL_SHAPE) * _DWELL[state]
        return Stretch(state, station, start + length / self._speed)


def confidence(dice: Random, kind: EventType) -> float:
    """How sure a simulated camera is of what it saw, 0..1 with three decimals."""
    return round(min(1.0, max(0.0, dice.gauss(_CONFIDENCE[kind], _CONFIDENCE_SPREAD))), 3)


def units(dice: Random) -> int:
    """How many units one product count holds."""
    return dice.choice(_UNITS)


def _draw(dice: Random, chances: Sequence[tuple[EventType, float]]) -> EventType:
    kinds = [kind for kind, _weight in chances]
    weights = [weight for _kind, weight in chances]
    return dice.choices(kinds, weights)[0]
