"""OpenedStore: a store that this program holds, with its writer and its readers."""

import contextlib
import logging
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
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
from factory_desktop.store import engine, folders, meta, rebuilding
from factory_desktop.store.lock import StoreLock
from factory_desktop.store.meta import PlantSettings
from factory_desktop.store.place import Place, find
from factory_desktop.store.readers import Readers
from factory_desktop.store.upgrade import bring_up_to_date, check_revision
from factory_desktop.store.writer import Writer

log = logging.getLogger(__name__)


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
        _make_folders(self.place)
        file, backups = self.place.file, self.place.backups
        self.lock = StoreLock(file).acquire()
        """Says to others that the store is open, and where the listener is."""
        with contextlib.ExitStack() as opening, _in_words(file):
            opening.callback(self.lock.release)
            writing = engine.writing(file)
            bring_up_to_date(writing, file, backups, clock.now(), _first_entries(settings))
            self.reading = Readers(file)
            """For the listener's queries."""
            opening.callback(self.reading.dispose)
            self._settings = settings
            self.plant: PlantSettings = self._read_plant()
            """The zone, the time rule, shifts and targets in force."""
            if rebuilding.make_ready(writing, self.plant.rule):
                log.info("All rollups were worked out anew.")
            told = settled, self._take_up, troubled
            self.writer = Writer(writing, file, backups, clock, *told)
            """The one way to change anything."""
            self.writer.start()
            self._opened = opening.pop_all()

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
        if self.writer.stop():
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
