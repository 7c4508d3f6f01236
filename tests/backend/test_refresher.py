import sqlite3
import threading
import time
from collections.abc import Iterator
from itertools import pairwise
from statistics import median
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from factory_desktop.backend.refresher import LONGEST_PAUSE, SHORTEST_PAUSE, Refresher
from factory_desktop.metrics.snapshot import Snapshot
from tests import snapshots
from tests.factories import wait_until


def interrupted() -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("interrupted")
    error.sqlite_errorcode = sqlite3.SQLITE_INTERRUPT
    return error


class Window:
    """What a refresher reads and tells, with the times."""

    def __init__(self) -> None:
        self.began: list[float] = []
        self.shown: list[Snapshot] = []
        self.troubles: list[str | None] = []
        self.length = 0.0
        self.fault: Exception | None = None
        self.called_off = threading.Event()
        self.show = self.shown.append
        self.refresher = Refresher(
            self.take, self.called_off.set, self.pass_on, self.troubles.append
        )

    def pass_on(self, snapshot: Snapshot) -> None:
        self.show(snapshot)

    def take(self) -> Snapshot:
        self.began.append(time.monotonic())
        if self.called_off.wait(self.length):
            self.called_off.clear()
            raise OperationalError("SELECT", None, interrupted())
        if self.fault is not None:
            raise self.fault
        return snapshots.snapshot()


@pytest.fixture
def window() -> Iterator[Window]:
    made = Window()
    yield made
    made.refresher.stop()
    assert "refresher" not in {thread.name for thread in threading.enumerate()}


def test_that_the_first_is_taken_at_once(window: Window) -> None:
    began = time.monotonic()
    window.refresher.start()
    window.refresher.mark_stale()
    wait_until(lambda: window.shown)
    assert window.began[0] - began < LONGEST_PAUSE / 2


def test_that_however_many_changes_cost_one_refresh_each_pause(window: Window) -> None:
    def ten_refreshes() -> bool:
        window.refresher.mark_stale()
        return len(window.began) >= 10

    window.refresher.start()
    wait_until(ten_refreshes)
    pauses = [b - a for a, b in pairwise(window.began)]
    # A refresh whose beginning is noted late makes its pause look shorter: one may, most do not.
    assert median(pauses) >= SHORTEST_PAUSE * 0.99
    # This holds even then: who began late rests as long as the whole of it took.
    assert min(pauses) >= SHORTEST_PAUSE * 0.45


def test_that_a_change_during_a_refresh_is_not_lost(window: Window) -> None:
    window.length = 0.05
    window.refresher.start()
    window.refresher.mark_stale()
    wait_until(lambda: window.began)
    window.refresher.mark_stale()
    wait_until(lambda: len(window.shown) == 2)


def test_that_nothing_is_read_while_nothing_changes(window: Window) -> None:
    window.refresher.start()
    window.refresher.mark_stale()
    wait_until(lambda: window.shown)
    time.sleep(3 * SHORTEST_PAUSE)
    assert len(window.shown) == 1
    assert LONGEST_PAUSE >= 10


def test_that_a_long_read_is_followed_by_as_long_a_rest(window: Window) -> None:
    window.length = 0.3
    window.refresher.start()
    window.refresher.mark_stale()
    wait_until(lambda: window.began)
    window.refresher.mark_stale()
    wait_until(lambda: len(window.began) == 2)
    assert window.began[1] - window.began[0] >= 0.57  # twice, but for the clock's steps


def test_that_another_question_waits_neither_for_the_read_nor_for_the_rest(
    window: Window,
) -> None:
    window.length = 30
    window.refresher.start()
    window.refresher.ask()
    wait_until(lambda: window.began)
    window.length = 0
    window.refresher.ask()
    wait_until(lambda: window.shown)
    assert window.troubles == []
    assert window.shown[0] is not None


def test_that_stopping_does_not_wait_for_a_long_read(window: Window) -> None:
    window.length = 30
    window.refresher.start()
    window.refresher.ask()
    wait_until(lambda: window.began)
    began = time.monotonic()
    window.refresher.stop()
    assert time.monotonic() - began < 10
    assert window.shown == []


def test_that_a_window_that_fails_to_show_does_not_end_it(
    window: Window, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_snapshot: Snapshot) -> None:
        raise ZeroDivisionError

    working, window.show = window.show, fail
    window.refresher.start()
    window.refresher.mark_stale()
    wait_until(lambda: caplog.records)
    window.show = working
    window.refresher.mark_stale()
    wait_until(lambda: window.shown)


def test_that_it_may_be_started_by_whoever_comes_first_and_once(window: Window) -> None:
    starters = [threading.Thread(target=window.refresher.start) for _ in range(20)]
    for starter in starters:
        starter.start()
    for starter in starters:
        starter.join()
    assert [thread.name for thread in threading.enumerate()].count("refresher") == 1


def test_that_stopping_ends_it_and_it_never_starts_again(window: Window) -> None:
    window.refresher.start()
    window.refresher.stop()
    window.refresher.start()
    window.refresher.mark_stale()
    time.sleep(0.05)
    assert window.began == []


def test_that_one_that_was_never_started_can_be_stopped() -> None:
    Window().refresher.stop()


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (OperationalError("SELECT", None, Exception("disk I/O error")), "disk I/O error"),
        (ZeroDivisionError(), "Something went wrong in the program itself: ZeroDivisionError."),
    ],
)
def test_that_a_failed_refresh_is_told_and_the_next_one_goes_on(
    window: Window, fault: Any, said: str
) -> None:
    window.fault = fault
    window.refresher.start()
    window.refresher.mark_stale()
    wait_until(lambda: window.troubles)
    assert said in (window.troubles[0] or "")
    assert window.shown == []
    window.fault = None
    window.refresher.mark_stale()
    wait_until(lambda: window.shown)
    assert window.troubles[1:] == [None]


def test_that_a_moving_clock_has_one_taken_each_second_that_it_shows(window: Window) -> None:
    window.refresher.tick(4)
    window.refresher.start()
    wait_until(lambda: len(window.began) == 5)
    pauses = [b - a for a, b in pairwise(window.began)]
    assert 0.24 <= median(pauses) < 1


def test_that_no_clock_is_too_fast_for_the_pause(window: Window) -> None:
    window.refresher.tick(600)
    window.refresher.start()
    wait_until(lambda: len(window.began) == 8)
    pauses = [b - a for a, b in pairwise(window.began)]
    assert median(pauses) >= SHORTEST_PAUSE * 0.99


def test_that_a_clock_is_not_too_fast_for_a_long_read_either(window: Window) -> None:
    window.length = 0.3
    window.refresher.tick(600)
    window.refresher.start()
    wait_until(lambda: len(window.began) == 3)
    assert all(b - a >= 0.57 for a, b in pairwise(window.began))


def test_that_a_clock_that_stands_has_none_taken(window: Window) -> None:
    window.refresher.tick(600)
    window.refresher.start()
    wait_until(lambda: window.shown)
    window.refresher.tick(0)
    window.refresher.mark_stale()
    time.sleep(2 * SHORTEST_PAUSE)
    count = len(window.shown)
    time.sleep(3 * SHORTEST_PAUSE)
    assert len(window.shown) == count
