"""Behavior: what becomes of a simulated camera's events before they leave it."""

from datetime import datetime, timedelta
from typing import Any, Final

from factory_desktop.domain.camera_fault import CameraFault
from factory_desktop.store.sample_roster import MODEL_VERSION

Event = dict[str, Any]
"""As it is sent."""

CLOCK_OFF: Final = timedelta(minutes=2)
"""Less than the five minutes that a clock may be ahead: it is told, not refused."""
FALLS_SILENT: Final = timedelta(minutes=1)
OFFLINE_FOR: Final = timedelta(seconds=30)
KEPT_AT_MOST: Final = 1000
"""Events in the memory of a camera without a network: what one request can take."""
FLOODS: Final = 50
"""Times as often."""
DRIFT_STEP: Final = 0.01
LEAST_SURE: Final = 0.5
NEW_VERSION: Final = "1.1.0"
"""What the other version of the model is called."""


class Behavior:
    """Of one camera: it does all of its faults at once, or none and all goes well."""

    def __init__(self, faults: frozenset[CameraFault], began: datetime) -> None:
        self._faults = faults
        self._began = began
        self._seen = 0
        self._held: Event | None = None
        self._kept: list[Event] = []

    def interval(self, usual: float) -> float:
        """Return the seconds between two looks."""
        return usual / FLOODS if CameraFault.FLOOD in self._faults else usual

    def clock(self, now: datetime) -> datetime:
        """Return what the camera takes for the time."""
        if CameraFault.SLOW_CLOCK in self._faults:
            return now - CLOCK_OFF
        return now + CLOCK_OFF if CameraFault.FAST_CLOCK in self._faults else now

    @property
    def version(self) -> str:
        """Which version of the model it runs."""
        return NEW_VERSION if CameraFault.NEW_MODEL in self._faults else MODEL_VERSION

    def sureness(self, confidence: float) -> float:
        """Return how sure it is of what it has seen."""
        if CameraFault.DRIFT not in self._faults:
            return confidence
        return round(max(LEAST_SURE, confidence - DRIFT_STEP * self._seen), 4)

    def send(self, event: Event, now: datetime) -> list[list[Event]]:
        """Return what leaves the camera now, request by request; `now` is the true time."""
        self._seen += 1
        if CameraFault.SILENT in self._faults and now - self._began >= FALLS_SILENT:
            return []
        leaving = self._ordered(event)
        if CameraFault.OFFLINE in self._faults:
            return self._over_the_network(leaving, now)
        times = 2 if CameraFault.DUPLICATES in self._faults else 1
        return [[one] for one in leaving for _ in range(times)]

    def _ordered(self, event: Event) -> list[Event]:
        if CameraFault.OUT_OF_ORDER not in self._faults:
            return [event]
        if self._held is None:
            self._held = event
            return []
        held, self._held = self._held, None
        return [event, held]

    def _over_the_network(self, leaving: list[Event], now: datetime) -> list[list[Event]]:
        """Keep everything while there is no network; the oldest go where there is no room."""
        self._kept = [*self._kept, *leaving][-KEPT_AT_MOST:]
        if ((now - self._began) // OFFLINE_FOR) % 2:
            return []
        kept, self._kept = self._kept, []
        return [kept] if kept else []
