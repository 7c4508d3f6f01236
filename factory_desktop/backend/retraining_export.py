"""Retraining export: the labelled events of a range as files with a manifest, in a folder.

The folder is made beside, is on the disk with all that is in it, and then takes its name: what
somebody finds under that name is whole, also after a power cut. Ids of workers are in it, names are
not.
"""

import hashlib
import os
import shutil
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from factory_desktop import __version__
from factory_desktop.backend.event_rows import event_cells
from factory_desktop.backend.files.csv_file import CsvFile
from factory_desktop.domain.errors import CancelledByUserError
from factory_desktop.domain.export import FileForm, FileKind
from factory_desktop.domain.label import LabelledEvent
from factory_desktop.domain.retraining import Retraining
from factory_desktop.domain.sentence import Sentence
from factory_desktop.domain.sheet import Cell, Field
from factory_desktop.domain.span import TimeSpan
from factory_desktop.store import exports, folders, labelled
from factory_desktop.store.folders import make_durable
from factory_desktop.store.readers import Readers

PAGE = 2000
"""Events that are read at once."""
SCHEMA = 1
"""Of the files; a higher one means something else."""
_FIELDS = (
    *("timestamp", "worker_id", "workstation_id", "event_type", "confidence", "count"),
    *("camera_id", "model_id", "model_version", "simulated", "label", "actual_type", "labelled_at"),
)


@dataclass(slots=True)
class Written:
    """What an export holds."""

    events: int = 0
    right: int = 0
    oldest: datetime | None = None
    newest: datetime | None = None
    workers: set[str] = field(default_factory=set)
    models: Counter[tuple[str, str]] = field(default_factory=Counter)
    right_by_model: Counter[tuple[str, str]] = field(default_factory=Counter)

    def count(self, one: LabelledEvent) -> None:
        """Take one more."""
        event = one.stored.event
        model = (event.model_id or "", event.model_version or "")
        self.events += 1
        self.right += one.verdict.right
        self.oldest = min(self.oldest or event.at, event.at)
        self.newest = max(self.newest or event.at, event.at)
        self.workers.add(event.worker_id)
        self.models[model] += 1
        self.right_by_model[model] += one.verdict.right


def write(reading: Readers, folder: Path, asked: Retraining, off: threading.Event) -> Written:
    """Write one, in the place of what an earlier try has left; `off` calls it off.

    Raises OSError, SQLAlchemy's DatabaseError and CancelledByUserError; nothing is left then.
    """
    part, whole = folder / f".{asked.folder}{exports.PART}", folder / asked.folder
    with exports.CHANGING:
        shutil.rmtree(part, ignore_errors=True)
        folders.make(part)
        try:
            written = _fill(reading, part, asked, off)
            make_durable(part)
            shutil.rmtree(whole, ignore_errors=True)
            part.rename(whole)
            make_durable(folder)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
    return written


def _fill(reading: Readers, part: Path, asked: Retraining, off: threading.Event) -> Written:
    written = Written()
    lines, table = part / "events.jsonl", part / "events.csv"
    span = TimeSpan(asked.trigger.start, asked.trigger.end)
    rows = CsvFile(table, FileForm(FileKind.CSV, ZoneInfo("UTC")))
    try:
        rows.begin("", tuple(map(Field, _FIELDS)))
        with lines.open("wb") as out:
            for one in _events(reading, span, off):
                written.count(one)
                cells = _cells(one)
                out.write(msgspec.json.encode(dict(zip(_FIELDS, cells, strict=True))) + b"\n")
                rows.add(cells)
        rows.close()
    except BaseException:
        rows.drop()
        raise
    files = [_sealed(one) for one in (lines, table)]
    manifest = part / exports.MANIFEST
    told = msgspec.json.encode(_manifest(asked, written, files))
    manifest.write_bytes(msgspec.json.format(told, indent=2) + b"\n")
    _sealed(manifest)
    return written


def _events(reading: Readers, span: TimeSpan, off: threading.Event) -> Iterator[LabelledEvent]:
    since = 0
    while True:
        if off.is_set():
            raise CancelledByUserError(Sentence("Cancelled. Nothing was changed."))
        with reading.connect() as connection:
            found = labelled.of_span(connection, span, since, PAGE)
        yield from found
        if len(found) < PAGE:
            return
        since = found[-1].number


def _cells(one: LabelledEvent) -> tuple[Cell, ...]:
    event, verdict = one.stored.event, one.verdict
    actual = event.type if verdict.right else verdict.actual
    return (
        *event_cells(event),
        "yes" if one.stored.simulated else "no",
        "right" if verdict.right else "wrong",
        None if actual is None else actual.word,
        one.labelled_at,
    )


def _manifest(
    asked: Retraining, written: Written, files: list[dict[str, object]]
) -> dict[str, object]:
    trigger = asked.trigger
    return {
        "schema": SCHEMA,
        "program": f"Factory Desktop {__version__}",
        "id": asked.id,
        "reason": trigger.reason.value,
        "priority": trigger.priority.value,
        "asked_at": asked.made_at,
        "data_range": [trigger.start, trigger.end],
        "events": written.events,
        "right": written.right,
        "wrong": written.events - written.right,
        "oldest_event": written.oldest,
        "newest_event": written.newest,
        "workers": sorted(written.workers),
        "models": [
            {
                "model_id": model_id,
                "version": version,
                "events": count,
                "right": written.right_by_model[model_id, version],
            }
            for (model_id, version), count in sorted(written.models.items())
        ],
        "fields": _FIELDS,
        "files": files,
    }


def _sealed(file: Path) -> dict[str, object]:
    """Have a file on the disk; returns its name, size and digest."""
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())
        digest = hashlib.file_digest(opened, "sha256").hexdigest()
    return {"name": file.name, "bytes": file.stat().st_size, "sha256": digest}
