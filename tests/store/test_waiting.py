from typing import Any

import pytest

from factory_desktop.domain.errors import StoreUnavailableError
from factory_desktop.store.events import RecordEvents
from factory_desktop.store.ticket import Ticket
from factory_desktop.store.waiting import MOST_COMMANDS, MOST_EVENTS, MOST_GROUPED, Waiting
from tests.factories import Call, event


def recording(events: int = 1) -> Ticket:
    return Ticket(RecordEvents((event(),) * events, (b"",) * events), _nobody)


def other() -> Ticket:
    return Ticket(Call(lambda _transaction: None), _nobody)


def _nobody(_result: Any, _error: BaseException | None) -> None:
    """Take an answer that no test waits for."""


def filled(*tickets: Ticket) -> Waiting:
    waiting = Waiting()
    for ticket in tickets:
        waiting.put(ticket)
    return waiting


def test_that_nothing_in_time_is_an_empty_group() -> None:
    waiting = Waiting()
    assert waiting.next_group(0.01) == []
    waiting.put(recording())
    assert len(waiting.next_group(20) or []) == 1
    waiting.close()
    assert waiting.next_group(20) is None


def test_that_commands_that_record_leave_together_and_others_alone_in_their_order() -> None:
    tickets = [recording(), recording(3), other(), other(), recording()]
    waiting = filled(*tickets)
    groups = [waiting.next_group() for _ in range(4)]
    assert groups == [tickets[:2], tickets[2:3], tickets[3:4], tickets[4:]]


def test_that_a_group_takes_nothing_more_once_it_is_large() -> None:
    waiting = filled(*(recording(MOST_GROUPED // 2) for _ in range(3)))
    assert [len(waiting.next_group() or ()) for _ in range(2)] == [2, 1]


def test_that_what_is_queued_is_given_out_after_closing_and_then_none() -> None:
    waiting = filled(recording(), other(), recording())
    waiting.close()
    with pytest.raises(StoreUnavailableError, match="shutting down"):
        waiting.put(recording())
    assert [len(waiting.next_group() or ()) for _ in range(3)] == [1, 1, 1]
    assert waiting.next_group() is None


def test_that_so_many_commands_wait_and_no_more() -> None:
    waiting = filled(*(other() for _ in range(MOST_COMMANDS)))
    assert len(waiting) == MOST_COMMANDS
    with pytest.raises(StoreUnavailableError, match="Too many"):
        waiting.put(recording())
    waiting.next_group()
    waiting.put(recording())


def test_that_so_many_events_wait_and_no_more() -> None:
    waiting = filled(*(recording(1000) for _ in range(MOST_EVENTS // 1000)))
    with pytest.raises(StoreUnavailableError, match="Too many"):
        waiting.put(recording())
    waiting.put(other())
    waiting.next_group()
    waiting.put(recording(1000))


def test_that_a_command_larger_than_the_bound_is_taken_when_nothing_else_waits() -> None:
    waiting = filled(recording(MOST_EVENTS + 1))
    assert len(waiting.next_group() or ()) == 1


def test_that_the_rest_is_given_out_once_nobody_serves_it() -> None:
    tickets = [recording(), other(), recording()]
    waiting = filled(*tickets)
    waiting.next_group()
    assert waiting.rest() == tickets[1:]
    with pytest.raises(StoreUnavailableError):
        waiting.put(recording())
