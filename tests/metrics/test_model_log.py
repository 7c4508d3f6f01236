from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.drift import DriftLimits, SetDriftLimits, Verdict
from factory_desktop.domain.model_version import ActivateModel, SetModelVersion
from factory_desktop.metrics import drift, model_log
from factory_desktop.metrics.drift import Drift
from factory_desktop.metrics.model_log import ChangeKind
from factory_desktop.store import drift_runs, model_versions
from factory_desktop.store.opened import OpenedStore
from tests.factories import T0, Call, read, record, run
from tests.model_floor import HOUR, MODEL, sent


def found(store: OpenedStore, number: int, verdict: Verdict) -> Drift:
    one = read(store, drift.look, 0, DriftLimits(), PlantCalendar(ZoneInfo("UTC")))
    return replace(one, start=T0 + number * HOUR, of_confidence=verdict)


def test_that_versions_marks_and_limits_are_told_when_they_changed(store: OpenedStore) -> None:
    record(store, sent(T0, "2.0"), sent(T0 + HOUR, "2.1"))
    run(store, Call(lambda t: model_versions.set_version(t, SetModelVersion(MODEL, "2.1"))))
    run(store, Call(lambda t: model_versions.activate(t, ActivateModel(MODEL, "2.0"))))
    run(store, Call(lambda t: model_versions.activate(t, ActivateModel(MODEL, None))))
    run(store, Call(lambda t: drift_runs.set_limits(t, SetDriftLimits(DriftLimits(0.7)))))
    versions = read(store, model_versions.read)
    told = read(store, model_log.changes, versions, [])
    assert [(one.kind, one.version) for one in told] == [
        (ChangeKind.LIMITS, ""),
        (ChangeKind.UNMARKED, ""),
        (ChangeKind.ACTIVATED, "2.0"),
        (ChangeKind.SET, "2.1"),
        (ChangeKind.SEEN, "2.1"),
        (ChangeKind.SEEN, "2.0"),
    ]
    early = read(store, model_log.changes, versions, [], T0 + timedelta(days=1))
    assert {one.kind for one in early} == {ChangeKind.SEEN}


def test_that_an_alert_is_told_when_it_begins_and_when_it_is_over(store: OpenedStore) -> None:
    verdicts = [Verdict.WELL, Verdict.LOW, Verdict.LOW, Verdict.WELL, Verdict.LOW]
    runs = [found(store, number, one) for number, one in enumerate(verdicts)]
    told = read(store, model_log.changes, [], runs[::-1])
    assert [(one.kind.value, (one.at - T0) // HOUR) for one in told] == [
        ("alert", 5),
        ("over", 4),
        ("alert", 2),
    ]
    assert all(one.alert is not None and one.alert.kind == "confidence" for one in told)
