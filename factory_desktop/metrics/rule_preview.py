"""RulePreview: what today's figures would be under another time rule."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from factory_desktop.domain.span import local_day
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.dashboard import dashboard
from factory_desktop.metrics.overcount import overcount
from factory_desktop.metrics.snapshot import FactoryMetrics, Overcount, WorkerMetrics


@dataclass(frozen=True, slots=True)
class RulePreview:
    """The plant's local day up to now under one rule."""

    rule: TimeRule
    factory: FactoryMetrics
    workers: tuple[WorkerMetrics, ...]
    clock: timedelta
    """How much of the day has passed."""
    overcount: Overcount | None = None


def preview(
    connection: Connection, rule: TimeRule, now: datetime, zone: ZoneInfo, *, past: bool = False
) -> RulePreview:
    """Read today's figures under this rule; at a past moment without what came later."""
    today = local_day(now, zone)
    figures = dashboard(connection, today.before(now) if past else today, rule, now)
    clock = now - (today.start or now)
    found = overcount(figures, rule, clock)
    return RulePreview(rule, figures.factory, figures.workers, clock, found)
