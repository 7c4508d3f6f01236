from dataclasses import replace
from datetime import timedelta

import pytest

from factory_desktop.domain.alert import Alert, AlertState
from factory_desktop.domain.concern import Concern, ConcernKind, Severity
from factory_desktop.domain.waiting import Waiting, Who
from factory_desktop.domain.worker_data import EraseWorker
from factory_desktop.store import alerts, worker_data
from factory_desktop.store.alerts import KeepAlerts
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.retention import RetireEvents
from factory_desktop.store.roster import RemoveWorker
from tests.factories import T0, event, read, record, rows, run
from tests.store.test_operations import operate

MINUTE = timedelta(minutes=1)
IDLE = Alert(
    1,
    Concern(
        ConcernKind.WORKER_IDLE,
        worker_id="W1",
        station_id="S1",
        since=T0 - 11 * MINUTE,
        lasting=11 * MINUTE,
    ),
    T0,
    told_at=T0,
)
SILENT = Alert(
    2,
    Concern(ConcernKind.CAMERA_SILENT, Severity.BAD, camera_id="CAM-1", since=T0, lasting=MINUTE),
    T0,
    cleared_at=T0 + 9 * MINUTE,
    acknowledged_at=T0 + MINUTE,
    muted_until=T0 + 30 * MINUTE,
    gone_at=T0 + 8 * MINUTE,
)
W7 = Alert(
    3,
    Concern(
        ConcernKind.UNKNOWN, since=T0, count=12, waiting=Waiting(Who.WORKER, "W7", 12, 0, 12, T0)
    ),
    T0,
)
NAMELESS = Alert(
    4, Concern(ConcernKind.LOW_CONFIDENCE, share=0.7, units=1.5, camera_id="", since=T0), T0
)
STRAY = Alert(5, Concern(ConcernKind.STRAY_MODEL, version="detector/1.0", since=T0), T0)
ALL = (IDLE, SILENT, W7, NAMELESS, STRAY)


@pytest.fixture
def plant(store: OpenedStore) -> OpenedStore:
    record(store, event(camera_id="CAM-1"))
    return store


def keep(store: OpenedStore, *changed: Alert, state: AlertState | None = None) -> None:
    run(store, KeepAlerts(changed, state or AlertState(next_number=9)))


def test_that_a_new_store_remembers_nothing(store: OpenedStore) -> None:
    assert read(store, alerts.remembered, T0) == AlertState()


def test_that_a_start_goes_on_from_what_was_kept(plant: OpenedStore) -> None:
    state = AlertState(ALL, (T0, T0 + MINUTE), (3,), 5)
    keep(plant, *ALL, state=state)
    assert read(plant, alerts.remembered, T0 + 10 * MINUTE) == state


def test_that_an_alert_is_changed_in_its_place(plant: OpenedStore) -> None:
    keep(plant, IDLE)
    cleared = replace(IDLE, cleared_at=T0 + MINUTE, acknowledged_at=T0)
    keep(plant, cleared)
    assert read(plant, alerts.newest, 10) == (cleared,)


def test_that_what_cleared_long_ago_is_history_alone(plant: OpenedStore) -> None:
    keep(plant, *ALL)
    later = T0 + 2 * 1440 * MINUTE
    assert [one.number for one in read(plant, alerts.remembered, later).alerts] == [1, 3, 4, 5]
    assert [one.number for one in read(plant, alerts.newest, 3)] == [5, 4, 3]


def test_that_active_ones_are_counted_and_read_alone(plant: OpenedStore) -> None:
    keep(plant, *ALL)
    assert read(plant, alerts.active_by_kind) == {
        ("worker-idle", Severity.WARNING): 1,
        ("unknown", Severity.WARNING): 1,
        ("low-confidence", Severity.WARNING): 1,
        ("stray-model", Severity.WARNING): 1,
    }
    active = read(plant, lambda connection: alerts.newest(connection, 9, active=True))
    assert [one.number for one in active] == [5, 4, 3, 1]


def test_that_only_the_newest_are_kept_and_all_that_is_active(
    plant: OpenedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(alerts, "KEPT", 5)
    many = [replace(SILENT, number=number) for number in range(2, 40)]
    keep(plant, IDLE, *many)
    assert [one.number for one in read(plant, alerts.newest, 99)] == [39, 38, 37, 36, 35, 1]


def test_that_an_erased_worker_is_named_nowhere(plant: OpenedStore) -> None:
    record(plant, event())
    keep(plant, *ALL)
    operate(plant, EraseWorker("W1"))
    (told,) = [one for one in read(plant, alerts.newest, 9) if one.number == 1]
    assert told.concern.worker_id not in {"W1", None}
    again = replace(W7, concern=replace(W7.concern, waiting=Waiting(Who.WORKER, "W2", 1, 0, 1, T0)))
    keep(plant, replace(again, number=7))
    operate(plant, EraseWorker("W2"))
    assert "W2" not in repr(rows(plant, "SELECT * FROM alert"))


def test_that_what_was_told_of_one_worker_is_among_their_data(plant: OpenedStore) -> None:
    keep(plant, *ALL)
    assert read(plant, alerts.of_worker, "W1") == (IDLE,)
    assert read(plant, worker_data.read, "W1").alerts == (IDLE,)
    assert read(plant, alerts.of_worker, "W2") == ()


def test_that_alerts_go_with_the_events_of_their_time(plant: OpenedStore) -> None:
    keep(plant, *ALL)
    run(plant, RetireEvents(T0 + 3 * 1440 * MINUTE))
    assert [one.number for one in read(plant, alerts.newest, 9)] == [5, 4, 3, 1]


def test_that_alerts_go_with_whom_they_are_about(plant: OpenedStore) -> None:
    keep(plant, replace(IDLE, concern=replace(IDLE.concern, worker_id="W3")), W7)
    run(plant, RemoveWorker("W3"))
    assert [one.number for one in read(plant, alerts.newest, 9)] == [3]
