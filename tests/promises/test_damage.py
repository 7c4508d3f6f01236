"""D8: a damaged store is moved aside and salvaged, and cameras can send within seconds."""

import http.client
import json
import os
import random
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from factory_desktop.domain.instant import to_us
from tests.promises import known_store
from tests.promises.known_store import Known
from tests.promises.served import Served

EVENTS = 30_000
MOST_ON_A_PAGE = 150
"""Events that a page may hold."""
SOON = 10.0
"""Seconds until the listener has to take events again."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "store"
    known_store.make(folder, EVENTS)
    return folder


@pytest.fixture
def known(made: Path, tmp_path: Path) -> Known:
    return Known.copy(made, tmp_path / "store")


@pytest.fixture(scope="module")
def million(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("million") / "store"
    known_store.make(folder, 1_000_000)
    yield folder
    shutil.rmtree(folder)


def ask(served: Served, method: str, path: str, body: object = None) -> tuple[int, Any]:
    connection = http.client.HTTPConnection("127.0.0.1", served.port, timeout=20)
    try:
        sent = None if body is None else json.dumps(body)
        connection.request(method, path, sent, {"Content-Type": "application/json"})
        answer = connection.getresponse()
        return answer.status, json.loads(answer.read())
    finally:
        connection.close()


def send(served: Served, at: datetime) -> int:
    event = {
        "timestamp": at.isoformat(),
        "worker_id": "W1",
        "workstation_id": "S1",
        "event_type": "working",
        "confidence": 0.9,
    }
    return ask(served, "POST", "/api/v1/events", event)[0]


def wait_until_aside(known: Known) -> None:
    """Wait until the damage was found: what nobody reads at opening, a look finds after it."""
    until = time.monotonic() + 60
    while not known.aside:
        assert time.monotonic() < until
        time.sleep(0.1)


def wait_for_end(served: Served, seconds: float = 120) -> None:
    """Wait until nothing is left to be brought back."""
    until = time.monotonic() + seconds
    while (found := ask(served, "GET", "/api/v1/health"))[1]["store"] != "ok":
        assert found[0] == 200
        assert time.monotonic() < until, found
        time.sleep(0.1)


def test_that_events_of_a_log_are_saved_although_nobody_is_on_the_roster_any_more(
    made: Path, tmp_path: Path
) -> None:
    known = crashed_with_log(made, tmp_path)
    os.truncate(known.file, 0)
    with Served(known.folder) as served:
        assert send(served, datetime.now(UTC)) == 422
        wait_for_end(served)
        assert served.terminate() == 0
    saved, others = known.saved()
    assert (len(saved) >= 4000, others) == (True, 0)


def send_until_taken(served: Served, at: datetime) -> None:
    """Send one again while it is refused, as a camera does: damage may be met just then."""
    until = time.monotonic() + SOON
    while (status := send(served, at)) != 201:
        assert status == 503
        assert time.monotonic() < until
        time.sleep(0.1)


def salvage(known: Known, seconds: float = 120) -> int:
    """Start the program on a store, send an event at once, and wait; returns what was saved.

    Every row that was saved is as it was, and there is none besides but the new event.
    """
    began = time.monotonic()
    with Served(known.folder) as served:
        send_until_taken(served, datetime.now(UTC))
        up = time.monotonic() - began
        wait_until_aside(known)
        wait_for_end(served, seconds)
        ended = time.monotonic() - began
        factory = ask(served, "GET", "/api/v1/metrics/factory")[1]
        assert served.terminate() == 0
    saved, others = known.saved()
    assert others == 1
    assert factory["total_events"] == len(saved) + 1
    assert up < SOON
    print(
        f"{len(saved)} of {len(known.events)} events saved, each as it was; the listener took"
        f" events after {up:.1f} s, all was back after {ended:.1f} s"
    )
    return len(saved)


def pages_case(known: Known, seed: int, seconds: float = 120) -> None:
    known.break_off()
    pages = known.trash_pages(20, seed)
    whole = known.file.read_bytes()
    saved = salvage(known, seconds)
    assert saved >= len(known.events) - len(pages) * MOST_ON_A_PAGE
    (aside,) = known.aside
    # What the program wrote before it met the damage is in it too, never a page without it.
    found = aside.read_bytes()
    assert len(found) >= len(whole)
    for page in pages:
        trashed = slice((page - 1) * known_store.PAGE, page * known_store.PAGE)
        assert found[trashed] == whole[trashed]
    known_store.check_sums(known.folder)


def test_that_trashed_pages_cost_only_the_events_on_them(known: Known) -> None:
    pages_case(known, 1)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(5))
def test_that_trashed_pages_of_a_million_cost_only_the_events_on_them(
    million: Path, tmp_path: Path, seed: int
) -> None:
    pages_case(Known.copy(million, tmp_path / "store"), seed, 600)


def test_that_a_trashed_header_costs_no_event(known: Known) -> None:
    known.trash(0, 4096)
    assert salvage(known) == EVENTS


def test_that_of_a_truncated_file_what_is_there_is_saved(known: Known) -> None:
    known.cut_off(0.6)
    assert salvage(known) > EVENTS * 0.5


def crashed_with_log(made: Path, folder: Path) -> Known:
    """Leave a store as a killed program does, whose last thousands of rows are in its log."""
    running = folder / "running"
    shutil.copytree(made, running)
    with closing(sqlite3.connect(running / "factory.db")) as raw:
        raw.execute("PRAGMA wal_autocheckpoint=0")
        raw.execute("DELETE FROM meta WHERE key = 'closed_in_order'")
        raw.commit()
        for group in range(40):
            first = to_us(datetime.now(UTC)) - 10**10 + group * 10**8
            raw.executemany(
                "INSERT INTO event VALUES (?, 1, 1, 0, 900000, 0, 5, ?, 0, 0)",
                [(first + number * 10**6, EVENTS - 1) for number in range(100)],
            )
            raw.commit()
        events = frozenset(raw.execute("SELECT * FROM event").fetchall())
        # Copied while it is open: whoever closes it would take the log away.
        shutil.copytree(running, folder / "store")
    return Known(folder / "store", events)


def test_that_a_log_beside_an_empty_file_is_read_and_the_backup_gives_the_rest(
    made: Path, tmp_path: Path
) -> None:
    known = crashed_with_log(made, tmp_path)
    os.truncate(known.file, 0)
    known.back_up(made)
    assert salvage(known) == len(known.events)
    assert known.aside[0].with_name(known.aside[0].name + "-wal").stat().st_size > 0


def test_that_what_lies_behind_a_trashed_part_of_the_log_is_read(
    made: Path, tmp_path: Path
) -> None:
    known = crashed_with_log(made, tmp_path)
    size = known.log.stat().st_size
    known.trash(size // 2, 5000, known.log)
    assert salvage(known) >= len(known.events) - 3 * MOST_ON_A_PAGE


def test_that_damage_met_while_running_stops_cameras_for_seconds_only(known: Known) -> None:
    with Served(known.folder) as served:
        assert send(served, datetime.now(UTC)) == 201
        known.trash_pages(known.file.stat().st_size // known_store.PAGE // 2, 1)
        began, taken = time.monotonic(), False
        at = datetime.now(UTC) - timedelta(days=20)
        while not (taken and known.aside):
            at += timedelta(hours=1)
            taken = send(served, at) == 201
            assert time.monotonic() < began + SOON
        wait_for_end(served)
        assert served.terminate() == 0
    saved, _ = known.saved()
    assert len(saved) > EVENTS * 0.3


def test_that_a_program_killed_while_it_salvages_goes_on_where_it_was(known: Known) -> None:
    known.trash(0, 4096)
    dice = random.Random(5)
    for _ in range(3):
        with Served(known.folder) as served:
            time.sleep(dice.uniform(0, 0.5))
            served.kill()
    assert salvage(known) == EVENTS
    known_store.check_sums(known.folder)
