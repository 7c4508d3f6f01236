"""OpenedStore: a store that this program holds, with its writer and its readers."""

import contextlib
import logging
import queue
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from enum import Enum, auto
from pathlib import Path
from zoneinfo import ZoneInfo

import tzlocal
from sqlalchemy.exc import DatabaseError

from factory_desktop.domain.clock import Clock
from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.sentence import Sentence
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.domain.write_trouble import WriteTrouble
from factory_desktop.store import (
    clean,
    copying,
    damage,
    engine,
    folders,
    mending,
    meta,
    rebuilding,
)
from factory_desktop.store.drive import check_drive
from factory_desktop.store.lock import StoreLock
from factory_desktop.store.meta import PlantSettings
from factory_desktop.store.place import Place, find
from factory_desktop.store.readers import Readers
from factory_desktop.store.salvage import signs
from factory_desktop.store.upgrade import bring_up_to_date, check_revision
from factory_desktop.store.writer import Writer

log = logging.getLogger(__name__)

_SAVING = 120.0
"""Seconds that a whole copy may take."""


_PATIENCE = 5.0
"""Seconds that readers have to let go of a damaged file."""


class Mishap(Enum):
    """What may have come to the store."""

    UNCLEAN = auto()
    """It was not closed in order: it is to be looked through."""
    SEEN = auto()
    """Somebody who read it has met damage."""
    REPLACED = auto()
    """Another store is in its place, to which events are still to be brought, or may be."""
    ASKED = auto()
    """A person wants it looked through."""
    STOP = auto()
    """Nobody looks after it any more."""


class OpenedStore:
    """Opens in the constructor, closes in `close`; holds the lock in between."""

    def __init__(
        self,
        settings: Settings,
        clock: Clock,
        settled: Callable[[], None] = lambda: None,
        troubled: Callable[[WriteTrouble | None], None] = lambda _: None,
    ) -> None:
        """`settled` is called on the writer's thread each time commands have their answers.

        `troubled` is called there each time that nothing can be stored, and with None after.

        Raises KnownError when the store cannot be opened, StoreLockedError among them.
        """
        self.place = find(settings)
        """Where the file lies."""
        check_drive(self.place.file)
        _make_folders(self.place)
        file = self.place.file
        self.lock = StoreLock(file).acquire()
        """Says to others that the store is open, and where the listener is."""
        self._settings, self._clock = settings, clock
        self._told = settled, self._take_up, troubled, self.lock.renew
        self._lent: list[Readers] = []
        self.mishaps: queue.SimpleQueue[Mishap] = queue.SimpleQueue()
        """What there is to look into, for whoever looks after the store."""
        self.is_sound = False
        """Whether it was closed in order, or has been looked through since."""
        self.backup_failed_at: datetime | None = None
        """Since when no backup could be made, as whoever makes them says."""
        with contextlib.ExitStack() as opening, _in_words(file):
            opening.callback(self.lock.release)
            self.reading = self.readers()
            """For the listener's queries."""
            opening.callback(self.reading.dispose)
            self._writing = engine.writing(file)
            self._open()
            self._opened = opening.pop_all()

    def readers(self) -> Readers:
        """Lend connections to whoever reads; they let go of the file where it is replaced."""
        lent = Readers(self.place.file, self._look_into)
        self._lent.append(lent)
        return lent

    def _open(self) -> None:
        """Start the writer; a file that turns out to be damaged is moved aside before."""
        file = self.place.file
        if damage.pending(file) is not None or damage.is_beyond_sqlite(file):
            self._replace_file()
        try:
            self._start()
        except (DatabaseError, sqlite3.Error) as error:
            ours = self._settings.database is None or signs.is_store(file.resolve())
            if not damage.is_damage(error) or not ours:
                raise
            log.warning("%s is damaged: %s", file, getattr(error, "orig", error))
            self._replace_file()
            self._start()

    def _start(self) -> None:
        file, backups = self.place.file, self.place.backups
        entries = _first_entries(self._settings)
        is_new = not file.exists()
        bring_up_to_date(self._writing, file, backups, self._clock.now(), entries)
        self.reading.go_on()
        self.is_sound = clean.take_away(self._writing) or is_new or self.is_sound
        self._make_ready()
        self.writer = Writer(self._writing, file, backups, self._clock, *self._told)
        """The one way to change anything."""
        self.writer.replace_by(self._replace)
        self.writer.start()
        if not self.is_sound:
            self.mishaps.put(Mishap.UNCLEAN)
        self.mishaps.put(Mishap.REPLACED)

    def _make_ready(self) -> None:
        self.plant: PlantSettings = self._read_plant()
        """The zone, the time rule, shifts and targets in force."""
        if rebuilding.make_ready(self._writing, self.plant.rule):
            log.info("All rollups were worked out anew.")

    def _replace(self) -> None:
        """Put a new store in the place of a damaged one; the writer's thread waits for it.

        Raises KnownError where the old one cannot be moved.
        """
        self._replace_file()
        self._make_ready()
        self.mishaps.put(Mishap.REPLACED)

    def _replace_file(self) -> None:
        file, now = self.place.file, self._clock.now()
        aside = damage.pending(file) or damage.announce(file, now)
        lent = tuple(self._lent)
        try:
            # One that was closed later would take the new file's log away with it.
            if not all(readers.let_go(_PATIENCE) for readers in lent):
                raise KnownError(Sentence("{file} is damaged and still being read.", file=file))
            with copying.GATE:
                damage.move(file, aside)
                entries = _first_entries(self._settings)
                bring_up_to_date(self._writing, file, self.place.backups, now, entries)
            mending.begin(self._writing, self.place, aside)
            damage.settle(file)
        finally:
            for readers in lent:
                readers.go_on()
        self.is_sound = True
        log.warning("The damaged store lies in %s. What is readable is brought back.", aside)

    def _look_into(self, error: BaseException) -> None:
        if damage.is_damage(error):
            self.mishaps.put(Mishap.SEEN)

    def _take_up(self) -> None:
        """Know what a command may have made of the plant, before its sender is answered."""
        try:
            self.plant = self._read_plant()
        except KnownError as error:
            log.warning("%s", error)

    def _read_plant(self) -> PlantSettings:
        with self.reading.connect() as connection:
            return meta.plant_settings(connection, self._settings)

    def close(self) -> None:
        """Finish what is queued, close the file and give the lock back.

        A writer that is not done in time keeps the lock: it goes with the process.
        """
        # Of a file that is lost, what it held is being saved.
        if self.writer.stop() or (not self.writer.present and self.writer.stop(_SAVING)):
            if self.is_sound and self.writer.present:
                clean.mark(self._writing)
            self.reading.dispose()
            self.writer.let_go()
            self._opened.close()


def look(settings: Settings, *, newer: bool = False) -> tuple[Readers, PlantSettings]:
    """Open a store for reading only, without its lock, beside the program that holds it.

    With `newer` also one of a newer program, if its sums are kept as this one reads them.
    """
    place = find(settings)
    if not place.file.is_file():
        raise KnownError(Sentence("There is no store at {file}.", file=place.file))
    with contextlib.ExitStack() as opening, _in_words(place.file):
        reading = Readers(place.file)
        opening.callback(reading.dispose)
        with reading.connect() as connection:
            if not newer:
                check_revision(connection, place.file)
            plant = meta.plant_settings(connection, settings)
            cap = rebuilding.kept_cap(connection)
            if cap is None:
                raise KnownError(
                    Sentence("{file} is of another version. Open it first.", file=place.file)
                )
            if settings.measured_cap is None:
                # Whoever holds the store may have been told of another one.
                plant = replace(plant, rule=replace(plant.rule, cap=cap))
        opening.pop_all()
    return reading, plant


@contextlib.contextmanager
def _in_words(file: Path) -> Iterator[None]:
    try:
        yield
    except (DatabaseError, sqlite3.Error) as error:
        why = getattr(error, "orig", error)
        raise KnownError(Sentence("{file} cannot be opened: {why}.", file=file, why=why)) from error


def _make_folders(place: Place) -> None:
    for folder in (place.data_dir, place.file.parent):
        try:
            folders.make(folder)
        except OSError as error:
            raise KnownError(
                Sentence(
                    "The folder {folder} cannot be made: {why}.", folder=folder, why=error.strerror
                )
            ) from error
    if place.file.is_file() and place.file.stat().st_nlink > 1:
        # The lock and the log lie beside one name: under another nobody would see them.
        raise KnownError(
            Sentence(
                "{file} has a second name (a hard link). Remove one of the two.", file=place.file
            )
        )
    if place.file.exists() and not _is_writable(place.file):
        raise KnownError(Sentence("{file} cannot be written to.", file=place.file))


def _is_writable(file: Path) -> bool:
    try:
        with file.open("r+b"):
            return True
    except OSError:
        return False


def _first_entries(settings: Settings) -> dict[str, str]:
    """Return what a new store says of its plant; a zone given from outside stays with it."""
    rule = TimeRule()
    minute = timedelta(minutes=1)
    return {
        "zone": settings.zone.key if settings.zone else _local_zone(),
        "time_rule": rule.name,
        "event_duration_minutes": f"{rule.event_duration / minute:g}",
        "measured_cap_minutes": f"{rule.cap / minute:g}",
        "next_seq": "1",
    }


def _local_zone() -> str:
    """Name this computer's zone, or UTC where its own settings name none that there is."""
    try:
        zone = ZoneInfo(tzlocal.get_localzone_name()).key
    except (LookupError, ValueError, OSError, TypeError):
        zone = "Etc/UTC"
    return "UTC" if zone == "Etc/UTC" else zone
