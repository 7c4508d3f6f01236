"""A week of a plant with every fault there is, and what a supervisor would have heard of it.

`pytest tests/promises/test_alert_week.py -s` prints the log as it was read.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from factory_desktop.backend.drift_watch import DriftWatch
from factory_desktop.domain import alerting
from factory_desktop.domain.alert import Turn
from factory_desktop.domain.concern import ConcernKind
from factory_desktop.domain.event import Event, EventType, Rejection
from factory_desktop.domain.model_version import ActivateModel
from factory_desktop.domain.sentence import Sentence
from factory_desktop.domain.store_health import StoreHealth
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.rehearsal import moments
from tests.factories import T0, event, units
from tests.metrics.supervisor import Supervisor
from tests.metrics.watched_floor import MINUTE, WITH_TARGET, WatchedFloor
from tests.store.test_operations import operate

K = ConcernKind
DAY, HOUR = 24 * 60, 60
EACH = 2
"""Minutes from one state event of a worker to the next, and from one look to the next."""
INVALID = Rejection("invalid", "/confidence", Sentence("confidence is wrong."))
PLACES = {"W1": "S1", "W2": "S2", "W3": "S10"}
REST = range(2 * HOUR, 2 * HOUR + 30)
"""Minutes of a shift that are its break: cameras send nothing then."""


def within(day: int, minute: int, which: int, first: float, last: float) -> bool:
    """Whether it is that day, between these hours of its shift."""
    return day == which and first * HOUR <= minute < last * HOUR


def state(day: int, minute: int, worker: str) -> EventType:
    """Each works three of four times, but for what is to be told."""
    if worker == "W3" and within(day, minute, 0, 5, 5.7):
        return EventType.IDLE
    if worker == "W1" and within(day, minute, 1, 3, 3.5):
        return EventType.ABSENT
    if worker == "W2" and within(day, minute, 1, 1.9, 2.65):
        return EventType.ABSENT  # most of it is the break
    if worker == "W1" and within(day, minute, 5, 7.5, 8):
        return EventType.IDLE
    resting = EventType.ABSENT if day == 2 else EventType.IDLE  # a model that sees it otherwise
    working = (minute // EACH + int(worker[1:])) % 4
    return EventType.WORKING if working else resting


def health(day: int, minute: int) -> StoreHealth:
    """Tell of the store: the disk is full for an hour, and one night no backup can be made."""
    free = 2**28 if within(day, minute, 3, 1, 2) else 2**40
    failed = within(day, minute, 1, 14, 16)
    return StoreHealth(2**30, free, T0 + (day * DAY + 14 * HOUR) * MINUTE if failed else None)


def is_silent(day: int, minute: int, camera: str) -> bool:
    if within(day, minute, 4, 4, 4.4):
        return True
    if camera == "CAM-S2" and within(day, minute, 5, 5, 6):
        return minute % 6 != 0  # it sends a third of what it should
    hours = ((1, 1.67), (1.8, 1.97)) if camera == "CAM-S2" else ()
    return any(within(day, minute, 0, *one) for one in hours)


def sent(day: int, minute: int) -> Iterator[Event | Rejection]:
    """What cameras send in a minute of the shift."""
    for worker, station in PLACES.items():
        camera = f"CAM-{station}"
        if is_silent(day, minute, camera):
            continue
        unsure = camera == "CAM-S1" and within(day, minute, 3, 2.5, 6)
        slow = 1.5 if camera == "CAM-S10" and within(day, minute, 2, 3, 8) else 0
        old = camera == "CAM-S2" and within(day, minute, 2, 1, 1.5)
        said: dict[str, Any] = {"camera_id": camera, "confidence": 0.7 if unsure else 0.92}
        said |= {"model_id": "detector", "model_version": "1.0" if old else "2.0"}
        at = day * DAY + minute - slow
        yield event(at, worker, station, state(day, minute, worker), **said)
        if worker == "W3" and within(day, minute, 4, 4.5, 8):
            for more in (0.5, 1, 1.5):
                yield event(at - more, worker, station, **said)
        if worker == "W2" and within(day, minute, 3, 6.2, 6.5):
            yield event(at - 1, worker, "S1", camera_id="CAM-S1")
        if worker == "W1" and minute % 6 == 0 and not within(day, minute, 2, 4, 6):
            yield units(at, 20 if within(day, minute, 2, 6, 8) else 6, station=station, **said)
        if worker == "W1" and day == 4 and minute == 264:
            # It was offline, and had a buffer.
            yield from (units(day * DAY + one, 6, station=station) for one in range(240, 264, 6))
    if within(day, minute, 1, 6, 6.1):
        yield from (INVALID,) * 3
    if within(day, minute, 5, 2.6, 3):
        yield event(day * DAY + minute, "W9")


@pytest.fixture(scope="module")
def supervisor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Supervisor]:
    floor = WatchedFloor(Path(tmp_path_factory.mktemp("week")), WITH_TARGET)
    floor.rule = TimeRule("fixed", timedelta(minutes=EACH), timedelta(minutes=5))
    made = Supervisor(floor)
    job = DriftWatch(floor.store, floor.clock)
    at = 0
    for day in range(7):
        for minute in range(0, 8 * HOUR, EACH):
            at = day * DAY + minute
            items = [] if minute in REST else list(sent(day, minute))
            if items:
                floor.send(at, *items)
            made.look(at + 0.1, health(day, minute))
            if day == 0 and minute == 0:
                operate(floor.store, ActivateModel("detector", "2.0"))
            if minute % HOUR == 4:
                job.look_after()
            if minute % 100 == 0:
                made.restart(at + 0.2)
        start = T0 + (at + EACH) * MINUTE
        end = T0 + ((day + 1) * DAY - 1) * MINUTE
        for moment in moments(floor.calendar, start, end):
            minute = (moment - T0) // MINUTE
            made.look((moment - T0) / MINUTE, health(day, minute % DAY))
    print("", *made.log, f"{len(made.notices)} desktop notifications", sep="\n")
    yield made
    floor.store.close()


def fired(supervisor: Supervisor) -> list[tuple[int, str]]:
    """By day, every alert that was new."""
    return [
        ((one.alert.fired_at - T0) // (DAY * MINUTE), one.alert.cause)
        for one in supervisor.happened
        if one.turn is Turn.FIRED
    ]


def test_that_nothing_is_missed_and_nothing_else_is_said(supervisor: Supervisor) -> None:
    assert fired(supervisor) == [
        (0, "camera-silent/CAM-S2"),
        (0, "floor-seen/"),  # for a while there is less to be known
        (0, "worker-not-seen/W2"),  # the second silence, ended by the break
        (0, "station-idle/S10"),
        (1, "worker-absent/W1"),
        (1, "rejected/"),
        (1, "backup-failed/"),  # at night
        (2, "stray-model/detector/1.0"),
        (2, "clock-offset/CAM-S10"),
        (2, "behind-target/"),
        (2, "model-drift/"),
        (3, "store-full/"),
        (3, "low-confidence/CAM-S1"),
        (3, "two-places/W2"),
        (4, "nobody-seen/"),
        (4, "overcount/W3"),
        (4, "working-share/"),  # W3 works three times as much
        (4, "camera-rate/CAM-S10"),  # by this one
        (5, "unknown/worker/W9"),
        (5, "camera-rate/CAM-S2"),
        (5, "station-idle/S1"),
    ]


def test_that_nothing_is_said_twice(supervisor: Supervisor) -> None:
    told = [one.number for notice in supervisor.notices for one in notice.alerts]
    assert len(told) == len(set(told))
    causes = Counter(cause for _, cause in fired(supervisor))
    assert set(causes.values()) == {1}


def test_that_fewer_than_20_notifications_disturb_anybody(supervisor: Supervisor) -> None:
    assert 0 < len(supervisor.notices) < 20
    times = [one.at for one in supervisor.notices]
    pairs = zip(times, times[3:], strict=False)
    assert all(later - sooner >= alerting.WITHIN for sooner, later in pairs)


def test_that_all_but_what_waits_for_somebody_has_cleared_by_itself(
    supervisor: Supervisor,
) -> None:
    active = {one.cause for one in supervisor.state.alerts if one.is_active}
    assert active == {"unknown/worker/W9"}


def test_that_a_silent_camera_shows_once_within_its_grace_time_and_clears(
    supervisor: Supervisor,
) -> None:
    story = [one for one in supervisor.happened if one.alert.concern.kind is K.CAMERA_SILENT]
    turns = [one.turn for one in story]
    assert turns[:2] == [Turn.FIRED, Turn.CLEARED]
    assert set(turns) <= {Turn.FIRED, Turn.CLEARED, Turn.BACK}
    silent_from = T0 + HOUR * MINUTE
    # It sends every two minutes, so that five times as long is its own grace time.
    assert timedelta() < story[0].alert.fired_at - silent_from <= 10 * MINUTE
    cleared = story[1].alert.cleared_at
    assert cleared is not None
    assert cleared - (T0 + 1.67 * HOUR * MINUTE) <= 2 * EACH * MINUTE


def test_that_breaks_nights_and_a_day_without_faults_are_quiet(supervisor: Supervisor) -> None:
    for notice in supervisor.notices:
        minute = (notice.at - T0) % (DAY * MINUTE) // MINUTE
        # Of the store itself somebody hears at any hour.
        told = {one.concern.kind for one in notice.alerts}
        assert told == {K.BACKUP_FAILED} or (minute < 8 * HOUR and minute not in REST)
    assert not [day for day, _ in fired(supervisor) if day == 6]
