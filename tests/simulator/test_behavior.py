from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import chain

import pytest

from factory_desktop.domain.camera_fault import CameraFault
from factory_desktop.simulator import behavior
from factory_desktop.simulator.behavior import Behavior, Event

T0 = datetime(2026, 1, 22, 8, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def of(*faults: CameraFault) -> Behavior:
    return Behavior(frozenset(faults), T0)


def sent(one: Behavior, count: int, every: timedelta = SECOND) -> Iterator[list[list[Event]]]:
    """What leaves the camera at each of so many looks; events are numbered."""
    return (one.send({"n": number}, T0 + number * every) for number in range(count))


def numbers(requests: Iterator[list[list[Event]]]) -> list[int]:
    return [event["n"] for event in chain.from_iterable(chain.from_iterable(requests))]


def test_that_a_camera_without_faults_sends_all_as_it_is() -> None:
    fine = of()
    assert numbers(sent(fine, 200)) == list(range(200))
    assert (fine.interval(5), fine.clock(T0), fine.sureness(0.9)) == (5, T0, 0.9)


def test_that_a_camera_falls_silent_and_stays_so() -> None:
    assert numbers(sent(of(CameraFault.SILENT), 200)) == list(range(60))


@pytest.mark.parametrize(
    ("fault", "off"), [(CameraFault.SLOW_CLOCK, -120), (CameraFault.FAST_CLOCK, 120)]
)
def test_that_a_clock_is_off_by_minutes(fault: CameraFault, off: int) -> None:
    assert of(fault).clock(T0) - T0 == off * SECOND


def test_that_everything_is_sent_twice_in_requests_of_its_own() -> None:
    requests = list(sent(of(CameraFault.DUPLICATES), 3))
    assert requests == [[[{"n": one}], [{"n": one}]] for one in range(3)]


def test_that_every_second_event_comes_after_its_follower() -> None:
    assert numbers(sent(of(CameraFault.OUT_OF_ORDER), 6)) == [1, 0, 3, 2, 5, 4]


def test_that_without_a_network_events_are_kept_and_sent_in_one_request() -> None:
    requests = list(sent(of(CameraFault.OFFLINE), 62))
    assert [len(one) for one in requests[:30]] == [1] * 30
    assert requests[30:60] == [[]] * 30
    assert [event["n"] for event in requests[60][0]] == list(range(30, 61))
    assert requests[61] == [[{"n": 61}]]


def test_that_a_memory_without_room_loses_the_oldest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(behavior, "KEPT_AT_MOST", 5)
    requests = list(sent(of(CameraFault.OFFLINE), 61))
    assert [event["n"] for event in requests[60][0]] == list(range(56, 61))


def test_that_a_camera_is_less_and_less_sure_down_to_a_half() -> None:
    drifting, seen = of(CameraFault.DRIFT), []
    for number in range(60):
        seen.append(drifting.sureness(0.9))
        drifting.send({}, T0 + number * SECOND)
    assert seen[:3] == [0.9, 0.89, 0.88]
    assert min(seen) == seen[-1] == 0.5


def test_that_a_flood_and_another_version_are_what_they_say() -> None:
    assert of(CameraFault.FLOOD).interval(5) == 0.1
    assert of(CameraFault.NEW_MODEL).version != of().version


def test_that_faults_go_together() -> None:
    both = of(CameraFault.DUPLICATES, CameraFault.SLOW_CLOCK)
    assert len(both.send({}, T0)) == 2
    assert both.clock(T0) < T0
