"""Against the events themselves, one by one."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from factory_desktop.domain.event import Event
from factory_desktop.domain.instant import to_us
from factory_desktop.domain.span import TimeSpan
from factory_desktop.store import camera_figures
from factory_desktop.store.camera_figures import MINUTE_US, Counts
from factory_desktop.store.opened import OpenedStore
from tests.factories import SIMULATED, T0, Empty, distinct, event, events_of, read, record, run

MINUTE = timedelta(minutes=1)
CAMERAS = ("CAM-1", "CAM-2", None)


def keys(store: OpenedStore) -> dict[str, int]:
    return {one.camera_id: one.key for one in read(store, camera_figures.registered)}


def test_that_every_camera_is_listed_and_what_names_none(store: OpenedStore) -> None:
    record(store, event(0, camera_id="CAM-1"))
    found = {one.camera_id: one for one in read(store, camera_figures.registered)}
    assert set(found) == {"", "CAM-1", SIMULATED}
    assert found[SIMULATED].simulated
    assert found["CAM-1"].last_seen_us is not None
    assert found[SIMULATED].last_seen_us is None


@settings(max_examples=40, deadline=None)
@given(
    events=st.lists(st.tuples(events_of(steps=400), st.sampled_from(CAMERAS)), max_size=40),
    first=st.integers(-20, 300),
    cell=st.sampled_from([1, 5, 30]),
)
def test_that_cells_and_hours_hold_what_was_sent(
    shared_store: OpenedStore, events: list[tuple[Event, str | None]], first: int, cell: int
) -> None:
    run(shared_store, Empty())
    named = distinct([_of(camera, one) for one, camera in events])
    record(shared_store, *named)
    ids, cells = keys(shared_store), 60 // cell
    start = T0 + first * MINUTE
    sides = to_us(start), to_us(start + 60 * MINUTE)
    found = read(shared_store, camera_figures.strips, *sides, cell * MINUTE_US, cells)
    for camera in CAMERAS:
        counts = [0] * cells
        for one in named:
            place = (one.at - start) // (cell * MINUTE)
            if one.camera_id == camera and 0 <= place < cells:
                counts[place] += 1
        key = ids.get(camera or "", -1)
        assert found.get(key, (0,) * cells) == tuple(counts)
    span = TimeSpan(T0 + 60 * MINUTE, T0 + 180 * MINUTE)
    of_span = read(shared_store, camera_figures.of_span, span)
    for camera in CAMERAS:
        mine = [one for one in named if one.camera_id == camera and one.at in span]
        counted = of_span.get(ids.get(camera or "", -1), Counts())
        assert counted.events == len(mine)
        assert counted.conf_ppm == sum(round(one.confidence * 1_000_000) for one in mine)


def _of(camera: str | None, one: Event) -> Event:
    return Event(
        at=one.at,
        worker_id=one.worker_id,
        station_id=one.station_id,
        type=one.type,
        confidence=one.confidence,
        count=one.count,
        camera_id=camera,
    )


def test_that_duplicates_and_refused_events_count_for_their_camera(store: OpenedStore) -> None:
    record(store, event(0, camera_id="CAM-1"))
    record(store, event(0, camera_id="CAM-1"), event(1, camera_id="CAM-1"))
    counts = read(store, camera_figures.of_span, TimeSpan(T0, T0 + 60 * MINUTE))
    mine = counts[keys(store)["CAM-1"]]
    assert (mine.events, mine.duplicates) == (2, 1)
    # The test's clock is years after T0.
    assert mine.late == 2


def test_that_the_last_hour_is_by_receipt(store: OpenedStore) -> None:
    received = record(store, event(0, camera_id="CAM-1")).received_at
    now_us = to_us(received)
    # What happened years ago is no part of the last hour, whenever it came.
    assert read(store, lambda each: camera_figures.last_hour(each, now_us, past=False)) == {}
    minute = 1 + (received - T0) / MINUTE
    fresh = [event(minute - ago, camera_id="CAM-2") for ago in (1.5, 1.2, 30.5)]
    now = record(store, *fresh).received_at
    found = read(store, lambda each: camera_figures.last_hour(each, to_us(now), past=False))
    minutes = found[keys(store)["CAM-2"]]
    assert sum(one.events for one in minutes.values()) == 3
    assert set(minutes) == {0}
    assert minutes[0].shortest_us < 60 * MINUTE_US
    assert minutes[0].last_us == to_us(now)
