"""What waits for unknown workers and stations, as a snapshot tells it."""

from datetime import datetime, timedelta

import pytest

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.event import Rejection
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.domain.waiting import AllWaiting, Waiting, Who
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.snapshot import Snapshot, View
from factory_desktop.metrics.taking import take
from factory_desktop.store import rejected
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.unknown import Unknown
from tests.factories import T0, Call, read, run

NO_WORKER = Rejection("unknown-worker", "/worker_id", "No worker with this id.")
BODY = b'{"worker_id": "W7", "workstation_id": "S1"}'
LATER = T0 + timedelta(hours=1)


@pytest.fixture(autouse=True)
def refused(store: OpenedStore) -> None:
    run(store, Call(lambda t: rejected.keep(t.raw, [(NO_WORKER, BODY)] * 2, T0)))


def taken(store: OpenedStore, *, past: bool = False, now: datetime = LATER) -> Snapshot:
    view = View(SpanChoice(SpanKind.ALL))
    plant = store.plant
    moment = Moment(now, plant.rule, PlantCalendar(plant.zone), past=past)
    return read(store, take, view, moment, Unknown())


def test_that_a_snapshot_tells_what_waits(store: OpenedStore) -> None:
    assert taken(store).waiting == AllWaiting(
        (Waiting(Who.WORKER, "W7", 1, 1, 2, T0),), more_ids=0, times=2
    )


def test_that_nothing_waits_in_the_past(store: OpenedStore) -> None:
    assert taken(store, past=True).waiting == AllWaiting()
