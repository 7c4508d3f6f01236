import json
import logging
from dataclasses import replace
from datetime import timedelta

import pytest

from factory_desktop.domain.alert_rule import DEFAULTS, Channel, SetAlertRules
from factory_desktop.domain.concern import ConcernKind, Severity
from factory_desktop.domain.drift import DriftLimits, SetDriftLimits
from factory_desktop.store import alert_rules, meta
from factory_desktop.store.opened import OpenedStore
from tests.factories import Call, read, rows, run
from tests.store.test_operations import operate

IDLE = DEFAULTS.of(ConcernKind.WORKER_IDLE)
OTHER = replace(
    IDLE,
    severity=Severity.BAD,
    lasting=timedelta(minutes=7.5),
    channels=frozenset({Channel.SOUND}),
    quiet_in_breaks=False,
)


def test_that_a_new_store_has_the_defaults(store: OpenedStore) -> None:
    assert read(store, alert_rules.read) == DEFAULTS
    assert store.plant.alert_rules == DEFAULTS


def test_that_changed_rules_are_in_force_at_once_and_stand_in_the_audit_trail(
    store: OpenedStore,
) -> None:
    operate(store, SetAlertRules(DEFAULTS.changed([OTHER])))
    assert store.plant.alert_rules == DEFAULTS.changed([OTHER]) == read(store, alert_rules.read)
    ((detail,),) = rows(store, "SELECT detail FROM audit WHERE action = 'alert-rules-set'")
    told = json.loads(detail)
    assert [one["kind"] for one in told["after"]] == ["worker-idle"]
    assert (told["before"][0]["lasting"], told["after"][0]["lasting"]) == ("PT600S", "PT450S")
    operate(store, SetAlertRules(DEFAULTS))
    assert store.plant.alert_rules == DEFAULTS


@pytest.mark.parametrize("kept", ["[", '[{"kind": "of-tomorrow"}]', '[{"kind": "worker-idle"}]'])
def test_that_what_cannot_be_read_leaves_the_defaults(
    store: OpenedStore, kept: str, caplog: pytest.LogCaptureFixture
) -> None:
    entry = {"alert_rules": kept}
    with caplog.at_level(logging.WARNING):
        run(store, Call(lambda transaction: meta.write(transaction.connection, entry)))
    assert store.plant.alert_rules == DEFAULTS
    assert "cannot be read" in caplog.text


def test_that_alerts_go_by_the_limits_of_drift_unless_chosen_apart(store: OpenedStore) -> None:
    def thresholds() -> tuple[float | None, ...]:
        rules = read(store, alert_rules.read)
        low = rules.of(ConcernKind.LOW_CONFIDENCE)
        share = rules.of(ConcernKind.WORKING_SHARE)
        return low.threshold, share.threshold, share.upper

    operate(store, SetDriftLimits(DriftLimits(confidence=0.85, working_low=0.4)))
    assert thresholds() == (0.85, 0.4, 0.85)
    apart = replace(DEFAULTS.of(ConcernKind.LOW_CONFIDENCE), threshold=0.7)
    operate(store, SetAlertRules(read(store, alert_rules.read).changed([apart])))
    operate(store, SetDriftLimits(DriftLimits(confidence=0.9)))
    assert thresholds() == (0.7, 0.5, 0.85)
