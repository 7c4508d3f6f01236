"""What a reviewer can check by keys and by looking, in the real window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QKeySequence, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from factory_desktop.domain.event import EventType
from factory_desktop.domain.span_choice import SpanKind
from factory_desktop.models import text
from factory_desktop.models.rows_model import RowsModel
from factory_desktop.views.page_bar import PAGES
from factory_desktop.views.state_sign import paint_shape
from factory_desktop.views.tables.rows_table import RowsTable
from factory_desktop.views.theme import CONTRAST, DARK, LIGHT, Theme
from tests.snapshots import snapshot, station, unseen_worker
from tests.views.conftest import Stage

NAMES = [page.name for page in PAGES]
SMALLEST = 11
"""Pixels of any text."""


def press(stage: Stage, qtbot: QtBot, keys: str) -> None:
    """Press keys by their names, as a person does: to whatever has the keyboard."""
    stage.window.activateWindow()
    qtbot.waitUntil(stage.window.isActiveWindow)
    QTest.keySequence(stage.window, QKeySequence(keys))


@pytest.mark.parametrize(
    ("keys", "page"),
    [
        ("Ctrl+2", "workers"),
        ("Ctrl+3", "stations"),
        ("Ctrl+4", "timeline"),
        ("Ctrl+5", "losses"),
        ("Ctrl+6", "cameras"),
        ("Ctrl+7", "models"),
        ("Ctrl+8", "events"),
    ],
)
def test_that_keys_go_to_pages_and_back(running: Stage, qtbot: QtBot, keys: str, page: str) -> None:
    press(running, qtbot, keys)
    assert running.window.pages.currentWidget() is running.window.pages.figures[page]
    press(running, qtbot, "Alt+Shift+Left")
    assert running.window.pages.wanted == "today"
    press(running, qtbot, "Alt+Shift+Right")
    assert running.window.pages.wanted == page
    press(running, qtbot, "Ctrl+1")
    assert running.window.pages.currentWidget() is running.window.pages.today


def test_that_keys_step_through_shifts_and_come_back_to_now(running: Stage, qtbot: QtBot) -> None:
    first = running.backend.views()[-1].choice
    press(running, qtbot, "Alt+Left")
    before = running.backend.views()[-1].choice
    assert before != first
    assert before.kind is SpanKind.SHIFT
    running.backend.answer()
    press(running, qtbot, "Ctrl+L")
    assert running.backend.views()[-1].choice == first


def test_that_keys_replay_and_leave_again(running: Stage, qtbot: QtBot) -> None:
    press(running, qtbot, "Ctrl+R")
    assert running.window.replay.isVisible()
    assert running.window.windowTitle().startswith("Replay 22 Jan")
    assert running.window.windowTitle().endswith("plant.db – Factory Desktop")
    press(running, qtbot, "Ctrl+L")
    assert not running.window.replay.isVisible()
    assert running.window.windowTitle() == "plant.db – Factory Desktop"


def test_that_keys_fill_the_screen_and_give_it_back(running: Stage, qtbot: QtBot) -> None:
    press(running, qtbot, "F11")
    assert running.window.isFullScreen()
    press(running, qtbot, "F11")
    assert not running.window.isFullScreen()


def test_that_keys_open_what_finds_and_what_explains(running: Stage, qtbot: QtBot) -> None:
    press(running, qtbot, "Ctrl+K")
    palette = running.window.finder.palette
    assert palette is not None
    qtbot.waitUntil(palette.isVisible)
    QTest.keyClicks(palette.words, "w3")
    QTest.keyClick(palette.words, Qt.Key.Key_Return)
    running.backend.answer()
    assert running.window.pages.wanted == "workers"
    chips = [one.accessibleName() for one in drawn(running.window.filter)]
    assert any("Michael Johnson" in name for name in chips)


def test_that_f8_goes_through_what_needs_a_look(running: Stage, qtbot: QtBot) -> None:
    press(running, qtbot, "F8")
    attention = running.window.side.attention
    first = QApplication.focusWidget()
    assert first is not None
    assert attention.isAncestorOf(first)


def drawn(window: QWidget) -> Iterator[QWidget]:
    return (one for one in window.findChildren(QWidget) if one.isVisible())


@pytest.mark.parametrize("page", NAMES)
def test_that_no_text_is_smaller_than_can_be_read(running: Stage, page: str) -> None:
    running.window.go(page)
    QApplication.processEvents()
    small = {
        f"{type(one).__name__} {one.objectName()} {one.fontInfo().pixelSize()}"
        for one in drawn(running.window)
        if one.fontInfo().pixelSize() < SMALLEST
    }
    assert small == set()


@pytest.mark.parametrize("page", ["today", "workers", "stations"])
def test_that_figures_stand_right_and_what_is_undefined_is_a_dash(
    running: Stage, qtbot: QtBot, page: str
) -> None:
    nobody = unseen_worker(7, "Ann")
    unmanned = station(7, utilization=None, throughput=None, mean_confidence=None)
    running.window.go(page)
    running.backend.answer(snapshot(workers=[nobody], stations=[unmanned]))
    today = running.window.pages.figures[page]
    qtbot.waitUntil(lambda: not today._turn.isActive())
    for table in today.findChildren(RowsTable):
        check(table.rows_model)


def check(model: RowsModel[object]) -> None:
    right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    assert model.rowCount() == 1
    undefined = 0
    for number, column in enumerate(model.columns):
        index = model.index(0, number)
        if column.figure:
            assert index.data(Qt.ItemDataRole.TextAlignmentRole) == right
        if column.value(model.rows[0]) is None:
            undefined += 1
            assert index.data() in {text.DASH, ""}, column.name
        assert "nan" not in str(index.data()).lower()
    assert undefined > 1


def gray_signs(theme: Theme) -> list[list[int]]:
    """The sign of each state as rows of brightness, as a printer without colors makes it."""
    made = []
    for state in (EventType.WORKING, EventType.IDLE, EventType.ABSENT, None):
        image = QImage(16, 16, QImage.Format.Format_RGB32)
        image.fill(QColor(theme.surface))
        painter = QPainter(image)
        paint_shape(painter, state, QRectF(0, 0, 16, 16), theme)
        painter.end()
        gray = image.convertToFormat(QImage.Format.Format_Grayscale8)
        made.append([gray.pixelColor(x, y).red() for y in range(16) for x in range(16)])
    return made


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda theme: theme.name)
def test_that_four_states_are_told_apart_without_color(qapp: QApplication, theme: Theme) -> None:
    signs = gray_signs(theme)
    for number, one in enumerate(signs):
        for other in signs[number + 1 :]:
            differing = sum(abs(a - b) > 40 for a, b in zip(one, other, strict=True))
            assert differing > 30
