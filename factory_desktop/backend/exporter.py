"""Exporter: writes tables and lists of events to files, one after the other."""

import contextlib
import logging
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from sqlalchemy.exc import DatabaseError

from factory_desktop.backend.event_rows import event_rows
from factory_desktop.backend.files.csv_file import CsvFile
from factory_desktop.backend.files.json_file import JsonFile
from factory_desktop.backend.files.table_file import TableFile
from factory_desktop.backend.files.xlsx_file import XlsxFile
from factory_desktop.backend.worker_sections import as_one, sections
from factory_desktop.domain.audit_line import Disclosure
from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.export import (
    Export,
    ExportState,
    FileKind,
    event_fields,
)
from factory_desktop.domain.sentence import Sentence
from factory_desktop.domain.sheet import Cell, Field, Sheet
from factory_desktop.store.readers import Readers

log = logging.getLogger(__name__)

_TOLD_EVERY = 5_000
"""Rows from one word about progress to the next, and from one look at Cancel to the next."""
_FORMATS: dict[FileKind, type[CsvFile | XlsxFile | JsonFile]] = {
    FileKind.CSV: CsvFile,
    FileKind.JSON: JsonFile,
    FileKind.XLSX: XlsxFile,
}


class _CalledOffError(Exception):
    """The person has pressed Cancel, or the program ends."""


class Exporter:
    """Owns the thread and the connection of exports; a slow disk holds up nobody else."""

    def __init__(
        self,
        reading: Readers,
        tell: Callable[[ExportState], None],
        disclose: Callable[[Disclosure], None],
    ) -> None:
        """`tell` and `disclose` are called on this one's thread; `reading` is closed with it."""
        self._reading = reading
        self._tell = tell
        self._disclose = disclose
        self._running: set[threading.Event] = set()
        """What calls each off that is written or waits its turn."""
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="exporter")

    def start(self, export: Export) -> None:
        """Write a file soon."""
        # One of its own: to cancel an export is not taken back by starting the next.
        off = threading.Event()
        self._running.add(off)
        with contextlib.suppress(RuntimeError):  # it is stopping, and writes no more
            done = self._thread.submit(self._work, export, off)
            done.add_done_callback(lambda _: self._running.discard(off))

    def cancel(self) -> None:
        """Stop writing, what waits its turn too; no file is left."""
        for off in tuple(self._running):
            off.set()
        self._reading.interrupt()

    def stop(self) -> None:
        """Drop what is in hand and end."""
        self.cancel()
        self._thread.shutdown(cancel_futures=True)
        self._reading.dispose()

    def _work(self, export: Export, off: threading.Event) -> None:
        try:
            rows = _Writing(export, off, self._tell).carry_out(self._reading)
        except _CalledOffError:
            self._tell(ExportState(export, cancelled=True))
        except OSError as error:
            self._tell(ExportState(export, problem=_in_words(export.file, error)))
        except KnownError as error:
            self._tell(ExportState(export, problem=error.sentence))
        except DatabaseError as error:
            self._tell(_store_failed(export, error, off))
        except Exception as error:
            log.exception("An export has failed.")
            problem = Sentence(
                "This is a fault of the program: {error}.", error=type(error).__name__
            )
            self._tell(ExportState(export, problem=problem))
        else:
            self._disclose(_disclosure(export, rows))
            self._tell(ExportState(export, rows, done=True))


class _Writing:
    """One export: into a file beside the wanted one, which takes its place once it is whole."""

    def __init__(
        self, export: Export, off: threading.Event, tell: Callable[[ExportState], None]
    ) -> None:
        self._export = export
        self._off = off
        self._tell = tell
        self._rows = 0

    def carry_out(self, reading: Readers) -> int:
        """Write all; returns how many rows."""
        part = self._export.file.with_name(f".{self._export.file.name}.part")
        try:
            out = _FORMATS[self._export.form.kind](part, self._export.form)
            try:
                self._fill(out, reading)
            except BaseException:
                out.drop()
                raise
            out.close()
            self._look()
            part.replace(self._export.file)
        finally:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
        return self._rows

    def _fill(self, out: TableFile, reading: Readers) -> None:
        export = self._export
        for sheet in export.sheets:
            self._add(out, sheet)
        if export.events:
            out.begin(export.events.title, event_fields())
            for row in event_rows(reading, export.events):
                self._add_row(out, row)
        if export.worker_id:
            self._add_worker(out, reading, export.worker_id)
        if export.about and export.form.kind is FileKind.XLSX:
            out.begin(export.about_title, (Field(""), Field("")))
            for pair in export.about:
                out.add(pair)

    def _add_worker(self, out: TableFile, reading: Readers, worker_id: str) -> None:
        found = sections(reading, worker_id)
        for section in [as_one(found)] if self._export.form.kind is FileKind.CSV else found:
            out.begin(section.title, section.fields)
            for row in section.rows:
                self._add_row(out, row)

    def _add(self, out: TableFile, sheet: Sheet) -> None:
        out.begin(sheet.title, sheet.fields)
        for row in sheet.rows:
            self._add_row(out, row)

    def _add_row(self, out: TableFile, row: tuple[Cell, ...]) -> None:
        if self._rows % _TOLD_EVERY == 0:
            self._look()
            self._tell(ExportState(self._export, self._rows))
        out.add(row)
        self._rows += 1

    def _look(self) -> None:
        if self._off.is_set():
            raise _CalledOffError


def _disclosure(export: Export, rows: int) -> Disclosure:
    """Tell the audit trail what is in the file: nearly all tables are of people."""
    if export.worker_id:
        said = (("worker_id", export.worker_id), ("file", str(export.file)), ("rows", rows))
        return Disclosure("worker-exported", said)
    titles = [sheet.title for sheet in export.sheets]
    if export.events:
        titles.append(export.events.title)
    detail = (("file", str(export.file)), ("tables", ", ".join(titles)), ("rows", rows))
    return Disclosure("data-exported", detail)


def _in_words(file: Path, error: OSError) -> str:
    return Sentence("{file} cannot be written: {why}.", file=file, why=error.strerror or error)


def _store_failed(export: Export, error: DatabaseError, off: threading.Event) -> ExportState:
    code = getattr(error.orig, "sqlite_errorcode", None)
    if code == sqlite3.SQLITE_INTERRUPT and off.is_set():
        return ExportState(export, cancelled=True)
    return ExportState(export, problem=Sentence("The store cannot be read: {why}.", why=error.orig))
