"""Where shifts are planned, Today hatches what the timeline page does."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.event import EventType
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.floor import TooLong
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.snapshot import View
from factory_desktop.metrics.taking import take
from factory_desktop.metrics.timeline_question import TimelineQuestion
from factory_desktop.metrics.timeline_rows import RowKind
from factory_desktop.store.opened import OpenedStore
from factory_desktop.views.charts.legend import Sign
from factory_desktop.views.report.stretches import worker_rows
from tests.factories import T0, event, read, record
from tests.metrics.calendars import DAY, EVENING, calendar
from tests.snapshots import NOW, snapshot
from tests.views.charts.test_timeline_chart import SPELLS, chart_of, hatched, hours_of, minute

HOUR = timedelta(hours=1)
PLANT = calendar(DAY, EVENING)


Gaps = set[tuple[str, float, float]]


def clipped(names: Sequence[str], unseen: Any, sides: tuple[datetime, datetime]) -> Gaps:
    start, end = (at.timestamp() for at in sides)
    return {
        (names[int(row)], max(left, start), min(right, end))
        for row, left, right in unseen.tolist()
        if left < end and right > start
    }


@pytest.mark.parametrize(
    ("kind", "hours"), [(SpanKind.ALL, 10), (SpanKind.TODAY, 13), (SpanKind.SHIFT, 3)]
)
def test_that_the_same_span_is_hatched_as_on_the_timeline(
    qtbot: QtBot, store: OpenedStore, kind: SpanKind, hours: int
) -> None:
    """W2 only works late; W1 runs over from the day before, and W10 is never there."""
    record(store, *(event(minute) for minute in (-20 * 60, 0, 4, 60, 90)))
    record(store, *(event(minute, "W2", "S2") for minute in (5 * 60, 6 * 60)))
    moment = Moment(T0 + hours * HOUR, TimeRule("measured"), PLANT)
    shown = read(store, take, View(SpanChoice(kind)), moment)
    chart = chart_of(qtbot, shown)
    assert shown.shown.start is not None
    assert shown.shown.end is not None
    sides = shown.shown.start, shown.shown.end
    answer = read(store, TimelineQuestion(RowKind.WORKERS, sides).answer, moment)
    page = clipped([row.row_id for row in answer.rows], answer.unseen, sides)
    assert page
    assert clipped([one.worker_id for one in chart._workers], chart._unseen, sides) == page


def test_that_who_was_in_no_shift_has_an_empty_row_below_the_others(qtbot: QtBot) -> None:
    mine = (minute(-60), minute(110))
    shown = hours_of(*(one for one in SPELLS if one.worker_id == "W2"), looked_for={"W2": (mine,)})
    chart = chart_of(qtbot, shown)
    assert [one.worker_id for one in chart._workers] == ["W2", "W1"]
    assert hatched(chart, 1) == []
    with qtbot.waitSignal(chart.worker_picked) as picked:
        chart._pick(0)
    assert picked.args == ["W2"]


def test_that_breaks_are_not_hatched(qtbot: QtBot) -> None:
    around: tuple[tuple[datetime, datetime], ...] = (
        (minute(0), minute(95)),
        (minute(105), minute(200)),
    )
    chart = chart_of(qtbot, hours_of(looked_for={"W1": around}))
    assert hatched(chart, 0) == [
        (minute(90), minute(95)),
        (minute(105), minute(120)),
        (NOW, minute(200)),
    ]


def test_that_nothing_is_hatched_over_more_than_a_week(qtbot: QtBot) -> None:
    chart = chart_of(qtbot, hours_of(looked_for={}, too_long=TooLong(presence=True)))
    assert chart._unseen.size == 0
    assert Sign.NOT_SEEN.word not in chart._legend.accessibleDescription()


def test_that_a_report_hatches_within_shifts_too() -> None:
    shown = snapshot()
    assert any(one.state is None for row in worker_rows(shown) for one in row.stretches)
    nobody = replace(shown, looked_for={})
    states = {one.state for row in worker_rows(nobody) for one in row.stretches}
    assert states <= set(EventType)
