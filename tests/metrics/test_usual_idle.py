"""What is usual for one's own idle spells, against a brute force, and what it does to alerts."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import Any

import pytest

from factory_desktop.domain.alert_rule import DEFAULTS, Own
from factory_desktop.domain.concern import ConcernKind
from factory_desktop.domain.event import Event, EventType
from factory_desktop.domain.usual_idle import UsualIdle
from factory_desktop.metrics import usual_idle
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.seldom import Seldom
from factory_desktop.metrics.usual_idle import LEAST_SPELLS
from factory_desktop.store import idle_spells, roster
from tests.factories import T0, event, read, record
from tests.metrics.supervisor import Supervisor
from tests.metrics.watched_floor import MINUTE, PLANNED, WatchedFloor

K, DAY = ConcernKind, 24 * 60


def spells(
    lengths: Sequence[int], day: int, worker: str = "W1", station: str = "S1"
) -> list[Event]:
    """Make idle spells of so many minutes one after the other, with four minutes of work between.

    From the shift's lunch on, which ends at minute 150.
    """
    made, minute = [], day * DAY + 151
    for length in lengths:
        kinds = [EventType.IDLE] * length + [EventType.WORKING] * 4
        for kind in kinds:
            made.append(event(minute, worker, station, kind, camera_id=f"CAM-{station}"))
            minute += 1
    return made


def usual(watched: WatchedFloor, minute: float, seldom: Seldom | None = None) -> UsualIdle:
    moment = Moment(T0 + minute * MINUTE, watched.rule, watched.calendar)
    plant = read(watched.store, roster.read_keyed)
    return read(watched.store, usual_idle.usual_idle, plant, moment, seldom or Seldom())


def percentile(values: Sequence[float], share: float) -> float:
    """Lay a line through the ordered values, and read it at that share of its length."""
    ordered = sorted(values)
    place = share * (len(ordered) - 1)
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def test_that_it_is_the_90th_percentile_of_a_brute_force(watched: WatchedFloor) -> None:
    dice = Random(4)
    of_w1 = [dice.randint(1, 9) for _ in range(41)]
    of_w2 = [dice.randint(1, 5) for _ in range(35)]
    for day, some in enumerate((of_w1[:20], of_w1[20:])):
        record(watched.store, *spells(some, day))
    record(watched.store, *spells(of_w2, 1, "W2", "S2"))
    found = usual(watched, 2 * DAY)
    for worker, station, lengths in (("W1", "S1", of_w1), ("W2", "S2", of_w2)):
        own = percentile(lengths, 0.9) * MINUTE
        assert found.workers[worker] == found.stations[station]
        assert found.workers[worker] == pytest.approx(own, abs=timedelta(microseconds=1))


def test_that_too_few_spells_say_nothing(watched: WatchedFloor) -> None:
    record(watched.store, *spells([3] * (LEAST_SPELLS - 1), 0))
    assert usual(watched, DAY) == UsualIdle()
    record(watched.store, *spells([3], 1))
    assert usual(watched, 2 * DAY) == UsualIdle({"W1": 3 * MINUTE}, {"S1": 3 * MINUTE})


def test_that_today_and_what_is_long_ago_do_not_count(watched: WatchedFloor) -> None:
    record(watched.store, *spells([3] * LEAST_SPELLS, 0))
    assert usual(watched, 700) == UsualIdle()
    assert usual(watched, 28 * DAY).workers
    assert usual(watched, 30 * DAY) == UsualIdle()


def test_that_it_is_read_once_a_day_and_when_more_of_those_days_comes(
    watched: WatchedFloor, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads: list[object] = []
    really = idle_spells.read

    def counted(*given: Any) -> object:
        reads.append(given)
        return really(*given)

    monkeypatch.setattr(idle_spells, "read", counted)
    record(watched.store, *spells([3] * LEAST_SPELLS, 0))
    seldom = Seldom()
    assert usual(watched, DAY, seldom) == usual(watched, DAY + 300, seldom)
    assert len(reads) == 1
    record(watched.store, *spells([9] * 9, 0, "W2", "S2"))
    usual(watched, DAY + 301, seldom)
    assert len(reads) == 2
    usual(watched, 2 * DAY, seldom)
    assert len(reads) == 3


def test_that_more_events_than_can_be_gone_through_are_fewer_weeks_or_none(
    watched: WatchedFloor, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = spells([3] * LEAST_SPELLS, 0), spells([5] * LEAST_SPELLS, 20)
    record(watched.store, *old, *new)
    monkeypatch.setattr(usual_idle, "MOST_EVENTS", len(new))
    assert usual(watched, 21 * DAY).workers == {"W1": 5 * MINUTE}
    monkeypatch.setattr(usual_idle, "MOST_EVENTS", len(new) - 1)
    assert usual(watched, 21 * DAY) == UsualIdle()


@pytest.mark.parametrize(
    ("length", "own", "after"),
    [
        (16, Own.BOTH, 16),  # longer than ten minutes is usual here
        (16, Own.EITHER, 10),
        (16, Own.IGNORED, 10),
        (4, Own.BOTH, 10),
        (4, Own.EITHER, 4),
    ],
)
def test_that_it_fires_updates_clears_and_mutes_by_its_own_spells(
    watched: WatchedFloor, length: int, own: Own, after: int
) -> None:
    watched.calendar = replace(PLANNED, plans=())
    record(watched.store, *spells([length] * LEAST_SPELLS, 0))
    idle = replace(DEFAULTS.of(K.STATION_IDLE), own=own)
    watched.rules = DEFAULTS.changed([idle])
    who, start = Supervisor(watched), DAY + 300
    for minute in range(start, start + after + 1):
        watched.states([minute], kind=EventType.IDLE)
        assert who.look(minute) == [], minute - start
    watched.states([start + after + 1], kind=EventType.IDLE)
    assert who.look(start + after + 1) == ["fired station-idle/S1"]
    watched.states([start + after + 2], kind=EventType.IDLE)
    assert who.look(start + after + 2) == []
    (alert,) = who.state.alerts
    assert alert.concern.lasting == (after + 2) * MINUTE
    assert alert.concern.usual == length * MINUTE
    who.mute(start + after + 2, timedelta(minutes=30))
    assert not alert.is_muted(T0)
    watched.states([start + after + 3])
    assert who.look(start + after + 3) == ["cleared station-idle/S1"]
    assert len(who.notices) == 1
