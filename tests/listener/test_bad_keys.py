from factory_desktop.listener import bad_keys
from factory_desktop.listener.bad_keys import MOST, PAUSE, WITHIN, BadKeys


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_that_ten_within_a_minute_are_too_many_for_five_minutes() -> None:
    clock = Clock()
    keys = BadKeys(clock)
    for _ in range(MOST - 1):
        keys.note("10.0.0.1")
    assert keys.wait("10.0.0.1") == 0
    keys.note("10.0.0.1")
    assert keys.wait("10.0.0.1") == PAUSE
    assert keys.wait("10.0.0.2") == 0
    clock.now += PAUSE - 0.5
    assert keys.wait("10.0.0.1") == 1
    clock.now += 0.5
    assert keys.wait("10.0.0.1") == 0


def test_that_ten_over_a_longer_time_are_not() -> None:
    clock = Clock()
    keys = BadKeys(clock)
    for _ in range(3 * MOST):
        keys.note("10.0.0.1")
        clock.now += WITHIN / (MOST - 2)
    assert keys.wait("10.0.0.1") == 0


def test_that_ever_new_addresses_take_no_more_room() -> None:
    keys = BadKeys(Clock())
    for number in range(3 * bad_keys._ADDRESSES):
        for _ in range(MOST):
            keys.note(str(number))
    assert len(keys._tries) == bad_keys._ADDRESSES
    assert len(keys._until) <= bad_keys._ADDRESSES
