from datetime import timedelta

import pytest
from msgspec import structs
from sqlalchemy import Connection

from factory_desktop.domain.clock import StoppedClock
from factory_desktop.domain.event import EARLIEST
from factory_desktop.store.engine import raw_of
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.rollups import rolling
from factory_desktop.store.rollups.folding import DELAY, fold
from factory_desktop.store.schema import BINS
from tests.factories import T0, AddPlant, Call, event, open_store, read, record, rows, run, units


def folded(store: OpenedStore) -> OpenedStore:
    run(store, Call(lambda transaction: fold(transaction.raw)))
    return store


def test_that_rows_are_folded_once_there_are_many(
    store: OpenedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rolling, "MOST_RECENT", 3)
    monkeypatch.setattr(rolling, "PAUSE", 0)
    counts = []
    for minute in range(6):
        record(store, units(minute))
        counts.append(rows(store, "SELECT count(*) FROM roll_recent")[0][0])
    assert counts == [1, 2, 3, 0, 1, 2]
    assert rows(store, "SELECT n_product FROM roll_hour") == [(4,)]


@pytest.mark.parametrize(
    ("confidence", "bin_"), [(0, 0), (0.049999, 0), (0.05, 1), (0.8, 16), (0.999999, 19), (1, 19)]
)
def test_that_a_confidence_is_counted_in_its_class(
    store: OpenedStore, confidence: float, bin_: int
) -> None:
    record(store, event(0, confidence=confidence, model_id="m", model_version="1"))
    columns = ", ".join(BINS)
    found = rows(folded(store), f"SELECT n, {columns} FROM roll_model")  # noqa: S608 - constants
    assert [tuple(row) for row in found] == [(1, *(int(n == bin_) for n in range(20)))]


def test_that_cameras_are_counted_with_what_they_sent_in_vain(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    clock = StoppedClock(T0 + timedelta(minutes=4))
    store = open_store(tmp_path_factory.mktemp("cameras"), clock)
    run(store, AddPlant())
    sent = [event(3, camera_id="CAM-1"), event(2, camera_id="CAM-1"), event(3.5, camera_id="CAM-1")]
    record(store, *sent, sent[0], units(1, 3, camera_id="CAM-1"))
    record(store, units(1, 4, camera_id="CAM-1"), event(1, "W9", camera_id="CAM-1"))
    columns = "n, n_duplicate, n_late, n_rejected, delay_us / 1000000"
    found = rows(
        folded(store),
        f"SELECT {columns} FROM roll_camera JOIN camera ON camera.id = camera"  # noqa: S608 - constants
        " WHERE camera_id = 'CAM-1'",
    )
    assert [tuple(row) for row in found] == [(4, 1, 2, 1, 60 + 120 + 30 + 180)]
    assert rows(store, "SELECT n_rejected FROM roll_camera WHERE camera = 0") == [(1,)]
    store.close()


def test_that_a_camera_decades_late_stops_nobody(
    store: OpenedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its delays would add up to more than the database's integers hold."""
    monkeypatch.setattr(rolling, "PAUSE", 0)
    old = [
        structs.replace(event(), at=EARLIEST + n * timedelta(milliseconds=250))
        for n in range(12_000)
    ]
    for start in range(0, len(old), 1000):
        record(store, *old[start : start + 1000])
    assert record(store, event(1), event(2, "W2")).stored == 2
    day_us = 86_400_000_000
    assert rows(folded(store), "SELECT max(delay_us) FROM roll_camera") == [(12_000 * day_us,)]
    assert read(store, recounts_alike)


def recounts_alike(connection: Connection) -> bool:
    """Say whether the events' own delays add up to what is kept."""
    raw = raw_of(connection)
    kept = raw.execute("SELECT sum(delay_us) FROM roll_camera").fetchone()
    return bool(kept == raw.execute(f"SELECT sum({DELAY}) FROM event").fetchone())  # noqa: S608
