from zoneinfo import ZoneInfo

from factory_desktop.domain.audit_line import AuditLine
from factory_desktop.models.audit_columns import audit_columns, holds
from tests.snapshots import NOW

LINE = AuditLine(7, NOW, "window", "Clear", '{"deleted":3,"backup":null}')


def test_that_a_line_is_found_by_what_is_shown_of_it() -> None:
    columns = audit_columns(ZoneInfo("UTC"), NOW)
    assert [column.text(LINE) for column in columns[1:]] == [
        "Window",
        "All events cleared",
        "deleted: 3",
    ]
    for words, found in (("", True), ("CLEARED win", True), ("deleted: 3", True), ("api", False)):
        assert holds(columns, LINE, words) is found
