from datetime import timedelta

import pytest

from factory_desktop.domain.event import LATE_AFTER, StoredEvent
from factory_desktop.domain.event_log import EventPage, LoggedEvent, PageRequest
from factory_desktop.domain.instant import to_us
from tests.factories import T0, event


def received_after(delay: timedelta) -> LoggedEvent:
    return LoggedEvent((0, 1, 1, 0), StoredEvent(1, event(), T0 + delay))


@pytest.mark.parametrize(
    ("delay", "late"),
    [
        (timedelta(seconds=-3), False),
        (LATE_AFTER, False),
        (LATE_AFTER + timedelta(microseconds=1), True),
    ],
)
def test_that_an_event_received_after_more_than_a_minute_is_late(
    delay: timedelta, late: bool
) -> None:
    assert received_after(delay).delay == delay
    assert received_after(delay).late is late


def test_that_a_page_tells_how_far_back_it_has_looked() -> None:
    assert EventPage(PageRequest(1)).looked_back_to is None
    assert EventPage(PageRequest(1), next=(to_us(T0), 0, 0, 0)).looked_back_to == T0
