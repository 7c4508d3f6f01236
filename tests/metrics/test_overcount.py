from datetime import timedelta

import pytest

from factory_desktop.domain.time_rule import RuleName, TimeRule
from factory_desktop.metrics.overcount import overcount
from factory_desktop.metrics.snapshot import Dashboard, Overcount, WorkerMetrics
from tests import snapshots

MINUTE = timedelta(minutes=1)
FIXED = TimeRule()


def worker(
    number: int, active: float, measured: float = 0, idle: float = 0, absent: float = 0
) -> WorkerMetrics:
    """Make a worker with so many minutes in each state."""
    return snapshots.worker(
        number,
        active=active * MINUTE,
        idle=idle * MINUTE,
        absent=absent * MINUTE,
        measured=measured * MINUTE,
    )


def found(
    *workers: WorkerMetrics, rule: TimeRule = FIXED, clock: float | None = None
) -> Overcount | None:
    dashboard = Dashboard(snapshots.factory(workers, ()), workers, ())
    return overcount(dashboard, rule, None if clock is None else clock * MINUTE)


def test_that_more_time_than_the_clock_has_passed_is_found() -> None:
    over = found(worker(5, active=60, idle=20, absent=10), clock=23)
    assert over == Overcount("W5", "Robert Kim", 90 * MINUTE, 23 * MINUTE)


@pytest.mark.parametrize(("active", "over"), [(60, False), (65, False), (65.1, True)])
def test_that_the_last_event_may_reach_over_the_end(active: float, over: bool) -> None:
    assert (found(worker(1, active), clock=60) is not None) is over


@pytest.mark.parametrize(("active", "over"), [(100, False), (130, False), (130.1, True)])
def test_that_events_closer_than_the_rule_assumes_are_found_within_a_long_span(
    active: float, over: bool
) -> None:
    told = found(worker(1, active, measured=100), clock=7 * 24 * 60)
    assert (told is not None) is over
    assert told is None or told.clock_time == 100 * MINUTE


def test_that_a_shorter_cap_than_the_duration_says_nothing_against_the_rule() -> None:
    short = TimeRule(cap=2 * MINUTE)
    assert found(worker(1, 100, measured=40), rule=short) is None
    assert found(worker(1, 100, measured=40), rule=short, clock=90) is not None
    assert found(worker(1, 100, measured=40)) is not None


def test_that_the_worst_worker_is_named_with_the_tighter_time() -> None:
    over = found(
        worker(1, 100, measured=50),
        worker(2, 6000, measured=20),
        worker(3, 300, measured=10),
        clock=60,
    )
    assert over == Overcount("W2", "Sarah Chen", 6000 * MINUTE, 20 * MINUTE)


@pytest.mark.parametrize("rule", ["fixed", "measured"])
def test_that_only_the_fixed_rule_can_be_wrong_in_this_way(rule: RuleName) -> None:
    told = found(worker(1, 6000, measured=20), rule=TimeRule(rule), clock=60)
    assert (told is None) is (rule == "measured")


def test_that_nothing_is_judged_without_knowing_any_time() -> None:
    assert found(worker(1, 6000)) is None
    assert found(worker(1, 6000), clock=0) is None
    assert found(worker(1, 6000), clock=-60) is None
    assert found(clock=60) is None
