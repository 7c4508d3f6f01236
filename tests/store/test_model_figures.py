"""What is read by hours is what the events add up to, folded or not."""

from collections import Counter
from random import Random

import pytest

from factory_desktop.domain.event import Event, EventType
from factory_desktop.domain.instant import to_us
from factory_desktop.store import model_figures
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.rollups.folding import fold
from factory_desktop.store.rollups.kept import Kept
from tests.factories import T0, Call, read, record, rows, run
from tests.model_floor import HOUR, sent

EVERY = -(2**40), 2**40


def drawn() -> list[Event]:
    """Both versions at both stations within the same hours, and some of neither."""
    dice, found = Random(7), {}
    for number in range(400):
        at = T0 + dice.randrange(3 * 3600 * 1000) / 3_600_000 * HOUR
        one = sent(
            at.replace(microsecond=number * 1000),
            dice.choice(("2.0", "2.1", None)),
            dice.choice(("S1", "S2")),
            dice.choice(tuple(EventType)),
            dice.choice((0.0, 0.799999, 0.8, dice.random(), 1.0)),
            dice.randint(1, 9),
            camera=dice.choice(("CAM-1", "CAM-2")),
        )
        found[one.at, one.station_id, one.type] = one
    return list(found.values())


def keys(store: OpenedStore) -> tuple[dict[str, int], dict[str, int], dict[str, int]]:
    return (
        dict(map(tuple, rows(store, "SELECT version, id FROM model_version"))),
        dict(map(tuple, rows(store, "SELECT station_id, id FROM station"))),
        dict(map(tuple, rows(store, "SELECT camera_id, id FROM camera"))),
    )


@pytest.mark.parametrize("folded", [True, False])
def test_that_hours_are_what_the_events_add_up_to(store: OpenedStore, *, folded: bool) -> None:
    events = drawn()
    record(store, *events)
    if folded:
        run(store, Call(lambda t: fold(t.raw)))
    versions, stations, cameras = keys(store)
    grid = read(store, Kept.read).grid
    hours: dict[tuple[int, int, int], list[Event]] = {}
    made: Counter[tuple[int, int, int]] = Counter()
    for one in events:
        key = grid.hour(to_us(one.at)), stations[one.station_id], versions[one.model_version or ""]
        hours.setdefault(key, []).append(one)
        if one.type is EventType.PRODUCT_COUNT:
            made[key] += one.count
    both = versions["2.0"], versions["2.1"]
    made = Counter({key: count for key, count in made.items() if key[2] in both})
    wanted = {key: _hour(key, group) for key, group in hours.items() if key[2] in both}
    found = read(store, model_figures.of_versions, *EVERY, both)
    assert {tuple(one[:3]): tuple(one) for one in found.tolist()} == wanted
    counted = read(store, model_figures.units, *EVERY, both)
    assert Counter(counted) == made
    plant = read(store, model_figures.of_plant, *EVERY)
    assert sum(sum(one.mix) for one in plant) == len(events)
    assert [one.hour for one in plant] == sorted({key[0] for key in hours})
    assert plant[0].mix == tuple(
        sum(e.type is kind for k, g in hours.items() if k[0] == plant[0].hour for e in g)
        for kind in EventType
    )
    by_camera = read(store, model_figures.of_cameras, *EVERY)
    assert {key: sum(of.values()) for key, of in by_camera.items()} == {
        cameras[name]: n for name, n in Counter(str(one.camera_id) for one in events).items()
    }


def _hour(key: tuple[int, int, int], group: list[Event]) -> tuple[int, ...]:
    sure = [round(one.confidence * 1e6) for one in group]
    mix = tuple(sum(one.type is kind for one in group) for kind in EventType)
    bins = tuple(sum(min(ppm // 50_000, 19) == number for ppm in sure) for number in range(20))
    return *key, *mix, sum(sure), *bins


def test_that_an_hour_of_one_version_alone_needs_none_of_its_events(store: OpenedStore) -> None:
    record(store, sent(T0, kind=EventType.PRODUCT_COUNT, count=4), sent(T0 + HOUR, "2.1"))
    run(store, Call(lambda t: fold(t.raw)))
    run(store, Call(lambda t: t.raw.execute("DELETE FROM event")))
    versions, _, _ = keys(store)
    found = read(store, model_figures.units, *EVERY, versions.values())
    assert list(found.values()) == [4]
