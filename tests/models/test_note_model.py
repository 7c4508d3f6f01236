from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QApplication

from factory_desktop.domain.note import Note
from factory_desktop.models.note_model import NoteModel
from tests import snapshots

HOUR = timedelta(hours=1)
NOTES = (
    Note(snapshots.SHIFT_START, snapshots.NOW, text="Two\nlines", number=1, made_at=snapshots.NOW),
    Note(snapshots.NOW - HOUR, snapshots.NOW, "W1", "S2", "Cleaning", number=2),
)


def cells(model: NoteModel) -> list[list[str]]:
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_that_the_latest_time_stands_first_with_all_that_is_said(qapp: QApplication) -> None:
    model = NoteModel()
    model.show_snapshot(replace(snapshots.snapshot(), notes=NOTES))
    assert cells(model) == [
        ["Thu 22 Jan 10:40–11:40", "John Martinez at Assembly Line B", "Cleaning", "–", "–"],
        ["Thu 22 Jan 06:00–11:40", "–", "–", "Two lines", "22 Jan 2026, 11:40"],
    ]


def test_that_a_note_that_was_changed_keeps_its_row(qapp: QApplication) -> None:
    model = NoteModel()
    model.show_snapshot(replace(snapshots.snapshot(), notes=NOTES))
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    changed = replace(NOTES[1], reason="Meeting")
    model.show_snapshot(replace(snapshots.snapshot(), notes=(NOTES[0], changed)))
    assert cells(model)[0][2] == "Meeting"
    assert resets == []
