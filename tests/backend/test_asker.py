import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from sqlalchemy import Connection, text

from factory_desktop.backend import asker as asker_module
from factory_desktop.backend.asker import Asker
from factory_desktop.domain.clock import StoppedClock
from factory_desktop.domain.fault import Fault
from factory_desktop.metrics.memory import Value
from factory_desktop.metrics.question import Moment, Question
from factory_desktop.store.readers import Readers
from tests.factories import T0, open_store, wait_until

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"


@dataclass(frozen=True)
class Sum:
    left: int
    right: int

    def answer(self, connection: Connection, moment: Moment) -> object:
        assert moment.now == T0
        statement = text("SELECT :left + :right")
        return connection.scalar(statement, {"left": self.left, "right": self.right})


@dataclass(frozen=True)
class Count:
    endless: bool

    def answer(self, connection: Connection, moment: Moment) -> object:  # noqa: ARG002 - as a question
        if self.endless:
            begun.set()
        return connection.scalar(text(ENDLESS if self.endless else "SELECT 1"))


@dataclass(frozen=True)
class Broken:
    def answer(self, connection: Connection, moment: Moment) -> object:  # noqa: ARG002 - as a question
        raise ZeroDivisionError


@dataclass(frozen=True)
class Refused:
    def answer(self, connection: Connection, moment: Moment) -> object:  # noqa: ARG002 - as a question
        return connection.scalar(text("SELECT * FROM nowhere"))


begun = threading.Event()
Answers = list[tuple[Question, object]]


@pytest.fixture
def answers() -> Answers:
    begun.clear()
    return []


@pytest.fixture
def asker(tmp_path: Path, answers: Answers) -> Iterator[Asker]:
    store = open_store(tmp_path)
    made = Asker(
        Readers(store.place.file),
        lambda: Moment.of(StoppedClock(T0), store.plant),
        lambda question, answer: answers.append((question, answer)),
    )
    yield made
    made.stop()
    store.close()


def test_that_a_question_is_answered_at_the_moment(asker: Asker, answers: Answers) -> None:
    asker.ask(Sum(1, 2))
    wait_until(lambda: answers)
    assert answers == [(Sum(1, 2), 3)]


def test_that_a_newer_question_of_its_kind_calls_an_older_one_off(
    asker: Asker, answers: Answers
) -> None:
    asker.ask(Count(endless=True))
    assert begun.wait(10)
    asker.ask(Sum(2, 2))
    asker.ask(Count(endless=False))
    wait_until(lambda: len(answers) == 2)
    assert sorted(answers, key=repr) == [(Count(endless=False), 1), (Sum(2, 2), 4)]


def test_that_a_question_that_fails_leaves_the_others_answered(
    asker: Asker, answers: Answers, caplog: pytest.LogCaptureFixture
) -> None:
    asker.ask(Broken())
    asker.ask(Sum(3, 4))
    wait_until(lambda: len(answers) == 2)
    assert answers == [(Broken(), Fault("ZeroDivisionError")), (Sum(3, 4), 7)]
    assert "could not be answered" in caplog.text


def test_that_what_the_store_refuses_is_told(asker: Asker, answers: Answers) -> None:
    asker.ask(Refused())
    wait_until(lambda: answers)
    assert answers == [(Refused(), Fault("no such table: nowhere"))]


def test_that_stopping_calls_off_what_is_in_hand(asker: Asker, answers: Answers) -> None:
    asker.ask(Count(endless=True))
    assert begun.wait(10)
    asker.stop()
    assert answers == []


def test_that_a_question_given_up_holds_no_other_one_up(asker: Asker, answers: Answers) -> None:
    asker.ask(Count(endless=True))
    assert begun.wait(10)
    asker.ask(Sum(1, 1))
    asker.ask(Broken())
    asker.give_up(Broken())
    asker.give_up(Count(endless=True))
    wait_until(lambda: answers)
    assert answers == [(Sum(1, 1), 2)]


@dataclass(frozen=True)
class Remembered:
    number: int

    def answer(self, connection: Connection, moment: Moment) -> object:
        parts = [((0, self.number),)]
        read: list[bool] = []

        def work(_: Sequence[int]) -> list[Value]:
            read.append(True)
            return [(np.array([self.number]),)]

        moment.memory.recall(connection, "sides", parts, self.number, work)
        done.append((self.number, bool(read)))
        return bool(read)


done: list[tuple[int, bool]] = []


def test_that_what_is_prepared_is_known_once_it_is_asked_for(
    asker: Asker, answers: Answers
) -> None:
    done.clear()
    asker.prepare([Remembered(1), Remembered(2)])
    wait_until(lambda: len(done) == 2)
    assert answers == []
    asker.ask(Remembered(1))
    wait_until(lambda: answers)
    assert answers == [(Remembered(1), False)]
    assert done == [(1, True), (2, True), (1, False)]


def test_that_a_question_goes_before_what_is_prepared(asker: Asker, answers: Answers) -> None:
    asker.prepare([Count(endless=True)])
    assert begun.wait(10)
    asker.ask(Sum(1, 2))
    wait_until(lambda: answers)
    assert answers == [(Sum(1, 2), 3)]
    begun.clear()
    # Called off, it takes its turn again.
    assert begun.wait(10)
    asker.prepare([])
    asker.ask(Sum(2, 2))
    wait_until(lambda: len(answers) == 2)
    assert answers[1:] == [(Sum(2, 2), 4)]


def test_that_what_cannot_be_prepared_is_told_to_nobody(asker: Asker, answers: Answers) -> None:
    asker.prepare([Broken(), Refused()])
    asker.ask(Sum(1, 2))
    wait_until(lambda: answers)
    asker.prepare([Count(endless=True)])
    assert begun.wait(10)
    assert answers == [(Sum(1, 2), 3)]


def test_that_what_was_prepared_may_be_dropped_before_its_turn(
    asker: Asker, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    done.clear()
    monkeypatch.setattr(asker_module, "FIRST_PAUSE", 0.1)
    asker.prepare([Remembered(1)])
    time.sleep(0.05)
    asker.prepare([])
    time.sleep(0.1)
    asker.ask(Sum(1, 2))
    wait_until(lambda: answers)
    assert (answers, done) == ([(Sum(1, 2), 3)], [])
