"""Whether a file still has its name, whatever is done to it from outside."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from factory_desktop.domain.errors import StoreMissingError
from factory_desktop.domain.lost_file import Loss
from factory_desktop.store import header
from factory_desktop.store.presence import Presence, identity

KNOWS_WHERE = hasattr(os, "O_PATH") and Path("/proc/self/fd").is_dir()
"""Whether the system tells where a file is now."""


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    """A store in use, with its log beside it."""
    file = tmp_path / "factory.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("CREATE TABLE some (number)")
        yield file


@pytest.fixture
def presence(file: Path) -> Iterator[Presence]:
    presence = Presence(file)
    yield presence
    presence.close()


def delete(file: Path) -> None:
    file.unlink()


def rename(file: Path) -> None:
    file.rename(file.with_name("old.db"))


def replace(file: Path) -> None:
    other = file.with_name("other.db")
    other.write_bytes(b"")
    other.replace(file)


def delete_log(file: Path) -> None:
    file.with_name("factory.db-wal").unlink()


def remake_index(file: Path) -> None:
    index = file.with_name("factory.db-shm")
    index.unlink()
    index.write_bytes(b"")


def test_that_a_file_in_its_place_is_there(presence: Presence, file: Path) -> None:
    presence.check()
    file.rename(file.with_name("away.db"))
    file.with_name("away.db").rename(file)
    presence.check()


@pytest.mark.parametrize(
    ("harm", "how"),
    [
        (delete, Loss.DELETED),
        (rename, Loss.MOVED if KNOWS_WHERE else Loss.DELETED),
        (replace, Loss.REPLACED),
        (delete_log, Loss.TORN),
        (remake_index, Loss.TORN),
    ],
)
def test_that_it_is_told_how_it_was_lost(
    presence: Presence, file: Path, harm: Callable[[Path], None], how: Loss
) -> None:
    harm(file)
    with pytest.raises(StoreMissingError) as missing:
        presence.check()
    assert missing.value.reason == "store-missing"
    assert missing.value.lost.how is how
    assert missing.value.lost.file == file
    assert file.name in missing.value.sentence


@pytest.mark.skipif(not KNOWS_WHERE, reason="the system does not tell")
def test_that_it_is_told_where_it_was_moved_to(presence: Presence, file: Path) -> None:
    rename(file)
    with pytest.raises(StoreMissingError, match=r"was moved to .*old\.db\.") as missing:
        presence.check()
    assert missing.value.lost.there == file.with_name("old.db")


def test_that_what_was_written_over_it_is_told_from_what_sqlite_writes(file: Path) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        presence = Presence(file, mark=header.mark(connection))
        presence.check()
        for number in range(3):
            connection.execute(f"CREATE TABLE more_{number} (number)")
            presence.check()
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            presence.check()
        held = file.read_bytes()
        copied = file.with_name("copy.db")
        shutil.copyfile(file, copied)
        with closing(sqlite3.connect(copied)) as other:
            header.mark(other)
        shutil.copyfile(copied, file)
        with pytest.raises(StoreMissingError) as lost:
            presence.check()
        assert lost.value.lost.how is Loss.OVERWRITTEN
        file.write_bytes(b"")
        with pytest.raises(StoreMissingError):
            presence.check()
        file.write_bytes(held)
        presence.check()
        presence.close()


def test_that_a_copy_of_it_is_named(presence: Presence, file: Path) -> None:
    delete(file)
    presence.saved = Path("copy.db")
    with pytest.raises(StoreMissingError, match=r"All that was in it is in copy\.db\.") as missing:
        presence.check()
    assert missing.value.lost.saved == Path("copy.db")


def test_that_a_link_that_leads_elsewhere_now_is_another_file(tmp_path: Path, file: Path) -> None:
    link = tmp_path / "link.db"
    link.symlink_to(file)
    presence = Presence(link)
    presence.check()
    link.unlink()
    link.symlink_to(tmp_path / "factory.db-shm")
    with pytest.raises(StoreMissingError) as missing:
        presence.check()
    assert missing.value.lost.how is Loss.REPLACED
    presence.close()


def test_that_what_cannot_be_looked_at_counts_as_there(
    presence: Presence, monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(_path: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "stat", denied)
    presence.check()


def test_that_the_log_of_a_lost_file_is_not_left_to_the_next(
    presence: Presence, file: Path
) -> None:
    log, index = (file.with_name(f"factory.db-{end}") for end in ("wal", "shm"))
    held = log.read_bytes()
    assert held
    presence.clear_away()
    assert not log.exists()
    assert not index.exists()
    assert file.with_name("factory.db-wal.aside").read_bytes() == held


def test_that_anothers_log_is_left_alone(presence: Presence, file: Path) -> None:
    delete_log(file)
    file.with_name("factory.db-wal").write_bytes(b"another's")
    presence.clear_away()
    assert file.with_name("factory.db-wal").read_bytes() == b"another's"


def test_that_names_are_told_apart_by_what_they_lead_to(tmp_path: Path, file: Path) -> None:
    assert identity(file) == identity(tmp_path / "." / "factory.db")
    assert identity(tmp_path / "none") is None
    assert identity(file / "below") is None
