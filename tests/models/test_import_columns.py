from zoneinfo import ZoneInfo

from factory_desktop.domain.import_report import Fate, FirstEvent, RefusedLine
from factory_desktop.models.import_columns import fate_word, first_columns, refused_line_columns
from tests.factories import units

COLUMNS = first_columns(ZoneInfo("UTC"))


def test_that_an_event_is_told_with_what_happens() -> None:
    row = FirstEvent(1234, Fate.NEW, units(0))
    told = [column.text(row) for column in COLUMNS]
    assert told == ["1,234", "22 Jan 2026 08:00:00", "W1", "S1", "Product count", "New"]


def test_that_what_could_not_be_read_has_dashes_and_a_reason() -> None:
    told = [column.text(FirstEvent(2, Fate.REFUSED, None, "No JSON.")) for column in COLUMNS]
    assert told == ["2", "–", "–", "–", "–", "Refused: No JSON."]


def test_that_a_refused_line_names_its_field() -> None:
    row = RefusedLine(7, "invalid", "/confidence", "No.")
    columns = refused_line_columns()
    assert [column.text(row) for column in columns] == ["7", "invalid", "confidence", "No."]
    assert columns[2].text(RefusedLine(7, "malformed", "", "No.")) == "–"


def test_that_every_fate_has_a_word() -> None:
    assert len({fate_word(fate) for fate in Fate}) == len(Fate)
