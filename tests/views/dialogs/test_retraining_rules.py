from dataclasses import replace

from pytestqt.qtbot import QtBot

from factory_desktop.domain.retraining import DEFAULTS, Priority, Reason, SetRetrainingRules
from factory_desktop.views.dialogs.retraining_rules import RetrainingRulesPanel

ACCURACY, SCHEDULED = 2, 3


def panel(qtbot: QtBot) -> RetrainingRulesPanel:
    made = RetrainingRulesPanel()
    qtbot.addWidget(made)
    made.show_rules(DEFAULTS)
    return made


def test_that_the_picked_rule_is_shown_with_its_unit(qtbot: QtBot) -> None:
    made = panel(qtbot)
    assert made.threshold.text().endswith("h")
    made.table.selectRow(ACCURACY)
    assert made.threshold.value() == 90
    assert made.threshold.text().endswith("%")
    made.table.selectRow(SCHEDULED)
    assert not made.threshold.isEnabled()
    assert made.meant.text() == "A month of the plant's calendar begins."


def test_that_every_field_makes_other_rules_that_are_kept_when_agreed_to(qtbot: QtBot) -> None:
    made, kept = panel(qtbot), list[SetRetrainingRules]()
    made.kept.connect(kept.append)
    assert not made.keep.isEnabled()
    made.table.selectRow(ACCURACY)
    made.threshold.setValue(92.5)
    made.priority.setCurrentIndex(made.priority.findData(Priority.LOW))
    made.table.selectRow(SCHEDULED)
    made.enabled.setChecked(False)
    made.cool_down.setValue(3)
    made.range.setValue(60)
    made.keep.click()
    (wanted,) = kept
    changed = DEFAULTS.changed(
        [
            replace(DEFAULTS.of(Reason.ACCURACY), threshold=0.925, priority=Priority.LOW),
            replace(DEFAULTS.of(Reason.SCHEDULED), enabled=False),
        ]
    )
    assert wanted.rules == replace(changed, cool_down_days=3, range_days=60)
    made.show_rules(wanted.rules)
    assert not made.keep.isEnabled()


def test_that_the_usual_ones_come_back_and_what_is_being_chosen_is_not_overwritten(
    qtbot: QtBot,
) -> None:
    made = panel(qtbot)
    made.cool_down.setValue(3)
    made.show_rules(DEFAULTS)
    assert made.cool_down.value() == 3
    made.usual.click()
    assert made.cool_down.value() == 7
    assert not made.usual.isEnabled()
    made.range.setValue(5)
    made.allow(False)
    assert not made.keep.isEnabled()
