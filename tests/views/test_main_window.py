"""The window: mouse, keys and menus on one side, what is asked of the backend on the other."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from factory_desktop.domain.listening import ListenerState
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.span_choice import LATEST, SpanChoice, SpanKind
from factory_desktop.metrics.snapshot import Pick, View
from factory_desktop.views.dialogs.custom_span import CustomSpanDialog
from tests import snapshots
from tests.views.conftest import Stage
from tests.views.modal import in_dialog, press


def test_that_the_title_names_the_store(stage: Stage) -> None:
    assert stage.window.windowTitle() == "plant.db – Factory Desktop"


def test_that_the_title_names_how_it_is_shown(stage: Stage) -> None:
    stage.window.set_mode("Replay 22 Jan 11:40")
    assert stage.window.windowTitle() == "Replay 22 Jan 11:40 – plant.db – Factory Desktop"
    stage.window.set_mode("")
    assert stage.window.windowTitle() == "plant.db – Factory Desktop"


def test_that_the_latest_shift_is_asked_for_first(stage: Stage) -> None:
    assert stage.backend.views() == [View(LATEST)]


@pytest.mark.parametrize(
    "kind", [kind for kind in SpanKind if kind is not SpanKind.CUSTOM], ids=lambda kind: kind.value
)
def test_that_a_span_is_asked_for_by_its_menu(running: Stage, kind: SpanKind) -> None:
    running.trigger(f"span.{kind.value}")
    assert running.backend.views()[-1] == View(SpanChoice(kind))
    shown = SpanKind.TODAY if kind is SpanKind.SHIFT else kind
    running.backend.answer(snapshots.snapshot())
    assert running.window.actions_by_name[f"span.{shown.value}"].isChecked()


def test_that_a_custom_span_is_asked_for(running: Stage) -> None:
    spans = []

    def show(dialog: QDialog) -> None:
        assert isinstance(dialog, CustomSpanDialog)
        dialog.start.setDateTime(dialog.start.dateTime().addSecs(8 * 3600))
        spans.append(dialog.span())
        press("Show")(dialog)

    in_dialog(show)
    running.trigger("span.custom")
    assert running.backend.views()[-1].choice == SpanChoice(SpanKind.CUSTOM, spans[0])


def test_that_a_custom_span_given_up_leaves_the_old_one_marked(running: Stage) -> None:
    running.trigger("span.all")
    in_dialog(press("Cancel"))
    running.trigger("span.custom")
    assert running.backend.views()[-1].choice.kind is SpanKind.ALL
    assert running.window.actions_by_name["span.all"].isChecked()


@pytest.mark.parametrize(
    ("key", "page"),
    [
        (Qt.Key.Key_1, "today"),
        (Qt.Key.Key_2, "workers"),
        (Qt.Key.Key_3, "stations"),
        (Qt.Key.Key_8, "events"),
    ],
)
def test_that_pages_are_reached_by_key(running: Stage, key: Qt.Key, page: str) -> None:
    running.window.activateWindow()
    QTest.keyClick(running.window, key, Qt.KeyboardModifier.ControlModifier)
    assert running.window.pages.currentWidget() is running.window.pages.figures[page]
    assert running.window.page_bar.buttons[page].isChecked()
    assert running.window.actions_by_name[f"page.{page}"].isChecked()


def test_that_a_custom_span_starts_from_the_one_shown(running: Stage) -> None:
    spans = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, CustomSpanDialog)
        spans.append(dialog.span())
        dialog.reject()

    shown = snapshots.snapshot(shown=TimeSpan(snapshots.SHIFT_START, snapshots.NOW))
    running.backend.answer(shown)
    in_dialog(look)
    running.trigger("span.custom")
    assert spans == [shown.span]
    running.backend.answer(replace(shown, span=TimeSpan()))
    in_dialog(look)
    running.trigger("span.custom")
    assert spans[1] == shown.shown


@pytest.mark.parametrize("width", [1100, 1440])
def test_that_picking_moves_nothing_below(running: Stage, qtbot: QtBot, width: int) -> None:
    window = running.window

    def wait_for_the_page() -> None:
        # It draws a part in each turn of the loop; then what was laid out anew is moved.
        qtbot.waitUntil(lambda: not window.pages.today._turn.isActive())
        qtbot.wait(50)

    window.resize(width, 700)
    running.backend.answer(snapshots.snapshot(simulated=True))
    wait_for_the_page()
    table = window.pages.today.workers
    before = table.mapTo(window, QPoint(0, 0)), table.visualRect(table.model().index(1, 0))
    # The first row: one further down would be scrolled into view.
    window.ask_for(View(pick=Pick("W4", "S3")))
    running.backend.answer(snapshots.snapshot(simulated=True))
    qtbot.waitUntil(window.filter.isVisible)
    wait_for_the_page()
    after = table.mapTo(window, QPoint(0, 0)), table.visualRect(table.model().index(1, 0))
    assert after == before
    assert window.width() == width


def test_that_a_picked_worker_and_station_narrow_everything(running: Stage) -> None:
    window = running.window
    window.pages.today.workers.worker_picked.emit("W1")
    window.pages.today.stations.station_picked.emit("S2")
    assert running.backend.views()[-1].pick == Pick("W1", "S2")
    assert window.filter.isVisible()
    assert window.filter.worker.text() == "Worker: John Martinez"


def test_that_a_click_on_a_workers_row_narrows_everything(running: Stage) -> None:
    table = running.window.pages.today.workers
    index = table.model().index(1, 0)
    middle = table.visualRect(index).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    picked = running.backend.views()[-1].pick.worker_id
    assert picked is not None
    assert running.window.filter.worker.isVisible()
    assert picked in str(index.data()) or index.data() in running.window.filter.worker.text()


def test_that_the_same_pick_again_asks_nothing_new(running: Stage) -> None:
    window = running.window
    window.pages.today.workers.worker_picked.emit("W1")
    asked = len(running.backend.views())
    window.pages.today.workers.worker_picked.emit("W1")
    assert len(running.backend.views()) == asked


def test_that_a_chip_takes_its_pick_off(running: Stage) -> None:
    running.window.ask_for(View(pick=Pick("W1", "S2")))
    QTest.mouseClick(running.window.filter.worker, Qt.MouseButton.LeftButton)
    assert running.backend.views()[-1].pick == Pick(station_id="S2")


def test_that_escape_clears_the_filter(running: Stage) -> None:
    running.window.ask_for(View(pick=Pick("W1")))
    running.window.activateWindow()
    QTest.keyClick(running.window, Qt.Key.Key_Escape)
    assert running.backend.views()[-1].pick == Pick()
    assert running.window.filter.isHidden()
    assert not running.window.actions_by_name["view.clear-filter"].isEnabled()


def test_that_figures_of_another_question_are_not_shown(running: Stage) -> None:
    running.trigger("span.all")
    late = snapshots.snapshot(store=snapshots.empty_snapshot().store)
    running.bridge.watcher.snapshot_taken(late)
    assert running.window.pages.currentWidget() is running.window.pages.today


def test_that_nothing_in_the_span_leads_to_all(running: Stage) -> None:
    empty = snapshots.empty_snapshot()
    running.backend.answer(replace(empty, store=snapshots.snapshot().store))
    pages = running.window.pages
    assert pages.currentWidget() is pages.nothing
    QTest.mouseClick(pages.nothing.buttons[0], Qt.MouseButton.LeftButton)
    assert running.backend.views()[-1].choice.kind is SpanKind.ALL


def test_that_a_taken_port_has_two_ways_out(running: Stage) -> None:
    problem = "Port 8000 is in use by another program. Cameras cannot send."
    running.bridge.watcher.listener_changed(
        ListenerState(problem=problem, taken_port=8000, free_port=8001)
    )
    banner = running.window.banners.told("listener")
    assert banner
    assert banner.text == problem
    assert [button.text() for button in banner.buttons] == ["Use 8001", "Retry"]
    for button in banner.buttons:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert running.backend.asked[-2:] == [("listen_on", 8001), ("listen_on", 8000)]
    running.bridge.watcher.listener_changed(ListenerState(address="http://127.0.0.1:8001"))
    assert running.window.banners.told("listener") is None


def test_that_trouble_is_told_until_it_is_over(running: Stage) -> None:
    running.bridge.watcher.trouble("The disk is full.")
    banner = running.window.banners.told("trouble")
    assert banner
    assert banner.text == "The disk is full."
    running.bridge.watcher.trouble(None)
    assert running.window.banners.told("trouble") is None


def test_that_a_locked_store_can_be_tried_again(stage: Stage, qtbot: QtBot) -> None:
    stage.bridge.start_failed.emit("Another Factory Desktop has the store open.")
    pages = stage.window.pages
    assert pages.currentWidget() is pages.blocked
    with qtbot.waitSignal(stage.window.retry_wanted):
        QTest.mouseClick(pages.blocked.buttons[0], Qt.MouseButton.LeftButton)
    assert pages.currentWidget() is pages.starting


def test_that_the_first_paint_is_told_once(running: Stage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(running.window.first_painted, wait=50):
        running.window.repaint()


def test_that_quit_closes_the_window(running: Stage) -> None:
    running.trigger("file.quit")
    assert running.window.isHidden()


def test_that_the_clock_makes_the_last_event_older(running: Stage, qtbot: QtBot) -> None:
    item = running.window.status.items["last-event"]
    before = item.accessibleName()
    object.__setattr__(running.window.clock.live, "at", snapshots.NOW + timedelta(seconds=30))
    qtbot.waitUntil(lambda: item.accessibleName() != before)


def test_that_the_menus_hold_only_what_works(running: Stage) -> None:
    resting = {
        name for name, action in running.window.actions_by_name.items() if not action.isEnabled()
    }
    assert resting == {
        "alerts.acknowledge",
        "alerts.mute",
        "alerts.mute-shift",
        "closing.tray",  # offscreen there is none
        "data.undo-clear",
        "data.edit-camera",
        "data.remove-simulated",
        "edit.undo-note",
        "layout.manage",
        "recent.clear",
        "go.play",
        "go.slower",
        "go.faster",
        "view.clear-filter",
        "view.normal-size",
        "go.next-span",
        "go.back",
        "go.forward",
    }


def test_that_back_and_forward_go_through_pages_and_views(running: Stage) -> None:
    window = running.window
    running.trigger("page.workers")
    window.pages.worker_picked.emit("W1")
    running.trigger("span.all")
    modifiers = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_Left, modifiers)
    assert running.backend.views()[-1] == View(LATEST, Pick("W1"))
    QTest.keyClick(window, Qt.Key.Key_Left, modifiers)
    assert running.backend.views()[-1] == View(LATEST)
    assert window.pages.wanted == "workers"
    running.trigger("go.back")
    assert window.pages.wanted == "today"
    assert not window.actions_by_name["go.back"].isEnabled()
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_Right, modifiers)
    assert running.backend.views()[-1] == View(SpanChoice(SpanKind.ALL), Pick("W1"))
    assert window.pages.wanted == "workers"
    assert not window.actions_by_name["go.forward"].isEnabled()
