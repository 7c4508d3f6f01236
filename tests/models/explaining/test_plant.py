"""The arithmetic of each explanation gives the figure that it explains."""

import random
from datetime import timedelta

import pytest

from factory_desktop.metrics.floor import Presence
from factory_desktop.metrics.snapshot import Pick, Snapshot, View
from factory_desktop.models import text
from factory_desktop.models.explaining.explanation import Explanation
from factory_desktop.models.explaining.plant import CARDS
from tests import snapshots

HOUR = timedelta(hours=1)


def length(written: str) -> timedelta:
    hours, minutes, seconds = written.replace(",", "").split(":")
    return timedelta(hours=int(hours), minutes=int(minutes), seconds=float(seconds))


def count(written: str) -> int:
    return int(written.replace(",", ""))


def shown(seed: int) -> Snapshot:
    dice = random.Random(seed)

    def time() -> timedelta:
        return timedelta(microseconds=dice.randint(0, 20_000_000_000))

    workers = []
    for number in range(1, dice.randint(2, 9)):
        planned = time()
        presence = Presence(planned, planned * dice.random(), timedelta(), timedelta())
        active, idle = time(), time()
        workers.append(
            snapshots.worker(
                number,
                active=active,
                idle=idle,
                utilization=active / (active + idle),
                presence=presence,
            )
        )
    seen = [one.presence for one in workers if one.presence]
    total = Presence(
        sum((one.planned for one in seen), timedelta()),
        sum((one.seen for one in seen), timedelta()),
        timedelta(),
        timedelta(),
    )
    return snapshots.snapshot(workers=workers, presence=total)


@pytest.fixture(params=range(20))
def some(request: pytest.FixtureRequest) -> Snapshot:
    return shown(request.param)


def told(name: str, some: Snapshot) -> Explanation:
    explained = CARDS[name](some)
    assert all(len(row) == len(explained.columns) for row in explained.rows)
    return explained


def test_that_units_add_up(some: Snapshot) -> None:
    explained = told("units", some)
    total = sum(count(units) for _, units in explained.rows)
    assert total == some.dashboard.factory.units
    assert f" {text.number(total)} " in explained.result


def test_that_the_pace_is_its_inputs_divided(some: Snapshot) -> None:
    explained = told("pace", some)
    (_, units), (_, hours) = explained.rows
    assert f" {text.number(count(units) / (length(hours) / HOUR), 1)} " in explained.result


def test_that_productive_time_adds_up(some: Snapshot) -> None:
    explained = told("productive-time", some)
    total = sum((length(active) for _, active in explained.rows), timedelta())
    assert total == some.dashboard.factory.productive
    assert length(explained.result.split()[1]) == total


@pytest.mark.parametrize("name", ["worker-utilization", "station-utilization"])
def test_that_utilization_is_the_mean_of_its_rows(some: Snapshot, name: str) -> None:
    explained = told(name, some)
    above, below = (1, (1, 2)) if name.startswith("worker") else (1, (2,))
    shares = []
    for row in explained.rows:
        share = length(row[above]) / sum((length(row[part]) for part in below), timedelta())
        assert row[-1] == text.percent(share)
        shares.append(share)
    assert text.percent(sum(shares) / len(shares)) in explained.result


def test_that_floor_seen_is_pooled(some: Snapshot) -> None:
    explained = told("floor-seen", some)
    planned, seen, unseen = (
        sum((length(row[part]) for row in explained.rows), timedelta()) for part in (1, 2, 3)
    )
    assert planned == seen + unseen
    assert text.percent(seen / planned) in explained.result


def test_that_a_pick_narrows_the_rows() -> None:
    picked = snapshots.snapshot(view=View(pick=Pick(worker_id="W2")))
    assert [row[0] for row in told("productive-time", picked).rows] == ["Sarah Chen"]


def test_that_what_is_undefined_is_a_dash() -> None:
    empty = snapshots.empty_snapshot()
    for name in CARDS:
        assert "nan" not in told(name, empty).result
    assert text.DASH in told("worker-utilization", empty).result
    assert text.DASH in told("pace", empty).result
