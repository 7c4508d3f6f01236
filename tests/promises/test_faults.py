"""D6, D7, D9, D11: what goes wrong while the program runs costs nothing that was acknowledged."""

import resource
import shutil
import sqlite3
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from tests.promises.faults import HeldUp, OneCamera, fill, is_linux, small_disk
from tests.promises.kept import amount, on_file
from tests.promises.served import Served

SLACK = 4
"""Seconds that a computer with much else to do may add to what is promised."""


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    with Served(tmp_path) as served:
        yield served


@pytest.fixture
def camera(served: Served) -> OneCamera:
    camera = OneCamera(served)
    camera.add_plant()
    assert camera.send() == 200
    return camera


def whole(file: Path) -> int:
    """Check a store, and count its events."""
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return int(connection.execute("SELECT count(*) FROM event").fetchone()[0])


def sums(file: Path) -> int:
    """Add up what the figures are read from."""
    with closing(sqlite3.connect(file)) as connection:
        (rolled,) = connection.execute(
            "SELECT (SELECT coalesce(sum(n_working + n_idle + n_absent + n_product), 0) "
            "FROM roll_hour) + (SELECT coalesce(sum(n), 0) FROM roll_recent)"
        ).fetchone()
        return int(rolled)


def test_that_on_a_full_disk_nothing_is_half_written_and_it_goes_on_when_there_is_room(
    tmp_path: Path,
) -> None:
    with small_disk(tmp_path / "disk", 12) as disk, Served(disk) as served:
        camera = OneCamera(served)
        camera.add_plant()
        assert camera.send() == 200
        ballast = fill(disk)
        camera.send_until(503)
        for _ in range(3):
            assert camera.send() == 503
        assert set(camera.sent.codes[-3:]) == {"disk-full"}
        assert max(camera.sent.seconds[-3:]) < 1 + SLACK
        assert camera.count() == camera.stored
        ballast.unlink()
        camera.send_until(200)
        assert camera.count() == camera.stored
        assert served.terminate() == 0
        assert whole(disk / "factory.db") == camera.stored


@pytest.mark.skipif(not is_linux(), reason="another process' limits cannot be set here")
def test_that_a_write_that_fails_is_told_and_it_goes_on_once_they_work_again(
    served: Served, camera: OneCamera
) -> None:
    most = resource.prlimit(served.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(served.pid, resource.RLIMIT_FSIZE, (4096, most[1]))
    try:
        camera.send_until(503)
        assert camera.sent.codes[-1] == "store-error"
        assert camera.sent.seconds[-1] < 1 + SLACK
        assert camera.count() == camera.stored
    finally:
        resource.prlimit(served.pid, resource.RLIMIT_FSIZE, most)
    camera.send_until(200)
    assert camera.count() == camera.stored
    assert served.terminate() == 0
    assert whole(served.data_dir / "factory.db") == camera.stored
    assert list(served.data_dir.glob("*.aside")) == []  # no damage is made of it


def unlink(store: Path) -> None:
    store.unlink()


def rename(store: Path) -> None:
    store.rename(store.with_name("away.db"))


def replace(store: Path) -> None:
    other = store.with_name("other.db")
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE anothers (number)")
    other.replace(store)


def write_over(store: Path) -> None:
    """As `cp` does: another store, and the same file."""
    with tempfile.TemporaryDirectory() as folder:
        other = Path(folder) / "other.db"
        with closing(sqlite3.connect(other)) as connection:
            connection.execute("CREATE TABLE anothers (number)")
            connection.executemany("INSERT INTO anothers VALUES (?)", [(n,) for n in range(5000)])
            connection.commit()
        shutil.copyfile(other, store)


def unlink_log(store: Path) -> None:
    store.with_name("factory.db-wal").unlink()


@pytest.mark.parametrize("harm", [unlink, rename, replace, unlink_log])
def test_that_a_file_taken_away_is_acknowledged_nothing_more_and_loses_nothing(
    served: Served, camera: OneCamera, harm: Callable[[Path], None]
) -> None:
    store = served.data_dir / "factory.db"
    for _ in range(10):
        assert camera.send() == 200
    harm(store)
    for _ in range(10):
        assert camera.send() == 503
        assert camera.sent.codes[-1] == "store-missing"
    assert max(camera.sent.seconds[-10:]) < 1 + SLACK
    assert camera.count() == camera.stored  # what is open can still be read
    status, told = camera.health()
    assert (status, told["store"]) == (503, "missing")
    if harm is rename:
        store.with_name("away.db").rename(store)
        camera.send_until(200)
    assert served.terminate() == 0
    kept = [*(served.data_dir / "backups").glob("*-saved.db")]
    found = kept[0] if harm in {unlink, replace} else store
    # One batch may have been on its way to the file when it went; nobody was told it was stored.
    assert whole(found) == sums(found) == camera.stored
    if harm is replace:
        with closing(sqlite3.connect(store)) as connection:
            assert connection.execute("SELECT count(*) FROM anothers").fetchone() == (0,)


def test_that_what_was_written_over_the_file_gets_no_page_of_the_store(
    served: Served, camera: OneCamera
) -> None:
    store = served.data_dir / "factory.db"
    for _ in range(10):
        assert camera.send() == 200
    write_over(store)
    before = store.read_bytes()
    for _ in range(10):
        assert camera.send() == 503
        assert camera.sent.codes[-1] == "store-missing"
    assert max(camera.sent.seconds[-10:]) < 1 + SLACK
    status, told = camera.health()
    assert (status, told["store"]) == (503, "missing")
    assert served.terminate() == 0
    assert store.read_bytes() == before
    with closing(sqlite3.connect(store)) as connection:
        assert connection.execute("SELECT count(*) FROM anothers").fetchone() == (5000,)
    assert len([*served.data_dir.glob("*.aside")]) == 1


@pytest.mark.parametrize("harm", [unlink, rename, replace])
def test_that_under_load_no_acknowledged_event_is_lost_with_the_file(
    served: Served, camera: OneCamera, harm: Callable[[Path], None]
) -> None:
    store = served.data_dir / "factory.db"
    cameras = [camera, *(OneCamera(served, 5, number) for number in range(1, 4))]
    gone = threading.Event()

    def send(one: OneCamera) -> int:
        """Send until the file has gone and one more answer has come; returns its status."""
        while not gone.is_set():
            one.send()
        return one.send()

    with ThreadPoolExecutor(len(cameras)) as threads:
        last = [threads.submit(send, one) for one in cameras]
        time.sleep(0.5)
        harm(store)
        gone.set()
        assert {one.result(20) for one in last} == {503}
    assert served.terminate() == 0
    acknowledged = set().union(*(one.acknowledged for one in cameras))
    assert len(acknowledged) > 100
    kept = served.data_dir / "away.db"
    if harm is not rename:
        (kept,) = (served.data_dir / "backups").glob("*-saved.db")
    found = on_file(kept.parent, kept.name)
    assert acknowledged <= set(found)
    assert whole(kept) == sums(kept) == len(set(found))


def test_that_a_file_taken_away_is_saved_at_once_and_survives_a_kill(
    served: Served, camera: OneCamera
) -> None:
    (served.data_dir / "factory.db").unlink()
    end = time.monotonic() + 2 + SLACK
    while not (kept := [*(served.data_dir / "backups").glob("*-saved.db")]):
        assert time.monotonic() < end
        time.sleep(0.02)
    served.kill()
    assert whole(kept[0]) == camera.stored


def test_that_another_program_that_writes_is_told_of_and_waited_for(
    served: Served, camera: OneCamera
) -> None:
    with closing(sqlite3.connect(served.data_dir / "factory.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert camera.send() == 503
        assert camera.sent.codes[-1] == "store-busy"
        assert camera.sent.seconds[-1] < 2 + SLACK
        assert camera.count() == camera.stored
        other.execute("ROLLBACK")
    camera.send_until(200)


def test_that_a_writer_that_hangs_is_noticed_and_goes_on(tmp_path: Path) -> None:
    with HeldUp(tmp_path) as served:
        camera = OneCamera(served)
        camera.add_plant()
        assert camera.send() == 200
        (tmp_path / "hang").touch()
        for _ in range(3):
            assert camera.send() == 503
            assert camera.sent.codes[-1] == "writer-stalled"
        assert max(camera.sent.seconds[1:]) < 2 + SLACK
        status, told = camera.health()
        assert (status, told["writer"]) == (503, "stalled")
        (tmp_path / "hang").unlink()
        camera.send_until(200)
        assert served.terminate() == 0
        # What was in hand was stored in the end: its camera sends it again, as a duplicate.
        assert camera.stored <= amount(tmp_path, "event") <= camera.stored + 20


def test_that_a_writer_that_hangs_keeps_nobody_from_quitting(tmp_path: Path) -> None:
    with HeldUp(tmp_path) as served:
        camera = OneCamera(served)
        camera.add_plant()
        (tmp_path / "hang").touch()
        assert camera.send() == 503
        began = time.monotonic()
        assert served.terminate() == 0
        assert time.monotonic() - began < 8 + 2 * SLACK


def test_that_a_writer_that_dies_is_told_of_and_begins_anew(tmp_path: Path) -> None:
    with HeldUp(tmp_path) as served:
        camera = OneCamera(served)
        camera.add_plant()
        assert camera.send() == 200
        (tmp_path / "die").touch()
        assert camera.send() == 503
        assert camera.sent.codes[-1] == "writer-stalled"
        assert camera.sent.seconds[-1] < 2 + SLACK
        (tmp_path / "die").unlink()
        camera.send_until(200)
        assert served.terminate() == 0
        assert amount(tmp_path, "event") == camera.stored
