from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.rule_preview import RulePreview
from factory_desktop.metrics.snapshot import Overcount
from factory_desktop.models.text import SPACE
from factory_desktop.views.application import application
from factory_desktop.views.dialogs.time_rule import RULE_SETTINGS, TimeRuleDialog
from factory_desktop.views.theme import LIGHT
from tests import snapshots
from tests.views.dialogs.test_rule_choice import click

MINUTE = timedelta(minutes=1)
HOUR = 60 * MINUTE
MEASURED = TimeRule("measured")
OVER = Overcount("W5", "Robert Kim", 115 * HOUR, 23 * MINUTE)


def dialog_of(
    qtbot: QtBot, rule: TimeRule | None = None, locked: frozenset[str] = frozenset()
) -> TimeRuleDialog:
    dialog = TimeRuleDialog(None, rule or TimeRule(), locked)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def preview(rule: TimeRule, active: timedelta, over: Overcount | None = None) -> RulePreview:
    workers = (snapshots.worker(1, active=active),)
    return RulePreview(rule, snapshots.factory(workers, ()), workers, 11 * HOUR, over)


def productive(dialog: TimeRuleDialog) -> list[str]:
    """What stands in the two columns."""
    columns = (dialog.comparison.texts(number) for number in (1, 2))
    return [column["Productive time"].replace(SPACE, " ") for column in columns]


def test_that_today_is_asked_for_once_the_choice_has_rested(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    asked: list[TimeRule] = []
    dialog.preview_wanted.connect(asked.append)
    dialog.ask()
    assert asked == [TimeRule()]
    click(dialog.choice.measured)
    for _ in range(3):
        QTest.keyClick(dialog.choice.cap, Qt.Key.Key_Up)
    assert asked == [TimeRule()]
    wanted = TimeRule("measured", cap=8 * MINUTE)
    qtbot.waitUntil(lambda: asked == [TimeRule(), wanted])


def test_that_what_is_now_and_what_would_be_stand_side_by_side(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    dialog.show_preview(preview(TimeRule(), 4 * HOUR))
    assert productive(dialog) == ["4:00 h", "4:00 h"]
    click(dialog.choice.measured)
    assert productive(dialog) == ["4:00 h", "…"]
    dialog.show_preview(preview(MEASURED, 2 * HOUR))
    assert productive(dialog) == ["4:00 h", "2:00 h"]


def test_that_an_answer_to_an_older_choice_is_not_shown(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    dialog.show_preview(preview(TimeRule(), 4 * HOUR))
    click(dialog.choice.measured)
    QTest.keyClick(dialog.choice.cap, Qt.Key.Key_Up)
    dialog.show_preview(preview(MEASURED, 2 * HOUR))
    assert productive(dialog) == ["4:00 h", "…"]
    dialog.show_preview(preview(TimeRule("measured", cap=6 * MINUTE), 3 * HOUR))
    assert productive(dialog) == ["4:00 h", "3:00 h"]


def test_that_it_warns_where_the_choice_cannot_be_right(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    assert dialog.warning.isHidden()
    dialog.show_preview(preview(TimeRule(), 115 * HOUR, OVER))
    assert dialog.warning.isVisible()
    assert f"115:00{SPACE}h of state time in 23{SPACE}min of clock" in dialog.warning.text()
    click(dialog.choice.measured)
    dialog.show_preview(preview(MEASURED, HOUR / 3))
    assert dialog.warning.isHidden()


def test_that_another_limit_tells_its_cost_beforehand(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    QTest.keyClick(dialog.choice.event_duration, Qt.Key.Key_Up)
    assert dialog.cost.isHidden()
    QTest.keyClick(dialog.choice.cap, Qt.Key.Key_Up)
    assert dialog.cost.isVisible()
    assert "it can be cancelled" in dialog.cost.text()
    QTest.keyClick(dialog.choice.cap, Qt.Key.Key_Down)
    assert dialog.cost.isHidden()


def test_that_the_button_says_what_it_does_and_rests_while_nothing_is_changed(
    qtbot: QtBot,
) -> None:
    dialog = dialog_of(qtbot, MEASURED)
    assert not dialog.action.isEnabled()
    QTest.keyClick(dialog.choice.cap, Qt.Key.Key_Up)
    assert (dialog.action.isEnabled(), dialog.action.text()) == (True, "Apply")
    click(dialog.choice.fixed)
    assert dialog.action.text() == "Use the fixed rule"
    other = dialog_of(qtbot)
    click(other.choice.measured)
    assert other.action.text() == "Use the measured rule"
    with qtbot.waitSignal(other.accepted):
        QTest.mouseClick(other.action, Qt.MouseButton.LeftButton)
    assert other.choice.rule() == MEASURED


def test_that_escape_changes_nothing(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    click(dialog.choice.measured)
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_that_a_rule_set_from_outside_altogether_is_only_told(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, locked=RULE_SETTINGS)
    assert dialog.action.isHidden()
    assert dialog.leave.text() == "Close"
    part = dialog_of(qtbot, locked=frozenset({"time_rule"}))
    assert part.action.isVisible()


def clipped(dialog: QWidget) -> list[str]:
    """Name the texts that have less room than their lines take."""
    return [
        label.text()
        for label in dialog.findChildren(QLabel)
        if label.isVisible()
        and label.wordWrap()
        and label.height() < label.heightForWidth(label.width())
    ]


@pytest.mark.parametrize("locked", [frozenset(), RULE_SETTINGS])
def test_that_no_line_is_cut_whatever_is_told(qtbot: QtBot, locked: frozenset[str]) -> None:
    application().setStyleSheet(LIGHT.qss())
    dialog = dialog_of(qtbot, locked=locked)
    assert clipped(dialog) == []
    low = dialog.height()
    dialog.choice.cap.setValue(7)
    dialog.show_preview(preview(dialog.choice.rule(), 115 * HOUR, OVER))
    assert clipped(dialog) == []
    assert dialog.height() > low
    assert dialog.height() <= 700
