from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from factory_desktop.domain.concern import Concern, ConcernKind
from factory_desktop.domain.event import EventType
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models.board import FROZEN_AFTER, Board, board
from tests.models.test_alert_text import IDLE, SILENT
from tests.models.test_alert_text import board as alerts_board
from tests.snapshots import shift_snapshot, snapshot

SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def shift(qapp: QApplication) -> Snapshot:
    return shift_snapshot()


def shown(taken: Snapshot, later: timedelta = SECOND) -> Board:
    return board(taken, taken.taken_at + later)


def test_that_the_four_numbers_are_the_units_card_in_large(shift: Snapshot) -> None:
    target = shift.target
    assert target is not None
    due, made, behind, needed = shown(shift).figures
    assert (due.title, due.value) == ("Target now", str(target.units_due))
    assert (made.title, made.value) == ("Made", str(target.made))
    assert (behind.title, behind.value) == ("Behind", str(-target.units_ahead))
    assert behind.tone == needed.tone == "warning"
    assert needed.value == f"{target.needed_per_hour:.0f}"
    ahead = replace(target, made=target.units_due + 7)
    (*_, third, _) = shown(replace(shift, target=ahead)).figures
    assert (third.title, third.value, third.tone) == ("Ahead", "7", "")
    over = replace(target, needed_per_hour=None)
    assert shown(replace(shift, target=over)).figures[3].value == "–"


def test_that_without_a_target_none_is_made_up() -> None:
    figures = shown(replace(snapshot(), target=None)).figures
    assert [(one.title, one.unit) for one in figures] == [
        ("Target now", "no target set"),
        ("Made", "units"),
        ("Pace", "units / h"),
    ]
    assert figures[0].value == "–"


def test_that_every_station_says_its_state_in_a_word_and_for_how_long(shift: Snapshot) -> None:
    tiles = shown(shift).tiles
    assert [one.name for one in tiles][:2] == ["Assembly Line A", "Assembly Line B"]
    assert len(tiles) == len(shift.dashboard.stations)
    states = {one.state: one.word for one in tiles}
    assert states == {
        EventType.WORKING: "Working",
        EventType.ABSENT: "Absent",
        EventType.IDLE: "Idle",
        None: "Not seen",
    }
    assert all(one.length for one in tiles)


def test_that_it_is_said_that_numbers_stand_still_and_since_when(shift: Snapshot) -> None:
    assert shown(shift).stale == ""
    last = shift.taken_at - shift.rule.silent_after
    for by, stale in ((timedelta(), False), (SECOND, True)):
        store = replace(shift.store, last_event_at=last - by)
        said = shown(replace(shift, store=store), timedelta()).stale
        assert said.startswith("No data since ") is stale
    assert shown(shift, FROZEN_AFTER).stale == ""
    assert shown(shift, FROZEN_AFTER + SECOND).stale == "No figures since 11:40"


def test_that_the_head_names_the_shift_its_break_and_its_end(shift: Snapshot) -> None:
    placed = shift.shift
    assert placed is not None
    assert shown(shift).heading == "Day shift"
    assert shown(replace(shift, simulated=True)).heading == "Day shift   Simulated"
    in_break = placed.breaks[0].start + SECOND
    assert board(shift, in_break).heading.startswith("Day shift, break until ")
    assert board(shift, placed.end).heading == "Day shift, ended"
    assert shown(replace(shift, shift=None)).heading == "Today"


def test_that_the_worst_matters_are_told_and_the_age_of_what_is_known(shift: Snapshot) -> None:
    said = shown(shift)
    assert said.told.startswith("55 units behind target. ")
    assert said.tone == "warning"
    assert said.age.startswith("last event ")
    store = replace(shift.store, last_event_at=None)
    assert shown(replace(shift, store=store)).age == "no event yet"


def test_that_the_wall_tells_the_alerts_that_nobody_has_seen_to(shift: Snapshot) -> None:
    told = alerts_board(SILENT, IDLE)
    assert shown(replace(shift, alerts=told)).told.startswith("CAM-3 silent for")
    seen_to = replace(SILENT, acknowledged_at=told.at)
    assert "CAM-3" not in shown(replace(shift, alerts=alerts_board(seen_to, IDLE))).told
    full = replace(SILENT, concern=Concern(ConcernKind.STORE_FULL, share=0.95))
    assert "room" not in shown(replace(shift, alerts=alerts_board(full, IDLE))).told
    over = alerts_board(cleared=(SILENT,))
    assert shown(replace(shift, alerts=over)).told == ""


def test_that_all_of_it_can_be_read_out(shift: Snapshot) -> None:
    summary = shown(shift).summary
    for part in ("Day shift", "Behind 55 units", "Assembly Line A: Working", "last event"):
        assert part in summary
