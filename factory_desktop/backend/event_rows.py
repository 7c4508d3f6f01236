"""Event rows: stored events as rows of a file, in the order of their columns."""

from collections.abc import Iterator

from factory_desktop.domain.event import Event, StoredEvent
from factory_desktop.domain.export import EventList
from factory_desktop.domain.sheet import Cell
from factory_desktop.store.event_stream import stream
from factory_desktop.store.readers import Readers


def event_rows(reading: Readers, events: EventList) -> Iterator[tuple[Cell, ...]]:
    """Give all events of a list, the oldest first, read in parts."""
    workers, stations = dict(events.workers), dict(events.stations)
    for part in stream(reading, events.query, events.span):
        for stored in part:
            yield _event_row(stored, workers, stations)


def _event_row(
    stored: StoredEvent, workers: dict[str, str], stations: dict[str, str]
) -> tuple[Cell, ...]:
    event = stored.event
    return (
        *event_cells(event),
        workers.get(event.worker_id),
        stations.get(event.station_id),
        stored.received_at,
        "yes" if stored.simulated else "no",
    )


def event_cells(event: Event) -> tuple[Cell, ...]:
    """Give what the camera has sent."""
    return (
        event.at,
        event.worker_id,
        event.station_id,
        event.type.word,
        round(event.confidence, 6),
        event.count,
        event.camera_id,
        event.model_id,
        event.model_version,
    )
