from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.clock import StoppedClock
from factory_desktop.domain.listening import ListenerState
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.snapshot import Overcount, Snapshot
from factory_desktop.models.text import SPACE
from factory_desktop.views.status_row import StatusRow
from factory_desktop.views.theme import LIGHT
from tests.snapshots import NOW, empty_snapshot, snapshot
from tests.views.conftest import LISTENING


def row_at(qtbot: QtBot, later: timedelta = timedelta()) -> StatusRow:
    row = StatusRow(LIGHT, StoppedClock(NOW + later))
    qtbot.addWidget(row)
    row.resize(1400, 28)
    row.show()
    return row


def with_store(**figures: object) -> Snapshot:
    taken = snapshot()
    return replace(taken, store=replace(taken.store, **figures))  # type: ignore[arg-type]


def said(row: StatusRow, item: str) -> str:
    return row.items[item].accessibleName()


def test_that_it_says_where_it_listens(qtbot: QtBot) -> None:
    row = row_at(qtbot)
    row.show_listener(LISTENING)
    assert said(row, "listener") == "Listening on 127.0.0.1:8000"
    assert row.items["listener"].text().endswith("Listening on 127.0.0.1:8000")
    row.show_listener(ListenerState(problem="Port 8000 is in use."))
    assert said(row, "listener") == "Not listening"
    assert row.items["listener"].property("tone") == "bad"
    row.show_listener(ListenerState())
    assert row.items["listener"].isHidden()


@pytest.mark.parametrize(
    ("later", "words", "tone"),
    [
        (timedelta(seconds=-3), "last camera event 0 s ago", ""),
        (timedelta(seconds=61), "last camera event 1 min ago", ""),
        (timedelta(minutes=6), "last camera event 6 min ago", ""),
        (timedelta(minutes=6, seconds=1), "last camera event 6 min ago", "warning"),
        (timedelta(minutes=59), "last camera event 59 min ago", "warning"),
        (timedelta(hours=1), "last camera event 11:40:00", "warning"),
        (timedelta(days=3), "last camera event 22 Jan 11:40", "warning"),
    ],
)
def test_that_the_age_of_the_last_event_is_judged(
    qtbot: QtBot, later: timedelta, words: str, tone: str
) -> None:
    row = row_at(qtbot, later)
    row.show_snapshot(with_store(last_event_at=NOW))
    assert said(row, "last-event") == words
    assert row.items["last-event"].property("tone") == tone


@pytest.mark.parametrize(
    ("duration", "cap", "patience"), [(1, 1, 2), (20, 5, 21), (5, 20, 21), (0.1, 0.1, 1.1)]
)
def test_that_silence_is_judged_by_the_rule(duration: float, cap: float, patience: float) -> None:
    rule = TimeRule(event_duration=timedelta(minutes=duration), cap=timedelta(minutes=cap))
    assert rule.silent_after == timedelta(minutes=patience)


@pytest.mark.parametrize("later", [timedelta(minutes=2), timedelta(days=3)])
def test_that_simulated_events_alone_never_warn(qtbot: QtBot, later: timedelta) -> None:
    row = row_at(qtbot, later)
    row.show_snapshot(with_store(events=5400, simulated_events=5400, last_event_at=NOW))
    assert said(row, "last-event").startswith("last simulated event ")
    assert row.items["last-event"].property("tone") == ""
    row.show_snapshot(with_store(events=5401, simulated_events=5400, last_event_at=NOW))
    assert said(row, "last-event").startswith("last camera event ")


def test_that_an_empty_store_is_said_to_be(qtbot: QtBot) -> None:
    row = row_at(qtbot)
    row.tick()
    row.show_snapshot(empty_snapshot())
    assert said(row, "last-event") == "No events yet"
    assert said(row, "events") == "0 events"


def test_that_counts_rule_and_zone_are_said(qtbot: QtBot) -> None:
    row = row_at(qtbot)
    row.show_snapshot(with_store(events=186_204))
    assert said(row, "events") == "186,204 events"
    assert said(row, "rule") == f"Time rule: fixed, 5{SPACE}min per event"
    assert said(row, "zone") == "Europe/Tallinn"
    assert row.items["rejected"].isHidden()


def test_that_refused_events_are_pointed_out(qtbot: QtBot) -> None:
    row = row_at(qtbot)
    row.show_snapshot(with_store(rejected=3))
    assert said(row, "rejected") == "3 refused"
    assert row.items["rejected"].isVisible()


@pytest.mark.parametrize("item", ["listener", "last-event", "rejected", "rule", "events", "zone"])
def test_that_every_item_is_a_button_for_mouse_and_keyboard(qtbot: QtBot, item: str) -> None:
    row = row_at(qtbot)
    row.show_listener(LISTENING)
    row.show_snapshot(with_store(rejected=3))
    button = row.items[item]
    with qtbot.waitSignal(row.item_clicked) as clicked:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert clicked.args == [item]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(row.item_clicked):
        QTest.keyClick(button, Qt.Key.Key_Space)


def test_that_a_narrow_row_makes_room_for_progress(qtbot: QtBot) -> None:
    row = row_at(qtbot)
    row.resize(1100, 28)
    row.show_snapshot(snapshot())
    row.progress.say("Added 5,400 events.")
    assert row.items["rule"].isHidden()
    row.tick()
    assert row.items["last-event"].isHidden()
    row.progress.end()
    assert row.items["rule"].isVisible()
    assert row.items["last-event"].isVisible()


def test_that_a_row_made_narrower_meanwhile_makes_room_too(qtbot: QtBot) -> None:
    row = row_at(qtbot)
    row.show_snapshot(snapshot())
    row.progress.say("Added 5,400 events.")
    assert row.items["rule"].isVisible()
    row.resize(1100, 28)
    assert row.items["rule"].isHidden()
    row.resize(1400, 28)
    assert row.items["rule"].isVisible()


def test_that_the_rule_is_said_with_its_length_and_stands_out_when_it_cannot_be_right(
    qtbot: QtBot,
) -> None:
    row = row_at(qtbot)
    over = Overcount("W5", "Robert Kim", timedelta(hours=9), timedelta(hours=1))
    row.show_snapshot(replace(snapshot(), overcount=over))
    assert row.items["rule"].property("tone") == "warning"
    row.show_snapshot(replace(snapshot(), rule=TimeRule("measured", cap=timedelta(seconds=90))))
    assert said(row, "rule") == f"Time rule: measured, at most 1.5{SPACE}min"
    assert row.items["rule"].property("tone") == ""


def test_that_by_the_measured_rule_silence_is_judged_by_its_cap_alone() -> None:
    assert TimeRule("measured", timedelta(minutes=20)).silent_after == timedelta(minutes=6)
