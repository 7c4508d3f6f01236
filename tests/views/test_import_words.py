from dataclasses import replace
from pathlib import Path

from factory_desktop.domain.import_report import MOST_LISTED, ImportReport, RefusedLine
from factory_desktop.views import import_words

LOOK = ImportReport(Path("a.csv"), events=9, new=5, duplicates=3, refused=1, done=True, whole=True)


def test_that_a_look_says_what_would_become() -> None:
    counts = "5 new, 3 on file already, 1 refused."
    assert import_words.foretold(LOOK) == counts
    assert import_words.foretold(replace(LOOK, whole=False)) == f"Of the first 9 events: {counts}"
    assert import_words.foretold(replace(LOOK, done=False)) == "Looking through the file…"
    assert import_words.foretold(replace(LOOK, problem="No.")) == "No."
    nothing = ImportReport(Path("a"), done=True, whole=True)
    assert import_words.foretold(nothing) == "There are no events in the file."


def test_that_an_import_says_what_has_become() -> None:
    done = replace(LOOK, storing=True)
    assert import_words.became(done) == "5 new, 3 on file already, 1 refused."
    assert import_words.became(replace(done, done=False)) == "Importing: 5 events stored so far."


def test_that_one_that_was_stopped_says_what_stays() -> None:
    stopped = replace(LOOK, storing=True, cancelled=True, new=1)
    assert import_words.became(stopped) == "Cancelled. Stored before that, and kept: 1 event."
    nothing = replace(stopped, new=0, problem="The disk is full.")
    assert import_words.became(nothing) == "The disk is full. Nothing was stored."


def test_that_the_button_says_how_many() -> None:
    assert import_words.action(LOOK) == "Import 5 events"
    assert import_words.action(replace(LOOK, whole=False)) == "Import all events of the file"


def test_that_a_cut_list_is_said_to_be_cut() -> None:
    lines = (RefusedLine(1, "invalid", "", "No."),)
    assert import_words.refused(replace(LOOK, refused=0)) == ""
    assert import_words.refused(replace(LOOK, lines=lines)).startswith("Refused events are kept")
    many = replace(LOOK, refused=MOST_LISTED + 1, lines=lines * MOST_LISTED)
    assert import_words.refused(many).startswith("The first 1,000 refused events are listed.")
