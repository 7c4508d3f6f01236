"""ChartTable: what a chart draws, as rows and columns for who reads rather than looks."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from operator import attrgetter, itemgetter
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.span import TimeSpan
from factory_desktop.metrics.drawn_spells import DrawnSpells
from factory_desktop.metrics.lost_time import HeatCell, LengthClass
from factory_desktop.metrics.snapshot import Snapshot, Spell, UnitsBar
from factory_desktop.metrics.timeline_rows import RowKind
from factory_desktop.models import text
from factory_desktop.models.bucket import times
from factory_desktop.models.column import Column
from factory_desktop.models.hour_targets import HourTarget
from factory_desktop.views.charts import losses_page_words, timeline_words
from factory_desktop.views.charts.legend import Sign
from factory_desktop.views.charts.loss_words import LossBar
from factory_desktop.views.charts.pareto_rows import By, ParetoRow

tr = partial(QCoreApplication.translate, "charts")


@dataclass(frozen=True, slots=True)
class ChartTable:
    """The very values that are drawn; their texts are written when they come into sight."""

    columns: tuple[Column[Any], ...]
    """The first is of names or times, the others mostly of figures."""
    rows: tuple[Any, ...]


def of_units(
    bars: Sequence[UnitsBar], targets: Sequence[HourTarget | None], snapshot: Snapshot
) -> ChartTable:
    """List the bars, with what each was to reach where targets are set."""
    columns: tuple[Column[Any], ...] = (
        Column(
            tr("Time"),
            lambda row: times(row[0], snapshot),
            str,
            figure=False,
            row_key=lambda row: row[0].start,
        ),
        Column(tr("Units"), lambda row: row[0].units, text.number),
    )
    if any(targets):
        columns += (
            Column(tr("Target"), _target, text.number),
            Column(tr("Difference"), _difference, _signed),
            Column(tr("Difference so far"), _so_far, _signed),
        )
    return ChartTable(columns, tuple(zip(bars, targets, strict=True)))


def of_losses(bars: Sequence[LossBar]) -> ChartTable:
    """List the kinds of lost time."""
    columns = (
        Column[LossBar](tr("Lost time"), attrgetter("name"), str, figure=False),
        Column[LossBar](tr("Person-hours"), attrgetter("time"), _length),
    )
    return ChartTable(columns, tuple(bars))


def of_pareto(rows: Sequence[ParetoRow], by: By) -> ChartTable:
    """List the losses, the largest first."""
    columns = (
        Column[ParetoRow](by.word, attrgetter("name"), str, figure=False),
        Column[ParetoRow](tr("Person-hours"), attrgetter("time"), _length),
        Column[ParetoRow](tr("Share"), attrgetter("share"), text.percent),
        Column[ParetoRow](tr("Running share"), attrgetter("running"), text.percent),
    )
    return ChartTable(columns, tuple(rows))


def of_lengths(classes: Sequence[LengthClass]) -> ChartTable:
    """List the classes of spells, the short ones first."""
    columns = (
        Column[LengthClass](
            tr("Length"), losses_page_words.length, str, figure=False, row_key=attrgetter("least")
        ),
        Column[LengthClass](tr("Spells"), attrgetter("spells"), text.number),
        Column[LengthClass](tr("Idle time"), attrgetter("time"), _length),
    )
    return ChartTable(columns, tuple(classes))


def of_heat(cells: Iterable[HeatCell]) -> ChartTable:
    """List the hours of the week in which anybody was seen."""
    columns = (
        Column[HeatCell](
            tr("Weekday"), attrgetter("weekday"), losses_page_words.weekday, figure=False
        ),
        Column[HeatCell](tr("Hour"), attrgetter("hour"), losses_page_words.hour_of_day),
        Column[HeatCell](tr("Idle"), attrgetter("idle"), _length),
        Column[HeatCell](tr("Seen"), attrgetter("seen"), _length),
        Column[HeatCell](tr("Share of idle"), attrgetter("share"), text.percent),
    )
    return ChartTable(columns, tuple(sorted(cells, key=lambda cell: (cell.weekday, cell.hour))))


def of_spells(
    kind: RowKind,
    names: Sequence[str],
    spells: DrawnSpells,
    unseen: Any,  # noqa: ANN401 - an (n, 3) array of floats
    told: Snapshot,
) -> ChartTable:
    """List the stretches shown of each row in their order, those in which nobody was seen too.

    `told` knows the time shown; `names` are those of the rows.
    """
    moment = partial(text.recent_moment, zone=ZoneInfo(told.zone), now=told.taken_at)
    titles = (tr("Worker"), tr("Station"))
    row_title, other = titles if kind is RowKind.WORKERS else titles[::-1]
    columns = (
        Column[Any](row_title, itemgetter(0), str, figure=False),
        Column[Any](tr("State"), itemgetter(1), attrgetter("word"), figure=False, sort_key=_place),
        Column[Any](tr("From"), itemgetter(2), moment),
        Column[Any](tr("To"), itemgetter(3), moment),
        Column[Any](tr("Time"), itemgetter(4), text.exact),
        Column[Any](other, itemgetter(5), _or_dash, figure=False),
    )
    people = {one.worker_id: one.name for one in told.dashboard.workers}
    rows: list[Stretch] = []
    for number, name in enumerate(names):
        own = [_stretch(name, one, kind, people) for one in spells.in_row(number)]
        own += [_gap(name, *gap) for row, *gap in unseen.tolist() if row == number]
        rows += sorted(own, key=itemgetter(2))
    return ChartTable(columns, tuple(row for row in rows if _is_shown(row, told.shown)))


Stretch = tuple[str, Sign, datetime, datetime, timedelta, str]
"""Whose, the state, from, to, how long of that, and where or who."""


def _stretch(name: str, spell: Spell, kind: RowKind, people: Mapping[str, str]) -> Stretch:
    # What is added up of an hour or a day has no times of its own in it.
    start, end = spell.within or (spell.start, spell.end)
    workers = spell.workers or ((spell.worker_id,) if spell.worker_id else ())
    who = ", ".join(people.get(one, one) for one in workers)
    other = spell.station_id if kind is RowKind.WORKERS else who
    return name, timeline_words.sign(spell.state), start, end, spell.end - spell.start, other


def _gap(name: str, left: float, right: float) -> Stretch:
    start, end = (datetime.fromtimestamp(at, UTC) for at in (left, right))
    return name, Sign.NOT_SEEN, start, end, end - start, ""


Bar = tuple[UnitsBar, HourTarget | None]


def _target(row: Bar) -> int | None:
    return round(row[0].target) if row[0].target else None


def _difference(row: Bar) -> int | None:
    bar, target = row
    return None if target is None or target.ahead is None else round(bar.targeted - target.due)


def _so_far(row: Bar) -> int | None:
    return row[1].ahead if row[1] else None


def _signed(value: float | None) -> str:
    return text.DASH if value is None else text.signed(value)


def _length(length: timedelta | None) -> str:
    return text.DASH if length is None else losses_page_words.time(length)


def _or_dash(words: str) -> str:
    return words or text.DASH


def _is_shown(row: Stretch, shown: TimeSpan) -> bool:
    _, _, start, end, *_ = row
    return (shown.end is None or start < shown.end) and (shown.start is None or end > shown.start)


def _place(sign: Sign) -> int:
    return list(Sign).index(sign)
