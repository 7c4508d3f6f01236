"""The columns that tables of workers and of stations share."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.formulas import mean
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.models import rule_text, text
from factory_desktop.models.column import Column, natural
from factory_desktop.models.writing import Writing

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
        detail=lambda row: key(row) if key(row) != row.name else "",
        name="name",
    )


def hours_column(
    title: str, value: Callable[[Any], timedelta | None], explanation: str = ""
) -> Column[Any]:
    """Show a length of time as h:mm; its total is the sum of those defined."""
    return Column(
        title,
        value,
        lambda length: text.DASH if length is None else text.hours(length),
        widest="188:88",
        explanation=explanation,
        total=lambda rows: _sum(filter(None, map(value, rows)), timedelta()),
    )


def share_column(title: str, value: Callable[[Any], float | None], explanation: str) -> Column[Any]:
    """Show a share 0..1 as percent; its total is the plain mean of those defined."""
    return Column(
        title,
        value,
        text.percent,
        widest="100.0 %",
        is_share=True,
        explanation=explanation,
        total=lambda rows: mean(map(value, rows)),
    )


def utilization_column(writing: Writing, explanation: str, target: float | None) -> Column[Any]:
    """Show the utilization as a bar with the target marked; amber under it."""
    title = tr("Utilization")
    if target is not None:
        share = text.fewest_decimals(target * 100)
        title = tr("Utilization, target {share} %").format(share=share).replace(" %", "\xa0%")
    column = share_column(
        title,
        lambda row: row.utilization,
        under_rule(writing.rule, explanation),
    )
    return replace(
        column,
        name="utilization",
        mark=target,
        warns=lambda row: None not in {target, row.utilization} and row.utilization < target,
    )


def rate_column(title: str, value: Callable[[Any], float | None], explanation: str) -> Column[Any]:
    """Show units per hour with one decimal."""
    write = partial(text.number, decimals=1)
    return Column(title, value, write, widest="888.8", explanation=explanation)


def count_column(title: str, value: Callable[[Any], int], explanation: str = "") -> Column[Any]:
    """Show a count; its total is the sum."""
    return Column(
        title,
        value,
        text.number,
        widest="8,888",
        explanation=explanation,
        total=lambda rows: _sum(map(value, rows), 0),
    )


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
        name="confidence",
        shown=False,
        total=_mean_of_events,
    )


def last_event_column(writing: Writing) -> Column[Any]:
    """Show the time of the last event by the plant's clock, with its day where not today."""
    return Column(
        tr("Last event"),
        value=lambda row: row.last_event_at,
        write=lambda at: text.recent_moment(at, writing.zone, writing.now()),
        widest="28 Aug 08:08",
        name="last-event",
        total=lambda rows: max(
            (row.last_event_at for row in rows if row.last_event_at), default=None
        ),
        warns=lambda row: bool(row.events and row.now and row.now.state is None),
    )


def events_column() -> Column[Any]:
    """Show how many events the cameras sent."""
    column = count_column(tr("Events"), lambda row: row.events)
    return replace(column, name="events", shown=False)


def _mean_of_events(rows: Sequence[Any]) -> float | None:
    known = [row for row in rows if row.mean_confidence is not None and row.events]
    events = sum(row.events for row in known)
    return sum(row.mean_confidence * row.events for row in known) / events if events else None


def _sum(values: Iterable[Any], nothing: Any) -> Any:  # noqa: ANN401 - what can be added
    return sum(values, nothing)
