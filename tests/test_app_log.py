"""The whole desktop: what its real threads note comes into the dock, and into a bundle."""

import contextlib
import json
import logging
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from factory_desktop import app
from factory_desktop.domain.bundle import Bundle
from factory_desktop.domain.listening import ListenerState
from factory_desktop.domain.settings import Settings
from factory_desktop.store import roster
from factory_desktop.store.place import find
from factory_desktop.store.ticket import Ticket
from factory_desktop.store.transaction import Transaction
from tests.factories import Call
from tests.logs.records import NAME, WORKER_ID


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path, port=0, zone=ZoneInfo("UTC"))


@pytest.fixture
def desktop(settings: Settings, qtbot: QtBot, qapp: object) -> Iterator[app.Desktop]:
    root, level = logging.getLogger(), logging.getLogger().level
    root.setLevel(logging.INFO)
    made = app.Desktop(settings, find(settings))
    made.window.resize(1100, 720)
    made.window.show()
    yield made
    made.window.close()
    made.stop()
    made.discard()
    root.setLevel(level)
    assert made._feed not in root.handlers


def messages(desktop: app.Desktop) -> list[str]:
    return [line.message for line in desktop.window.side.log.lines]


def fail(_: Transaction) -> None:
    raise ValueError(f"{NAME} ({WORKER_ID}) has no shift")


def test_that_the_dock_shows_what_real_threads_note_and_names_nobody(
    desktop: app.Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    qtbot.waitUntil(lambda: desktop._backend is not None, timeout=20_000)
    assert desktop._backend is not None
    writer = desktop._backend._store.writer
    for command in (roster.AddWorker(WORKER_ID, NAME), Call(fail)):
        writer.submit(Ticket(command, lambda _result, _error: None))
    qtbot.waitUntil(lambda: "A command failed." in messages(desktop), timeout=20_000)
    assert any(
        message.startswith("Listening on http://127.0.0.1:") for message in messages(desktop)
    )
    told = repr(desktop.window.side.log.lines)
    assert "ValueError" in told
    assert NAME not in told
    assert WORKER_ID not in told
    before, old = messages(desktop), desktop.window
    desktop.window.actions_by_name["language.de"].trigger()
    qtbot.waitUntil(lambda: desktop.window is not old)
    assert messages(desktop)[: len(before)] == before
    file = tmp_path / "help.zip"
    with qtbot.waitSignal(desktop.bridge.bundle_changed, timeout=20_000):
        desktop.bridge.write_bundle(Bundle(file, ListenerState()))
    with ZipFile(file) as packed:
        whole = b"".join(packed.read(name) for name in packed.namelist())
        counts = json.loads(packed.read("store.json"))["counts"]
    assert counts["worker"] == 1
    assert NAME.split()[0].encode() not in whole
    assert WORKER_ID.encode() not in whole


def test_that_a_bundle_can_be_made_of_a_store_that_cannot_be_opened(
    desktop: app.Desktop, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    # Before the window is painted, nobody has looked at the file.
    with contextlib.closing(sqlite3.connect(find(settings).file)) as connection:
        connection.execute("CREATE TABLE orders (number INTEGER)")
    with qtbot.waitSignal(desktop.bridge.start_failed, timeout=20_000):
        pass
    assert desktop._backend is None
    file = tmp_path / "help.zip"
    with qtbot.waitSignal(desktop.bridge.bundle_changed, timeout=20_000):
        desktop.bridge.write_bundle(Bundle(file, ListenerState()))
    with ZipFile(file) as packed:
        problem = json.loads(packed.read("store.json"))["problem"]
    assert problem == "OperationalError: no such table: alembic_version"
