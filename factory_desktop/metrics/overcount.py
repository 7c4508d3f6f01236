"""Overcount: whether the fixed rule gives a worker more time than the clock."""

from datetime import timedelta

from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.snapshot import Dashboard, Overcount, WorkerMetrics

_SLACK = 1.25
"""A camera that sends a little early now and then is no reason to doubt the rule."""
_NONE = timedelta()


def overcount(dashboard: Dashboard, rule: TimeRule, clock: timedelta | None) -> Overcount | None:
    """Name the worker with the most hours too many; None where the rule in force can be right.

    `clock` is the time of the span that has passed; None where that is not known.
    """
    if rule.name == "measured":
        return None
    found = [_of_worker(worker, rule, clock) for worker in dashboard.workers]
    return max(filter(None, found), key=lambda one: one.state_time - one.clock_time, default=None)


def _of_worker(worker: WorkerMetrics, rule: TimeRule, clock: timedelta | None) -> Overcount | None:
    state_time = worker.state_time
    # An event stands for time to come too: the last one may reach over the end by its length.
    most = state_time - rule.event_duration
    limits = []
    if clock is not None and clock > _NONE and most > clock:
        limits.append(clock)
    # A shorter cap leaves time out that the fixed rule rightly counts.
    comparable = rule.cap >= rule.event_duration and worker.measured > _NONE
    if comparable and most > worker.measured * _SLACK:
        limits.append(worker.measured)
    if not limits:
        return None
    return Overcount(worker.worker_id, worker.name, state_time, min(limits))
