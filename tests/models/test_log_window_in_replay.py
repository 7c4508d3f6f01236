"""A log whose end moves with a clock that plays, jumps and stands."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factory_desktop.domain.event_log import PageRequest
from factory_desktop.domain.span import TimeSpan
from factory_desktop.models import log_window
from factory_desktop.models.log_window import LogWindow
from tests.factories import T0
from tests.models.logs import Log, minutes, row
from tests.models.test_log_window import SMALL, settle, small_log

moments = st.integers(0, 60)
moves = st.lists(
    st.one_of(
        st.tuples(st.just("to"), moments),
        st.tuples(st.just("by"), st.integers(1, 3)),
        st.tuples(st.just("store"), moments),
        st.tuples(st.just("scroll"), st.just(0)),
    ),
    max_size=25,
)


@pytest.fixture(autouse=True, scope="module")
def small_pages() -> object:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(log_window, "PAGE_ROWS", SMALL)
        patch.setattr(log_window, "MOST_FOLLOWED", 2 * SMALL)
        patch.setattr(log_window, "MOST_ROWS", 8 * SMALL)
        yield


def until(minute: float) -> TimeSpan:
    return TimeSpan(end=T0 + timedelta(minutes=minute))


def known(log: Log, minute: float) -> list[float]:
    return [at for at in minutes(log.all()) if at < minute]


def test_that_a_jump_past_more_than_a_page_leaves_no_gap() -> None:
    log = small_log(40)
    window = LogWindow(PageRequest(1, span=until(10)))
    settle(window, log)
    window.renew(until(35))
    settle(window, log)
    while not window.complete:
        window.extend()
        settle(window, log)
    assert minutes(window.rows) == known(log, 35)


def test_that_a_jump_back_leaves_nothing_of_what_comes_later() -> None:
    log = small_log(40)
    window = LogWindow(PageRequest(1, span=until(35)))
    settle(window, log)
    window.renew(until(10))
    settle(window, log)
    assert minutes(window.rows)[:SMALL] == known(log, 10)[:SMALL]


@given(moves, st.integers(2, 30), st.booleans())
def test_that_what_is_shown_is_always_the_log_up_to_the_moment(
    played: list[tuple[str, int]], step: int, odd: bool
) -> None:
    """Whatever the clock does, whatever is stored meanwhile, early or late."""
    log = small_log(30, step=step, hides=1 + odd)
    log.add(*(row(minute + 0.5, 2) for minute in range(30)))
    at, window = 10, LogWindow(PageRequest(1, span=until(10)))
    settle(window, log)
    for what, number in played:
        if what == "store":
            log.add(row(number + 0.25, 2))
        elif what == "scroll":
            window.extend()
        else:
            at = number if what == "to" else at + number
        window.renew(until(at))
        settle(window, log)
        shown = minutes(window.rows)
        assert shown == known(log, at)[: len(shown)]
        assert window.complete or len(shown) >= SMALL or window.searching
