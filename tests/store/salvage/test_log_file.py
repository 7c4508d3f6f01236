import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from factory_desktop.store.salvage import log_file

PAGE = 4096
FRAME = PAGE + 24


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """Return the log of twenty transactions; nothing of it is in the file yet."""
    with closing(sqlite3.connect(tmp_path / "one.db")) as raw:
        raw.execute("PRAGMA page_size=4096")
        raw.execute("PRAGMA journal_mode=WAL")
        raw.execute("PRAGMA wal_autocheckpoint=0")
        raw.execute("CREATE TABLE one (a INTEGER PRIMARY KEY, b)")
        for number in range(19):
            raw.execute("INSERT INTO one VALUES (?, ?)", (number, "x" * 900))
            raw.commit()
        shutil.copy(tmp_path / "one.db-wal", tmp_path / "log")
    return tmp_path / "log"


def spoil(log: Path, at: int, length: int = 8) -> None:
    with log.open("r+b") as opened:
        opened.seek(at)
        opened.write(b"\x55" * length)


def test_that_all_frames_of_a_sound_log_are_known(log: Path) -> None:
    found = log_file.read(log)
    frames = (log.stat().st_size - 32) // FRAME
    assert sum(map(len, found.versions.values())) == frames
    assert (found.cut_off, found.is_broken) == (0, False)
    for offsets in found.versions.values():
        assert offsets == sorted(offsets, reverse=True)


def test_that_a_log_that_ends_within_a_frame_is_no_damage(log: Path) -> None:
    size = log.stat().st_size
    with log.open("r+b") as opened:
        opened.truncate(size - 100)
    assert not log_file.read(log).is_broken


def test_that_a_torn_last_frame_is_no_damage(log: Path) -> None:
    spoil(log, log.stat().st_size - 50)
    assert not log_file.read(log).is_broken


@pytest.mark.parametrize("at", [32 + FRAME + 500, 32 + FRAME + 4, 10])
def test_that_what_lies_behind_a_broken_part_is_known_all_the_same(log: Path, at: int) -> None:
    whole = sum(map(len, log_file.read(log).versions.values()))
    spoil(log, at)
    found = log_file.read(log)
    assert found.is_broken
    assert whole - 3 <= sum(map(len, found.versions.values())) < whole


def test_that_there_may_be_none(tmp_path: Path) -> None:
    assert log_file.read(tmp_path / "none").versions == {}
    (tmp_path / "short").write_bytes(b"x" * 40)
    assert log_file.read(tmp_path / "short").versions == {}
