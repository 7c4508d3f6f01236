"""The columns of where a worker worked, and of who worked at a station."""

from functools import partial
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.models.column import Column
from factory_desktop.models.metric_columns import (
    count_column,
    hours_column,
    name_column,
    under_rule,
)

tr = partial(QCoreApplication.translate, "columns")

_ANY_RULE = TimeRule()


def stations_worked(rule: TimeRule = _ANY_RULE) -> tuple[Column[Any], ...]:
    """List the columns of the stations of one worker."""
    return (name_column(tr("Station"), attrgetter("key")), *_figures(rule))


def workers_there(rule: TimeRule = _ANY_RULE) -> tuple[Column[Any], ...]:
    """List the columns of the workers of one station."""
    return (name_column(tr("Worker"), attrgetter("key")), *_figures(rule))


def _figures(rule: TimeRule) -> tuple[Column[Any], ...]:
    by_rule, get = partial(under_rule, rule), attrgetter
    return (
        hours_column(tr("Working"), get("working"), by_rule(tr("Hours working there"))),
        hours_column(tr("Idle"), get("idle"), by_rule(tr("Hours idle there"))),
        hours_column(tr("Absent"), get("absent"), by_rule(tr("Hours absent there"))),
        count_column(tr("Units"), get("units")),
    )
