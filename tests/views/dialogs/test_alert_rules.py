from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.alert_rule import DEFAULTS, SetAlertRules
from factory_desktop.domain.concern import ConcernKind
from factory_desktop.domain.fault import Fault
from factory_desktop.metrics.rehearsal import RehearsalQuestion, Rehearsed
from factory_desktop.models.text import SPACE
from factory_desktop.views.dialogs.alert_rules import AlertRulesDialog

K = ConcernKind


@pytest.fixture
def dialog(qtbot: QtBot) -> AlertRulesDialog:
    made = AlertRulesDialog(None, DEFAULTS)
    qtbot.addWidget(made)
    return made


def cells(dialog: AlertRulesDialog, column: int) -> list[str]:
    model = dialog.table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_that_every_rule_is_listed_and_the_picked_one_is_in_the_fields(
    dialog: AlertRulesDialog,
) -> None:
    assert len(cells(dialog, 0)) == len(ConcernKind)
    assert dialog.form.rule() == DEFAULTS.rules[0]
    dialog.table.selectRow(3)
    assert dialog.form.rule() == DEFAULTS.rules[3]
    assert not dialog.action.isEnabled()
    assert dialog.operation() == SetAlertRules(DEFAULTS)


def test_that_what_is_changed_is_kept_and_the_week_gone_through_again(
    dialog: AlertRulesDialog, qtbot: QtBot
) -> None:
    row = [one.kind for one in DEFAULTS.rules].index(K.STATION_IDLE)
    dialog.table.selectRow(row)
    with qtbot.waitSignal(dialog.rehearsal_wanted) as asked:
        dialog.form.minutes.setValue(25)
    changed = DEFAULTS.changed(
        [replace(DEFAULTS.of(K.STATION_IDLE), lasting=25 * (DEFAULTS.rules[0].lasting / 5))]
    )
    assert asked.args == [RehearsalQuestion(changed)]
    assert dialog.operation() == SetAlertRules(changed)
    assert dialog.action.isEnabled()
    assert dialog.table.currentIndex().row() == row
    assert cells(dialog, 1)[row].startswith("25")
    dialog.usual.click()
    assert dialog.operation() == SetAlertRules(DEFAULTS)
    assert not dialog.action.isEnabled()
    assert dialog.form.minutes.value() == 10


def test_that_it_says_how_often_each_would_have_fired(dialog: AlertRulesDialog) -> None:
    dialog.ask()
    question = RehearsalQuestion(DEFAULTS)
    dialog.show_rehearsed(question, Rehearsed(0.4, {K.CAMERA_SILENT: 1}))
    assert dialog.word.text() == f"Going through the last week: 40{SPACE}%…"
    other = RehearsalQuestion(DEFAULTS.changed([replace(DEFAULTS.rules[0], enabled=False)]))
    dialog.show_rehearsed(other, Rehearsed(1, {K.CAMERA_SILENT: 99}))
    dialog.show_rehearsed(question, Rehearsed(1, {K.CAMERA_SILENT: 2}, 7))
    assert cells(dialog, 3)[:3] == ["0", "2", "0"]
    assert "7 notifications" in dialog.word.text()
    dialog.show_rehearsed(question, Fault("disk I/O error"))
    assert "disk I/O error" in dialog.word.text()
