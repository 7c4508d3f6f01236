from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from factory_desktop.domain.clock import StoppedClock
from factory_desktop.domain.operation import Initialize, OperationResult
from factory_desktop.domain.refused_change import (
    AddUnknown,
    Decided,
    Discard,
    TakeInAgain,
    TakeInWaiting,
)
from factory_desktop.domain.refused_event import RefusedEvent
from factory_desktop.domain.waiting import AllWaiting, Waiting, Who
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.views.dialogs.add_unknown import AddUnknownDialog
from factory_desktop.views.dialogs.refused import RefusedDialog
from factory_desktop.views.kept import Kept
from factory_desktop.views.main_window import MainWindow
from tests import snapshots
from tests.snapshots import NOW
from tests.views.conftest import Stage
from tests.views.modal import in_dialog, press

W7 = Waiting(Who.WORKER, "W7", 12, 12, 14, NOW)
REFUSED = RefusedEvent(1, NOW, 2, "No worker with this id.", "", "W99", True, digest=b"1")


def with_waiting(*waiting: Waiting, more: int = 0) -> Snapshot:
    return replace(snapshots.shift_snapshot(), waiting=AllWaiting(waiting, more, times=14))


def press_card(stage: Stage, title: str) -> None:
    """Press the button of the card that begins so."""
    stage.window.resize(1500, 900)
    QApplication.processEvents()
    cards = stage.window.side.attention.cards
    row = next(n for n, one in enumerate(cards.matters.rows) if one.title.startswith(title))
    index = cards.matters.index(row, 0)
    cards.scrollTo(index)
    box = cards.cards.button(
        cards.matters.rows[row], cards.visualRect(index), cards.layoutDirection()
    )
    QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=box.center())


def fill_in(dialog: QDialog) -> None:
    assert isinstance(dialog, AddUnknownDialog)
    dialog.name.setText("Ana")
    press("Add worker")(dialog)


def test_that_who_is_unknown_is_added_from_the_card(running: Stage) -> None:
    running.backend.answer(with_waiting(W7))
    in_dialog(fill_in)
    press_card(running, "W7 is unknown")
    assert running.operations == [AddUnknown(Who.WORKER, "W7", "Ana")]


def test_that_cancel_adds_nobody(running: Stage) -> None:
    running.backend.answer(with_waiting(W7))
    in_dialog(press("Cancel"))
    press_card(running, "W7 is unknown")
    assert running.operations == []


def test_that_the_dialog_counts_on_while_more_comes(running: Stage) -> None:
    running.backend.answer(with_waiting(W7))
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, AddUnknownDialog)
        running.backend.answer(with_waiting(replace(W7, events=40, whole=40)))
        seen.append(dialog.promise.text())
        dialog.reject()

    in_dialog(look)
    press_card(running, "W7 is unknown")
    assert seen[0].startswith("40 events")


def test_that_who_was_added_elsewhere_has_the_events_taken_in_at_once(running: Stage) -> None:
    running.backend.answer(with_waiting(replace(W7, known=True)))
    press_card(running, "W7 was added")
    assert running.operations == [TakeInWaiting(Who.WORKER, "W7")]


def test_that_what_is_wanted_while_another_operation_runs_is_done_after_it(
    running: Stage,
) -> None:
    running.backend.answer(with_waiting(replace(W7, known=True)))
    running.window.desks.data.start(Initialize())
    press_card(running, "W7 was added")
    assert running.operations == [Initialize()]
    running.bridge.watcher.operation_finished(Initialize(), OperationResult())
    assert running.operations == [Initialize(), TakeInWaiting(Who.WORKER, "W7")]


def test_that_another_window_goes_on_with_what_waits_for_its_turn(
    running: Stage, qtbot: QtBot
) -> None:
    running.backend.answer(with_waiting(replace(W7, known=True)))
    running.window.desks.data.start(Initialize())
    press_card(running, "W7 was added")
    folder, clock = running.folder, StoppedClock(NOW)
    again = MainWindow(
        running.bridge, running.themes, Kept(folder), clock, folder / "plant.db", frozenset()
    )
    qtbot.addWidget(again)
    running.window.desks.hand_over(again.desks)
    running.bridge.watcher.operation_finished(Initialize(), OperationResult())
    assert running.operations == [Initialize(), TakeInWaiting(Who.WORKER, "W7")]


def test_that_the_list_opens_from_the_status_bar_and_from_a_card(running: Stage) -> None:
    running.backend.answer(with_waiting(W7, more=3))
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, RefusedDialog)
        assert running.backend.asked[-1] == ("read_refused",)
        running.bridge.watcher.refused_read((REFUSED,))
        seen.append(dialog.table.model().index(0, 4).data())
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    in_dialog(look)
    running.window.status.item_clicked.emit("rejected")
    in_dialog(look)
    press_card(running, "3 more ids")
    assert seen == ["W99", "W99"]


def test_that_events_are_taken_in_again_and_what_came_of_it_is_said(running: Stage) -> None:
    said: list[str] = []

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, RefusedDialog)
        running.bridge.watcher.refused_read((REFUSED,))
        dialog.again.click()
        assert not dialog.all.isEnabled()
        done = OperationResult(decided=Decided(stored=1))
        running.bridge.watcher.operation_finished(TakeInAgain((b"1",)), done)
        assert running.backend.asked[-1] == ("read_refused",)
        said.append(dialog.report.text())
        dialog.all.click()
        running.bridge.watcher.operation_failed(TakeInAgain(), "The disk is full.", False)
        said.append(dialog.report.text())
        dialog.reject()

    in_dialog(act)
    running.window.desks.refused.list_refused()
    assert running.operations == [TakeInAgain((b"1",)), TakeInAgain()]
    assert said == ["Taken in: 1.", "The disk is full."]


def test_that_discarding_asks_once_and_names_the_count(running: Stage) -> None:
    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, RefusedDialog)
        running.bridge.watcher.refused_read((REFUSED, replace(REFUSED, number=2, digest=b"2")))
        dialog.table.selectAll()
        for button in ("Cancel", "Discard 2 events"):
            in_dialog(press(button))
            dialog.discard.click()
        dialog.reject()

    in_dialog(act)
    running.window.desks.refused.list_refused()
    assert running.operations == [Discard((b"1", b"2"))]


def test_that_a_replay_changes_nothing(running: Stage) -> None:
    running.window.desks.refused.show_snapshot(replace(snapshots.snapshot(), past=True))
    free: list[bool] = []

    def look(dialog: QDialog) -> None:
        running.bridge.watcher.refused_read((REFUSED,))
        buttons = {one.text(): one for one in dialog.findChildren(QPushButton)}
        free.extend(buttons[name].isEnabled() for name in ("Take in again", "Take in all"))
        dialog.reject()

    in_dialog(look)
    running.window.desks.refused.list_refused()
    assert free == [False, False]
