"""The figures of one bar of units, explained: made, target, difference, and the sum so far."""

from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.event import EventType
from factory_desktop.domain.span import TimeSpan
from factory_desktop.metrics.snapshot import Snapshot, UnitsBar
from factory_desktop.models import text
from factory_desktop.models.bucket import times
from factory_desktop.models.explaining.explanation import (
    Evidence,
    Explanation,
    evidence,
    remarks,
)
from factory_desktop.models.hour_targets import HourTarget, hour_targets

tr = partial(QCoreApplication.translate, "explaining")


def of_bar(snapshot: Snapshot, start: datetime) -> Explanation | None:
    """Explain the bar that begins then; None where there is none."""
    targets = hour_targets(snapshot.units, snapshot.target, snapshot.taken_at)
    found = [pair for pair in zip(snapshot.units, targets, strict=True) if pair[0].start == start]
    if not found:
        return None
    bar, target = found[0]
    return Explanation(
        title=tr("{times}: how these figures were worked out").format(times=times(bar, snapshot)),
        formula=tr("Difference: units at stations with a target, less what is due of it."),
        columns=(tr("Input"), tr("Figure")),
        rows=_inputs(bar, target),
        result=_result(bar, target),
        remarks=remarks(snapshot, timed=False),
        evidence=_evidence(snapshot, bar),
    )


def _inputs(bar: UnitsBar, target: HourTarget | None) -> tuple[tuple[str, str], ...]:
    inputs = [(tr("Units"), text.number(bar.units))]
    if target is None:
        return tuple(inputs)
    inputs += [
        (tr("Of them at stations with a target"), text.number(bar.targeted)),
        (tr("Target"), text.fewest_decimals(bar.target or 0.0)),
    ]
    if bar.breaks:
        inputs.append((tr("Breaks, in which nothing is due"), text.duration(bar.breaks)))
    if target.ahead is not None:
        before = target.ahead - (bar.targeted - target.due)
        inputs += [
            (tr("Due of it by now"), text.number(target.due, 1)),
            (tr("Difference"), text.signed(bar.targeted - target.due, 1)),
            (tr("Difference before"), text.signed(before, 1)),
        ]
    return tuple(inputs)


def _result(bar: UnitsBar, target: HourTarget | None) -> str:
    if target is None or target.ahead is None:
        return tr("Result: {units} units.").format(units=text.number(bar.units))
    return tr("Result: {units} units; {difference} since the first hour.").format(
        units=text.number(bar.units), difference=text.signed(target.ahead)
    )


def _evidence(snapshot: Snapshot, bar: UnitsBar) -> Evidence:
    found = evidence(snapshot, (EventType.PRODUCT_COUNT,), timed=False)
    start, end = found.span.start, found.span.end
    # A bar at the edge of the span may reach beyond it.
    first = bar.start if start is None else max(start, bar.start)
    last = bar.end if end is None else min(end, bar.end)
    return replace(found, span=TimeSpan(first, last))
