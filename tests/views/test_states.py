"""Every state of the window: reached, drawn in both themes and sizes, and said in words.

What only the whole program can be in is in tests/test_app_states.py.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QLabel, QWidget
from pytestqt.qtbot import QtBot

from factory_desktop.domain.listening import ListenerState
from factory_desktop.domain.operation import Progress, Seed
from factory_desktop.domain.write_trouble import WriteTrouble
from factory_desktop.metrics.floor import StateNow
from factory_desktop.metrics.snapshot import Pick, StoreFigures, View
from factory_desktop.views.charts.panel import ChartPanel
from factory_desktop.views.charts.timeline_chart import TimelineChart
from factory_desktop.views.picture import draw
from factory_desktop.views.progress_row import PATIENCE_MS
from factory_desktop.views.theme import DARK, LIGHT, Theme
from tests import snapshots
from tests.snapshots import NOW
from tests.views.conftest import Stage

MINUTE = timedelta(minutes=1)
AGAIN = "It is tried again every few seconds."
TAKEN = "Port 8000 is in use by another program. Cameras cannot send."
NEWER = "factory.db is of a newer version of Factory Desktop."


def empty(stage: Stage) -> None:
    stage.backend.answer(snapshots.empty_snapshot())


def filtered(stage: Stage) -> None:
    stage.window.ask_for(View(pick=Pick("W1")))
    some = snapshots.snapshot()
    nobody = replace(some.dashboard, factory=replace(some.dashboard.factory, events=0))
    stage.backend.answer(replace(some, dashboard=nobody, spells=(), units=()))


def healthy(stage: Stage) -> None:
    stage.backend.answer(snapshots.shift_snapshot())


def old(stage: Stage) -> None:
    stage.backend.answer(snapshots.silent_snapshot(8 * MINUTE))


def silent(stage: Stage) -> None:
    stage.backend.answer(snapshots.silent_snapshot(50 * MINUTE))


def deaf(stage: Stage) -> None:
    healthy(stage)
    state = ListenerState(problem=TAKEN, taken_port=8000, free_port=8001)
    stage.bridge.watcher.listener_changed(state)


def stuck(reason: str, waiting: int) -> Callable[[Stage], None]:
    def reach(stage: Stage) -> None:
        healthy(stage)
        trouble = WriteTrouble(reason, "The store is damaged.", waiting)
        stage.bridge.watcher.writing_changed(trouble)

    return reach


def blocked(stage: Stage) -> None:
    stage.bridge.start_failed.emit(NEWER)


def replayed(stage: Stage) -> None:
    stage.window.desks.replay.start(NOW, playing=False)
    at = replace(snapshots.snapshot(), past=True)
    stage.backend.answer(at)
    stage.backend.answer(replace(at, stored=at.stored + 214))


def simulated(stage: Stage) -> None:
    some = snapshots.shift_snapshot(simulated=True, real=False)
    store = replace(some.store, simulated_events=some.store.events)
    stage.backend.answer(replace(some, store=store))


def busy(stage: Stage) -> None:
    healthy(stage)
    stage.window.desks.data.start(Seed())
    stage.bridge.watcher.progress_made(Progress(1200, 5400))
    row = stage.window.status.progress
    row._patience.setInterval(0)
    while row.isHidden():
        QApplication.processEvents()


@dataclass(frozen=True)
class State:
    """How a state is reached, and what is then to be read."""

    reach: Callable[[Stage], None]
    words: tuple[str, ...]
    banner: str = ""
    """The cause of the banner that says so."""


STATES = {
    "empty store": State(
        empty,
        (
            "No events yet",
            "http://127.0.0.1:8000/api/v1/events",
            "Add a simulated floor",
            "Import events…",
        ),
    ),
    "empty filter": State(filtered, ("No events of John Martinez in this span", "Clear filter")),
    "no target": State(
        lambda stage: stage.backend.answer(snapshots.bare_snapshot()),
        ("465", "no target set", "no shifts set"),
    ),
    "live, healthy": State(healthy, ("Listening on 127.0.0.1:8000", "last camera event 2 s ago")),
    "old data": State(old, ("last camera event 8 min ago",)),
    "all cameras silent": State(
        silent, ("No camera has sent anything since 10:50. Figures stop there.",), "silence"
    ),
    "listener down": State(deaf, (TAKEN, "Use 8001", "Retry", "Not listening"), "listener"),
    "store locked": State(
        stuck("store-busy", 214),
        ("Another program is writing to the store. 214 events are waiting in memory. " + AGAIN,),
        "writing",
    ),
    "disk full": State(
        stuck("disk-full", 0),
        (
            "The disk is full: nothing more can be stored. Cameras are asked to send again later. "
            + AGAIN,
            "Open data folder",
        ),
        "writing",
    ),
    "read-only": State(
        stuck("read-only", 1),
        (
            "The store cannot be written to: it is read-only. 1 event is waiting in memory. "
            + AGAIN,
            "Open data folder",
        ),
        "writing",
    ),
    "damaged store": State(
        stuck("store-error", 0),
        (
            "The store is damaged. Cameras are asked to send again later. " + AGAIN,
            "Open data folder",
        ),
        "writing",
    ),
    "newer store": State(
        blocked, ("The store cannot be opened", NEWER, "Try again", "Open data folder", "Quit")
    ),
    "replay": State(replayed, ("Replay", "Back to live")),
    "simulated data": State(simulated, ("Simulated", "last simulated event 2 s ago")),
    "long work": State(busy, ("Adding workers and stations…", "1,200 of 5,400", "Cancel")),
}
LOOKS = {"light": (LIGHT, (1600, 1000)), "dark": (DARK, (1100, 700))}


@pytest.fixture(params=LOOKS)
def look(request: pytest.FixtureRequest) -> tuple[str, Theme, tuple[int, int]]:
    return (request.param, *LOOKS[request.param])


def visible_words(window: QWidget) -> set[str]:
    """What can be read now, and what buttons of the status bar are called."""
    parts = [part for part in window.findChildren(QWidget) if part.isVisible()]
    words = {part.text() for part in parts if isinstance(part, QLabel | QAbstractButton)}
    words |= {part.accessibleName() for part in parts if isinstance(part, QAbstractButton)}
    return words | {str(part.property("text")) for part in parts}


def inks(image: QImage, part: QWidget, window: QWidget) -> set[str]:
    """The colors that a part has in a picture of the window."""
    ratio = image.devicePixelRatio()
    corner = part.mapTo(window, part.rect().topLeft())
    return {
        image.pixelColor(round((corner.x() + x) * ratio), round((corner.y() + y) * ratio)).name()
        for x in range(0, part.width(), 2)
        for y in range(0, part.height(), 2)
    }


@pytest.mark.parametrize("name", STATES)
def test_that_each_state_is_reached_said_and_drawn(
    running: Stage, qtbot: QtBot, name: str, look: tuple[str, Theme, tuple[int, int]]
) -> None:
    theme_name, theme, size = look
    window, state = running.window, STATES[name]
    running.trigger(f"theme.{theme_name}")
    window.resize(*size)
    state.reach(running)
    qtbot.waitUntil(lambda: set(state.words) <= visible_words(window))
    banner = window.banners.told(state.banner) if state.banner else None
    assert bool(banner) is bool(state.banner)
    fits = banner is None or no_words_are_cut(banner)
    image = draw(window, size).toImage()
    assert (image.width(), image.height()) == size
    assert image.pixelColor(size[0] // 2, 2).name() == theme.window.lower()
    if banner:
        assert fits
        assert {theme.bad_tint.lower(), theme.text.lower()} <= inks(image, banner, window)
    if name in {"empty store", "empty filter", "newer store"}:
        assert not any(chart.isVisibleTo(window) for chart in window.findChildren(ChartPanel))


def no_words_are_cut(banner: QFrame) -> bool:
    """Tell whether each line of a banner has the room that it takes."""
    labels = [label for label in banner.findChildren(QLabel) if label.text()]
    return all(label.height() >= label.heightForWidth(label.width()) for label in labels)


def tones(stage: Stage) -> dict[str, str]:
    items = stage.window.status.items
    return {name: str(item.property("tone")) for name, item in items.items() if item.isVisible()}


def test_that_what_is_healthy_is_quiet(running: Stage) -> None:
    healthy(running)
    assert running.window.banners.isHidden()
    assert running.window.stripe.isHidden()
    assert running.window.replay.isHidden()
    assert set(tones(running).values()) == {"", "good"}


def test_that_old_data_is_amber_and_hatched_up_to_a_now_that_moves(
    running: Stage, qtbot: QtBot
) -> None:
    old(running)
    assert tones(running)["last-event"] == "warning"
    [chart] = running.window.pages.today.findChildren(TimelineChart)

    def hatched() -> set[tuple[float, float]]:
        """The last gap of each worker."""
        return {(start, end) for _, start, end in chart._unseen.tolist() if end > last}

    last = (NOW - 8 * MINUTE).timestamp()
    qtbot.waitUntil(lambda: hatched() == {(last, NOW.timestamp())})
    running.backend.answer(snapshots.silent_snapshot(8 * MINUTE, taken_at=NOW + MINUTE))
    qtbot.waitUntil(lambda: hatched() == {(last, (NOW + MINUTE).timestamp())})


def test_that_one_silent_camera_is_one_concern_that_clears_itself(running: Stage) -> None:
    """After the grace time its worker needs attention, once; no other row is hatched."""
    cards = running.window.side.attention.cards.matters

    def titles(minutes: int) -> list[str]:
        now = StateNow(None, NOW - minutes * MINUTE, "S1")
        some = snapshots.shift_snapshot()
        gone = [snapshots.worker(1, now=now)]
        workers = gone + [
            snapshots.worker(number, now=snapshots.worker(1).now) for number in range(2, 7)
        ]
        board = replace(some.dashboard, workers=tuple(workers), stations=())
        running.backend.answer(replace(some, dashboard=board, target=None))
        return [one.title for one in cards.rows]

    assert titles(5) == []
    for minutes in (6, 20):
        assert titles(minutes) == [f"John Martinez not seen for {minutes}\N{NO-BREAK SPACE}min"]
    assert running.window.banners.isHidden()
    healthy(running)
    assert not any("John Martinez not seen" in one.title for one in cards.rows)


def test_that_no_target_leads_to_the_targets(running: Stage, qtbot: QtBot) -> None:
    opened: list[bool] = []
    running.window.actions_by_name["data.targets"].triggered.disconnect()
    running.window.actions_by_name["data.targets"].triggered.connect(lambda: opened.append(True))
    running.backend.answer(snapshots.bare_snapshot())
    buttons = running.window.pages.today.findChildren(QAbstractButton)

    def links() -> list[QAbstractButton]:
        return [one for one in buttons if one.text() == "no target set" and one.isVisible()]

    qtbot.waitUntil(lambda: len(links()) == 1)
    links()[0].click()
    assert opened == [True]


@pytest.mark.parametrize("page", ["today", "workers", "stations", "timeline", "losses", "events"])
def test_that_an_empty_filter_is_dropped_on_every_page(running: Stage, page: str) -> None:
    running.trigger(f"page.{page}")
    filtered(running)
    nothing = running.window.pages.nothing
    assert running.window.pages.currentWidget() is nothing
    [clear] = [button for button in nothing.buttons if button.text() == "Clear filter"]
    clear.click()
    assert running.backend.views()[-1].pick == Pick()
    running.backend.answer()
    assert running.window.pages.currentWidget() is running.window.pages.figures[page]


def test_that_the_first_run_offers_to_import(running: Stage) -> None:
    asked: list[bool] = []
    running.window.actions_by_name["file.import"].triggered.disconnect()
    running.window.actions_by_name["file.import"].triggered.connect(lambda: asked.append(True))
    empty(running)
    running.window.pages.first_run.import_events.click()
    assert asked == [True]


def test_that_simulated_data_is_striped_below_the_toolbar(running: Stage) -> None:
    simulated(running)
    stripe = running.window.stripe
    assert stripe.isVisible()
    assert stripe.height() == 4
    image = draw(running.window, (1100, 700)).toImage()
    found = inks(image, stripe, running.window)
    assert {QColor(LIGHT.idle).name(), QColor(LIGHT.warning_tint).name()} <= found


def test_that_a_replay_counts_what_comes_meanwhile_and_names_its_moment(running: Stage) -> None:
    replayed(running)
    said = "Live events are still being stored: 214 since you left"
    assert running.window.replay.stored.accessibleName() == said
    assert running.window.windowTitle() == "Replay 22 Jan 11:40 – plant.db – Factory Desktop"
    running.trigger("go.live")
    assert running.window.replay.isHidden()


def test_that_quick_work_shows_nothing_and_long_work_can_be_stopped(
    running: Stage, qtbot: QtBot
) -> None:
    row = running.window.status.progress
    running.window.desks.data.start(Seed())
    assert row.isHidden()
    qtbot.waitUntil(row.isVisible, timeout=20 * PATIENCE_MS)
    row.cancel.click()
    assert ("cancel",) in running.backend.asked


def test_that_a_second_start_brings_the_window_to_the_front(running: Stage, qtbot: QtBot) -> None:
    running.window.showMinimized()
    running.window.bring_to_front()
    qtbot.waitUntil(lambda: not running.window.isMinimized() and running.window.isActiveWindow())


def test_that_a_store_of_nothing_but_counts_has_no_axes(running: Stage) -> None:
    """A shift that nobody has had an event in shows words, not empty axes."""
    some = snapshots.shift_snapshot()
    none = replace(some.dashboard, factory=replace(some.dashboard.factory, events=0))
    store = StoreFigures(3, 0, 0, NOW - timedelta(days=1))
    running.backend.answer(replace(some, dashboard=none, spells=(), units=(), store=store))
    assert running.window.pages.currentWidget() is running.window.pages.nothing
    assert running.window.pages.nothing.title.text() == "No events in this span"
