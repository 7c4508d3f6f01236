"""Labels of the tests' events."""

from factory_desktop.domain.event import Event, EventType
from factory_desktop.domain.label import RIGHT, EventName, Label, Verdict
from factory_desktop.store.labels import Outcome, WriteLabels
from factory_desktop.store.opened import OpenedStore
from tests.factories import rows, run


def named(event: Event) -> EventName:
    """Name an event."""
    return EventName(event.at, event.worker_id, event.station_id, event.type)


def said(event: Event, verdict: Verdict | None = RIGHT) -> Label:
    """Say something of an event."""
    return Label(named(event), verdict)


def was(kind: EventType) -> Verdict:
    """Say what it really was."""
    return Verdict(False, kind)


def write(store: OpenedStore, *labels: Label) -> tuple[Outcome, ...]:
    """Have labels kept."""
    return run(store, WriteLabels(labels))


def words(store: OpenedStore) -> list[tuple[int, int, int | None]]:
    """Read the number, and what is said, of every label."""
    return list(rows(store, "SELECT id, is_right, actual FROM label ORDER BY id"))
