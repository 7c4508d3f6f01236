from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from factory_desktop.domain.alert import Alert, AlertBoard, Heed, Notice
from factory_desktop.domain.alert_rule import DEFAULTS, SetAlertRules
from factory_desktop.metrics.alerts_question import AlertsQuestion
from factory_desktop.metrics.rehearsal import RehearsalQuestion
from factory_desktop.metrics.snapshot import Pick
from factory_desktop.models.text import SPACE
from factory_desktop.views import tray
from factory_desktop.views.alert_desk import SHORT
from factory_desktop.views.dialogs.alert_history import AlertHistoryDialog
from factory_desktop.views.dialogs.alert_rules import AlertRulesDialog
from factory_desktop.views.tray import Tray
from tests import snapshots
from tests.models.test_alert_text import IDLE, OVER, SILENT, board
from tests.snapshots import NOW
from tests.views.conftest import Stage


def show(stage: Stage, *active: Alert, cleared: tuple[Alert, ...] = (), past: bool = False) -> None:
    stage.window.resize(1500, 900)
    made = board(*(active or (SILENT, IDLE)), cleared=cleared)
    stage.backend.answer(replace(snapshots.shift_snapshot(), alerts=made, past=past))


def heeded(stage: Stage) -> list[Heed]:
    return [asked[1] for asked in stage.backend.asked if asked[0] == "heed"]  # type: ignore[misc]


def choose(stage: Stage, row: int) -> None:
    cards = stage.window.side.attention.cards
    cards.setCurrentIndex(cards.matters.index(row, 0))


def test_that_the_chosen_alert_is_acknowledged_and_muted(running: Stage) -> None:
    show(running)
    choose(running, 1)
    running.trigger("alerts.acknowledge")
    running.trigger("alerts.mute")
    running.trigger("alerts.mute-shift")
    shift_end = NOW + timedelta(minutes=60)
    now = NOW + timedelta(seconds=2)
    assert heeded(running) == [Heed(2), Heed(2, now + SHORT), Heed(2, shift_end)]


def test_that_keys_do_it_from_card_to_card(running: Stage, qtbot: QtBot) -> None:
    show(running)
    running.window.activateWindow()
    QTest.keyClick(running.window, Qt.Key.Key_F8)
    QTest.keyClick(running.window, Qt.Key.Key_F8, Qt.KeyboardModifier.ControlModifier)
    assert heeded(running) == [Heed(1)]


def test_that_the_menu_of_a_card_offers_the_same(running: Stage) -> None:
    cards = running.window.side.attention.cards
    assert cards.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
    assert [one.objectName() for one in cards.actions()] == [
        "alerts.acknowledge",
        "alerts.mute",
        "alerts.mute-shift",
    ]


def test_that_a_cards_button_leads_to_where_something_can_be_done(running: Stage) -> None:
    show(running)
    choose(running, 0)
    QTest.keyClick(running.window.side.attention.cards, Qt.Key.Key_Return)
    assert running.window.pages.currentWidget() is running.window.pages.cameras
    assert not [one for one in running.backend.asked if one[0] == "read_refused"]


def test_that_who_stands_still_is_shown_on_the_timeline_alone(running: Stage) -> None:
    show(running)
    choose(running, 1)
    QTest.keyClick(running.window.side.attention.cards, Qt.Key.Key_Return)
    assert running.window.pages.currentWidget() is running.window.pages.timeline
    assert running.backend.views()[-1].pick == Pick("W1")


def test_that_without_a_chosen_alert_or_in_a_replay_nothing_can_be_done(running: Stage) -> None:
    actions = running.window.actions_by_name
    assert not actions["alerts.acknowledge"].isEnabled()
    show(running)
    assert not actions["alerts.acknowledge"].isEnabled()
    show(running, SILENT, cleared=(OVER,))
    assert actions["alerts.acknowledge"].isEnabled(), "A lone one needs no choosing."
    choose(running, 1)
    assert not actions["alerts.acknowledge"].isEnabled(), "It is the card of what has cleared."


def test_that_cleared_ones_are_unfolded_by_their_button(running: Stage) -> None:
    show(running, SILENT, cleared=(OVER,))
    dock = running.window.side.attention
    choose(running, 1)
    QTest.keyClick(dock.cards, Qt.Key.Key_Return)
    assert [row.key for row in dock.cards.matters.rows][1:] == ["cleared", "cleared/3"]
    assert dock.title.count.text() == "1"
    QTest.keyClick(dock.cards, Qt.Key.Key_Return)
    assert len(dock.cards.matters.rows) == 2


def test_that_whoever_wants_the_state_in_a_word_can_have_it(running: Stage) -> None:
    told: list[AlertBoard] = []
    desk = running.window.desks.alerts
    desk.board_changed.connect(told.append)
    show(running)
    assert desk.board == told[-1]
    assert told[-1].worst is SILENT.concern.severity


def test_that_the_icons_say_how_many_wait_and_a_replay_changes_nothing(running: Stage) -> None:
    window, sign = running.window, running.window.desks.closing.tray

    def icon() -> QImage:
        return window.windowIcon().pixmap(32).toImage()

    show(running, replace(SILENT, acknowledged_at=NOW))
    well = icon()
    assert "attention" not in sign.words
    show(running)
    two = icon()
    assert two != well
    assert sign.words.endswith(f"2 need attention, first: CAM-3 silent for 12{SPACE}min")
    show(running, past=True, cleared=(OVER,))
    assert icon() == two
    show(running, IDLE)
    assert icon() not in (well, two)
    assert sign.words.endswith(f"Needs attention: John Martinez idle 11{SPACE}min")
    show(running, replace(IDLE, acknowledged_at=NOW))
    assert icon() == well


@dataclass
class Sign:
    """Stands for the tray of a desktop that has one, which a drawing without screen has not."""

    shown: bool = False
    told: list[tuple[str, str]] = field(default_factory=list)

    def tell(self, title: str, words: str, *, troubled: bool) -> None:
        assert self.shown
        assert troubled
        self.told.append((title, words))


@pytest.fixture
def sign(monkeypatch: pytest.MonkeyPatch) -> Sign:
    made = Sign()
    monkeypatch.setattr(tray, "is_available", lambda: True)
    monkeypatch.setattr(Tray, "is_shown", property(lambda _: made.shown))
    monkeypatch.setattr(Tray, "show", lambda _: setattr(made, "shown", True))
    monkeypatch.setattr(Tray, "hide", lambda _: setattr(made, "shown", False))
    monkeypatch.setattr(Tray, "tell", made.tell)
    return made


@pytest.fixture
def beeps(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    heard: list[int] = []
    monkeypatch.setattr(QApplication, "beep", lambda: heard.append(1))
    return heard


def test_that_a_notice_is_said_on_the_desktop_unless_the_window_is_looked_at(
    running: Stage, qtbot: QtBot, beeps: list[int], sign: Sign
) -> None:
    show(running)
    notice, window = Notice(NOW, (SILENT,)), running.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    running.bridge.watcher.noticed(notice)
    assert not sign.told
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not window.isActiveWindow())
    running.bridge.watcher.noticed(notice)
    running.bridge.watcher.noticed(replace(notice, desktop=False, sound=True))
    ((title, words),) = sign.told
    assert title == f"CAM-3 silent for 12{SPACE}min"
    assert words
    assert beeps == [1]
    assert sign.shown
    window.activateWindow()
    qtbot.waitUntil(lambda: not sign.shown)


def test_that_without_a_tray_nothing_is_said(running: Stage, beeps: list[int]) -> None:
    show(running)
    running.window.hide()
    running.bridge.watcher.noticed(Notice(NOW, (SILENT,)))
    assert not running.window.desks.closing.tray.is_shown
    assert not beeps


def test_that_the_history_is_read_and_shown(
    running: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(running)
    listed: list[int] = []

    def answered(dialog: AlertHistoryDialog) -> int:
        running.bridge.watcher.answered(AlertsQuestion(), (SILENT, OVER))
        listed.append(dialog.table.model().rowCount())
        return 0

    monkeypatch.setattr(AlertHistoryDialog, "exec", answered)
    running.trigger("alerts.history")
    assert listed == [2]


def test_that_other_rules_are_kept_once_they_are_agreed_to(
    running: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(running)

    def agreed(dialog: AlertRulesDialog) -> AlertRulesDialog.DialogCode:
        dialog.form.minutes.setValue(9)
        return AlertRulesDialog.DialogCode.Accepted

    monkeypatch.setattr(AlertRulesDialog, "exec", agreed)
    running.trigger("alerts.rules")
    (operation,) = running.operations
    nine = replace(DEFAULTS.rules[0], lasting=timedelta(minutes=9))
    assert operation == SetAlertRules(DEFAULTS.changed([nine]))
    asked = [one[1] for one in running.backend.asked if one[0] == "rehearse"]
    assert asked == [RehearsalQuestion(DEFAULTS), None]
