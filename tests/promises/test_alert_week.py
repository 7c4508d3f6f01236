"""A week of a plant with every fault there is, and what a supervisor would have heard of it.

`pytest tests/promises/test_alert_week.py -s` prints the log as it was read.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from factory_desktop.domain import alerting
from factory_desktop.domain.alert import AlertState, Happened, Notice, Turn
from factory_desktop.domain.concern import ConcernKind
from factory_desktop.domain.event import Event, EventType, Rejection
from factory_desktop.domain.sentence import Sentence
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.rehearsal import moments
from factory_desktop.store import alerts
from factory_desktop.store.alerts import KeepAlerts
from tests.factories import T0, event, read, run, units
from tests.metrics.watched_floor import MINUTE, WITH_TARGET, WatchedFloor

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
    working = (minute // EACH + int(worker[1:])) % 4
    return EventType.WORKING if working else EventType.IDLE


def is_silent(day: int, minute: int, camera: str) -> bool:
    if within(day, minute, 4, 4, 4.4):
        return True
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
        said: dict[str, Any] = {"camera_id": camera, "confidence": 0.7 if unsure else 0.92}
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


@dataclass
class Supervisor:
    """Hears of everything, and forgets nothing but what the store forgets."""

    floor: WatchedFloor
    state: AlertState = field(default_factory=AlertState)
    happened: list[Happened] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    log: list[str] = field(default_factory=list)

    def look(self, minute: float) -> None:
        seen = self.floor.see(minute)
        step = alerting.step(self.floor.rules, seen, self.state)
        self.state = step.state
        self.happened += step.happened
        self.notices += step.notices
        for one in step.happened:
            concern = one.alert.concern
            length = "" if concern.lasting is None else f"{concern.lasting // MINUTE} min"
            told = f"{one.turn.value:<8} {concern.severity.name:<8} {concern.cause} {length}"
            self.log.append(f"{seen.at:%a %d %H:%M}  #{one.alert.number:<3} {told}")
        for notice in step.notices:
            told = ", ".join(one.cause for one in notice.alerts)
            self.log.append(f"{seen.at:%a %d %H:%M}  desktop: {told}")

    def restart(self, minute: float) -> None:
        """Go on from what is in the store, as a program that starts does."""
        run(self.floor.store, KeepAlerts(self.state.alerts, self.state))
        now = T0 + minute * MINUTE
        self.state = read(self.floor.store, alerts.remembered, now)


@pytest.fixture(scope="module")
def supervisor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Supervisor]:
    floor = WatchedFloor(Path(tmp_path_factory.mktemp("week")), WITH_TARGET)
    floor.rule = TimeRule("fixed", timedelta(minutes=EACH), timedelta(minutes=5))
    made = Supervisor(floor)
    at = 0
    for day in range(7):
        for minute in range(0, 8 * HOUR, EACH):
            at = day * DAY + minute
            items = [] if minute in REST else list(sent(day, minute))
            if items:
                floor.send(at, *items)
            made.look(at + 0.1)
            if minute % 100 == 0:
                made.restart(at + 0.2)
        start = T0 + (at + EACH) * MINUTE
        end = T0 + ((day + 1) * DAY - 1) * MINUTE
        for moment in moments(floor.calendar, start, end):
            made.look((moment - T0) / MINUTE)
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
        (2, "clock-offset/CAM-S10"),
        (2, "behind-target/"),
        (3, "low-confidence/CAM-S1"),
        (3, "two-places/W2"),
        (4, "nobody-seen/"),
        (4, "overcount/W3"),
        (4, "working-share/"),  # W3 works three times as much
        (5, "unknown/worker/W9"),
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
        assert minute < 8 * HOUR
        assert minute not in REST
    assert not [day for day, _ in fired(supervisor) if day == 6]
