"""What the charts of losses say in words: captions, tooltips, summaries, and empty states."""

from collections.abc import Sequence
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale

from factory_desktop.domain.span_choice import SpanKind
from factory_desktop.metrics.lost_time import HeatCell, LengthClass, LostTime, SpellLengths
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import text
from factory_desktop.models.picked_names import picked_names
from factory_desktop.views.charts.pareto_rows import By, ParetoRow

tr = partial(QCoreApplication.translate, "charts")

_SUMMARIZED = 12
"""A summary is listened to."""
_MINUTE = timedelta(minutes=1)
_SHORT = timedelta(minutes=5)


def time(length: timedelta) -> str:
    """`4:15 h`, `10 min`, or `40 s`: no time that there was is `0 min`."""
    return text.exact(length) if timedelta() < length < _MINUTE else text.duration(length)


def by_rule(planned: bool) -> str:
    """Say over which time losses are added up."""
    if planned:
        return tr("By the measured rule, within shifts and outside their breaks.")
    return tr("By the measured rule, over the whole span: no shifts are planned in it.")


def pareto_subtitle(by: By) -> str:
    """Say what the bars and the line are."""
    return {
        By.STATE: tr("person-hours nobody worked in; line = running share"),
        By.REASON: tr("idle and absent person-hours; line = running share"),
        By.STATION: tr("idle person-hours at each station; line = running share"),
        By.WORKER: tr("idle hours of each worker; line = running share"),
    }[by]


def pareto_caption(lost: LostTime, by: By, station: str) -> str:
    """Say how the bars are meant."""
    said = [by_rule(lost.planned)]
    if by is By.STATE and lost.breaks:
        said = [tr("By the measured rule, within shifts; their breaks have a bar of their own.")]
    if by is By.STATE and lost.not_seen is None:
        said.append(
            tr("Not seen and planned breaks belong to no single station.")
            if station
            else tr("Not seen and planned breaks are known once shifts are planned.")
        )
    if by is By.REASON:
        said.append(tr("Reasons come from the notes on spells and hours."))
    if by in {By.STATION, By.WORKER}:
        said.append(tr("The most idle time first: where help is needed most."))
    return " ".join(said)


def of_row(row: ParetoRow) -> str:
    """Say what a bar is: `Idle, 4:15 h, 38.2 % of all, 38.2 % with those before`."""
    return tr("{name}, {time}, {share} of all, {running} together with those above").format(
        name=row.name,
        time=time(row.time),
        share=text.percent(row.share),
        running=text.percent(row.running),
    )


def pareto_summary(rows: Sequence[ParetoRow]) -> str:
    """Tell the bars to who cannot see them."""
    said = [f"{of_row(row)}." for row in rows[:_SUMMARIZED]]
    return " ".join(said + _more(len(rows)))


def _more(rows: int) -> list[str]:
    if rows <= _SUMMARIZED:
        return []
    return [tr("And {more} more.").format(more=text.number(rows - _SUMMARIZED))]


def length(one: LengthClass) -> str:
    """Name a class of spells: `under 1 min`, `5–10 min`, `40 min and over`."""
    least = text.number(one.least / _MINUTE)
    if one.most is None:
        return tr("{least} min and over").format(least=least)
    most = text.number(one.most / _MINUTE)
    if not one.least:
        return tr("under {most} min").format(most=most)
    return tr("{least}–{most} min").format(least=least, most=most)


def of_class(one: LengthClass) -> str:
    """Say what a class holds: `5–10 min: 12 spells, 1:25 h`."""
    return tr("{length}: {spells}, {time}").format(
        length=length(one), spells=spells(one.spells), time=time(one.time)
    )


def spells(count: int) -> str:
    """`1 spell` or `312 spells`."""
    return text.counted(count, tr("spell"), tr("spells"))


def lengths_caption(found: SpellLengths) -> str:
    """Answer whether it is many short spells or few long ones."""
    short = [one for one in found.classes if one.most is not None and one.most <= _SHORT]
    count = sum(one.spells for one in short)
    idle = sum((one.time for one in short), timedelta())
    said = tr("Under 5 min: {spells} of the spells, {time} of the idle time.").format(
        spells=text.percent(count / found.spells), time=text.percent(idle / found.time)
    )
    return f"{said} {by_rule(found.planned)}"


def lengths_subtitle(found: SpellLengths) -> str:
    """Say how many there are: `312 idle spells, 14:20 h in all`."""
    return tr("{spells}, {time} idle in all").format(
        spells=spells(found.spells), time=time(found.time)
    )


def heat_caption(lost: LostTime) -> str:
    """Say how the cells are meant."""
    shares = tr("Idle time as a share of all time seen in that hour; a dash: nobody was seen.")
    return f"{shares} {by_rule(lost.planned)}"


def weekday(number: int) -> str:
    """`Mon`, 0 is Monday."""
    return text.locale().standaloneDayName(number + 1, QLocale.FormatType.ShortFormat)


def hour_of_day(number: int) -> str:
    """`09:00–10:00`, by the clock on the wall."""
    return f"{number:02d}:00–{(number + 1) % 24:02d}:00"


def of_cell(weekday_number: int, hour: int, cell: HeatCell | None) -> str:
    """Say what a cell is: `Mon 09:00–10:00: 12.5 % idle, 0:45 of 6:00 h seen`."""
    day = text.locale().standaloneDayName(weekday_number + 1, QLocale.FormatType.LongFormat)
    when = tr("{day} {hour}").format(day=day, hour=hour_of_day(hour))
    if cell is None:
        return tr("{when}: nobody was seen").format(when=when)
    return tr("{when}: {share} idle, {idle} of {seen} h seen").format(
        when=when,
        share=text.percent(cell.share),
        idle=text.hours(cell.idle),
        seen=text.hours(cell.seen),
    )


def heat_summary(cells: Sequence[HeatCell]) -> str:
    """Tell the hours with the largest shares to who cannot see them."""
    worst = sorted(cells, key=lambda cell: -cell.share)[:3]
    return " ".join(f"{of_cell(cell.weekday, cell.hour, cell)}." for cell in worst)


def too_many() -> str:
    """Say why spells are not told apart."""
    return tr("There are too many events to tell spells apart. Choose a shorter time or a worker.")


def nothing_idle(snapshot: Snapshot) -> str:
    """Say that there are no idle spells: `No idle spells for W3 in this shift.`."""
    names, shift = picked_names(snapshot), snapshot.view.choice.kind is SpanKind.SHIFT
    who = " – ".join(name for name in (names.worker, names.station) if name)
    if not who:
        return tr("No idle spells in this shift.") if shift else tr("No idle spells in this time.")
    said = (
        tr("No idle spells for {who} in this shift.")
        if shift
        else tr("No idle spells for {who} in this time.")
    )
    return said.format(who=who)
