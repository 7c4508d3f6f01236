from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication

from factory_desktop.logs.discreet import traced
from factory_desktop.logs.log_line import LogLine
from factory_desktop.models.program_log_columns import (
    LogRow,
    in_plain_text,
    level_word,
    program_log_columns,
)
from tests.logs.records import line, raised

ZONE = ZoneInfo("Europe/Tallinn")


def cells(shown: LogLine) -> list[str]:
    return [column.text(LogRow(1, shown)) for column in program_log_columns(ZONE)]


def test_that_a_line_is_told_by_the_plants_clock(qapp: QApplication) -> None:
    assert cells(line("The disk is full.")) == [
        "22 Jan 10:30:00",
        "Warning",
        "store.writer",
        "The disk is full.",
    ]


def test_that_an_error_has_its_kind_beside_and_its_way_in_the_tooltip(qapp: QApplication) -> None:
    failed = line("A command failed.", exception=traced(raised(KeyError("x"))), left_out=1_200)
    assert cells(failed)[3] == ("A command failed. – KeyError – 1,200 more like it were left out")
    message = program_log_columns(ZONE)[3]
    assert message.help is not None
    assert "tests/logs/records.py" in message.help(LogRow(1, failed))
    assert message.help(LogRow(2, line("Fine."))) == ""


def test_that_no_sign_without_a_shape_comes_into_a_cell(qapp: QApplication) -> None:
    hostile = "a\r\n\x1b[31m\u202eb"
    shown = cells(line(hostile, logger=hostile, exception=f"x\n{hostile}"))
    assert all(cell.isprintable() for cell in shown)


@pytest.mark.parametrize(("level", "warns"), [(10, False), (20, False), (30, True), (40, True)])
def test_that_warnings_and_errors_ask_for_a_look(
    qapp: QApplication, level: int, warns: bool
) -> None:
    column = program_log_columns(ZONE)[1]
    assert column.warns is not None
    assert column.warns(LogRow(1, line("", level=level))) is warns
    assert column.text(LogRow(1, line("", level=level))) == level_word(
        line("", level=level).level_name
    )


def test_that_a_letter_has_all_there_is_to_know(qapp: QApplication) -> None:
    at = datetime(2026, 1, 22, 8, 30, 0, 250_000, tzinfo=UTC)
    row = LogRow(1, line("No\x1b", at=at, exception="Traceback\n  a.py:1 in b\nKeyError"))
    assert in_plain_text(row, ZONE).splitlines() == [
        r"2026-01-22 10:30:00.250+02:00 WARNING factory_desktop.store.writer: No\x1b",
        "    Traceback",
        "      a.py:1 in b",
        "    KeyError",
    ]
