"""Events of versions of a model, for the tests of all that is said of models."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from random import Random

from factory_desktop.domain.event import Event, EventType
from tests.factories import T0

MODEL = "detector"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
KINDS = tuple(EventType)


def sent(  # noqa: PLR0917 - as many as an event has
    at: datetime = T0,
    version: str | None = "2.0",
    station: str = "S1",
    kind: EventType = EventType.WORKING,
    confidence: float = 0.9,
    count: int = 3,
    worker: str = "W1",
    camera: str | None = "CAM-1",
    model: str | None = MODEL,
) -> Event:
    """Make an event of a version."""
    return Event(
        at=at,
        worker_id=worker,
        station_id=station,
        type=kind,
        confidence=confidence,
        count=count if kind is EventType.PRODUCT_COUNT else 0,
        camera_id=camera,
        model_id=model,
        model_version=version,
    )


def week(
    version: str,
    dice: Random,
    days: Iterable[int] = range(7),
    hours: Sequence[int] = (8, 9),
    stations: Sequence[str] = ("S1", "S2"),
    each: int = 30,
    mean: float = 0.9,
    working: float = 0.7,
) -> list[Event]:
    """Draw so many events of each hour at each station; `mean` is of their confidence."""
    found = []
    midnight = T0.replace(hour=0)
    for day in days:
        for hour in hours:
            for station in stations:
                start = midnight + day * DAY + hour * HOUR
                for number in range(each):
                    others = (1 - working) / 3
                    (kind,) = dice.choices(KINDS, (working, others, others, others))
                    sure = min(max(dice.gauss(mean, 0.04), 0.0), 1.0)
                    at = start + (number + dice.random()) / each * HOUR
                    at -= timedelta(microseconds=at.microsecond % 1000)
                    made = dice.randint(1, 5)
                    found.append(sent(at, version, station, kind, sure, made))
    return found
