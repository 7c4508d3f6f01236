"""The states of the window, each for what it is to do beside its words."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from factory_desktop.domain.operation import Seed
from factory_desktop.metrics.floor import StateNow
from factory_desktop.metrics.snapshot import Pick, StoreFigures
from factory_desktop.views.charts.timeline_chart import TimelineChart
from factory_desktop.views.picture import draw
from factory_desktop.views.progress_row import PATIENCE_MS
from factory_desktop.views.theme import LIGHT
from tests import snapshots
from tests.snapshots import NOW
from tests.views.conftest import Stage
from tests.views.states import MINUTE, empty, filtered, healthy, inks, old, replayed, simulated


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
