"""The time rule in the window: chosen, told, and doubted when it cannot be right."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from factory_desktop.domain.operation import OperationResult, Seed, SetTimeRule
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.rule_preview import RulePreview
from factory_desktop.metrics.snapshot import Overcount
from factory_desktop.views.banner import Banner
from factory_desktop.views.dialogs.time_rule import TimeRuleDialog
from tests import snapshots
from tests.views.conftest import Stage
from tests.views.dialogs.test_rule_choice import click
from tests.views.modal import in_dialog, press

MEASURED = TimeRule("measured")
DAY = timedelta(days=1)
OVER = Overcount("W5", "Robert Kim", timedelta(hours=115, minutes=50), timedelta(minutes=23))
FIXED_FROM_OUTSIDE = frozenset({"time_rule"})


def told(stage: Stage) -> Banner | None:
    return stage.window.banners.told("overcount")


def answer(stage: Stage, over: Overcount | None = OVER, **fields: object) -> None:
    taken = replace(snapshots.snapshot(), overcount=over, **fields)  # type: ignore[arg-type]
    stage.backend.answer(taken)


def close(stage: Stage) -> None:
    banner = told(stage)
    assert banner
    found = [one for one in banner.findChildren(QPushButton) if one.accessibleName() == "Close"]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def previews_asked(stage: Stage) -> list[object]:
    return [asked[1] for asked in stage.backend.asked if asked[0] == "preview"]


def test_that_the_rule_is_changed_with_its_effect_seen_before(running: Stage, qtbot: QtBot) -> None:
    shown: list[str] = []

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, TimeRuleDialog)
        click(dialog.choice.measured)
        qtbot.waitUntil(lambda: previews_asked(running) == [TimeRule(), MEASURED])
        workers = (snapshots.worker(1, active=timedelta(hours=2)),)
        factory = snapshots.factory(workers, ())
        running.bridge.watcher.preview_taken(RulePreview(MEASURED, factory, workers, DAY))
        shown.append(dialog.comparison.texts(2)["Productive time"])
        press("Use the measured rule")(dialog)

    in_dialog(choose)
    running.trigger("data.time-rule")
    assert [words[:4] for words in shown] == ["2:00"]
    assert running.operations == [SetTimeRule(MEASURED)]


def test_that_giving_up_changes_nothing(running: Stage) -> None:
    def give_up(dialog: QDialog) -> None:
        assert isinstance(dialog, TimeRuleDialog)
        click(dialog.choice.measured)
        press("Cancel")(dialog)

    in_dialog(give_up)
    running.trigger("data.time-rule")
    assert running.operations == []


def test_that_the_rule_in_the_status_bar_leads_to_the_choice(running: Stage) -> None:
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        seen.append(dialog.objectName())
        dialog.reject()

    in_dialog(look)
    QTest.mouseClick(running.window.status.items["rule"], Qt.MouseButton.LeftButton)
    assert seen == ["time-rule"]


def test_that_it_rests_before_there_are_figures_and_while_something_runs(stage: Stage) -> None:
    action = stage.window.actions_by_name["data.time-rule"]
    assert not action.isEnabled()
    stage.backend.answer()
    assert action.isEnabled()
    stage.trigger("data.seed")
    assert not action.isEnabled()
    stage.bridge.watcher.operation_finished(Seed(), OperationResult())
    assert action.isEnabled()


def test_that_an_overcount_is_told_with_ways_out_until_it_is_over(running: Stage) -> None:
    answer(running)
    banner = told(running)
    assert banner
    assert "Robert Kim has 115:50" in banner.text
    assert banner.property("tone") == "warning"
    assert [button.text() for button in banner.buttons] == ["Use the measured rule", "Time rule…"]
    QTest.mouseClick(banner.buttons[0], Qt.MouseButton.LeftButton)
    assert running.operations == [SetTimeRule(MEASURED)]
    answer(running, None, rule=MEASURED)
    assert told(running) is None


def test_that_the_banner_leads_to_the_choice_and_keeps_the_lengths(running: Stage) -> None:
    rule = TimeRule(event_duration=timedelta(seconds=20), cap=timedelta(minutes=7))
    seen: list[TimeRule] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, TimeRuleDialog)
        seen.append(dialog.choice.rule())
        dialog.reject()

    answer(running, rule=rule)
    banner = told(running)
    assert banner
    in_dialog(look)
    QTest.mouseClick(banner.buttons[1], Qt.MouseButton.LeftButton)
    QTest.mouseClick(banner.buttons[0], Qt.MouseButton.LeftButton)
    assert seen == [rule]
    assert running.operations == [SetTimeRule(replace(rule, name="measured"))]


def test_that_the_figures_grow_in_the_same_banner(running: Stage) -> None:
    answer(running)
    first = told(running)
    answer(running, replace(OVER, state_time=timedelta(hours=116)))
    assert told(running) is first
    assert first
    assert "116:00" in first.text


def test_that_a_closed_one_stays_away_until_rule_or_span_is_another(running: Stage) -> None:
    answer(running)
    close(running)
    answer(running)
    answer(running, None)
    answer(running)
    assert told(running) is None
    answer(running, rule=TimeRule(event_duration=timedelta(minutes=1)))
    assert told(running)
    close(running)
    running.trigger("span.all")
    answer(running, span=TimeSpan())
    assert told(running)


def test_that_a_closed_one_comes_again_on_another_day(running: Stage) -> None:
    today = snapshots.snapshot().span
    answer(running)
    close(running)
    assert today.start
    assert today.end
    answer(running, span=TimeSpan(today.start + DAY, today.end + DAY))
    assert told(running)


def test_that_another_cause_closed_is_not_mistaken_for_it(running: Stage) -> None:
    answer(running)
    running.window.banners.closed.emit("undo")
    answer(running)
    assert told(running)


@pytest.mark.parametrize("locked", [FIXED_FROM_OUTSIDE])
def test_that_a_rule_set_from_outside_is_doubted_without_a_way_out(
    running: Stage, locked: frozenset[str]
) -> None:
    answer(running)
    banner = told(running)
    assert banner
    assert banner.buttons == []
    assert banner.text.endswith("Set by TIME_RULE or --time-rule when the program was started.")
    said: list[str] = []

    def look(dialog: QDialog) -> None:
        said.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.reject()

    in_dialog(look)
    running.trigger("data.time-rule")
    assert "Set by TIME_RULE or --time-rule when the program was started." in said
