"""Foretelling: what would become of events, without storing any."""

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection

from factory_desktop.domain.event import Event, EventType, Rejection
from factory_desktop.domain.import_report import Fate
from factory_desktop.domain.instant import to_us
from factory_desktop.domain.plant import SIMULATED_PREFIX
from factory_desktop.store import events, stored_event
from factory_desktop.store.engine import raw_of
from factory_desktop.store.keys import Keys
from factory_desktop.store.rollups.rolling import Rolling

_Key = tuple[int, int, int, int]


class Foreteller:
    """Knows the roster of one moment, and the events that it has been asked about."""

    def __init__(self, connection: Connection) -> None:
        self._raw = raw_of(connection)
        self._keys = Keys.read(self._raw)
        self._floor_us = Rolling.read(self._raw).floor_us
        self._asked: dict[_Key, int] = {}

    def fates(self, items: Iterable[Event | Rejection]) -> Iterator[Fate | Rejection]:
        """Tell the fate of each, as the writer would decide it now; a rejection says why."""
        for item in items:
            why = item if isinstance(item, Rejection) else self._refusal(item)
            if why is not None:
                yield why
            elif isinstance(item, Event):
                yield self._fate(item)

    def _refusal(self, event: Event) -> Rejection | None:
        return events.refusal(event, self._keys, self._floor_us)

    def _fate(self, event: Event) -> Fate | Rejection:
        key = (
            to_us(event.at),
            self._keys.workers[event.worker_id],
            self._keys.stations[event.station_id],
            int(event.type),
        )
        simulated = (event.camera_id or "").startswith(SIMULATED_PREFIX)
        found = stored_event.find(self._raw, key)
        if found is not None and found.simulated and not simulated:
            found = None
        counted = self._asked.get(key) if found is None else found.event.count
        if counted is None:
            self._asked[key] = event.count
            return Fate.NEW
        differs = event.type is EventType.PRODUCT_COUNT and counted != event.count
        return events.CONFLICT if differs and not simulated else Fate.DUPLICATE
