import pytest

from factory_desktop.listener import throttle
from factory_desktop.listener.throttle import Throttle


def test_that_a_thing_passes_once_in_its_time_and_others_by_themselves(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = 5.0
    monkeypatch.setattr(throttle, "monotonic", lambda: now)
    its = Throttle(1.0)
    assert [its.passes("a") for _ in range(4)] == [True, False, False, False]
    assert its.passes("b")
    now += 1.0
    assert its.passes("a")
    assert [its.held_back("a"), its.held_back("a"), its.held_back("b")] == [3, 0, 0]


def test_that_it_does_not_grow_without_end() -> None:
    its = Throttle(1000)
    for number in range(10 * throttle.MOST):
        assert its.passes(number)
        assert not its.passes(number)
    assert len(its._next) <= throttle.MOST
    assert len(its._held_back) <= throttle.MOST
