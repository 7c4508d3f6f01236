from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.views.dialogs.rule_choice import RuleChoice

MINUTE = timedelta(minutes=1)
ODD = TimeRule("measured", timedelta(seconds=20), timedelta(seconds=7))


def choice_of(
    qtbot: QtBot, rule: TimeRule | None = None, locked: frozenset[str] = frozenset()
) -> RuleChoice:
    choice = RuleChoice(rule or TimeRule(), locked)
    qtbot.addWidget(choice)
    choice.show()
    return choice


def click(button: QRadioButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, button.height() // 2))


@pytest.mark.parametrize("rule", [TimeRule(), ODD])
def test_that_the_rule_in_force_stands_chosen_to_the_microsecond(
    qtbot: QtBot, rule: TimeRule
) -> None:
    assert choice_of(qtbot, rule).rule() == rule


def test_that_a_rule_is_chosen_by_mouse_and_by_key(qtbot: QtBot) -> None:
    choice = choice_of(qtbot)
    with qtbot.waitSignal(choice.changed):
        click(choice.measured)
    assert choice.rule() == TimeRule("measured")
    choice.activateWindow()
    choice.measured.setFocus()
    qtbot.waitUntil(choice.measured.hasFocus)
    with qtbot.waitSignal(choice.changed):
        QTest.keyClick(choice.measured, Qt.Key.Key_Up)
    assert choice.rule() == TimeRule()


def test_that_lengths_belong_to_their_rules(qtbot: QtBot) -> None:
    choice = choice_of(qtbot)
    with qtbot.waitSignal(choice.changed):
        QTest.keyClick(choice.event_duration, Qt.Key.Key_Up)
    with qtbot.waitSignal(choice.changed):
        QTest.keyClick(choice.cap, Qt.Key.Key_Down)
    assert choice.rule() == TimeRule("fixed", 6 * MINUTE, 4 * MINUTE)


@pytest.mark.parametrize(
    ("option", "reason", "resting"),
    [
        ("time_rule", "TIME_RULE or --time-rule", {"fixed", "measured"}),
        ("event_duration", "EVENT_DURATION_MINUTES or --event-duration", {"event_duration"}),
        ("measured_cap", "MEASURED_CAP_MINUTES or --measured-cap", {"cap"}),
    ],
)
def test_that_what_was_set_from_outside_rests_and_says_why(
    qtbot: QtBot, option: str, reason: str, resting: set[str]
) -> None:
    choice = choice_of(qtbot, locked=frozenset({option, "port"}))
    parts = ("fixed", "measured", "event_duration", "cap")
    assert {name for name in parts if not getattr(choice, name).isEnabled()} == resting
    said = [label.text() for label in choice.findChildren(QLabel)]
    assert [words for words in said if words.startswith("Set by")] == [
        f"Set by {reason} when the program was started."
    ]


def test_that_every_field_has_its_words_and_a_key(qtbot: QtBot) -> None:
    choice = choice_of(qtbot)
    buddies = {label.buddy() for label in choice.findChildren(QLabel) if "&" in label.text()}
    assert {choice.event_duration, choice.cap} <= buddies
