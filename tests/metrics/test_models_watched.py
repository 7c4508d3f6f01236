"""What the drift job has found, and versions that should not send, each told once."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import msgspec
import pytest

from factory_desktop.domain.alert_rule import DEFAULTS
from factory_desktop.domain.concern import ConcernKind
from factory_desktop.domain.drift import DriftLimits, Verdict
from factory_desktop.domain.event import EventType
from factory_desktop.domain.instant import to_us
from factory_desktop.domain.model_version import ActivateModel
from factory_desktop.metrics.drift import CameraRate, Drift
from factory_desktop.store.drift_runs import KeepRun
from factory_desktop.store.rollups.kept import Kept
from tests.factories import T0, event, read, run
from tests.metrics.supervisor import Supervisor
from tests.metrics.watched_floor import MINUTE, WatchedFloor
from tests.store.test_operations import operate

K, HOUR = ConcernKind, timedelta(hours=1)
DRIFTS = (K.MODEL_DRIFT, K.CAMERA_RATE, K.STRAY_MODEL)
WELL = Drift(
    start=T0,
    mix=(60, 20, 10, 10),
    mix_day=(60, 20, 10, 10),
    mix_month=(60, 20, 10, 10),
    confidence=0.9,
    working=0.66,
    kl=0.01,
    worked=True,
    of_confidence=Verdict.WELL,
    of_working=Verdict.WELL,
    of_kl=Verdict.WELL,
    cameras=(),
    limits=DriftLimits(),
)
OTHER_MIX: dict[str, Any] = {"kl": 0.3, "of_kl": Verdict.HIGH}


def rates(**verdicts: Verdict) -> tuple[CameraRate, ...]:
    return tuple(
        CameraRate(
            f"CAM-{name}", "", simulated=False, rate=2.5, middle=12, low=6, high=18, verdict=one
        )
        for name, one in verdicts.items()
    )


def keep(watched: WatchedFloor, hours: int, **fields: Any) -> None:
    """Have the drift job's run of the hour that begins so many hours after T0 be this one."""
    start = T0 + hours * HOUR
    hour = read(watched.store, Kept.read).grid.hour(to_us(start))
    found = msgspec.json.encode(replace(WELL, start=start, **fields))
    run(watched.store, KeepRun(hour, to_us(start), found))


@pytest.fixture
def who(watched: WatchedFloor) -> Supervisor:
    """Two cameras send all the time, in a shift whose break is from minute 120 to 150."""
    for minute in range(0, 400, 3):
        both(watched, minute, EventType.IDLE if minute % 2 else EventType.WORKING)
    return Supervisor(watched)


def both(watched: WatchedFloor, minute: int, second: EventType) -> None:
    """Have both send: the first of somebody who works, the second another state."""
    kinds = enumerate((EventType.WORKING, second), 1)
    some = [event(minute, f"W{n}", f"S{n}", kind, camera_id=f"CAM-S{n}") for n, kind in kinds]
    watched.send(minute, *some)


def drifts(who: Supervisor, minute: float) -> list[str]:
    kinds = {kind.value for kind in DRIFTS}
    return [one for one in who.look(minute) if one.split()[1].split("/")[0] in kinds]


def test_that_another_mix_fires_updates_clears_and_mutes(
    who: Supervisor, watched: WatchedFloor
) -> None:
    keep(watched, 0, **OTHER_MIX)
    assert drifts(who, 59) == [], "The hour is not over."
    assert drifts(who, 63) == ["fired model-drift/"]
    who.mute(64, 30 * MINUTE)
    keep(watched, 1, kl=0.4, of_kl=Verdict.HIGH)
    assert drifts(who, 123) == [], "It is a break."
    assert drifts(who, 151) == []
    told = next(one for one in who.state.alerts if one.concern.kind is K.MODEL_DRIFT)
    assert told.concern.share == 0.4
    assert sum(told.number == one.number for n in who.notices for one in n.alerts) == 2
    keep(watched, 2)
    assert drifts(who, 183) == [], "A score about its limit goes to and fro."
    for hour in (3, 4):
        keep(watched, hour)
        found = drifts(who, hour * 60 + 63)
    assert found == ["cleared model-drift/"]
    keep(watched, 5, **OTHER_MIX)
    assert drifts(who, 363) == ["back model-drift/"], "The same day's is the same alert."


def test_that_a_run_of_long_ago_says_nothing(who: Supervisor, watched: WatchedFloor) -> None:
    keep(watched, 0, **OTHER_MIX, cameras=rates(S1=Verdict.HIGH))
    assert drifts(who, 151) == []


def test_that_a_mix_that_is_other_for_its_working_share_is_told_once(
    watched: WatchedFloor,
) -> None:
    """All is working for three hours: the rule of the hour says so, and so does the job."""
    for minute in range(0, 300, 3):
        late = minute >= 181 and minute % 2
        both(watched, minute, EventType.IDLE if late else EventType.WORKING)
    for hour in range(3):
        keep(watched, hour, **OTHER_MIX, working=1.0, of_working=Verdict.HIGH)
    assert [one.kind for one in watched.of(181, K.WORKING_SHARE, K.MODEL_DRIFT)] == [
        K.WORKING_SHARE
    ]
    # Hours later the day's mix still has those hours in it.
    keep(watched, 3, **OTHER_MIX)
    assert not watched.of(299, K.WORKING_SHARE, K.MODEL_DRIFT)
    # Whoever does not want to hear of the one hears of the other.
    off = replace(DEFAULTS.of(K.WORKING_SHARE), enabled=False)
    watched.rules = DEFAULTS.changed([off])
    assert watched.of(299, K.MODEL_DRIFT)


def test_that_an_unusual_rate_is_told_by_camera_unless_it_is_silent(
    who: Supervisor, watched: WatchedFloor
) -> None:
    low, high, well = Verdict.LOW, Verdict.HIGH, Verdict.WELL
    keep(watched, 5, cameras=rates(S1=low, S2=well, S3=Verdict.UNKNOWN))
    assert drifts(who, 363) == ["fired camera-rate/CAM-S1"]
    assert who.state.alerts[-1].concern.rate == 2.5
    assert drifts(who, 399) == []
    watched.states(range(400, 430), "W2", "S2")
    keep(watched, 6, cameras=rates(S1=low, S2=high))
    kinds = {one.cause for one in watched.see(423).concerns}
    assert kinds & {"camera-silent/CAM-S1", "camera-rate/CAM-S1", "camera-rate/CAM-S2"} == {
        "camera-silent/CAM-S1",
        "camera-rate/CAM-S2",
    }


def test_that_mean_confidence_is_told_by_camera_and_not_of_all_as_well(
    watched: WatchedFloor,
) -> None:
    watched.states(range(120), confidence=0.7)
    keep(watched, 0, confidence=0.7, of_confidence=Verdict.LOW)
    keep(watched, 1, confidence=0.7, of_confidence=Verdict.LOW)
    found = watched.of(119.5, K.LOW_CONFIDENCE, *DRIFTS)
    assert [one.cause for one in found] == ["low-confidence/CAM-S1"]


@pytest.mark.parametrize("past", [False, True])
def test_that_a_version_that_is_not_active_is_told_while_it_sends(
    watched: WatchedFloor, past: bool
) -> None:
    for minute in range(0, 200, 5):
        old, new = (
            {"model_id": "detector", "model_version": one, "camera_id": "CAM-S1"}
            for one in ("1.0", "2.0")
        )
        watched.send(minute, event(minute, "W1", "S1", EventType.WORKING, **old))
        if minute >= 60:
            watched.send(minute, event(minute, "W2", "S2", EventType.WORKING, **new))
    told = watched.of(190, K.STRAY_MODEL, past=past)
    assert [(one.version, one.cause) for one in told] == [
        ("detector/1.0", "stray-model/detector/1.0")
    ]
    operate(watched.store, ActivateModel("detector", "1.0"))
    # What is known of versions is read anew every few minutes.
    (other,) = watched.of(196, K.STRAY_MODEL, past=past)
    assert other.version == "detector/2.0"
    next_day = 24 * 60
    watched.states([next_day + 100], "W3", "S10")
    assert watched.of(next_day + 100, K.STRAY_MODEL, past=past)
    watched.states([next_day + 260], "W3", "S10")
    assert not watched.of(next_day + 260, K.STRAY_MODEL, past=past)


def test_that_a_lone_version_is_no_stray(watched: WatchedFloor) -> None:
    watched.states(range(60), model_id="detector", model_version="1.0")
    assert not watched.of(59, K.STRAY_MODEL)


def test_that_rules_can_be_off(who: Supervisor, watched: WatchedFloor) -> None:
    off = [replace(DEFAULTS.of(kind), enabled=False) for kind in DRIFTS]
    watched.rules = DEFAULTS.changed(off)
    keep(watched, 0, **OTHER_MIX, cameras=rates(S1=Verdict.LOW))
    assert drifts(who, 63) == []
