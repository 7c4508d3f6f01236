"""How many events a sample plan makes, said before it makes them."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.operation import SamplePlan
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.models import text

_WORKERS = 6
_SHIFT = timedelta(hours=8)
_COUNTS_AN_HOUR = 6 * 0.68
"""Product counts of one worker: one in ten working minutes, working 68 % of the time."""


def events(plan: SamplePlan, rule: TimeRule) -> int:
    """About how many events the plan makes with all its shifts whole."""
    if not plan.realistic:
        return plan.days * plan.events_per_day
    a_worker_and_shift = _SHIFT / rule.event_duration + _SHIFT / text.HOUR * _COUNTS_AN_HOUR
    return round(plan.days * _WORKERS * a_worker_and_shift)


def estimate(plan: SamplePlan, rule: TimeRule) -> str:
    """Write it for people: `About 5,400 events`, to two figures."""
    exact = events(plan, rule)
    size = 10 ** max(0, len(str(exact)) - 2)
    said = QCoreApplication.translate("sample_size", "About {count} events")
    return said.format(count=text.number(round(exact / size) * size))
