"""The review in the real window: from the page to what is kept."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from factory_desktop.domain.label import RIGHT, WRONG, EventName, SetLabels
from factory_desktop.domain.operation import OperationResult
from factory_desktop.metrics.review_question import ReviewQuestion, TallyQuestion
from factory_desktop.views.dialogs.review import ReviewDialog
from tests import snapshots
from tests.views.conftest import Stage
from tests.views.dialogs.test_review import EVENTS, REVIEW, TALLIES, label
from tests.views.modal import in_dialog


@pytest.fixture
def review(running: Stage, qtbot: QtBot) -> Callable[[Callable[[ReviewDialog], None]], None]:
    """Opens the review from the page, has it answered, and does something in it."""

    def go(act: Callable[[ReviewDialog], None]) -> None:
        def in_it(dialog: QDialog) -> None:
            assert isinstance(dialog, ReviewDialog)
            running.bridge.watcher.answered(ReviewQuestion(), REVIEW)
            running.bridge.watcher.answered(TallyQuestion(), TALLIES)
            qtbot.waitUntil(lambda: dialog.walk.current == EVENTS[0])
            qtbot.waitUntil(dialog.isActiveWindow)
            act(dialog)
            dialog.reject()

        in_dialog(in_it)
        running.window.pages.models.review.click()

    return go


Review = Callable[[Callable[[ReviewDialog], None]], None]


def finish(running: Stage) -> None:
    operation = running.operations[-1]
    assert isinstance(operation, SetLabels)
    running.bridge.watcher.operation_finished(operation, OperationResult())


def test_that_labels_are_kept_one_after_the_other_and_the_sums_asked_for_after_each(
    running: Stage, review: Review, qtbot: QtBot
) -> None:
    def act(dialog: ReviewDialog) -> None:
        before = len(running.questions)
        QTest.keyClicks(dialog, "rwr")
        assert running.operations == [SetLabels((label(0, RIGHT),))]
        finish(running)
        qtbot.waitUntil(lambda: len(running.operations) == 2)
        # What was said meanwhile goes at once.
        assert running.operations[1] == SetLabels((label(1, WRONG), label(2, RIGHT)))
        QTest.keyClicks(dialog, "rsss")
        finish(running)
        qtbot.waitUntil(lambda: running.questions[before:].count(TallyQuestion()) == 2)
        # More events only once all that was said is known to the store.
        assert not any(isinstance(one, ReviewQuestion) for one in running.questions[before:])
        finish(running)
        passed = frozenset(EventName.of(one) for one in EVENTS[4:7])
        qtbot.waitUntil(lambda: ReviewQuestion(passed) in running.questions[before:])
        QTest.keyClicks(dialog, "ww")

    review(act)
    # What was said before the dialog was closed is kept after.
    finish(running)
    qtbot.waitUntil(lambda: len(running.operations) == 5)
    assert running.operations[2:] == [
        SetLabels((label(number, verdict),))
        for number, verdict in ((3, RIGHT), (7, WRONG), (8, WRONG))
    ]
    finish(running)


def test_that_the_dialog_says_what_could_not_be_kept_and_nothing_is_reviewed_in_a_replay(
    running: Stage, review: Review, qtbot: QtBot
) -> None:
    def act(dialog: ReviewDialog) -> None:
        QTest.keyClicks(dialog, "r")
        operation = running.operations[0]
        assert isinstance(operation, SetLabels)
        running.bridge.watcher.operation_failed(operation, "The disk is full.", False)
        qtbot.waitUntil(dialog.trouble.isVisible)
        assert dialog.trouble.text() == "A label was not kept: The disk is full."

    review(act)
    assert running.window.banners.told("operation") is None
    desk, page = running.window.desks.review, running.window.pages.models
    desk.show_snapshot(replace(snapshots.snapshot(), past=True))
    assert not page.review.isEnabled()
    assert not running.window.actions_by_name["data.review"].isEnabled()
    assert "live first" in page.review.toolTip()
    desk.show_snapshot(snapshots.snapshot())
    assert page.review.isEnabled()
    assert page.review.toolTip() == ""
