from datetime import timedelta

from factory_desktop.domain.clock import ReplayClock, StoppedClock
from factory_desktop.models.window_clock import WindowClock
from tests.snapshots import NOW


def test_that_it_tells_whichever_clock_is_in_force() -> None:
    live = StoppedClock(NOW)
    clock = WindowClock(live)
    assert (clock.now(), clock.past) == (NOW, False)
    clock.set(ReplayClock(NOW - timedelta(hours=2)))
    assert (clock.now(), clock.past) == (NOW - timedelta(hours=2), True)
    assert clock.live.now() == NOW
    clock.go_live()
    assert (clock.now(), clock.past) == (NOW, False)
