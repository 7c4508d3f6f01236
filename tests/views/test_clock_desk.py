"""What is told when the computer's clock was set."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from factory_desktop.domain.clock_watch import ClockWatch
from factory_desktop.models import text
from factory_desktop.views.clock_desk import ClockDesk
from tests import snapshots
from tests.domain.test_clock_watch import HOUR, Clocks
from tests.views.conftest import Stage

Set = Callable[[timedelta], str]


@pytest.fixture
def set_by(running: Stage) -> Set:
    """Set the clock, and return what is said then."""
    clocks = Clocks(at=snapshots.NOW)
    desk = running.window.desks.clock
    desk._watch = ClockWatch(clocks, clocks.passed)

    def set_(by: timedelta) -> str:
        clocks.at += by
        desk.look()
        banner = running.window.banners.told("clock")
        return banner.text.replace(text.SPACE, " ") if banner else ""

    return set_


def test_that_it_is_said_what_happened_and_that_it_is_over(set_by: Set) -> None:
    assert set_by(timedelta(seconds=5)) == ""
    assert set_by(-HOUR).startswith("The clock of this computer was set back by 1 h, to 11:40.")
    assert set_by(HOUR) == ""
    forward = set_by(timedelta(days=365))
    assert forward.startswith("The clock of this computer was set forward by 365 d, to ")
    assert "none is removed for its age" in forward


def test_that_it_looks_by_itself(running: Stage) -> None:
    assert isinstance(running.window.desks.clock, ClockDesk)
    assert running.window.desks.clock._looking.isActive()
