"""Events, stores and waiting for the tests: real files, real threads, nothing faked."""

import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from hypothesis import strategies as st
from sqlalchemy import Connection, delete

from factory_desktop.domain.clock import Clock, LiveClock
from factory_desktop.domain.event import Event, EventType, Rejection, StoredEvent
from factory_desktop.domain.settings import Settings
from factory_desktop.store import rebuilding, roster, schema, stored_event
from factory_desktop.store.events import Recorded, RecordEvents
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.stored_event import EventFilter
from factory_desktop.store.ticket import Command, Ticket
from factory_desktop.store.transaction import Transaction

T = TypeVar("T")

T0 = datetime(2026, 1, 22, 8, tzinfo=UTC)
WORKERS = ("W1", "W2", "W3")
STATIONS = ("S1", "S2", "S10")
STATES = (EventType.WORKING, EventType.IDLE, EventType.ABSENT)
SIMULATED = "SIM-1"
"""The simulated camera of `add_plant`."""
ZONES = tuple(
    map(
        ZoneInfo,
        ("UTC", "Europe/Tallinn", "Asia/Kolkata", "Australia/Lord_Howe", "America/St_Johns"),
    )
)


def event(
    minute: float = 0,
    worker: str = "W1",
    station: str = "S1",
    kind: EventType = EventType.WORKING,
    **more: Any,
) -> Event:
    """Make an event some minutes after T0."""
    values = {"confidence": 0.9, "count": 3 if kind is EventType.PRODUCT_COUNT else 0} | more
    return Event(
        at=T0 + timedelta(minutes=minute),
        worker_id=worker,
        station_id=station,
        type=kind,
        **values,
    )


def units(minute: float = 0, count: int = 3, **more: Any) -> Event:
    """Make a product count."""
    return event(minute, kind=EventType.PRODUCT_COUNT, count=count, **more)


def open_store(folder: Path, clock: Clock | None = None, zone: str = "UTC") -> OpenedStore:
    """Open the store of a data folder."""
    return OpenedStore(Settings(data_dir=folder, zone=ZoneInfo(zone)), clock or LiveClock())


def submit(
    store: OpenedStore, command: Command[T], progress: Callable[[int, int], None] | None = None
) -> Future[T]:
    """Queue a command."""
    future: Future[T] = Future()

    def answer(result: T, error: BaseException | None) -> None:
        if error is None:
            future.set_result(result)
        else:
            future.set_exception(error)

    store.writer.submit(Ticket(command, answer, progress))
    return future


def run(
    store: OpenedStore, command: Command[T], progress: Callable[[int, int], None] | None = None
) -> T:
    """Run a command in the writer and wait for its result or its error."""
    return submit(store, command, progress).result(30)


def record(store: OpenedStore, *items: Event | Rejection) -> Recorded:
    """Store events."""
    return run(store, recording(*items))


def recording(*items: Event | Rejection) -> RecordEvents:
    """Make the command that stores events."""
    return RecordEvents(items, tuple(repr(item).encode() for item in items))


def read(store: OpenedStore, query: Callable[..., T], *arguments: Any) -> T:
    """Ask a read-only connection."""
    with store.reading.connect() as connection:
        return query(connection, *arguments)


def on_file(store: OpenedStore) -> tuple[StoredEvent, ...]:
    """Read every event, oldest first."""
    page = read(store, stored_event.page, EventFilter(), 1_000_000)
    return page.events[::-1]


def rows(store: OpenedStore, statement: str) -> Sequence[Any]:
    """Run a plain SELECT."""
    return read(store, lambda connection: connection.exec_driver_sql(statement).fetchall())


@dataclass(frozen=True)
class AddPlant:
    """Put the workers and stations of the tests on the roster, and one simulated camera."""

    def run(self, transaction: Transaction) -> None:
        """Add them."""
        for worker_id in WORKERS:
            roster.AddWorker(worker_id, f"Worker {worker_id}").run(transaction)
        for station_id in STATIONS:
            roster.AddStation(station_id, f"Station {station_id}", "Assembly").run(transaction)
        simulated = {"camera_id": SIMULATED, "name": "", "simulated": 1}
        transaction.connection.execute(schema.camera.insert(), simulated)
        transaction.forget_keys()


@dataclass(frozen=True)
class Empty:
    """Delete all events, so that one store serves many examples."""

    def run(self, transaction: Transaction) -> None:
        """Delete them."""
        transaction.connection.execute(delete(schema.event))
        rebuilding.empty(transaction)


@dataclass(frozen=True)
class Call:
    """Run any function in the writer."""

    function: Callable[[Transaction], Any]

    def run(self, transaction: Transaction) -> Any:
        """Call it."""
        return self.function(transaction)


def wait_until(condition: Callable[[], object], seconds: float = 20) -> None:
    """Wait for something to become true; fails when it does not in time.

    Shorter than the refresher's LONGEST_PAUSE: what is seen in time was told, not found later.
    """
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "It did not happen in time."
        time.sleep(0.005)


def events_of(
    workers: Sequence[str] = WORKERS,
    stations: Sequence[str] = STATIONS,
    kinds: Sequence[EventType] = tuple(EventType),
    step: timedelta = timedelta(minutes=1),
    steps: int = 600,
) -> st.SearchStrategy[Event]:
    """Draw events on a coarse grid of time, in mixed zones, so that many fall together."""

    def make(
        tick: int, zone: ZoneInfo, worker: str, station: str, kind: EventType, conf: int, made: int
    ) -> Event:
        return Event(
            at=(T0 + tick * step).astimezone(zone),
            worker_id=worker,
            station_id=station,
            type=kind,
            confidence=conf / 1_000_000,
            count=made if kind is EventType.PRODUCT_COUNT else 0,
        )

    return st.builds(
        make,
        st.integers(0, steps),
        st.sampled_from(ZONES),
        st.sampled_from(workers),
        st.sampled_from(stations),
        st.sampled_from(kinds),
        st.integers(0, 1_000_000),
        st.integers(0, 100_000),
    )


def key(one: Event) -> tuple[datetime, str, str, EventType]:
    """Return what makes an event the same event."""
    return one.at.astimezone(UTC), one.worker_id, one.station_id, one.type


def distinct(events: Sequence[Event]) -> list[Event]:
    """Keep the first event of each key."""
    return list({key(one): one for one in reversed(events)}.values())[::-1]


def scalar(connection: Connection, statement: str) -> Any:
    """Read one value."""
    return connection.exec_driver_sql(statement).scalar()
