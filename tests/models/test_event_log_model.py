from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.event_log import MOST_COUNTED, PAGE_ROWS, EventPage, PageRequest, Part
from factory_desktop.domain.event_query import parse
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.metrics.snapshot import Pick, Snapshot, View
from factory_desktop.models.event_log_model import EventLogModel, LogState
from tests.models.logs import Log, row
from tests.snapshots import NOW, snapshot, worker

ALL = View(SpanChoice(SpanKind.ALL))


class Played:
    """A model with a log behind it that answers at once, or when it is told to."""

    def __init__(self, log: Log) -> None:
        self.log = log
        self.model = EventLogModel()
        self.asked: list[PageRequest] = []
        self.held: list[PageRequest] = []
        self.holds = False
        self.states: list[LogState] = []
        self.model.page_wanted.connect(self._hear)
        self.model.state_changed.connect(self.states.append)

    def _hear(self, request: PageRequest) -> None:
        self.asked.append(request)
        if self.holds:
            self.held.append(request)
        else:
            self.model.take(self.log.answer(request))

    def release(self) -> None:
        """Answer what was held back."""
        self.holds = False
        held, self.held = self.held, []
        for request in held:
            self.model.take(self.log.answer(request))

    def refresh(self, view: View = ALL) -> None:
        self.model.show_snapshot(taken(view))


def taken(view: View = ALL) -> Snapshot:
    return snapshot(view=view, span=view.choice.resolve(NOW, PlantCalendar(UTC)), spells=())


UTC = ZoneInfo("UTC")
Play = Callable[[int], Played]


@pytest.fixture
def play(qtbot: QtBot) -> Play:
    def begin(count: int) -> Played:
        log = Log()
        log.add(*(row(minute) for minute in range(count)))
        played = Played(log)
        played.refresh()
        played.model.set_active(True)
        return played

    return begin


def test_that_nothing_is_read_before_the_log_can_be_seen(qtbot: QtBot) -> None:
    played = Played(Log())
    played.refresh()
    assert played.asked == []
    played.model.set_active(True)
    assert [request.part for request in played.asked] == [Part.HEAD]


def test_that_rows_come_a_page_at_a_time(play: Play) -> None:
    played = play(500)
    model = played.model
    assert list(model.rows) == played.log.all()[:PAGE_ROWS]
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert list(model.rows) == played.log.all()
    assert model.state().complete


def test_that_new_and_late_events_are_followed_where_they_belong(play: Play) -> None:
    played = play(50)
    kept = QPersistentModelIndex(played.model.index(0, 0))
    played.log.add(row(70), row(20.5))
    played.refresh()
    assert list(played.model.rows) == played.log.all()
    assert kept.row() == 1


def test_that_going_back_to_the_newest_forgets_the_old_and_keeps_a_selected_new_one(
    play: Play,
) -> None:
    played = play(1500)
    model = played.model
    model.set_following(False)
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    kept, gone = (QPersistentModelIndex(model.index(number, 0)) for number in (3, 1400))
    played.log.add(row(2000))
    removed: list[tuple[int, int]] = []
    model.rowsRemoved.connect(lambda _parent, first, last: removed.append((first, last)))
    model.set_following(True)
    assert list(model.rows) == played.log.all()[:PAGE_ROWS]
    assert (kept.row(), gone.isValid()) == (4, False)
    assert len(removed) == 1


def test_that_rows_stand_still_while_paused_and_new_ones_are_counted(play: Play) -> None:
    played = play(50)
    before = played.model.rows
    played.model.set_following(False)
    played.log.add(row(70), row(71), row(20.5))
    played.refresh()
    assert played.model.rows == before
    state = played.states[-1]
    assert (state.following, state.newer, state.newer_more) == (False, 2, False)
    played.model.set_following(True)
    assert list(played.model.rows) == played.log.all()
    assert played.states[-1].newer == 0


def test_that_new_events_are_counted_once_at_a_time(play: Play) -> None:
    played = play(5)
    played.model.set_following(False)
    played.holds = True
    played.refresh()
    played.refresh()
    assert [request.part for request in played.held] == [Part.NEWER]
    played.release()
    played.refresh()
    assert len(played.asked) == 3


def test_that_removed_events_are_not_stood_on(play: Play) -> None:
    played = play(50)
    played.model.set_following(False)
    played.log.clear()
    played.log.add(row(7))
    played.refresh()
    assert list(played.model.rows) == played.log.all()
    assert played.model.state().following


def test_that_a_change_during_a_reading_has_the_head_read_again(play: Play) -> None:
    played = play(50)
    played.holds = True
    played.refresh()
    assert len(played.held) == 1
    answer = played.log.answer(played.held.pop())
    played.log.add(row(99))
    played.refresh()
    assert played.held == []
    played.holds = False
    played.model.take(answer)
    assert list(played.model.rows) == played.log.all()


@pytest.mark.parametrize(
    "change",
    [
        lambda played: played.model.set_query(parse("worker:W2")),
        lambda played: played.refresh(View(SpanChoice(SpanKind.LAST_7_DAYS))),
        lambda played: played.refresh(replace(ALL, pick=Pick("W2"))),
    ],
    ids=["query", "span", "pick"],
)
def test_that_another_question_begins_another_list(
    play: Play, qtbot: QtBot, change: Callable[[Played], None]
) -> None:
    played = play(50)
    played.model.set_following(False)
    before = played.model.rows
    played.holds = True
    with qtbot.assertNotEmitted(played.model.begun):
        change(played)
    assert played.model.rows == before
    assert played.held[-1].number == played.asked[0].number + 1
    with qtbot.waitSignal(played.model.begun):
        played.release()
    assert played.model.state().following


def test_that_a_pick_and_the_words_narrow_together(play: Play) -> None:
    played = play(5)
    played.model.set_query(parse("worker:W1 worker:W2"))
    played.refresh(replace(ALL, pick=Pick("W2", "S1")))
    assert played.asked[-1].query == parse("worker:W2 station:S1")


def test_that_an_answer_to_an_old_question_is_let_be(play: Play) -> None:
    played = play(50)
    old = played.log.answer(played.asked[0])
    played.model.set_query(parse("worker:W2"))
    played.model.set_query(parse(""))
    played.log.rows.clear()
    rows = played.model.rows
    played.model.take(replace(old, rows=old.rows[:3]))
    assert played.model.rows == rows


def test_that_a_store_that_cannot_be_read_is_told_and_asked_again_later(play: Play) -> None:
    played = play(50)
    played.holds = True
    played.refresh()
    asked = len(played.asked)
    played.model.take(EventPage(played.held.pop(), problem="The disk is gone."))
    assert played.states[-1].problem == "The disk is gone."
    assert len(played.asked) == asked
    played.holds = False
    played.refresh()
    assert played.states[-1].problem is None


def test_that_a_moving_span_moves_with_the_clock(play: Play) -> None:
    played = play(5)
    day = View(SpanChoice(SpanKind.LAST_24_HOURS))
    played.refresh(day)
    later = replace(
        taken(day), span=day.choice.resolve(NOW + timedelta(hours=1), PlantCalendar(UTC))
    )
    number = played.asked[-1].number
    played.model.show_snapshot(later)
    assert (played.asked[-1].number, played.asked[-1].span) == (number, later.span)


def test_that_a_new_name_is_shown_in_all_rows(play: Play) -> None:
    played = play(5)
    assert played.model.index(2, 1).data() == "John Martinez"
    renamed = snapshot([worker(1, name="Ann")], view=ALL, span=TimeSpan(), spells=())
    played.model.show_snapshot(renamed)
    assert {played.model.index(number, 1).data() for number in range(5)} == {"Ann"}


def test_that_the_most_that_is_counted_is_the_most_that_is_told(play: Play) -> None:
    played = play(5)
    played.model.set_following(False)
    played.holds = True
    played.refresh()
    page = EventPage(played.held.pop(), newer=MOST_COUNTED, newer_more=True)
    played.model.take(replace(page, mark=played.log.answer(played.asked[0]).mark))
    state = played.states[-1]
    assert (state.newer, state.newer_more) == (MOST_COUNTED, True)


def test_that_views_are_told_of_every_change_in_order(qtbot: QtBot) -> None:
    """The tester asks for further rows by itself, so the answers come when it is done."""
    log = Log()
    log.add(*(row(minute) for minute in range(500)))
    played = Played(log)
    played.holds = True
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(played.model, fatal, played.model)
    played.refresh()
    played.model.set_active(True)
    for minute in (600, 601, 300.5):
        while played.held:
            played.model.take(log.answer(played.held.pop(0)))
        log.add(row(minute))
        played.refresh()
    log.clear()
    while played.held:
        played.model.take(log.answer(played.held.pop(0)))
    assert played.model.rowCount() == 0
