"""The timeline's page: in a window with hand-made figures, and in the whole program."""

import json
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from factory_desktop import app
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.span_choice import SpanKind
from factory_desktop.metrics.snapshot import Pick
from factory_desktop.metrics.timeline_question import TimelineQuestion
from factory_desktop.metrics.timeline_rows import RowKind
from factory_desktop.store.place import find
from factory_desktop.views.page_stack import PageStack
from factory_desktop.views.pages.timeline import TimelinePage
from factory_desktop.views.picture import discard
from factory_desktop.views.theme import LIGHT
from factory_desktop.views.zoom_row import Zoom
from tests.snapshot_floor import CALENDAR
from tests.timelines import SHOWN, answer, at, shift
from tests.views.conftest import Stage

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(running: Stage) -> TimelinePage:
    """The page in the window, with three workers from 6:00 to 14:00."""
    running.trigger("page.timeline")
    running.backend.answer(shift(calendar=CALENDAR))
    QApplication.processEvents()
    made = running.window.pages.timeline
    questions = [one[1] for one in running.backend.asked if one[0] == "ask"]
    question = next(one for one in reversed(questions) if isinstance(one, TimelineQuestion))
    running.bridge.watcher.answered(question, answer())
    QApplication.processEvents()
    return made


def select(page: TimelinePage, *keys: Qt.Key) -> None:
    page.chart.rows.setFocus(Qt.FocusReason.TabFocusReason)
    for key in keys or (Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(page.chart.rows, key)


def test_that_ctrl_4_comes_here(running: Stage) -> None:
    running.window.activateWindow()
    QTest.keyClick(running.window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert running.window.pages.currentWidget() is running.window.pages.timeline


def test_that_what_the_keys_select_is_said(page: TimelinePage) -> None:
    select(page)
    said = page.details.words.text().replace("\N{NO-BREAK SPACE}", " ")
    assert said.startswith("Idle 07:00:00–07:10:00, 10 min, John Martinez at S5")
    assert page.chart.rows.accessibleDescription() == page.details.words.text()
    assert page.picked_moment() == at(60)


def test_that_enter_goes_to_what_can_be_done(page: TimelinePage, qtbot: QtBot) -> None:
    page.window().activateWindow()
    select(page, Qt.Key.Key_Right, Qt.Key.Key_Return)
    qtbot.waitUntil(page.details.buttons["events"].hasFocus)


def test_that_the_events_of_a_spell_are_shown(page: TimelinePage, running: Stage) -> None:
    select(page)
    QTest.mouseClick(page.details.buttons["events"], LEFT)
    pages = running.window.pages
    assert pages.currentWidget() is pages.events
    assert pages.events.query.words.text() == "worker:W1 station:S5"
    choice = running.backend.views()[-1].choice
    assert (choice.kind, choice.custom) == (SpanKind.CUSTOM, TimeSpan(at(60), at(70)))


def test_that_everything_is_narrowed_to_the_selected_row(
    page: TimelinePage, running: Stage
) -> None:
    select(page)
    QTest.mouseClick(page.details.buttons["row"], LEFT)
    assert running.backend.views()[-1].pick == Pick("W1")


def test_that_everything_is_narrowed_to_the_range(page: TimelinePage, running: Stage) -> None:
    page.zoom.closer.click()
    QTest.mouseClick(page.zoom.filter, LEFT)
    choice = running.backend.views()[-1].choice
    assert choice.custom == TimeSpan(at(120), at(360))
    page.chart._brush(at(130).timestamp(), at(140).timestamp())
    QTest.mouseClick(page.zoom.filter, LEFT)
    assert running.backend.views()[-1].choice.custom == TimeSpan(at(130), at(140))
    assert page.chart.brush is None


def test_that_a_copy_is_what_is_said(page: TimelinePage) -> None:
    select(page)
    QTest.mouseClick(page.details.buttons["copy"], LEFT)
    assert QApplication.clipboard().text() == page.details.words.text()


def test_that_the_menu_key_offers_what_the_buttons_do(
    page: TimelinePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[tuple[QMenu, QPoint]] = []
    # The offscreen platform cannot grab the keyboard for a menu.
    monkeypatch.setattr(QMenu, "popup", lambda menu, place: shown.append((menu, place)))
    keyboard = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(page.chart.rows, QContextMenuEvent(keyboard, QPoint(), QPoint(5, 6)))
    assert shown == []
    select(page)
    QApplication.sendEvent(page.chart.rows, QContextMenuEvent(keyboard, QPoint(), QPoint(5, 6)))
    [(menu, place)] = shown
    assert place == QPoint(5, 6)
    assert "Show events" in [action.text() for action in menu.actions()]


def test_that_what_is_selected_is_what_a_note_is_about_while_it_is_in_the_span(
    page: TimelinePage,
) -> None:
    assert page.picked_about() is None
    select(page)
    item = page._item
    assert item
    about = page.picked_about()
    assert about
    assert (about.start, about.end, about.worker_id) == (*item.meant, item.row_id)
    late = TimeSpan(item.end, item.end + timedelta(hours=1))
    page._snapshot = replace(shift(), shown=late)
    assert page.picked_about() is None


def test_that_notes_and_replay_are_offered_where_somebody_listens(qtbot: QtBot) -> None:
    pages, heard = PageStack(LIGHT), list[tuple[object, ...]]()
    qtbot.addWidget(pages)
    pages.note_wanted.connect(lambda *about: heard.append(about))
    pages.add_charts()
    details = pages.timeline.details
    assert not details.buttons["note"].isHidden()
    assert details.buttons["replay"].isHidden()
    chart = pages.timeline.chart
    chart.show_snapshot(shift())
    chart.show_answer(answer(), SHOWN)
    assert chart.items is not None
    chart.select(chart.items.of(0)[3])
    details.note_wanted.emit()
    assert heard == [(at(100), at(130), "W1", None)]


@pytest.mark.parametrize(
    ("zoom", "length"),
    [
        (Zoom.FIVE_MINUTES, timedelta(minutes=5)),
        (Zoom.SHIFT, timedelta(hours=8)),
        (Zoom.WEEK, timedelta(days=7)),
        (Zoom.SPAN, timedelta(hours=8)),
    ],
)
def test_that_buttons_zoom(page: TimelinePage, zoom: Zoom, length: timedelta) -> None:
    page.zoom.zooms[Zoom.HOUR].click()
    assert page.chart.visible.length == 3600
    QTest.mouseClick(page.zoom.zooms[zoom], LEFT)
    assert timedelta(seconds=page.chart.visible.length) == length


class Program:
    """The whole program, and a camera that has seen W1 and W2 at work up to now."""

    def __init__(self, desktop: app.Desktop, qtbot: QtBot) -> None:
        self.window = desktop.window
        self.page = desktop.window.pages.timeline
        self._qtbot = qtbot
        self._addresses: list[str] = []
        desktop.bridge.listener_changed.connect(
            lambda state: self._addresses.append(state.address or "")
        )
        self.window.show()
        self.window.go("timeline")
        self.wait(lambda: any(self._addresses))
        self._post("data/seed", {})
        for minute in (9, 6, 3):
            self.send(minute, "W1")
            self.send(minute, "W2")

    def wait(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=20_000)

    def send(self, minutes_ago: float, worker_id: str) -> None:
        """Let the camera see somebody at work."""
        when = datetime.now(UTC) - timedelta(minutes=minutes_ago)
        event = {"worker_id": worker_id, "workstation_id": "S1", "confidence": 0.9}
        self._post("events", event | {"timestamp": when.isoformat(), "event_type": "working"})

    def _post(self, path: str, body: dict[str, object]) -> None:
        request = urllib.request.Request(  # noqa: S310 - our own listener
            f"{self._addresses[-1]}/api/v1/{path}",
            json.dumps(body).encode(),
            {"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request) as answered:  # noqa: S310 - as above
            assert answered.status < 300


@pytest.fixture
def program(tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    settings = Settings(data_dir=tmp_path, port=0)
    desktop = app.Desktop(settings, find(settings))
    try:
        yield Program(desktop, qtbot)
    finally:
        desktop.stop()
        discard(desktop.window)


def test_that_live_events_keep_the_selection(program: Program) -> None:
    window, page = program.window, program.page
    window.actions_by_name["span.last-24-hours"].trigger()
    program.wait(lambda: window.pages.currentWidget() is page and page.chart.row_count == 6)
    program.wait(lambda: page.chart.items is not None and bool(page.chart.items.of(1)))
    select(page, Qt.Key.Key_Right, Qt.Key.Key_Down)
    before = page.chart.item
    assert before is not None
    assert before.row_id == "W2"
    # The day before it nobody was seen; the spell of now is the last one.
    select(page, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Right)
    before = page.chart.item
    assert before is not None
    program.send(0, "W2")
    program.wait(lambda: page.chart.item is not None and page.chart.item.end > before.end)
    assert page.chart.item is not None
    assert page.chart.item.key == before.key
    page.zoom.kinds[RowKind.STATIONS].click()
    program.wait(lambda: page.chart.accessibleName() == "What goes on at each station")
    assert page.chart.item is None
