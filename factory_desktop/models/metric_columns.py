"""The columns that tables of workers and of stations share."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.models import rule_text, text
from factory_desktop.models.column import Column, natural

tr = partial(QCoreApplication.translate, "columns")

Read = Callable[[Any], Any]


def under_rule(rule: TimeRule, explanation: str) -> str:
    """Add to the explanation of a figure made of time by which rule that time is meant."""
    return f"{explanation}\n{tr('Time by the {rule}').format(rule=rule_text.named(rule))}"


def name_column(title: str, key: Read) -> Column[Any]:
    """Show the name first, the id quietly after it; sorted by name as people count."""
    return Column(
        title,
        value=lambda row: row.name,
        write=str,
        widest="Michael Johnson W3",
        figure=False,
        sort_key=natural,
        detail=key,
    )


def hours_column(
    title: str, value: Callable[[Any], timedelta], explanation: str = ""
) -> Column[Any]:
    """Show a length of time as h:mm."""
    return Column(title, value, text.hours, widest="188:88", explanation=explanation)


def share_column(title: str, value: Callable[[Any], float | None], explanation: str) -> Column[Any]:
    """Show a share 0..1 as percent."""
    return Column(
        title, value, text.percent, widest="100.0 %", is_share=True, explanation=explanation
    )


def rate_column(title: str, value: Callable[[Any], float | None], explanation: str) -> Column[Any]:
    """Show units per hour with one decimal."""
    write = partial(text.number, decimals=1)
    return Column(title, value, write, widest="888.8", explanation=explanation)


def count_column(title: str, value: Callable[[Any], int], explanation: str = "") -> Column[Any]:
    """Show a count."""
    return Column(title, value, text.number, widest="8,888", explanation=explanation)


def confidence_column() -> Column[Any]:
    """Show the cameras' own sureness; never called accuracy."""
    return Column(
        tr("Confidence"),
        value=lambda row: row.mean_confidence,
        write=partial(text.number, decimals=2),
        widest="0.88",
        explanation=tr(
            "How sure the cameras' models were of themselves, mean of all events, 0 to 1"
        ),
    )


def last_event_column(zone: ZoneInfo, now: datetime) -> Column[Any]:
    """Show the time of the last event by the plant's clock, with its day where not today."""
    return Column(
        tr("Last event"),
        value=lambda row: row.last_event_at,
        write=lambda at: text.recent_moment(at, zone, now),
        widest="28 Aug 08:08",
    )
