"""Notes in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.note import Note
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import reason_text, text

tr = partial(QCoreApplication.translate, "note_text")


@dataclass(frozen=True, slots=True)
class Names:
    """By what workers, stations, shifts and times are called."""

    workers: Mapping[str, str]
    stations: Mapping[str, str]
    calendar: PlantCalendar | None
    zone: ZoneInfo

    @classmethod
    def of(cls, snapshot: Snapshot) -> "Names":
        """Take the names that a snapshot knows."""
        return cls(
            {one.worker_id: one.name for one in snapshot.dashboard.workers},
            {one.station_id: one.name for one in snapshot.dashboard.stations},
            snapshot.calendar,
            ZoneInfo(snapshot.zone),
        )

    def time(self, note: Note) -> str:
        """Say of which time a note is: `Night shift, Thu 22 Jan 22:00–06:00`."""
        shift = self._shift(note)
        hours = _hours(note.start, note.end, self.zone)
        return tr("{shift}, {hours}").format(shift=shift, hours=hours) if shift else hours

    def whom(self, note: Note) -> str:
        """Say of whom a note is; empty where it is about the whole floor."""
        worker = self.workers.get(note.worker_id or "", note.worker_id)
        station = self.stations.get(note.station_id or "", note.station_id)
        if worker and station:
            return tr("{worker} at {station}").format(worker=worker, station=station)
        return worker or station or ""

    def about(self, note: Note) -> str:
        """Say what a note is about: `Sarah Chen at Assembly Line B, Thu 22 Jan 09:10–09:22`."""
        whom, time = self.whom(note), self.time(note)
        return tr("{whom}, {time}").format(whom=whom, time=time) if whom else time

    def _shift(self, note: Note) -> str:
        """Name the shift that a note is about, if it is about a whole one."""
        found = self.calendar.at(note.start) if self.calendar else None
        whole = found and (found.start, found.end) == (note.start, note.end)
        return found.key.name if found and whole else ""


def words(note: Note) -> str:
    """Tell a note in a line: `Changeover: new tool`, or what there is of the two."""
    reason, flat = reason_text.named(note.reason), " ".join(note.text.split())
    if reason and flat:
        return tr("{reason}: {text}").format(reason=reason, text=flat)
    return reason or flat


def _hours(start: datetime, end: datetime, zone: ZoneInfo) -> str:
    day, first, last = text.day(start, zone), *(text.clock_time(at, zone) for at in (start, end))
    if start == end:
        return tr("{day} {time}").format(day=day, time=first)
    if (end - start).days:
        return tr("{day} {start} to {last_day} {end}").format(
            day=day, start=first, last_day=text.day(end, zone), end=last
        )
    return tr("{day} {start}–{end}").format(day=day, start=first, end=last)
