from factory_desktop.domain.concern import ConcernKind, Severity
from factory_desktop.listener.alert_meter import NO_ALERTS, alert_metrics


def test_that_every_kind_stands_there_before_the_first_alert() -> None:
    (family,) = alert_metrics(NO_ALERTS)
    assert {one.labels["kind"] for one in family.samples} == {kind.value for kind in ConcernKind}
    assert {one.value for one in family.samples} == {0}


def test_that_active_ones_are_counted_by_kind_and_severity() -> None:
    (family,) = alert_metrics({("camera-silent", Severity.BAD): 2, ("rejected", Severity.INFO): 1})
    told = {tuple(one.labels.values()): one.value for one in family.samples}
    assert told["camera-silent", "bad"] == 2
    assert told["rejected", "info"] == 1
    assert ("camera-silent", "") not in told
