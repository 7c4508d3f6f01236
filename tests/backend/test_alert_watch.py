"""A real program: what is told, kept, heeded, and after a restart told no second time."""

import json
import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.request import urlopen
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.backend import Backend
from factory_desktop.domain.alert import AlertBoard, Heed
from factory_desktop.domain.backup import BackUp
from factory_desktop.domain.clock import ReplayClock
from factory_desktop.domain.concern import ConcernKind, Severity
from factory_desktop.domain.operation import Seed
from factory_desktop.domain.settings import Settings
from factory_desktop.metrics.snapshot import View
from tests.backend.lookout import Camera, Lookout
from tests.factories import wait_until

K, MINUTE = ConcernKind, timedelta(minutes=1)


@contextmanager
def running(folder: Path) -> Iterator[tuple[Backend, Lookout]]:
    lookout = Lookout()
    settings = Settings(data_dir=folder, port=0, zone=ZoneInfo("UTC"), time_rule="measured")
    backend = Backend(settings, lookout)
    backend.start()
    try:
        backend.show(View())
        yield backend, lookout
    finally:
        backend.stop()


def sent(minutes_ago: float, kind: str = "idle", **more: object) -> dict[str, Any]:
    at = datetime.now(UTC) - minutes_ago * MINUTE
    return {
        "timestamp": at.isoformat(),
        "worker_id": "W1",
        "workstation_id": "S1",
        "event_type": kind,
        "confidence": 0.9,
        **more,
    }


def post(lookout: Lookout, *events: dict[str, Any]) -> None:
    with Camera(lookout.address) as camera:
        camera.request("POST", "/api/v1/events/batch", {"events": list(events)})


def stand_still(backend: Backend, lookout: Lookout) -> None:
    """Nobody has shifts here: W1 is idle at S1 for 20 minutes."""
    backend.operate(Seed())
    wait_until(lambda: lookout.finished)
    post(lookout, *(sent(minutes) for minutes in range(20, -1, -1)))


def board(lookout: Lookout) -> AlertBoard:
    return (lookout.snapshots and lookout.snapshots[-1].alerts) or AlertBoard(datetime.now(UTC))


def kinds(lookout: Lookout) -> list[ConcernKind]:
    return [one.concern.kind for one in board(lookout).active]


def get(lookout: Lookout, path: str) -> bytes:
    with urlopen(f"{lookout.address}{path}", timeout=20) as answer:  # noqa: S310 - our own
        found: bytes = answer.read()
    return found


def test_that_an_alert_is_told_kept_heeded_and_cleared(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO), running(tmp_path) as (backend, lookout):
        stand_still(backend, lookout)
        wait_until(lambda: K.STATION_IDLE in kinds(lookout))
        (alert,) = [one for one in board(lookout).active if one.concern.kind is K.STATION_IDLE]
        assert [one.alerts[0].number for one in lookout.notices] == [alert.number]
        backend.alerts.heed(Heed(alert.number))
        wait_until(lambda: not board(lookout).waiting)
        (told,) = json.loads(get(lookout, "/api/v1/alerts"))["alerts"]
        assert (told["kind"], told["severity"], told["workstation_id"]) == (
            "station-idle",
            "warning",
            "S1",
        )
        assert told["acknowledged_at"]
        meter = 'factory_alerts_active{kind="station-idle",severity="warning"} 1.0'
        assert meter in get(lookout, "/metrics").decode()
        post(lookout, sent(0, "working"))
        wait_until(lambda: board(lookout).cleared)
        assert not kinds(lookout)
        assert json.loads(get(lookout, "/api/v1/alerts"))["alerts"] == []
        (kept,) = json.loads(get(lookout, "/api/v1/alerts?state=all"))["alerts"]
        assert kept["cleared_at"]
    lines = [one for one in caplog.messages if one.startswith("Alert ")]
    assert lines == [
        "Alert 1 fired: station-idle",
        "Alert 1 acknowledged: station-idle",
        "Alert 1 cleared: station-idle",
    ]


def test_that_a_restart_tells_nothing_twice(tmp_path: Path) -> None:
    with running(tmp_path) as (backend, lookout):
        stand_still(backend, lookout)
        wait_until(lambda: lookout.notices)
    with running(tmp_path) as (_backend, again):
        wait_until(lambda: K.STATION_IDLE in kinds(again))
        post(again, sent(0))
        assert [one.number for one in board(again).active] == [1]
        wait_until(lambda: board(again).at > datetime.now(UTC) - 5 * timedelta(seconds=1))
    assert not again.notices
    with closing(sqlite3.connect(tmp_path / "factory.db")) as raw:
        assert raw.execute("SELECT count(*) FROM alert").fetchone() == (1,)


def test_that_what_cannot_be_kept_is_told_once_all_the_same(tmp_path: Path) -> None:
    with running(tmp_path) as (backend, lookout):
        stand_still(backend, lookout)
        wait_until(lambda: lookout.notices and kinds(lookout))
        with closing(sqlite3.connect(tmp_path / "factory.db")) as raw:
            raw.execute(
                "CREATE TRIGGER full BEFORE UPDATE ON alert BEGIN SELECT raise(ABORT, 'full'); END"
            )
            raw.commit()
            (alert,) = board(lookout).active
            backend.alerts.heed(Heed(alert.number, datetime.now(UTC) + MINUTE))
            wait_until(lambda: not board(lookout).waiting)
            raw.execute("DROP TRIGGER full")
            raw.commit()
            query = "SELECT muted_us IS NOT NULL FROM alert"
            wait_until(lambda: raw.execute(query).fetchall() == [(1,)])
    assert len(lookout.notices) == 1


def test_that_a_replay_shows_what_would_have_been_said_and_says_nothing(tmp_path: Path) -> None:
    with running(tmp_path) as (backend, lookout):
        stand_still(backend, lookout)
        post(lookout, sent(0, "working"))
        wait_until(lambda: lookout.snapshots and not kinds(lookout))
        said = len(lookout.notices)
        backend.set_clock(ReplayClock(datetime.now(UTC) - 5 * MINUTE))
        wait_until(lambda: lookout.snapshots[-1].past and K.STATION_IDLE in kinds(lookout))
        assert board(lookout).at <= datetime.now(UTC) - 5 * MINUTE
    assert len(lookout.notices) == said


def test_that_simulated_history_is_shown_and_nobody_is_notified(tmp_path: Path) -> None:
    with running(tmp_path) as (backend, lookout):
        backend.operate(Seed())
        wait_until(lambda: lookout.finished)
        post(lookout, *(sent(minutes, camera_id="SIM-1") for minutes in range(20, -1, -1)))
        wait_until(lambda: K.STATION_IDLE in kinds(lookout))
        assert not lookout.notices


def test_that_a_backup_that_fails_is_an_alert_until_one_can_be_made(tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    with running(tmp_path) as (backend, lookout):
        backend.operate(Seed())
        wait_until(lambda: lookout.finished)
        folder.touch()
        backend.archiver.ask(BackUp())
        wait_until(lambda: K.BACKUP_FAILED in kinds(lookout))
        (notice,) = lookout.notices
        assert notice.alerts[0].concern.severity is Severity.BAD
        folder.unlink()
        backend.archiver.ask(BackUp())
        wait_until(lambda: K.BACKUP_FAILED not in kinds(lookout))
