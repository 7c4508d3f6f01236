from datetime import timedelta

from factory_desktop.domain.event import EventType
from factory_desktop.metrics.snapshot import Pick, Spell, View
from factory_desktop.views.report.stretches import drawn_span, worker_rows
from tests import snapshots
from tests.snapshot_floor import TODAYS_SHIFT
from tests.snapshots import NOW
from tests.views.report.papers import shift_snapshot

START = TODAYS_SHIFT.start


def spell(first: float, last: float, state: EventType = EventType.WORKING, at: str = "S1") -> Spell:
    """Make a spell of hours after the start of the shift."""
    hour = timedelta(hours=1)
    return Spell("W1", at, state, START + first * hour, START + last * hour, 3, simulated=False)


def states(*spells: Spell, view: View | None = None) -> list[EventType | None]:
    (row,) = worker_rows(shift_snapshot(spells=spells, view=view or View()))
    return [one.state for one in row.stretches]


def test_that_gaps_are_not_seen_up_to_now() -> None:
    (row,) = worker_rows(shift_snapshot(spells=(spell(1, 2), spell(3, 4))))
    assert [one.state for one in row.stretches] == [
        *(None, EventType.WORKING, None, EventType.WORKING, None)
    ]
    assert (row.stretches[0].start, row.stretches[-1].end) == (START, NOW)


def test_that_the_same_state_at_another_station_is_one_stretch() -> None:
    found = states(spell(0, 2), spell(2, 4, at="S2"), spell(4, 5.67, EventType.IDLE))
    assert found == [EventType.WORKING, EventType.IDLE]


def test_that_a_gap_says_nothing_where_a_station_is_picked() -> None:
    assert states(spell(1, 2), view=View(pick=Pick(station_id="S1"))) == [EventType.WORKING]


def test_that_only_workers_who_were_seen_have_rows() -> None:
    snapshot = shift_snapshot()
    assert [row.name for row in worker_rows(snapshot)] == list(snapshots.NAMES)
    assert [row.name for row in worker_rows(shift_snapshot(spells=(spell(1, 2),)))] == [
        "John Martinez"
    ]


def test_that_a_shift_is_drawn_whole_and_a_day_where_anything_was() -> None:
    assert drawn_span(shift_snapshot()) == (TODAYS_SHIFT.start, TODAYS_SHIFT.end)
    start, end = drawn_span(snapshots.snapshot())
    assert (start, end) == (snapshots.SHIFT_START, NOW)
    nothing = snapshots.snapshot(spells=())
    assert drawn_span(nothing) == (nothing.shown.start, nothing.shown.end)
