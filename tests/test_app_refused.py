"""An unknown worker, from the camera's first event to the figures, in the whole desktop."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from factory_desktop import app
from factory_desktop.domain.listening import ListenerState
from factory_desktop.domain.operation import Seed
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.metrics.snapshot import Snapshot, View
from factory_desktop.store.place import find
from factory_desktop.views.dialogs.add_unknown import AddUnknownDialog
from factory_desktop.views.dialogs.refused import RefusedDialog
from tests.backend.lookout import Camera
from tests.views.modal import in_dialog, press

PATIENCE = 20_000
HOSTILE = "<img src=x onerror=alert(1)>"


class Shown:
    """A desktop on a folder, and what it was told last."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        settings = Settings(data_dir=folder, port=0)
        self.qtbot = qtbot
        self.desktop = app.Desktop(settings, find(settings))
        self.window, self.bridge = self.desktop.window, self.desktop.bridge
        self.snapshots: list[Snapshot] = []
        self.states: list[ListenerState] = []
        self.bridge.snapshot_changed.connect(self.snapshots.append)
        self.bridge.listener_changed.connect(self.states.append)
        self.window.resize(1500, 900)
        self.window.show()
        self.wait(lambda: self.states and self.states[-1].address)
        self.window.ask_for(View(SpanChoice(SpanKind.ALL)))
        self.wait(lambda: self.snapshots)

    def wait(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)

    def titles(self) -> list[str]:
        return [one.title for one in self.window.side.attention.cards.matters.rows]

    def press_card(self, title: str) -> None:
        QApplication.processEvents()
        cards = self.window.side.attention.cards
        number = self.titles().index(title)
        index, row = cards.matters.index(number, 0), cards.matters.rows[number]
        cards.scrollTo(index)
        box = cards.cards.button(row, cards.visualRect(index), cards.layoutDirection())
        QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=box.center())

    def send(self, count: int, station: str = "S1", first: int = 0) -> None:
        now = datetime.now(UTC)
        with Camera(self.states[-1].address or "") as camera:
            for number in range(first, first + count):
                body = {
                    "timestamp": (now - timedelta(minutes=number)).isoformat(),
                    "worker_id": "W7",
                    "workstation_id": station,
                    "event_type": "working",
                    "confidence": 0.9,
                    "note": HOSTILE,
                }
                assert camera.request("POST", "/api/v1/events", body) == 422

    def stop(self) -> None:
        self.desktop.stop()
        self.desktop.discard()


@pytest.fixture
def shown(tmp_path: Path, qtbot: QtBot, qapp: object) -> Iterator[Shown]:
    made = Shown(tmp_path, qtbot)
    made.bridge.operate(Seed())
    made.wait(lambda: made.snapshots[-1].dashboard.workers)
    yield made
    made.stop()


def name_it(name: str, kind: str = "") -> Callable[[QDialog], None]:
    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, AddUnknownDialog)
        dialog.name.setText(name)
        dialog.type.setCurrentText(kind)
        press("Add station" if kind else "Add worker")(dialog)

    return act


def test_that_the_events_of_an_unknown_worker_come_in_once_somebody_says_who_it_is(
    shown: Shown,
) -> None:
    shown.send(12)
    shown.wait(lambda: "W7 is unknown: 12 events wait" in shown.titles())
    in_dialog(name_it("Ana"))
    shown.press_card("W7 is unknown: 12 events wait")
    shown.wait(lambda: shown.snapshots[-1].dashboard.factory.events == 12)
    shown.wait(lambda: not any("W7" in one or "refused" in one for one in shown.titles()))
    ana = next(one for one in shown.snapshots[-1].dashboard.workers if one.worker_id == "W7")
    assert (ana.name, ana.events, shown.snapshots[-1].store.rejected) == ("Ana", 12, 0)


def test_that_an_event_of_two_unknown_goes_from_one_card_to_the_other(shown: Shown) -> None:
    shown.send(2, "S9")
    shown.wait(lambda: "W7 is unknown: 2 events wait" in shown.titles())
    in_dialog(name_it("Ana"))
    shown.press_card("W7 is unknown: 2 events wait")
    shown.wait(lambda: "S9 is unknown: 2 events wait" in shown.titles())
    in_dialog(name_it("Line D", "Assembly"))
    shown.press_card("S9 is unknown: 2 events wait")
    shown.wait(lambda: shown.snapshots[-1].dashboard.factory.events == 2)
    assert not any("S9" in one for one in shown.titles())


def test_that_what_waits_is_shown_again_after_a_restart_as_plain_text(
    tmp_path: Path, qtbot: QtBot, qapp: object
) -> None:
    first = Shown(tmp_path, qtbot)
    first.send(3)
    first.wait(lambda: "W7 is unknown: 3 events wait" in first.titles())
    first.stop()
    again = Shown(tmp_path, qtbot)
    try:
        again.wait(lambda: "W7 is unknown: 3 events wait" in again.titles())
        seen: list[str] = []

        def look(dialog: QDialog) -> None:
            assert isinstance(dialog, RefusedDialog)
            again.wait(dialog.table.model().rowCount)
            seen.append(dialog.whole.toPlainText())
            dialog.reject()

        in_dialog(look)
        again.window.desks.refused.list_refused()
        assert HOSTILE in seen[0]
    finally:
        again.stop()
