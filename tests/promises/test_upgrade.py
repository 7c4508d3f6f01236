"""D13: an upgrade leaves the old store or the new one, whole, and a backup, however it ends."""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.settings import Settings
from factory_desktop.store import checkup
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.schema import REVISION
from tests.promises.kept import contents, on_file
from tests.store import older

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")

EVENTS = 500


@pytest.fixture(params=["wal", "delete"])
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The folder of a store of the first version, in either way of keeping a transaction safe."""
    folder = tmp_path / "old"
    folder.mkdir()
    older.make(folder / "factory.db", EVENTS)
    with closing(sqlite3.connect(folder / "factory.db")) as raw:
        raw.execute(f"PRAGMA journal_mode={request.param}")
    return folder


def upgraded(old: Path, lasts: Sequence[int]) -> list[tuple[Path, int]]:
    """Upgrade a copy of the old store for each step that is the last; with the steps taken."""
    folders = [old.with_name(f"ends-at-{last}") for last in lasts]
    for folder in folders:
        shutil.copytree(old, folder)
    words = [f"{folder}={last}" for folder, last in zip(folders, lasts, strict=True)]
    command = [sys.executable, "-m", "tests.promises.upgrading", *words]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=600)
    return list(zip(folders, map(int, done.stdout.split()), strict=True))


def revision(file: Path) -> str:
    with closing(sqlite3.connect(file)) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return str(raw.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def backups(folder: Path) -> list[Path]:
    """The finished ones; each is whole and of the old version."""
    found = sorted((folder / "backups").glob("*.db"))
    for backup in found:
        opened = folder / backup.stem
        opened.mkdir()
        shutil.copyfile(backup, opened / "factory.db")
        assert revision(opened / "factory.db") == "0001"
        assert len(on_file(opened)) == EVENTS
    return found


def check(folder: Path, before: dict[str, list[tuple[object, ...]]]) -> str:
    """What is there is whole, and the next start opens it with all it held."""
    found = revision(folder / "factory.db")
    assert found in {"0001", REVISION}
    if found == "0001":
        assert contents(folder) == before
        backups(folder)
    else:
        assert backups(folder)
    again = OpenedStore(Settings(data_dir=folder), LiveClock())
    again.close()
    assert revision(folder / "factory.db") == REVISION
    assert len(on_file(folder)) == EVENTS
    findings = checkup.check(folder / "factory.db", datetime.now(UTC), full=True)
    assert [one.said for one in findings if not one.well] == []
    return found


@pytest.mark.parametrize("share", [12, pytest.param(1, marks=pytest.mark.long, id="every step")])
def test_that_an_upgrade_killed_at_any_step_leaves_the_old_or_the_new(
    old: Path, share: int
) -> None:
    before = contents(old)
    ((_, steps),) = upgraded(old, [0])
    assert steps > 50
    seed = int(os.environ.get("KILL_SEED", datetime.now(UTC).timestamp()))
    print(f"KILL_SEED={seed}, {steps} steps")
    dice = random.Random(seed)
    # The threads of an opened store take some steps more or less, after all is done.
    steps -= 10
    lasts = sorted(dice.sample(range(1, steps + 1), steps // share))
    found = []
    for folder, taken in upgraded(old, lasts):
        assert taken == 0, "it was not killed"
        found.append(check(folder, before))
    print(f"{len(found)} kills: {found.count('0001')} left the old, the others the new")
    assert set(found) == {"0001", REVISION}
