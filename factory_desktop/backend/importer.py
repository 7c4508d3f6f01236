"""Importer: looks through files of events, and takes them in through the one writer."""

import contextlib
import logging
import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from sqlalchemy.exc import DatabaseError

from factory_desktop.backend.imports import csv_lines, json_lines
from factory_desktop.backend.imports.found_event import FoundEvent
from factory_desktop.backend.imports.tally import Tally, fates_of
from factory_desktop.domain.clock import Clock, LiveClock
from factory_desktop.domain.errors import CancelledByUserError, KnownError, StoreUnavailableError
from factory_desktop.domain.import_report import MOST_LOOKED_AT, PART, ImportReport
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store.events import Recorded
from factory_desktop.store.foretelling import Foreteller
from factory_desktop.store.readers import Readers
from factory_desktop.store.taking_in import TakeIn
from factory_desktop.store.ticket import Ticket
from factory_desktop.store.writer import Writer

log = logging.getLogger(__name__)

_LOOK = 1_000
"""Events of a preview between two words about progress."""
_PAUSE = 0.2
"""Seconds until a writer that has too much to do is asked again."""


class Importer:
    """Owns the thread and the connection of imports; memory for one part of a file."""

    def __init__(
        self,
        writer: Writer,
        reading: Readers,
        tell: Callable[[ImportReport], None],
        clock: Clock | None = None,
        part: int = PART,
    ) -> None:
        """`tell` is called on this one's thread; `reading` is closed with it."""
        self._writer = writer
        self._reading = reading
        self._tell = tell
        self._clock = clock or LiveClock()
        self._part = part
        self._off = threading.Event()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="importer")

    def look(self, file: Path, number: int) -> None:
        """Foretell what would become of a file; what was begun before is called off."""
        self._begin(_Run(file, number, storing=False))

    def take_in(self, file: Path, number: int) -> None:
        """Store a file's events, part by part, each of them whole or not at all."""
        self._begin(_Run(file, number, storing=True))

    def cancel(self) -> None:
        """Stop; of the part in hand nothing is stored."""
        self._off.set()
        self._reading.interrupt()

    def stop(self) -> None:
        """Drop what is in hand and end."""
        self.cancel()
        self._thread.shutdown(cancel_futures=True)
        self._reading.dispose()

    def _begin(self, run: "_Run") -> None:
        self.cancel()
        self._off = run.off
        with contextlib.suppress(RuntimeError):  # it is stopping, and takes in no more
            self._thread.submit(self._work, run)

    def _work(self, run: "_Run") -> None:
        tally = Tally(run.file, run.number, 0, storing=run.storing)
        try:
            size = run.file.stat().st_size
            tally = Tally(run.file, run.number, size, storing=run.storing)
            with run.file.open("rb") as file:
                whole = (self._store if run.storing else self._foretell)(run, file, tally)
        except CancelledByUserError:
            self._tell(tally.report(done=True, cancelled=True))
        except OSError as error:
            problem = Sentence(
                "{file} cannot be read: {why}.", file=run.file, why=error.strerror or error
            )
            self._tell(tally.report(done=True, problem=problem))
        except KnownError as error:
            self._tell(tally.report(done=True, problem=error.sentence))
        except DatabaseError as error:
            self._tell(_store_failed(tally, error, run.off))
        except Exception as error:
            log.exception("A file could not be imported.")
            problem = Sentence(
                "This is a fault of the program: {error}.", error=type(error).__name__
            )
            self._tell(tally.report(done=True, problem=problem))
        else:
            self._tell(tally.report(done=True, whole=whole))

    def _foretell(self, run: "_Run", file: BinaryIO, tally: Tally) -> bool:
        """Look at the first events of a file; returns whether these are all."""
        events = self._events(file)
        with self._reading.connect() as connection:
            foreteller = Foreteller(connection)
            while part := list(islice(events, min(_LOOK, MOST_LOOKED_AT - tally.events))):
                run.look()
                tally.add(part, foreteller.fates([found.item for found in part]))
                tally.done_bytes = file.tell()
                self._tell(tally.report())
        return next(events, None) is None

    def _store(self, run: "_Run", file: BinaryIO, tally: Tally) -> bool:
        """Store a file's events; returns that these are all."""
        events = self._events(file)
        while part := list(islice(events, self._part)):
            run.look()
            recorded = self._take_in(run, part)
            fates = [fate for one in recorded for fate in fates_of(one)]
            tally.add(part, fates)
            tally.done_bytes = file.tell()
            self._tell(tally.report())
        return True

    def _events(self, file: BinaryIO) -> Iterator[FoundEvent]:
        now = self._clock.now()
        return csv_lines.read(file, now) if _is_csv(file) else json_lines.read(file, now)

    def _take_in(self, run: "_Run", part: list[FoundEvent]) -> tuple[Recorded, ...]:
        items, bodies = [found.item for found in part], [found.body for found in part]
        command = TakeIn(items, bodies, run.file.name)
        while True:
            try:
                return _answered(self._writer, command, run)
            except StoreUnavailableError as error:
                if error.reason != "writer-busy":
                    raise
                run.off.wait(_PAUSE)
                run.look()


class _Run:
    """One wish: a file, to be looked through or stored."""

    def __init__(self, file: Path, number: int, *, storing: bool) -> None:
        self.file = file
        self.number = number
        self.storing = storing
        self.off = threading.Event()

    def look(self) -> None:
        """Raise CancelledByUserError once it was called off."""
        if self.off.is_set():
            raise CancelledByUserError(Sentence("Cancelled."))

    def progress(self, _done: int, _total: int) -> None:
        """Let the writer look at Cancel."""
        self.look()


def _answered(writer: Writer, command: TakeIn, run: _Run) -> tuple[Recorded, ...]:
    answer: Future[tuple[Recorded, ...]] = Future()

    def tell(recorded: tuple[Recorded, ...], error: BaseException | None) -> None:
        if error is None:
            answer.set_result(recorded)
        else:
            answer.set_exception(error)

    writer.submit(Ticket(command, tell, run.progress, "window"))
    return answer.result()


def _is_csv(file: BinaryIO) -> bool:
    """Tell by how a file begins: JSON begins with a bracket, whatever the file is called."""
    begin = file.read(4096).removeprefix(b"\xef\xbb\xbf").lstrip()
    file.seek(0)
    return not begin.startswith((b"{", b"["))


def _store_failed(tally: Tally, error: DatabaseError, off: threading.Event) -> ImportReport:
    code = getattr(error.orig, "sqlite_errorcode", None)
    if code == sqlite3.SQLITE_INTERRUPT and off.is_set():
        return tally.report(done=True, cancelled=True)
    return tally.report(
        done=True, problem=Sentence("The store cannot be read: {why}.", why=error.orig)
    )
