import pytest

from factory_desktop.listener import allowance
from factory_desktop.listener.allowance import SAVED, Allowance


class Time:
    """Stands still until it is moved on."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> Time:
    made = Time()
    monkeypatch.setattr(allowance, "monotonic", made)
    return made


def taken(its: Allowance) -> int:
    count = 0
    while its.take():
        count += 1
    return count


def test_that_what_was_saved_up_can_be_had_at_once_and_then_the_rate(time: Time) -> None:
    its = Allowance(100)
    assert taken(its) in {100 * SAVED, 100 * SAVED + 1}
    time.now += 0.5
    assert taken(its) in {49, 50, 51}
    time.now += 3600
    assert taken(its) in {100 * SAVED, 100 * SAVED + 1}


def test_that_a_steady_rate_is_never_refused(time: Time) -> None:
    its = Allowance(100)
    for _ in range(10_000):
        assert its.take()
        time.now += 0.01


def test_that_the_wait_ends_when_there_is_one_again(time: Time) -> None:
    its = Allowance(10)
    assert its.wait == 0
    taken(its)
    assert 0 < its.wait <= 0.11
    time.now += its.wait + 0.000001
    assert its.take()
    assert not its.take()


def test_that_what_costs_more_is_owed(time: Time) -> None:
    its = Allowance(10)
    its.charge(100)
    assert not its.take()
    assert its.wait == pytest.approx(100 / 10 - SAVED)
    time.now += 8.1
    assert its.take()


def test_that_it_is_full_again_in_time(time: Time) -> None:
    its = Allowance(10)
    full = [its.is_full]
    its.take()
    full.append(its.is_full)
    time.now += 0.11
    assert [*full, its.is_full] == [True, False, True]
