"""Noted time: how much lost time people have given a reason for."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import pairwise

from sqlalchemy import Connection

from factory_desktop.domain.instant import EPOCH, MICROSECOND, to_us
from factory_desktop.domain.note import Note
from factory_desktop.metrics.at_work import Crew
from factory_desktop.metrics.lost_time import Loss
from factory_desktop.metrics.planned import Window
from factory_desktop.metrics.working_windows import WorkingWindows
from factory_desktop.store.rollups import stretched
from factory_desktop.store.rollups.stretched import Labeled
from factory_desktop.store.rollups.whose import Whose
from factory_desktop.store.roster import KeyedRoster


@dataclass(frozen=True, slots=True)
class Noted:
    """Of whom and of when lost time is parted by reasons."""

    windows: WorkingWindows
    crew: Crew
    plant: KeyedRoster
    whose: Whose

    def reasons(
        self, connection: Connection, notes: Sequence[Note], lost: timedelta
    ) -> tuple[Loss, ...]:
        """Part the lost time by the reasons of notes, the most first; the rest has none given.

        Where two notes are about the same time, the one about a worker goes before that about
        all, then the one about a station, then the one written last.
        """
        given = [note for note in notes if note.reason]
        pieces = list(_pieces(self.windows, given))
        labeled = [Labeled(n, to_us(one.start), to_us(one.end)) for n, one in enumerate(pieces)]
        found: Counter[str] = Counter()
        times = stretched.read(connection, labeled, self.whose)
        lost_us = (times.idle + times.absent).tolist()
        places = zip(
            times.label.tolist(), times.worker.tolist(), times.station.tolist(), strict=True
        )
        for (number, worker, station), us in zip(places, lost_us, strict=True):
            piece = pieces[number]
            about = self._about(given, piece, worker, station)
            if about and self.crew.has(piece, worker):
                found[about.reason] += us
        losses = [Loss(reason, reason, us * MICROSECOND) for reason, us in found.items() if us]
        losses.sort(key=lambda one: (-one.time, one.key))
        rest = lost - sum((one.time for one in losses), timedelta())
        return (*losses, Loss("", "", rest)) if rest else tuple(losses)

    def _about(
        self, notes: Sequence[Note], piece: Window, worker: int, station: int
    ) -> Note | None:
        worker_id = self.plant.workers[worker].worker_id
        station_id = self.plant.stations[station].station_id
        fitting = (
            note
            for note in notes
            if _covers(note, piece)
            and note.worker_id in {None, worker_id}
            and note.station_id in {None, station_id}
        )
        return max(fitting, key=_weight, default=None)


def _pieces(windows: WorkingWindows, notes: Sequence[Note]) -> Iterator[Window]:
    """Cut working windows where notes begin and end; only pieces under a note are of use."""
    marks = sorted({at for note in notes for at in (note.start, note.end)})
    for window in windows.windows:
        inside = [at for at in marks if window.start < at < window.end]
        for start, end in pairwise((window.start, *inside, window.end)):
            piece = replace(window, start=start, end=end)
            if any(_covers(note, piece) for note in notes):
                yield piece


def _covers(note: Note, piece: Window) -> bool:
    return note.start <= piece.start and piece.end <= note.end


def _weight(note: Note) -> tuple[bool, bool, datetime, int]:
    written = note.made_at or EPOCH
    return note.worker_id is not None, note.station_id is not None, written, note.number
