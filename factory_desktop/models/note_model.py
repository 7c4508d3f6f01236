"""NoteModel: one row a note, those about the latest time first."""

from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject

from factory_desktop.domain.note import Note
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import reason_text, text
from factory_desktop.models.column import Column
from factory_desktop.models.note_text import Names
from factory_desktop.models.rows_model import RowsModel

tr = partial(QCoreApplication.translate, "columns")

_NOBODY = Names({}, {}, None, ZoneInfo("UTC"))


def note_columns(names: Names) -> tuple[Column[Note], ...]:
    """List the columns of the table of notes, left to right."""
    return (
        Column(
            tr("Time"), names.time, str, widest="Night shift, Thu 28 Aug 08:08–18:08", figure=False
        ),
        Column(
            tr("About"), names.whom, _or_dash, widest="Michael Johnson at Packaging", figure=False
        ),
        Column(
            tr("Reason"),
            _reason,
            _or_dash,
            widest=max(map(reason_text.named, reason_text.FIRST), key=len),
            figure=False,
        ),
        Column(tr("Note"), _one_line, _or_dash, figure=False),
        Column(
            tr("Written"),
            lambda note: note.made_at,
            lambda at: text.DASH if at is None else text.moment(at, names.zone),
            widest="28 Aug 2028, 08:08",
        ),
    )


class NoteModel(RowsModel[Note]):
    """The table of notes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(note_columns(_NOBODY), key=lambda note: str(note.number), parent=parent)
        self._names = _NOBODY

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the notes about the time that is shown."""
        names = Names.of(snapshot)
        if names != self._names:
            self._names = names
            self.set_columns(note_columns(names))
        self.set_rows(snapshot.notes[::-1])


def _reason(note: Note) -> str:
    return reason_text.named(note.reason)


def _one_line(note: Note) -> str:
    return " ".join(note.text.split())


def _or_dash(words: str) -> str:
    return words or text.DASH
