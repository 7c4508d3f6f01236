"""The log's page in the whole program: real cameras send, real keys and clicks look."""

import json
import urllib.error
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop import app
from factory_desktop.domain.operation import Clear
from factory_desktop.domain.settings import Settings
from factory_desktop.store.place import find
from factory_desktop.views.pages.events import EventsPage

LEFT = Qt.MouseButton.LeftButton


class Plant:
    """A running program, its window on the log, and a camera that sends to it."""

    def __init__(self, desktop: app.Desktop, qtbot: QtBot) -> None:
        self.window = desktop.window
        self.desktop = desktop
        self.page: EventsPage = desktop.window.pages.events
        self.log = self.page.table.log
        self._qtbot = qtbot
        self._now = datetime.now(UTC).replace(microsecond=0)
        self._addresses: list[str] = []
        desktop.bridge.listener_changed.connect(
            lambda state: self._addresses.append(state.address or "")
        )
        self.window.show()
        qtbot.waitUntil(lambda: any(self._addresses), timeout=20_000)
        self._post("data/seed", {})

    def send(self, *seconds_ago: float, **more: object) -> None:
        """Send events of so long ago, each by itself."""
        for ago in seconds_ago:
            at = self._now - timedelta(seconds=ago)
            event = {"worker_id": "W1", "workstation_id": "S1", "confidence": 0.9}
            self._post(
                "events",
                event | {"timestamp": at.isoformat(), "event_type": "working"} | more,
            )

    def send_many(self, count: int) -> None:
        """Send a batch, a minute apart."""
        event = {"worker_id": "W2", "workstation_id": "S2", "event_type": "idle"}
        batch = [
            event | {"confidence": 0.5, "timestamp": (self._now - timedelta(minutes=n)).isoformat()}
            for n in range(1, count + 1)
        ]
        self._post("events/batch", {"events": batch})

    def _post(self, path: str, body: object) -> None:
        request = urllib.request.Request(  # noqa: S310 - our own listener
            f"{self._addresses[-1]}/api/v1/{path}",
            json.dumps(body).encode(),
            {"Content-Type": "application/json"},
        )
        try:
            urllib.request.urlopen(request, timeout=10).close()  # noqa: S310 - as above
        except urllib.error.HTTPError as refused:
            refused.close()

    def look(self) -> None:
        """Go to the log of all events, and wait for its rows."""
        self.window.actions_by_name["span.all"].trigger()
        self.window.actions_by_name["page.events"].trigger()
        self.wait(lambda: self.page.isVisible() and self.log.rowCount() > 0)

    def wait(self, condition: object) -> None:
        self._qtbot.waitUntil(condition, timeout=20_000)  # type: ignore[arg-type]

    def ages(self) -> list[int]:
        """How many seconds ago the events of the first rows were."""
        return [
            round((self._now - row.stored.event.at) / timedelta(seconds=1))
            for row in self.log.rows[:20]
        ]

    def filter(self, words: str) -> None:
        """Type words and press Enter."""
        self.page.query.words.setText(words)
        QTest.keyClick(self.page.query.words, Qt.Key.Key_Return)


@pytest.fixture
def plant(tmp_path: Path, qtbot: QtBot, qapp: object) -> Iterator[Plant]:
    settings = Settings(data_dir=tmp_path, port=0)
    desktop = app.Desktop(settings, find(settings))
    qtbot.addWidget(desktop.window)
    desktop.window.resize(1300, 800)
    yield Plant(desktop, qtbot)
    desktop.stop()


def test_that_a_posted_event_comes_in_on_top_and_a_late_one_where_it_belongs(plant: Plant) -> None:
    plant.send(30, 20, 10)
    plant.look()
    assert plant.ages() == [10, 20, 30]
    plant.send(5)
    plant.wait(lambda: plant.ages() == [5, 10, 20, 30])
    plant.send(25)
    plant.wait(lambda: plant.ages() == [5, 10, 20, 25, 30])
    assert plant.page.follow.accessibleName() == "Following"


def test_that_a_posted_event_moves_nothing_while_the_log_is_paused(plant: Plant) -> None:
    plant.send(30, 20, 10)
    plant.look()
    QTest.mouseClick(plant.page.follow, LEFT)
    plant.send(5, 4)
    plant.wait(lambda: plant.page.follow.accessibleName() == "Paused: 2 new")
    assert plant.ages() == [10, 20, 30]
    QTest.mouseClick(plant.page.follow, LEFT)
    plant.wait(lambda: plant.ages() == [4, 5, 10, 20, 30])


def test_that_scrolling_away_pauses_and_home_goes_back_to_the_newest(plant: Plant) -> None:
    plant.send_many(450)
    plant.look()
    table, bar = plant.page.table, plant.page.table.verticalScrollBar()
    bar.setValue(310)
    assert plant.page.follow.accessibleName() == "Paused"
    top = table.indexAt(QPoint(5, 5)).data()
    plant.send(5)
    plant.wait(lambda: plant.page.follow.accessibleName() == "Paused: 1 new")
    assert (bar.value(), table.indexAt(QPoint(5, 5)).data()) == (310, top)
    QTest.keyClick(table, Qt.Key.Key_Home)
    plant.wait(lambda: plant.ages()[:2] == [5, 60])
    assert bar.value() == 0
    assert plant.page.follow.accessibleName() == "Following"


def test_that_older_events_come_as_they_are_scrolled_to(plant: Plant) -> None:
    plant.send_many(450)
    plant.look()
    assert "older ones come as you scroll" in plant.page.reach.text()
    for rows in (400, 450):
        plant.page.table.verticalScrollBar().setValue(10**6)
        plant.wait(lambda rows=rows: plant.log.rowCount() == rows)
    assert plant.page.reach.text() == "450 events in this span"
    assert not plant.log.canFetchMore(QModelIndex())


def test_that_a_refused_count_flags_the_one_on_file(plant: Plant) -> None:
    plant.send(10, event_type="product_count", count=3)
    plant.send(600, camera_id="SIM-9")
    plant.look()
    assert [plant.log.index(number, 9).data() for number in (0, 1)] == ["", "Late, Simulated"]
    plant.send(10, event_type="product_count", count=4)
    plant.wait(lambda: plant.log.index(0, 9).data() == "Conflict")
    assert plant.log.index(0, 4).data() == "3"
    plant.filter("conflict:yes")
    plant.wait(lambda: plant.log.rowCount() == 1)


def test_that_words_narrow_and_can_be_cleared(plant: Plant) -> None:
    plant.send(30, 10)
    plant.send(20, worker_id="W3", confidence=0.4)
    plant.look()
    plant.filter("worker:W3 conf:<0.8")
    plant.wait(lambda: plant.ages() == [20])
    plant.filter("worker:W3 conf:>0.8")
    plant.wait(plant.page.clear_filter.isVisible)
    QTest.mouseClick(plant.page.clear_filter, LEFT)
    plant.wait(lambda: plant.ages() == [10, 20, 30])
    assert plant.page.table.isVisible()


def test_that_a_pick_made_elsewhere_narrows_too(plant: Plant) -> None:
    plant.send(30, 10)
    plant.send(20, worker_id="W3")
    plant.look()
    plant.window.pages.worker_picked.emit("W3")
    plant.wait(lambda: plant.ages() == [20])


def test_that_cleared_events_do_not_stay_on_a_paused_page(plant: Plant) -> None:
    plant.send(30, 10)
    plant.look()
    QTest.mouseClick(plant.page.follow, LEFT)
    plant.desktop.bridge.operate(Clear())
    plant.wait(lambda: not plant.page.isVisible())
    plant.send(7)
    plant.wait(lambda: plant.page.isVisible() and plant.ages() == [7])


def test_that_keys_go_to_the_log_and_into_its_filter(plant: Plant) -> None:
    plant.send(10)
    plant.window.activateWindow()
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(plant.window, Qt.Key.Key_8, control)
    plant.window.actions_by_name["span.all"].trigger()
    plant.wait(plant.page.isVisible)
    plant.window.actions_by_name["page.today"].trigger()
    QTest.keyClick(plant.window, Qt.Key.Key_F, control)
    plant.wait(plant.page.query.words.hasFocus)


def test_that_a_page_out_of_sight_reads_nothing(plant: Plant, qtbot: QtBot) -> None:
    plant.send(10)
    plant.look()
    plant.window.actions_by_name["page.today"].trigger()
    with qtbot.assertNotEmitted(plant.page.page_wanted):
        plant.send(5)
        plant.wait(lambda: plant.window.status.items["events"].accessibleName() == "2 events")
        qtbot.wait(50)
    plant.window.actions_by_name["page.events"].trigger()
    plant.wait(lambda: plant.ages() == [5, 10])
