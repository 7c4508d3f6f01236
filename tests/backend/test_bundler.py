import json
import logging
import socket
import sqlite3
from pathlib import Path
from typing import Any
from zipfile import ZipFile
from zoneinfo import ZoneInfo

import pytest

from factory_desktop import __version__
from factory_desktop.backend.bundler import LINES, write_bundle
from factory_desktop.cli import log
from factory_desktop.domain.bundle import Bundle, BundleState
from factory_desktop.domain.listening import ListenerState
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.webhook import webhook
from factory_desktop.logs.json_line import written
from factory_desktop.logs.outbox import Outbox
from factory_desktop.logs.place import FILE
from factory_desktop.store import roster
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.transaction import Transaction
from tests.factories import Call, event, record, run, submit
from tests.logs.records import NAME, WORKER_ID, line

LISTENER = ListenerState(problem="Port 8000 is in use by another program.", taken_port=8000)
KEY = "Zk9_" * 12


def bundled(settings: Settings, file: Path) -> dict[str, str]:
    """Write a bundle and unpack it."""
    heard: list[BundleState] = []
    bundle = Bundle(file, LISTENER, (("qt", "6.11.3"),))
    write_bundle(settings, bundle, heard.append)
    assert heard == [BundleState(bundle)]
    with ZipFile(file) as packed:
        assert packed.testzip() is None
        return {name: packed.read(name).decode("utf-8") for name in packed.namelist()}


def work_of_a_marked_worker(store: OpenedStore) -> None:
    """Have a store hold one, and its log told of what went wrong with it."""

    def fail(_: Transaction) -> None:
        raise ValueError(f"{NAME} ({WORKER_ID}) has no shift")

    run(store, roster.AddWorker(WORKER_ID, NAME))
    record(store, event(1, worker=WORKER_ID), event(2, worker=WORKER_ID))
    assert submit(store, Call(fail)).exception(20) is not None


def test_that_it_tells_of_the_program_and_of_nobody(store: OpenedStore, tmp_path: Path) -> None:
    secret = f"postgresql://ann:{KEY[:8]}@host/plant"
    settings = Settings(data_dir=tmp_path, zone=ZoneInfo("UTC"), locked=frozenset({"zone"}))
    root, level = logging.getLogger(), logging.getLogger().level
    log.to_file(settings)
    try:
        work_of_a_marked_worker(store)
        logging.getLogger("factory_desktop.test").warning("Sent with %s to %s", KEY, secret)
    finally:
        for handler in [one for one in root.handlers if isinstance(one, Outbox)]:
            root.removeHandler(handler)
            handler.close()
        root.setLevel(level)
    parts = bundled(settings, tmp_path / "help.zip")
    assert list(parts) == [
        *("about.txt", "program.json", "settings.json", "store.json"),
        *("listener.json", "log.jsonl"),
    ]
    whole = "".join(parts.values()).encode()
    escaped = NAME.encode("unicode_escape").decode().split()
    for mark in (WORKER_ID, *NAME.split(), *escaped, KEY, KEY[:8]):
        assert mark.encode() not in whole
    told: dict[str, Any] = {
        name: json.loads(text) for name, text in parts.items() if name.endswith(".json")
    }
    assert told["program.json"]["version"] == __version__
    assert told["program.json"]["sqlite"] == sqlite3.sqlite_version
    assert told["program.json"]["window"] == {"qt": "6.11.3"}
    assert told["program.json"]["packages"]["SQLAlchemy"]
    assert told["settings.json"]["port"] == 8000
    assert told["settings.json"]["set_from_outside"] == ["zone"]
    assert told["store.json"]["counts"]["event"] == 2
    assert told["listener.json"]["problem"] == LISTENER.problem
    messages = [json.loads(one)["message"] for one in parts["log.jsonl"].splitlines()]
    assert "A command failed." in messages


def test_that_a_password_in_an_address_stays_here(tmp_path: Path) -> None:
    settings = Settings(
        database=f"sqlite:///{tmp_path}/x?token={KEY}",
        data_dir=tmp_path,
        alert_webhook=webhook(f"https://ann:{KEY}@hooks.example/s/3cret-path"),
    )
    parts = bundled(settings, tmp_path / "help.zip")
    assert KEY not in "".join(parts.values())
    assert json.loads(parts["settings.json"])["alert_webhook"] == "https://hooks.example/…"


def test_that_without_a_store_it_says_so_in_its_place(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "none")
    parts = bundled(settings, tmp_path / "help.zip")
    assert "unable to open" in json.loads(parts["store.json"])["problem"]
    assert parts["log.jsonl"] == ""


def test_that_only_the_newest_lines_go_in(tmp_path: Path) -> None:
    lines = "".join(f"{written(line(str(number)))}\n" for number in range(LINES + 9))
    (tmp_path / FILE).write_text(lines, "utf-8")
    packed = bundled(Settings(data_dir=tmp_path), tmp_path / "help.zip")["log.jsonl"].splitlines()
    assert len(packed) == LINES
    assert json.loads(packed[-1])["message"] == str(LINES + 8)


def test_that_whose_computer_it_is_stays_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    parts = bundled(Settings(data_dir=tmp_path / "data"), tmp_path / "help.zip")
    assert json.loads(parts["settings.json"])["data_dir"] == str(Path("~") / "data")
    assert str(tmp_path) not in parts["settings.json"] + parts["store.json"]


def test_that_a_file_that_cannot_be_written_leaves_what_was_there(tmp_path: Path) -> None:
    heard: list[BundleState] = []
    folder = tmp_path / "help.zip"
    folder.mkdir()
    write_bundle(Settings(data_dir=tmp_path), Bundle(folder, LISTENER), heard.append)
    assert heard[0].problem is not None
    assert heard[0].problem.startswith(f"{folder} cannot be written: ")
    assert [one.name for one in tmp_path.iterdir()] == ["help.zip"]
    missing = tmp_path / "missing" / "help.zip"
    write_bundle(Settings(data_dir=tmp_path), Bundle(missing, LISTENER), heard.append)
    assert heard[1].problem == f"{missing} cannot be written: No such file or directory."


def test_that_nothing_is_connected_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a connection was made")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    bundled(Settings(data_dir=tmp_path), tmp_path / "help.zip")
