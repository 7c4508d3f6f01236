"""The columns of what asked for a model to be trained anew, and of the rules for it."""

from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.retraining import BOUNDS, Retraining, RetrainingRule
from factory_desktop.models import retraining_text, text
from factory_desktop.models.column import Column

tr = partial(QCoreApplication.translate, "columns")


def log_columns(zone: ZoneInfo, now: datetime) -> tuple[Column[Retraining], ...]:
    """List the columns of the log, left to right."""

    def asked(at: datetime | None) -> str:
        return text.recent_moment(at, zone, now, seconds=False)

    return (
        Column(tr("Asked"), lambda one: one.made_at, asked, widest="28 Aug 08:08"),
        Column(
            tr("Reason"),
            lambda one: retraining_text.reason(one.trigger.reason),
            str,
            figure=False,
        ),
        Column(
            tr("Priority"),
            lambda one: retraining_text.priority(one.trigger.priority),
            str,
            figure=False,
            widest=tr("Medium"),
        ),
        Column(tr("Events"), lambda one: one.events, text.number, widest="888,888"),
        Column(tr("State"), lambda one: retraining_text.state(one, zone, now), str, figure=False),
    )


def rule_columns() -> tuple[Column[RetrainingRule], ...]:
    """List the columns of the rules, left to right."""
    return (
        Column(tr("Reason"), lambda one: retraining_text.reason(one.reason), str, figure=False),
        Column(
            tr("Asks from"), threshold, str, widest=tr("{count} labels").format(count="1,000,000")
        ),
        Column(
            tr("Priority"),
            lambda one: retraining_text.priority(one.priority) if one.enabled else tr("Off"),
            str,
            figure=False,
            widest=tr("Medium"),
        ),
    )


def threshold(one: RetrainingRule) -> str:
    """Write a rule's threshold with its unit."""
    bounds, value = BOUNDS.get(one.reason), one.threshold
    if bounds is None or value is None:
        return text.DASH
    if bounds.unit == "share":
        return text.percent(value)
    count = round(value)
    if bounds.unit == "hours":
        return text.counted(count, tr("hour"), tr("hours"))
    return tr("{count} labels").format(count=text.number(count))
