from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.alert_rule import DEFAULTS, TIMELESS, AlertRule, Channel, Own
from factory_desktop.domain.concern import ConcernKind, Severity
from factory_desktop.views.dialogs.alert_rule_form import AlertRuleForm

K = ConcernKind


@pytest.fixture
def form(qtbot: QtBot) -> AlertRuleForm:
    made = AlertRuleForm()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("rule", DEFAULTS.rules, ids=lambda one: one.kind.value)
def test_that_a_rule_that_is_only_looked_at_stays_as_it_is(
    form: AlertRuleForm, rule: AlertRule
) -> None:
    odd = replace(rule, lasting=rule.lasting + timedelta(seconds=7))
    for one in (rule, odd):
        form.show_rule(one)
        assert form.rule() == one
    assert form.minutes.isEnabled() is (rule.kind not in TIMELESS)
    assert form.threshold.isVisibleTo(form) is (rule.threshold is not None)
    assert form.upper.isVisibleTo(form) is (rule.upper is not None)


def test_that_each_field_changes_its_part_and_nothing_else(form: AlertRuleForm) -> None:
    rule = DEFAULTS.of(K.BEHIND_TARGET)
    told: list[AlertRule] = []
    form.changed.connect(told.append)
    form.show_rule(rule)
    assert not told
    form.threshold.setValue(12)
    assert told[-1] == replace(rule, threshold=0.12)
    form.minutes.setValue(45)
    form.severity.setCurrentIndex(0)
    form.breaks.setChecked(False)
    form.shifts.setChecked(False)
    form.enabled.setChecked(False)
    form.channels[Channel.SOUND].setChecked(True)
    assert told[-1] == replace(
        rule,
        threshold=0.12,
        lasting=timedelta(minutes=45),
        severity=Severity.BAD,
        quiet_in_breaks=False,
        quiet_outside_shifts=False,
        enabled=False,
        channels=rule.channels | {Channel.SOUND},
    )


def test_that_the_usual_length_is_there_for_idle_alone(form: AlertRuleForm) -> None:
    told: list[AlertRule] = []
    form.changed.connect(told.append)
    form.show_rule(DEFAULTS.of(K.WORKER_ABSENT))
    assert not form.own.isVisibleTo(form)
    idle = DEFAULTS.of(K.WORKER_IDLE)
    form.show_rule(idle)
    assert form.own.isVisibleTo(form)
    form.own.setCurrentIndex(list(Own).index(Own.EITHER))
    assert told == [replace(idle, own=Own.EITHER)]
