from collections.abc import Sequence
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factory_desktop.domain.event_log import EventPage, PageRequest, Part
from factory_desktop.domain.span import TimeSpan
from factory_desktop.models import log_window
from factory_desktop.models.log_window import LogWindow
from tests.factories import T0
from tests.models.logs import Log, minutes, row

SMALL = 5


@pytest.fixture(autouse=True, scope="module")
def small_pages() -> object:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(log_window, "PAGE_ROWS", SMALL)
        patch.setattr(log_window, "MOST_FOLLOWED", 2 * SMALL)
        patch.setattr(log_window, "MOST_ROWS", 8 * SMALL)
        yield


def small_log(count: int, **more: object) -> Log:
    log = Log(page=SMALL, **more)  # type: ignore[arg-type]
    log.add(*(row(minute) for minute in range(count)))
    return log


def settle(window: LogWindow, log: Log, *, following: bool = True) -> list[PageRequest]:
    """Answer until nothing more is asked for."""
    asked: list[PageRequest] = []
    while requests := window.requests(following=following):
        for request in requests:
            window.take(log.answer(request), following=following)
        asked += requests
        assert len(asked) < 200
    return asked


def read(log: Log) -> LogWindow:
    window = LogWindow(PageRequest(1))
    settle(window, log)
    return window


def test_that_a_first_page_is_read_and_then_one_more_each_time_it_is_wanted() -> None:
    log = small_log(23)
    window = read(log)
    assert window.rows == log.all()[:SMALL]
    for pages in (2, 3):
        window.extend()
        settle(window, log, following=False)
        assert window.rows == log.all()[: pages * SMALL]
    assert not window.complete


def test_that_the_end_of_the_log_is_known() -> None:
    log = small_log(SMALL)
    window = read(log)
    assert (window.complete, window.searching, window.rows) == (True, False, log.all())
    assert read(Log()).complete


def test_that_what_is_rare_is_looked_for_until_a_page_is_full_or_the_log_ends() -> None:
    log = small_log(60, step=7)
    log.hides = 9
    log.add(row(15.5, 9), row(40.5, 9))
    window = read(log)
    assert minutes(window.rows) == [40.5, 15.5]
    assert window.complete


def test_that_nothing_is_asked_for_twice() -> None:
    log = small_log(60, step=7, hides=9)
    window = LogWindow(PageRequest(1))
    (head,) = window.requests(following=True)
    assert window.requests(following=True) == []
    window.take(log.answer(head), following=True)
    (older,) = window.requests(following=True)
    assert (older.part, older.key) == (Part.OLDER, log.answer(head).next)
    assert window.requests(following=True) == []
    assert window.looked_back_to == T0 + timedelta(minutes=53)


def test_that_what_a_person_waits_for_is_urgent_and_a_renewal_is_not() -> None:
    log = small_log(20)
    window = LogWindow(PageRequest(1))
    assert settle(window, log)[0].urgent
    window.extend()
    assert [one.urgent for one in settle(window, log, following=False)] == [True]
    window.renew(TimeSpan())
    assert [one.urgent for one in settle(window, log)] == [False]


def test_that_a_part_that_could_not_be_read_is_asked_for_again() -> None:
    log = small_log(20)
    window = LogWindow(PageRequest(1))
    (head,) = window.requests(following=True)
    window.take(EventPage(head, problem="The disk is gone."), following=True)
    assert not window.begun
    settle(window, log)
    assert window.rows == log.all()[:SMALL]


def test_that_rows_end_at_the_most_that_are_kept() -> None:
    log = small_log(100)
    window = read(log)
    for _ in range(20):
        window.extend()
        settle(window, log, following=False)
    assert len(window.rows) == 8 * SMALL
    assert window.full
    assert not window.searching


def test_that_an_older_part_asked_for_before_the_list_was_cut_is_let_be() -> None:
    log = small_log(20)
    window = read(log)
    window.extend()
    (older,) = window.requests(following=True)
    log.add(*(row(minute) for minute in range(100, 110)))
    window.renew(TimeSpan())
    (head,) = window.requests(following=True)
    window.take(log.answer(head), following=True)
    window.take(log.answer(older), following=True)
    settle(window, log)
    assert window.rows == log.all()[: len(window.rows)]


def test_that_rows_leave_with_the_beginning_of_a_span_that_moves() -> None:
    log = small_log(20)
    window = read(log)
    window.extend()
    settle(window, log)
    log.add(row(30))
    window.renew(TimeSpan(T0 + timedelta(minutes=13)))
    (head,) = window.requests(following=True)
    window.take(log.answer(head), following=True)
    assert minutes(window.rows)[-1] == 13


steps = st.one_of(
    st.lists(
        st.tuples(st.integers(0, 400), st.sampled_from([1, 9])).map(lambda drawn: row(*drawn)),
        max_size=8,
    ),
    st.sampled_from(["clear", "extend"]),
)


@given(st.lists(steps, max_size=12), st.sampled_from([1, 9]), st.sampled_from([3, 7, 1000]))
def test_that_followed_rows_are_the_newest_of_the_log_whatever_comes_late_or_goes(
    history: Sequence[object], hides: int, step: int
) -> None:
    log = small_log(30, step=step, hides=hides)
    window = read(log)
    for change in history:
        if change == "clear":
            log.clear()
        elif change == "extend":
            window.extend()
        elif isinstance(change, list):
            log.add(*change)
        window.renew(TimeSpan())
        settle(window, log)
        wanted = log.all()
        assert window.rows == wanted[: len(window.rows)]
        assert len(window.rows) >= min(SMALL, len(wanted))
        assert window.complete or len(window.rows) < len(wanted) or hides > 1


@given(st.lists(st.integers(0, 400), max_size=30))
def test_that_rows_that_stand_still_only_grow_at_their_end(late: list[int]) -> None:
    log = small_log(60)
    window = read(log)
    for minute in late:
        log.add(row(minute + 0.5))
        before = list(window.rows)
        window.extend()
        settle(window, log, following=False)
        assert window.rows[: len(before)] == before
