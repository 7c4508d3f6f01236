import time
from dataclasses import dataclass, replace

import pytest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.fault import Fault
from factory_desktop.metrics.snapshot import Pick, Snapshot, View
from factory_desktop.views import inquiry as module
from factory_desktop.views.inquiry import Inquiry
from factory_desktop.views.theme import DARK
from tests.snapshots import snapshot


@dataclass(frozen=True)
class Question:
    """Asks for a view."""

    view: View


class Page:
    """Writes down what it is asked and told."""

    def __init__(self) -> None:
        self.asked: list[Question] = []
        self.shown: list[tuple[Snapshot, object]] = []
        self.said: list[str] = []
        self.inquiry = Inquiry(
            lambda one: Question(one.view) if one.view.pick.worker_id else None,
            lambda one, answer: self.shown.append((one, answer)),
            self.said.append,
        )
        self.inquiry.asked.connect(self.asked.append)

    @property
    def waits(self) -> int:
        return self.said.count("Working it out…")

    def see(self, worker_id: str | None) -> Snapshot:
        taken = snapshot(view=View(pick=Pick(worker_id)))
        self.inquiry.show_snapshot(taken)
        return taken

    def answer(self, what: object = "answer") -> None:
        self.inquiry.take(self.asked[-1], what)


@pytest.fixture
def page(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Page:
    monkeypatch.setattr(module, "_LEAST_PAUSE", 0.2)
    return Page()


def test_that_another_question_is_asked_at_once_and_its_answer_shown(page: Page) -> None:
    page.see("W1")
    page.answer("first")
    taken = page.see("W2")
    assert [one.view.pick.worker_id for one in page.asked] == ["W1", "W2"]
    page.answer("second")
    assert page.shown[-1] == (taken, "second")


def test_that_a_late_answer_to_another_question_is_not_shown(page: Page) -> None:
    page.see("W1")
    page.see("W2")
    page.inquiry.take(page.asked[0], "late")
    page.inquiry.take("something of another page", "strange")
    assert page.shown == []
    page.see(None)
    page.inquiry.take(page.asked[1], "of one let go")
    assert page.shown == []


def test_that_the_same_question_waits_for_its_answer_and_a_pause(page: Page, qtbot: QtBot) -> None:
    page.see("W1")
    for _ in range(5):
        page.see("W1")
    assert len(page.asked) == 1
    page.answer()
    assert len(page.asked) == 1
    qtbot.waitUntil(lambda: len(page.asked) == 2)
    page.answer()
    qtbot.waitUntil(lambda: not page.inquiry._pause.isActive())
    # Nothing new has come meanwhile.
    assert len(page.asked) == 2
    page.see("W1")
    assert len(page.asked) == 3


def test_that_a_slow_answer_is_asked_for_less_often(
    page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 100.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    page.see("W1")
    now = 102.0
    page.answer()
    assert page.inquiry._pause.interval() == 16_000


def test_that_a_fault_is_told_and_tried_again_slowly(
    page: Page, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert module._AFTER_FAULT_MS > 10 * module._LEAST_PAUSE
    monkeypatch.setattr(module, "_AFTER_FAULT_MS", 50)
    page.see("W1")
    page.answer(Fault("database is locked"))
    assert page.shown == []
    assert page.said == [
        "This cannot be worked out now, and is tried again soon. database is locked"
    ]
    page.see("W1")
    assert len(page.asked) == 1
    qtbot.waitUntil(lambda: len(page.asked) == 2)
    page.answer("answer")
    assert [answer for _, answer in page.shown] == ["answer"]


def test_that_a_question_without_an_answer_is_given_up(
    page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 100.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    page.see("W1")
    now = 159.0
    page.see("W1")
    assert len(page.asked) == 1
    now = 161.0
    page.see("W1")
    assert len(page.asked) == 2


def test_that_only_what_takes_a_while_is_said_to(page: Page, qtbot: QtBot) -> None:
    page.see("W1")
    page.answer()
    page.see("W2")
    qtbot.waitUntil(lambda: page.waits == 1)
    page.answer()
    assert page.waits == 1
    page.inquiry.set_theme(DARK)
    # Of the same snapshot again: nothing else is to be waited for.
    page.inquiry.show_snapshot(replace(page.shown[-1][0]))
    assert page.waits == 1


def test_that_a_page_that_has_gone_gives_its_question_up(page: Page, qtbot: QtBot) -> None:
    given_up: list[object] = []
    page.inquiry.given_up.connect(given_up.append)
    page.see("W1")
    page.inquiry.rest()
    assert given_up == page.asked
    page.answer("late")
    assert page.shown == []
    page.see("W1")
    assert len(page.asked) == 2
    page.answer("first")
    page.see("W1")
    page.inquiry.rest()
    qtbot.wait(300)  # nothing is asked where the pause has ended
    assert (len(page.asked), len(given_up)) == (2, 1)
