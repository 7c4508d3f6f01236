from datetime import UTC, datetime, timedelta

from factory_desktop.domain.alert import Alert
from factory_desktop.domain.concern import Concern, ConcernKind, Severity
from factory_desktop.domain.waiting import Waiting, Who
from factory_desktop.listener.wire.alerts import alert_out

NOW = datetime(2026, 1, 22, 9, tzinfo=UTC)


def test_that_an_alert_says_whom_it_is_about_and_what_became_of_it() -> None:
    silent = Concern(ConcernKind.CAMERA_SILENT, Severity.BAD, camera_id="CAM-1", since=NOW)
    told = alert_out(Alert(3, silent, NOW, cleared_at=NOW + timedelta(minutes=1)))
    assert (told.id, told.kind, told.severity) == (3, "camera-silent", "bad")
    assert (told.camera_id, told.worker_id, told.workstation_id) == ("CAM-1", None, None)
    assert (told.since, told.cleared_at) == (NOW, NOW + timedelta(minutes=1))


def test_that_an_unknown_id_is_said_where_it_belongs() -> None:
    for who, ids in ((Who.WORKER, ("X1", None)), (Who.STATION, (None, "X1"))):
        waiting = Waiting(who, "X1", 1, 1, 1, NOW)
        told = alert_out(Alert(1, Concern(ConcernKind.UNKNOWN, waiting=waiting), NOW))
        assert (told.worker_id, told.workstation_id) == ids


def test_that_a_version_is_said_with_its_model() -> None:
    stray = Concern(ConcernKind.STRAY_MODEL, version="detector/1.0")
    assert alert_out(Alert(1, stray, NOW)).model_version == "detector/1.0"
