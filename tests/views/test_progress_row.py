import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from factory_desktop.domain.operation import Progress
from factory_desktop.models.text import SPACE
from factory_desktop.views import progress_row
from factory_desktop.views.progress_row import PATIENCE_MS, ProgressRow


@pytest.fixture
def row(qtbot: QtBot) -> ProgressRow:
    made = ProgressRow()
    qtbot.addWidget(made)
    return made


def said(row: ProgressRow) -> list[str]:
    return [label.text() for label in row.findChildren(QLabel) if label.isVisible()]


def test_that_what_is_quick_shows_nothing(row: ProgressRow, qtbot: QtBot) -> None:
    row.begin("Making events…")
    row.end()
    qtbot.wait(PATIENCE_MS + 100)
    assert row.isHidden()


def test_that_what_takes_longer_shows_how_far_it_is(row: ProgressRow, qtbot: QtBot) -> None:
    row.begin("Making events…")
    row.show_progress(Progress(1200, 5400))
    qtbot.waitUntil(row.isVisible)
    assert said(row) == ["Making events…", "1,200 of 5,400"]
    assert row.cancel.isVisible()


def test_that_an_unknown_end_shows_no_count(row: ProgressRow, qtbot: QtBot) -> None:
    row.begin("Clearing…")
    row.show_progress(Progress(3, 0))
    qtbot.waitUntil(row.isVisible)
    assert said(row) == ["Clearing…", ""]


def test_that_a_long_one_tells_how_long_the_rest_may_take(
    row: ProgressRow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress_row, "ROUGH_MS", PATIENCE_MS)
    row.begin("Making events…")
    qtbot.waitUntil(lambda: row._since.elapsed() > 2 * PATIENCE_MS)
    row.show_progress(Progress(10, 100))
    [_, counted] = said(row)
    assert re.fullmatch(r"10 of 100, about \d+\ss left", counted)
    row.show_progress(Progress(100, 100))
    assert said(row)[1] == "100 of 100"


def test_that_a_share_is_told_where_nothing_is_counted(row: ProgressRow, qtbot: QtBot) -> None:
    row.begin("Importing…")
    row.show_share(0.344)
    qtbot.waitUntil(row.isVisible)
    assert said(row)[1] == f"34{SPACE}%"


def test_that_cancel_asks_once(row: ProgressRow, qtbot: QtBot) -> None:
    row.begin("Making events…")
    qtbot.waitUntil(row.isVisible)
    with qtbot.waitSignal(row.cancelled):
        QTest.mouseClick(row.cancel, Qt.MouseButton.LeftButton)
    assert not row.cancel.isEnabled()
    assert said(row)[0] == "Stopping…"
    row.begin("Making events…")
    assert row.cancel.isEnabled()


def test_that_the_last_word_stands_for_a_while(
    row: ProgressRow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress_row, "SAID_MS", 50)
    row.begin("Making events…")
    row.end("Added 5 events.")
    assert said(row) == ["Added 5 events."]
    assert not row.cancel.isVisible()
    qtbot.waitUntil(row.isHidden)
