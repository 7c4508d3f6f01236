from dataclasses import replace
from datetime import timedelta

import pytest

from factory_desktop.domain.note import LONGEST_TEXT, Note, RemoveNote, WriteNote, undo
from tests.factories import T0

HOUR = timedelta(hours=1)
NOTE = Note(T0, T0 + HOUR, "W1", reason="Cleaning", number=7)


def test_that_a_reason_or_a_text_alone_is_a_note() -> None:
    assert WriteNote(NOTE).note == NOTE
    moment = Note(T0, T0, text="A delivery came.")
    assert WriteNote(moment).note == moment


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"reason": " ", "text": "\n"}, "Choose a reason or write something."),
        ({"end": T0 - HOUR}, "The end must not come before the start."),
        ({"text": "x" * (LONGEST_TEXT + 1)}, "A note has at most 2000 letters."),
    ],
)
def test_that_what_is_no_note_is_refused_in_words(fields: dict[str, object], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        WriteNote(replace(NOTE, **fields))  # type: ignore[arg-type]


def test_that_notes_are_about_the_same_whatever_they_say() -> None:
    assert NOTE.is_about(replace(NOTE, number=0, text="other"))
    assert not NOTE.is_about(replace(NOTE, station_id="S1"))
    assert not NOTE.is_about(replace(NOTE, end=T0))


def test_that_adding_changing_and_removing_are_undone() -> None:
    changed = replace(NOTE, reason="Meeting")
    assert undo(None, NOTE) == RemoveNote(7)
    assert undo(NOTE, changed) == WriteNote(NOTE)
    assert undo(NOTE, None) == WriteNote(replace(NOTE, number=0))
