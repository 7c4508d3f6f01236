import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models.text import SPACE
from factory_desktop.views.card import Card
from factory_desktop.views.card_figures import card_figures
from factory_desktop.views.sparkline import Sparkline
from factory_desktop.views.theme import LIGHT
from tests.snapshots import bare_snapshot, empty_snapshot, shift_snapshot

UNITS, PACE, HOURS, WORKERS, STATIONS, SEEN = range(6)


def card_of(qtbot: QtBot, number: int, shown: Snapshot, width: int = 240) -> Card:
    card = Card(card_figures()[number])
    qtbot.addWidget(card)
    card.setStyleSheet(LIGHT.qss())
    card.resize(width, 140)
    card.show_snapshot(shown)
    card.show()
    return card


def lines(card: Card) -> list[str]:
    labels = [label for label in card.findChildren(QLabel) if label.isVisible()]
    return [label.text() for label in labels if label.text()]


def link(card: Card) -> QPushButton:
    found = card.findChild(QPushButton)
    assert isinstance(found, QPushButton)
    return found


def test_that_a_card_says_name_figure_delta_and_footnote(qtbot: QtBot) -> None:
    assert lines(card_of(qtbot, UNITS, shift_snapshot())) == [
        "Units",
        "465",
        "of 520 due now",
        "▼ 55 behind target",
        "target 744 by 14:00",
    ]


def test_that_a_narrow_card_says_the_shorter_unit(qtbot: QtBot) -> None:
    card = card_of(qtbot, UNITS, shift_snapshot(), 150)
    assert "of 520" in lines(card)
    card.resize(240, 140)
    qtbot.waitUntil(lambda: "of 520 due now" in lines(card))


def test_that_a_card_speaks_in_whole_words(qtbot: QtBot) -> None:
    spoken = card_of(qtbot, PACE, shift_snapshot())
    assert spoken.accessibleName() == "Pace, 23.4 units per hour, 0.9 less than last Thu"
    assert spoken.accessibleDescription() == "120 / h needed from now"
    units = card_of(qtbot, UNITS, shift_snapshot())
    assert units.accessibleName() == "Units, 465 of 520 due now, 55 behind target"
    undefined = card_of(qtbot, PACE, empty_snapshot())
    assert undefined.accessibleName() == "Pace, not defined"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_F2, Qt.Key.Key_Space])
def test_that_keys_ask_for_the_explanation(qtbot: QtBot, key: Qt.Key) -> None:
    card = card_of(qtbot, PACE, shift_snapshot())
    with qtbot.waitSignal(card.explain_wanted) as wanted:
        QTest.keyClick(card, key)
    assert wanted.args == ["pace"]


def test_that_a_click_anywhere_on_it_asks_too(qtbot: QtBot) -> None:
    card = card_of(qtbot, WORKERS, shift_snapshot())
    figure = next(label for label in card.findChildren(QLabel) if label.text() == "81.5")
    place = figure.mapTo(card, figure.rect().center())
    with qtbot.waitSignal(card.explain_wanted):
        QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=place)


def test_that_a_card_is_reached_by_tab(qtbot: QtBot) -> None:
    card = card_of(qtbot, PACE, shift_snapshot())
    assert card.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_that_what_it_says_can_be_copied(qtbot: QtBot) -> None:
    card = card_of(qtbot, UNITS, shift_snapshot())
    wanted = "Units\t465 of 520 due now\t▼ 55 behind target\ttarget 744 by 14:00"
    QTest.keyClick(card, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == wanted
    QGuiApplication.clipboard().setText("")
    menu = card.context_menu()
    explain, copy = menu.actions()
    assert explain.text() == "Explain this figure"
    copy.trigger()
    assert QGuiApplication.clipboard().text() == wanted
    menu.close()


def test_that_a_missing_target_leads_to_where_it_is_set(qtbot: QtBot) -> None:
    card = card_of(qtbot, UNITS, bare_snapshot())
    assert not link(card).isVisible()
    assert "no target set" in lines(card)
    action = QAction(card)
    card.offer({"data.targets": action})
    assert link(card).isVisible()
    assert (link(card).text(), link(card).accessibleName()) == (
        "no target set",
        "Units, no target set",
    )
    with qtbot.waitSignal(action.triggered), qtbot.assertNotEmitted(card.explain_wanted):
        QTest.mouseClick(link(card), Qt.MouseButton.LeftButton)
    card.show_snapshot(shift_snapshot())
    assert not link(card).isVisible()


def test_that_missing_shifts_lead_to_where_they_are_set(qtbot: QtBot) -> None:
    card, action = card_of(qtbot, SEEN, bare_snapshot()), QAction()
    card.offer({"data.shifts": action})
    with qtbot.waitSignal(action.triggered):
        QTest.keyClick(link(card), Qt.Key.Key_Space)


def test_that_a_low_card_says_the_delta_or_else_the_footnote(qtbot: QtBot) -> None:
    card = card_of(qtbot, UNITS, shift_snapshot())
    card.set_short(True)
    assert "▼ 55 behind target" in lines(card)
    assert "target 744 by 14:00" not in lines(card)
    card.show_snapshot(bare_snapshot())
    assert lines(card)[-1] == "no target set"


def test_that_the_tooltip_tells_all(qtbot: QtBot) -> None:
    card = card_of(qtbot, WORKERS, shift_snapshot())
    for part in ("Worker utilization", "under target 85", f"pooled 81.7{SPACE}%"):
        assert part in card.toolTip()


def test_that_the_course_of_units_ends_with_the_last_full_hour(qtbot: QtBot) -> None:
    shown = shift_snapshot()
    course = card_of(qtbot, UNITS, shown).findChild(Sparkline)
    assert isinstance(course, Sparkline)
    over = [bar.units for bar in shown.units if bar.end <= shown.taken_at]
    assert list(course.values) == over
