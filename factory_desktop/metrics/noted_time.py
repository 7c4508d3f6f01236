"""Noted time: how much lost time people have given a reason for."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from sqlalchemy import Connection

from factory_desktop.domain.instant import EPOCH, MICROSECOND, to_us
from factory_desktop.domain.note import Note
from factory_desktop.metrics.lost_time import Loss
from factory_desktop.metrics.working_windows import Sides, WorkingWindows
from factory_desktop.store.rollups import stretched
from factory_desktop.store.rollups.stretched import Labeled
from factory_desktop.store.rollups.whose import Whose
from factory_desktop.store.roster import KeyedRoster


def reasons(
    connection: Connection,
    windows: WorkingWindows,
    notes: Sequence[Note],
    plant: KeyedRoster,
    whose: Whose,
    lost: timedelta,
) -> tuple[Loss, ...]:
    """Part the lost time by the reasons of notes, the most first; the rest has none given.

    Where two notes are about the same time, the one about a worker goes before that about
    all, then the one about a station, then the one written last.
    """
    given = [note for note in notes if note.reason]
    pieces = list(_pieces(windows, given))
    labeled = [Labeled(n, to_us(start), to_us(end)) for n, (start, end) in enumerate(pieces)]
    found: Counter[str] = Counter()
    for place, times in stretched.read(connection, labeled, whose).items():
        about = _about(
            given,
            pieces[place.label],
            plant.workers[place.worker].worker_id,
            plant.stations[place.station].station_id,
        )
        if about:
            found[about.reason] += times.idle + times.absent
    losses = [Loss(reason, reason, us * MICROSECOND) for reason, us in found.items() if us]
    losses.sort(key=lambda one: (-one.time, one.key))
    rest = lost - sum((one.time for one in losses), timedelta())
    return (*losses, Loss("", "", rest)) if rest else tuple(losses)


def _pieces(windows: WorkingWindows, notes: Sequence[Note]) -> Iterator[Sides]:
    """Cut working windows where notes begin and end; only pieces under a note are of use."""
    marks = sorted({at for note in notes for at in (note.start, note.end)})
    for window in windows.windows:
        inside = [at for at in marks if window.start < at < window.end]
        cuts = [window.start, *inside, window.end]
        for sides in pairwise(cuts):
            if any(_covers(note, sides) for note in notes):
                yield sides


def _covers(note: Note, sides: Sides) -> bool:
    return note.start <= sides[0] and sides[1] <= note.end


def _about(notes: Sequence[Note], sides: Sides, worker: str, station: str) -> Note | None:
    fitting = (
        note
        for note in notes
        if _covers(note, sides)
        and note.worker_id in {None, worker}
        and note.station_id in {None, station}
    )
    return max(fitting, key=_weight, default=None)


def _weight(note: Note) -> tuple[bool, bool, datetime, int]:
    written = note.made_at or EPOCH
    return note.worker_id is not None, note.station_id is not None, written, note.number
