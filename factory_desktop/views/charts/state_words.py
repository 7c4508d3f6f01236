"""What the timeline of any stretch of time says in words: titles, totals, the selected spell."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import partial

from msgspec import structs
from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.note import Note
from factory_desktop.metrics.snapshot import Snapshot, Spell
from factory_desktop.metrics.timeline_rows import RowKind, TimelineRow
from factory_desktop.models import reason_text, text
from factory_desktop.models.picked_names import picked_names
from factory_desktop.views.charts import timeline_words
from factory_desktop.views.charts.legend import Sign
from factory_desktop.views.charts.spell_selection import Item

tr = partial(QCoreApplication.translate, "charts")

_IN_FULL = timedelta(hours=2)
"""Up to so much time shown, totals are said to the second."""
_NAMED = 3
"""More people at a station than these are counted, not named."""
_SUMMARIZED = 12
"""A summary is listened to; the rows have everyone."""


def title(kind: RowKind) -> str:
    """Name the chart."""
    if kind is RowKind.STATIONS:
        return tr("What goes on at each station")
    return tr("Who is doing what")


def subtitle(told: Snapshot, kind: RowKind) -> str:
    """Say whose states over which time."""
    said = _whose(told, kind)
    if told.rule.name == "fixed":
        # Else the figures beside the rows would seem to contradict the tables.
        said = tr("{said}, times as measured").format(said=said)
    return said


def _whose(told: Snapshot, kind: RowKind) -> str:
    if kind is RowKind.WORKERS:
        return timeline_words.subtitle(told)
    names = picked_names(told)
    said = tr("state of {what}").format(what=names.station or tr("each station"))
    if names.worker:
        said = tr("{said} with {worker}").format(said=said, worker=names.worker)
    return timeline_words.with_span(said, told)


def nothing(kind: RowKind, rows: int) -> str:
    """Say why there are no rows; empty when there are some."""
    if rows:
        return ""
    return tr("No stations yet.") if kind is RowKind.STATIONS else tr("No workers yet.")


def headings() -> tuple[str, ...]:
    """Name the columns of totals."""
    states = tuple(sign.word for sign in Sign)
    return (*states, tr("Units"))


def totals(row: TimelineRow, shown: timedelta) -> tuple[str, ...]:
    """Write the totals of a row; a dash for what cannot be told."""
    length = text.exact if shown <= _IN_FULL else text.hours
    states = [length(one) for one in (row.working, row.idle, row.absent)]
    not_seen = text.DASH if row.not_seen is None else length(row.not_seen)
    return (*states, not_seen, text.number(row.units))


def widest_totals(rows: Sequence[TimelineRow], shown: timedelta) -> tuple[str, ...]:
    """Write figures that are at least as wide as those of any row."""
    if not rows:
        return headings()
    longest = timedelta(minutes=59, seconds=59)
    most = structs.replace(
        rows[0],
        working=max(longest, *(row.working for row in rows)),
        idle=max(longest, *(row.idle for row in rows)),
        absent=max(longest, *(row.absent for row in rows)),
        not_seen=max(longest, *(row.not_seen or longest for row in rows)),
        units=max(row.units for row in rows),
    )
    # Of two lengths of as many hours the one with the wider minutes may be the shorter.
    both = zip(totals(most, shown), totals(_in_minutes(most), shown), strict=True)
    return tuple(max(pair, key=len) for pair in both)


def _in_minutes(row: TimelineRow) -> TimelineRow:
    longest = timedelta(minutes=59, seconds=59)
    return structs.replace(row, working=longest, idle=longest, absent=longest, not_seen=longest)


def of_spell(spell: Spell, told: Snapshot, names: Mapping[str, str]) -> str:
    """Say what a spell is, of a worker or of a station; `names` are by id."""
    if spell.workers:
        return timeline_words.of_spell(spell, _who(spell.workers, names), told)
    return timeline_words.of_spell(spell, names.get(spell.worker_id or spell.station_id, ""), told)


def of_gap(gap: Item, told: Snapshot, names: Mapping[str, str]) -> str:
    """Say how long nobody was seen."""
    return timeline_words.of_gap(gap.start, gap.end, names.get(gap.row_id, ""), told)


def with_notes(said: str, item: Item, notes: Sequence[Note]) -> str:
    """Add what people have written about an item, or about its time as a whole."""
    for note in notes:
        if note.start < item.meant[1] and note.end > item.meant[0] and _fits(note, item):
            reason = reason_text.named(note.reason)
            written = ": ".join(part for part in (reason, note.text) if part)
            said = tr("{said} – {note}").format(said=said, note=written)
    return said


def _fits(note: Note, item: Item) -> bool:
    """Tell whether a note is about who is in a row and where; None is about all."""
    own = {item.row_id}
    if item.spell is not None:
        own |= {item.spell.worker_id, item.spell.station_id, *item.spell.workers}
    return {note.worker_id, note.station_id} - {None} <= own


def summary(rows: tuple[TimelineRow, ...], subtitle: str) -> str:
    """Tell the totals to who cannot see them."""
    sentences = [f"{subtitle}."]
    pattern = tr(
        "{name}: working {working}, idle {idle}, absent {absent}, not seen {unseen} hours, "
        "units {units}."
    )
    for row in rows[:_SUMMARIZED]:
        unseen = text.DASH if row.not_seen is None else text.hours(row.not_seen)
        sentences.append(
            pattern.format(
                name=row.name,
                working=text.hours(row.working),
                idle=text.hours(row.idle),
                absent=text.hours(row.absent),
                unseen=unseen,
                units=text.number(row.units),
            )
        )
    if len(rows) > _SUMMARIZED:
        more = text.number(len(rows) - _SUMMARIZED)
        sentences.append(tr("And {more} more.").format(more=more))
    return " ".join(sentences)


def _who(workers: tuple[str, ...], names: Mapping[str, str]) -> str:
    if len(workers) > _NAMED:
        return tr("{count} workers").format(count=text.number(len(workers)))
    return ", ".join(names.get(one, one) for one in workers)
