from datetime import UTC, datetime, timedelta

from factory_desktop.domain.concern import Concern, ConcernKind, Severity, weight
from factory_desktop.domain.waiting import Waiting, Who

K = ConcernKind
NOW = datetime(2026, 1, 22, 9, tzinfo=UTC)


def test_that_a_cause_is_the_same_whoever_else_is_there() -> None:
    one = Concern(K.STATION_IDLE, worker_id="W1", station_id="S1", lasting=timedelta(minutes=11))
    other = Concern(K.STATION_IDLE, station_id="S1", lasting=timedelta(minutes=12))
    assert one.cause == other.cause == "station-idle/S1"
    assert Concern(K.WORKER_IDLE, worker_id="W1", station_id="S1").cause == "worker-idle/W1"
    assert Concern(K.CAMERA_SILENT, camera_id="CAM-1").cause == "camera-silent/CAM-1"
    waiting = Waiting(Who.WORKER, "W7", 1, 1, 1, NOW)
    assert Concern(K.UNKNOWN, waiting=waiting).cause == "unknown/worker/W7"
    assert Concern(K.REJECTED).cause == "rejected/"


def test_that_the_worst_comes_first() -> None:
    info = Concern(K.NOBODY_SEEN, Severity.INFO)
    longer = Concern(K.WORKER_IDLE, worker_id="W2", lasting=timedelta(minutes=20))
    shorter = Concern(K.WORKER_IDLE, worker_id="W1", lasting=timedelta(minutes=11))
    bad = Concern(K.REJECTED, Severity.BAD)
    assert sorted([info, shorter, longer, bad], key=weight) == [bad, longer, shorter, info]


def test_that_a_version_and_a_camera_are_causes_of_their_own() -> None:
    stray = Concern(ConcernKind.STRAY_MODEL, version="detector/1.0")
    assert stray.cause == "stray-model/detector/1.0"
    rate = Concern(ConcernKind.CAMERA_RATE, camera_id="CAM-1", rate=3)
    assert rate.cause == "camera-rate/CAM-1"
