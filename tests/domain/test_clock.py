import time
from datetime import UTC, datetime, timedelta

from factory_desktop.domain.clock import LiveClock, ReplayClock, StoppedClock


def test_that_the_live_clock_tells_the_computers_time_in_utc() -> None:
    before = datetime.now(UTC)
    now = LiveClock().now()
    assert now.tzinfo is UTC
    assert before <= now <= datetime.now(UTC)


def test_that_a_stopped_clock_stands_still() -> None:
    at = datetime(2026, 1, 22, 9, 40, tzinfo=UTC)
    clock = StoppedClock(at)
    assert clock.now() == clock.now() == at


def test_that_a_replay_goes_at_its_speed_and_stands_when_paused() -> None:
    at = datetime(2026, 1, 22, 9, 40, tzinfo=UTC)
    clock = ReplayClock(at, speed=600, set_at=time.monotonic() - 2)
    shown = clock.now()
    assert timedelta(minutes=20) <= shown - at < timedelta(minutes=40)
    paused = clock.going(0)
    assert paused.now() == paused.now() >= shown
    jumped = paused.moved(at)
    assert (jumped.now(), jumped.speed) == (at, 0)


def test_that_a_replay_never_runs_ahead_of_the_present() -> None:
    now = datetime.now(UTC)
    clock = ReplayClock(now - timedelta(seconds=1), speed=600, set_at=time.monotonic() - 60)
    assert now <= clock.now() <= datetime.now(UTC)
