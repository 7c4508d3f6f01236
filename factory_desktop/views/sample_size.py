"""How many events a sample plan makes, said before it makes them."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.operation import SamplePlan
from factory_desktop.domain.shift import Shift
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.models import text

_WORKERS = 6
_SHIFT = Shift()
_SHIFT_LENGTH = timedelta(hours=8)
_COUNTS_AN_HOUR = 6 * 0.68
"""Product counts of one worker: one in ten working minutes, working 68 % of the time."""


def today_share(now: datetime, zone: ZoneInfo) -> float:
    """Tell how much of the last shift that has begun is over, 0..1: today's, or a whole one."""
    shift = _SHIFT.on(now.astimezone(zone).date(), zone)
    if shift.start is None or shift.end is None or not shift.start < now < shift.end:
        return 1
    return (now - shift.start) / (shift.end - shift.start)


def events(plan: SamplePlan, rule: TimeRule, share: float = 1) -> int:
    """About how many events the plan makes; of its last shift only this share, 0..1."""
    shifts = plan.days - 1 + share
    if not plan.realistic:
        return round(shifts * plan.events_per_day)
    states, hours = _SHIFT_LENGTH / rule.event_duration, _SHIFT_LENGTH / text.HOUR
    return round(shifts * _WORKERS * (states + hours * _COUNTS_AN_HOUR))


def estimate(plan: SamplePlan, rule: TimeRule, share: float = 1) -> str:
    """Write it for people: `About 5,400 events`, to two figures."""
    exact = events(plan, rule, share)
    size = 10 ** max(0, len(str(exact)) - 2)
    said = QCoreApplication.translate("sample_size", "About {count} events")
    return said.format(count=text.number(round(exact / size) * size))
