import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from factory_desktop.domain.errors import KnownError, StoreLockedError, StoreUnavailableError
from factory_desktop.store.lock import StoreLock, owner

HOLD = """
import sys, time
from pathlib import Path
from factory_desktop.store.lock import StoreLock
lock = StoreLock(Path(sys.argv[1])).acquire()
lock.announce("http://127.0.0.1:8123")
print("held", flush=True)
time.sleep(60)
"""


@contextmanager
def another_program(store: Path) -> Iterator["subprocess.Popen[str]"]:
    """Run a second process that holds the lock."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(store)], stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        try:
            yield holder
        finally:
            holder.kill()


def test_that_a_store_held_by_another_program_is_refused_naming_it(tmp_path: Path) -> None:
    store = tmp_path / "a.db"
    with another_program(store) as holder:
        with pytest.raises(StoreLockedError, match=rf"\(process {holder.pid}\)"):
            StoreLock(store).acquire()
        found = owner(store)
        assert found is not None
        assert (found.pid, found.address) == (holder.pid, "http://127.0.0.1:8123")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_that_the_lock_goes_with_a_program_that_is_killed(tmp_path: Path) -> None:
    store = tmp_path / "a.db"
    with another_program(store) as holder:
        holder.send_signal(signal.SIGKILL)
        holder.wait(10)
        lock = StoreLock(store).acquire()
        found = owner(store)
        assert found is not None
        assert (found.pid, found.address) == (os.getpid(), None)
        lock.release()


def test_that_one_program_cannot_hold_a_store_twice(tmp_path: Path) -> None:
    lock = StoreLock(tmp_path / "a.db").acquire()
    with pytest.raises(StoreLockedError, match=str(os.getpid())):
        StoreLock(tmp_path / "a.db").acquire()
    lock.release()
    StoreLock(tmp_path / "a.db").acquire().release()


def test_that_a_refused_program_does_not_write_over_the_owners_record(tmp_path: Path) -> None:
    lock = StoreLock(tmp_path / "a.db").acquire()
    lock.announce("http://127.0.0.1:8000")
    with pytest.raises(StoreLockedError):
        StoreLock(tmp_path / "a.db").acquire()
    found = owner(tmp_path / "a.db")
    assert found is not None
    assert found.address == "http://127.0.0.1:8000"
    lock.release()


def test_that_a_link_to_the_store_shares_its_lock(tmp_path: Path) -> None:
    (tmp_path / "a.db").touch()
    (tmp_path / "link.db").symlink_to(tmp_path / "a.db")
    lock = StoreLock(tmp_path / "a.db").acquire()
    with pytest.raises(StoreLockedError):
        StoreLock(tmp_path / "link.db").acquire()
    lock.release()


def test_that_two_stores_in_one_folder_have_a_lock_each(tmp_path: Path) -> None:
    one, other = StoreLock(tmp_path / "a.db").acquire(), StoreLock(tmp_path / "b.db").acquire()
    one.release()
    assert owner(tmp_path / "b.db") is not None
    other.release()


def test_that_nobody_owns_a_store_that_was_given_back(tmp_path: Path) -> None:
    assert owner(tmp_path / "a.db") is None
    StoreLock(tmp_path / "a.db").acquire().release()
    assert owner(tmp_path / "a.db") is None


@pytest.mark.parametrize("record", [b"", b"{", b'{"pid": "x"}', b"\xff"])
def test_that_a_damaged_record_names_nobody(tmp_path: Path, record: bytes) -> None:
    (tmp_path / "a.db.owner").write_bytes(record)
    assert owner(tmp_path / "a.db") is None
    lock = StoreLock(tmp_path / "a.db").acquire()
    (tmp_path / "a.db.owner").write_bytes(record)
    with pytest.raises(StoreLockedError, match="Another Factory Desktop has the store"):
        StoreLock(tmp_path / "a.db").acquire()
    lock.release()


def test_that_a_record_that_cannot_be_written_keeps_nobody_from_working(tmp_path: Path) -> None:
    (tmp_path / "a.db.owner").mkdir()
    lock = StoreLock(tmp_path / "a.db").acquire()
    lock.announce("http://127.0.0.1:8000")
    assert owner(tmp_path / "a.db") is None
    (tmp_path / "a.db.owner").rmdir()
    lock.release()


def test_that_a_lock_that_cannot_be_made_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "a.db.lock").mkdir()
    with pytest.raises(KnownError, match="cannot be locked"):
        StoreLock(tmp_path / "a.db").acquire()


def test_that_a_record_left_by_a_killed_program_names_nobody(tmp_path: Path) -> None:
    lock = StoreLock(tmp_path / "a.db").acquire()
    lock.announce("http://127.0.0.1:1")
    assert owner(tmp_path / "a.db") is not None
    record = (tmp_path / "a.db.owner").read_bytes()
    lock.release()
    (tmp_path / "a.db.owner").write_bytes(record)
    assert owner(tmp_path / "a.db") is None


def test_that_another_thread_can_give_the_lock_back(tmp_path: Path) -> None:
    locks: list[StoreLock] = []
    taking = threading.Thread(target=lambda: locks.append(StoreLock(tmp_path / "a.db").acquire()))
    taking.start()
    taking.join()
    locks[0].release()
    StoreLock(tmp_path / "a.db").acquire().release()


def test_that_a_lock_that_was_removed_is_made_anew(tmp_path: Path) -> None:
    store = tmp_path / "a.db"
    lock = StoreLock(store).acquire()
    lock.announce("http://127.0.0.1:8123")
    for beside in ("a.db.lock", "a.db.owner"):
        (tmp_path / beside).unlink()
    lock.renew()
    lock.renew()
    with pytest.raises(StoreLockedError):
        StoreLock(store).acquire()
    found = owner(store)
    assert found is not None
    assert found.address == "http://127.0.0.1:8123"
    lock.release()
    StoreLock(store).acquire().release()


def test_that_a_program_that_came_in_meanwhile_is_told_of_until_it_goes(tmp_path: Path) -> None:
    store = tmp_path / "a.db"
    lock = StoreLock(store).acquire()
    (tmp_path / "a.db.lock").unlink()
    with another_program(store), pytest.raises(StoreUnavailableError, match="Another program"):
        lock.renew()
    lock.renew()
    with pytest.raises(StoreLockedError):
        StoreLock(store).acquire()
    lock.release()
