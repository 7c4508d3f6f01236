"""The whole desktop whose store is taken away while cameras send."""

import json
import urllib.error
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from factory_desktop import app
from factory_desktop.domain.settings import Settings
from factory_desktop.store.place import find
from tests.promises.served import free_port

SOON = 20_000
"""Milliseconds; each takes some 2 s on a computer that has nothing else to do."""


class Desk:
    """A desktop and a camera that sends to it."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self._settings = Settings(data_dir=folder, port=free_port())
        self.store = find(self._settings).file
        self._qtbot = qtbot
        self.desktop = app.Desktop(self._settings, find(self._settings))
        qtbot.addWidget(self.desktop.window)
        self.desktop.window.show()
        self.wait(lambda: self.answer("/data/seed", None) == 200)

    def wait(self, condition: object) -> None:
        self._qtbot.waitUntil(condition, timeout=SOON)  # type: ignore[arg-type]

    def send(self, count: int) -> int:
        """Send one event; returns the status."""
        body = {
            "timestamp": datetime(2026, 1, 22, 8, count, tzinfo=UTC).isoformat(),
            "worker_id": "W1",
            "workstation_id": "S1",
            "event_type": "working",
            "confidence": 0.9,
        }
        return self.answer("/events", body)

    def answer(self, path: str, body: object) -> int:
        request = urllib.request.Request(
            f"http://127.0.0.1:{self._settings.port}/api/v1{path}",
            b"" if body is None else json.dumps(body).encode(),
            {"Content-Type": "application/json"},
            method="POST",
        )
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310 - as above
                return int(answer.status)
        except urllib.error.HTTPError as error:
            return error.code
        except OSError:
            return 0

    @property
    def said(self) -> str:
        banner = self.desktop.window.banners.told("writing")
        return banner.text if banner else ""

    def choose(self, way: str) -> None:
        """Press a button of the banner."""
        banner = self.desktop.window.banners.told("writing")
        assert banner
        next(button for button in banner.buttons if button.text() == way).click()

    @property
    def events(self) -> str:
        """How many the status bar says there are."""
        return self.desktop.window.status.items["events"].accessibleName()


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: object) -> Iterator[Desk]:
    made = Desk(tmp_path, qtbot)
    yield made
    made.desktop.stop()


def test_that_a_deleted_store_is_put_back_with_all_that_was_acknowledged(desk: Desk) -> None:
    assert [desk.send(count) for count in range(3)] == [201] * 3
    desk.store.unlink()
    assert desk.send(3) == 503
    desk.wait(lambda: "was saved as" in desk.said)
    assert desk.send(4) == 503
    desk.choose("Put it back")
    desk.wait(lambda: desk.send(5) == 201)
    desk.wait(lambda: desk.said == "" and desk.events == "4 events")


def test_that_a_new_store_can_be_begun_and_the_old_one_is_kept(desk: Desk) -> None:
    assert desk.send(0) == 201
    desk.store.unlink()
    desk.wait(lambda: "was saved as" in desk.said)
    desk.choose("Start a new store")
    desk.wait(lambda: desk.said == "" and desk.events == "0 events")
    desk.wait(lambda: desk.answer("/data/seed", None) == 200)
    assert desk.send(0) == 201
    assert len(list((desk.store.parent / "backups").glob("*-saved.db"))) == 1


def test_that_a_store_that_was_moved_is_moved_back_and_goes_on(desk: Desk) -> None:
    assert desk.send(0) == 201
    desk.store.rename(desk.store.with_name("old.db"))
    desk.wait(lambda: "was moved" in desk.said)
    assert desk.send(1) == 503
    desk.choose("Move it back")
    desk.wait(lambda: desk.said == "")
    assert desk.send(1) == 201
    desk.wait(lambda: desk.events == "2 events")


def test_that_what_was_put_in_its_place_can_be_opened(desk: Desk, tmp_path: Path) -> None:
    assert desk.send(0) == 201
    other = tmp_path / "other.db"
    other.touch()
    other.replace(desk.store)
    desk.wait(lambda: "Another file" in desk.said and "was saved as" in desk.said)
    assert desk.send(1) == 503
    desk.choose("Open the file that is there")
    desk.wait(lambda: desk.said == "" and desk.events == "0 events")
