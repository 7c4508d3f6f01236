"""The dock of what needs attention, in the real window."""

from dataclasses import replace
from itertools import pairwise
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.domain.waiting import AllWaiting, Waiting, Who
from factory_desktop.metrics.snapshot import Pick
from factory_desktop.models.matter import Matter
from factory_desktop.views.docks.attention import AttentionDock, MatterList
from factory_desktop.views.theme import DARK
from tests import snapshots
from tests.snapshots import NOW, ZONE
from tests.views.conftest import Stage


def shown(stage: Stage) -> AttentionDock:
    stage.window.resize(1500, 900)
    stage.backend.answer(snapshots.shift_snapshot())
    return stage.window.side.attention


def test_that_the_title_counts_what_there_is(running: Stage) -> None:
    dock = shown(running)
    assert dock.title.count.text() == "3"
    running.backend.answer(replace(snapshots.shift_snapshot(), target=None))
    assert dock.title.count.text() == "2"
    running.backend.answer(snapshots.empty_snapshot())
    assert dock.title.count.text() == ""


def test_that_a_click_narrows_to_whom_it_is_about(running: Stage, qtbot: QtBot) -> None:
    dock = shown(running)
    middle = dock.cards.visualRect(dock.cards.matters.index(2, 0)).center()
    QTest.mouseClick(dock.cards.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert running.backend.views()[-1].pick == Pick("W4")


def test_that_f8_goes_from_one_to_the_next(running: Stage, qtbot: QtBot) -> None:
    dock, window = shown(running), running.window
    window.activateWindow()
    picks = []
    for _ in range(4):
        QTest.keyClick(window, Qt.Key.Key_F8)
        picks.append(running.backend.views()[-1].pick)
    assert picks == [Pick(), Pick(station_id="S5"), Pick("W4"), Pick()]
    assert QApplication.focusWidget() is dock.cards
    QTest.keyClick(window, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert dock.cards.currentIndex().row() == 2


def test_that_f8_shows_the_dock_that_was_closed(running: Stage) -> None:
    dock = shown(running)
    running.trigger("dock.attention")
    assert dock.isHidden()
    running.trigger("go.previous-concern")
    assert dock.isVisible()
    assert dock.cards.currentIndex().row() == 2


def test_that_f8_without_concerns_does_nothing(running: Stage) -> None:
    running.backend.answer(snapshots.empty_snapshot())
    asked = len(running.backend.views())
    running.trigger("go.next-concern")
    assert len(running.backend.views()) == asked


def test_that_no_card_is_cut_or_overlaps(running: Stage) -> None:
    cards = shown(running).cards
    boxes = [cards.visualRect(cards.matters.index(row, 0)) for row in range(3)]
    for upper, lower in pairwise(boxes):
        assert upper.bottom() < lower.top()
    for row, box in enumerate(boxes):
        assert box.height() == cards.cards.height(cards.matters.rows[row], box.width())
        assert box.width() <= cards.viewport().width()


def test_that_nothing_is_said_in_a_sentence(qtbot: QtBot) -> None:
    dock = AttentionDock()
    qtbot.addWidget(dock)
    dock.resize(316, 300)
    dock.show()
    dock.show_snapshot(snapshots.empty_snapshot())
    dock.set_theme(DARK)
    image = dock.cards.viewport().grab().toImage()
    inks = {image.pixelColor(x, y).name() for x in range(12, 250) for y in range(8, 26)}
    assert DARK.secondary.lower() in inks


def with_button(qtbot: QtBot) -> AttentionDock:
    dock = AttentionDock()
    qtbot.addWidget(dock)
    dock.resize(316, 300)
    dock.show()
    waiting = Waiting(Who.WORKER, "W7", 12, 12, 12, NOW)
    dock.show_snapshot(replace(snapshots.empty_snapshot(), waiting=AllWaiting((waiting,))))
    QApplication.processEvents()
    return dock


def test_that_only_the_button_of_a_card_is_followed_and_nothing_is_narrowed(qtbot: QtBot) -> None:
    dock = with_button(qtbot)
    followed, picked = list[object](), list[object]()
    dock.followed.connect(followed.append)
    dock.picked.connect(picked.append)
    cards = dock.cards
    card, row = cards.visualRect(cards.matters.index(0, 0)), cards.matters.rows[0]
    button = cards.cards.button(row, card, cards.layoutDirection())
    assert card.contains(button)
    click = Qt.MouseButton.LeftButton
    QTest.mouseClick(cards.viewport(), click, pos=card.topLeft() + QPoint(30, 14))
    assert followed == []
    QTest.mouseClick(cards.viewport(), click, pos=button.center())
    assert followed == [row]
    QTest.keyClick(cards, Qt.Key.Key_Return)
    assert (followed, picked) == ([row, row], [])


def test_that_f8_comes_to_a_card_with_a_button_and_does_not_press_it(qtbot: QtBot) -> None:
    dock = with_button(qtbot)
    told = list[object]()
    dock.followed.connect(told.append)
    dock.picked.connect(told.append)
    dock.step(1)
    assert dock.cards.currentIndex().row() == 0
    assert told == []


def test_that_before_there_are_figures_nothing_is_said_of_what_needs_attention(
    qtbot: QtBot,
) -> None:
    dock = AttentionDock()
    qtbot.addWidget(dock)
    dock.resize(316, 300)
    dock.show()
    before = dock.cards.viewport().grab().toImage()
    dock.show_snapshot(snapshots.empty_snapshot())
    after = dock.cards.viewport().grab().toImage()
    assert before.pixelColor(20, 14) == before.pixelColor(200, 200)
    assert before != after


def test_that_every_card_has_the_height_that_its_lines_need(qtbot: QtBot) -> None:
    """Titles that fit without a scroll bar and not beside one: it comes with the ninth card."""
    cards = MatterList()
    qtbot.addWidget(cards)
    cards.resize(328, 500)
    cards.show()
    rows = tuple(
        Matter(str(number), "warning", "flag", f"S{number} Packaging Station idle 12 min", "There.")
        for number in range(30)
    )
    for count in (2, 30):
        cards.matters.show(rows[:count], ZoneInfo(ZONE), NOW)
        QApplication.processEvents()
        for number, row in enumerate(rows[:count]):
            card = cards.visualRect(cards.matters.index(number, 0))
            painted = card.width() - cards.cards._spare()
            assert card.height() >= cards.cards.height(row, painted)
    assert cards.verticalScrollBar().maximum() > 0
