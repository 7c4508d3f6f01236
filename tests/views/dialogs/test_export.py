from collections.abc import Iterator, Mapping
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from factory_desktop.domain.export import EventList, Export, ExportState, FileForm, FileKind
from factory_desktop.views.dialogs.export import ALL_TABLES, ExportDialog, Offer

ZONE = ZoneInfo("Europe/Tallinn")
OFFERS = (Offer("table-0", "Workers, 6 rows"), Offer(ALL_TABLES, "All"), Offer("events", "Events"))
EXPORT = Export(Path("a.csv"), FileForm(FileKind.CSV, ZONE), events=EventList("Events", expected=9))


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


def dialog_of(qtbot: QtBot, kept: Mapping[str, str] | None = None) -> ExportDialog:
    made = ExportDialog(None, OFFERS, ZONE, kept or {})
    qtbot.addWidget(made)
    made.show()
    return made


def test_that_a_workbook_by_the_plants_clock_is_offered(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    assert dialog.form() == FileForm(FileKind.XLSX, ZONE, ".")
    assert not dialog.mark.isEnabled()


def test_that_the_decimal_mark_is_the_languages(qtbot: QtBot, german: None) -> None:
    dialog = dialog_of(qtbot)
    dialog.kind.choose("csv")
    assert dialog.mark.isEnabled()
    assert dialog.form() == FileForm(FileKind.CSV, ZONE, ",")


def test_that_what_was_chosen_last_is_chosen_again(qtbot: QtBot) -> None:
    kept = {"what": "events", "kind": "csv", "mark": "comma", "zone": "utc"}
    dialog = dialog_of(qtbot, kept)
    assert dialog.choices() == kept
    assert dialog.form() == FileForm(FileKind.CSV, ZoneInfo("UTC"), ",")


def test_that_all_tables_take_a_workbook_and_it_is_said_why(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, {"kind": "csv"})
    dialog.what.choose(ALL_TABLES)
    assert dialog.form().kind is FileKind.XLSX
    assert dialog.note.text() == "A CSV file holds one table."


def test_that_progress_is_seen_and_the_end_closes_it(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    dialog.begin()
    dialog.show_state(ExportState(EXPORT, 3))
    assert not dialog.action.isEnabled()
    dialog.show_state(ExportState(EXPORT, 9, done=True))
    assert dialog.result() == ExportDialog.DialogCode.Accepted


def test_that_cancel_stops_and_leaves_the_choices(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    dialog.begin()
    with qtbot.waitSignal(dialog.cancel_wanted):
        dialog.cancel.click()
    assert dialog.isVisible()
    dialog.show_state(ExportState(EXPORT, cancelled=True))
    assert dialog.note.text() == "Cancelled. No file was left."
    assert dialog.action.isEnabled()
    dialog.cancel.click()
    assert not dialog.isVisible()


def test_that_a_problem_is_told_where_it_can_be_mended(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    dialog.begin()
    dialog.show_state(ExportState(EXPORT, problem="The disk is full."))
    assert dialog.note.text() == "The disk is full."
    assert dialog.isVisible()


def test_that_a_word_of_an_export_before_changes_nothing(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    dialog.show_state(ExportState(EXPORT, done=True))
    assert dialog.isVisible()
