import sqlite3
from contextlib import closing
from pathlib import Path

from factory_desktop.domain.calendar_change import SetReasons
from factory_desktop.store import audit, mending
from factory_desktop.store.damage import companion
from factory_desktop.store.engine import raw_of
from factory_desktop.store.opened import OpenedStore
from tests.factories import (
    AddPlant,
    Call,
    event,
    open_store,
    read,
    record,
    rows,
    run,
)

PAGE = 4096
KEPT = ("worker", "station", "camera", "model_version", "reason", "audit", "rejected_event")


def spoil(file: Path, *names: str) -> None:
    """Trash the tables of these names, each on one page, and the header."""
    with closing(sqlite3.connect(file)) as raw:
        named = dict(raw.execute("SELECT name, rootpage FROM sqlite_master").fetchall())
    with file.open("r+b") as opened:
        for page in (1, *(named[name] for name in names)):
            opened.seek((page - 1) * PAGE)
            opened.write(b"\xa5" * PAGE)


def made(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    """Make a store and close it; returns the rows that are to be found again."""
    store = open_store(folder, zone="Europe/Tallinn")
    run(store, AddPlant())
    record(store, *(event(minute, camera_id="C1") for minute in range(20)), event(worker="W9"))
    run(store, Call(lambda transaction: audit.note(transaction, "noted", one=1)))
    found = {name: list(rows(store, f"SELECT * FROM {name}")) for name in KEPT}  # noqa: S608 - ours
    store.close()
    return found


def mended(folder: Path) -> OpenedStore:
    store = open_store(folder, zone="Europe/Tallinn")
    assert len(list(folder.glob("factory-damaged-*.db"))) == 1
    return store


def test_that_all_but_the_events_is_there_at_once(tmp_path: Path) -> None:
    before = made(tmp_path)
    spoil(tmp_path / "factory.db")
    store = mended(tmp_path)
    for name in KEPT:
        assert rows(store, f"SELECT * FROM {name}") == before[name], name  # noqa: S608 - ours
    assert read(store, audit.read).misfit is None
    pending = read(store, lambda connection: mending.pending(raw_of(connection)))
    assert pending is not None
    assert [name.startswith("factory-damaged-") for name in pending.files] == [True]
    # Ids go on above all that the damaged file may have given.
    (seq,) = record(store, event(100)).seqs
    assert seq is not None
    assert seq >= pending.seq_below > 20
    store.close()


def test_that_the_time_zone_and_what_was_refused_are_kept(tmp_path: Path) -> None:
    made(tmp_path)
    spoil(tmp_path / "factory.db")
    store = mended(tmp_path)
    assert store.plant.zone.key == "Europe/Tallinn"
    assert rows(store, "SELECT sum(n), sum(n_rejected) FROM roll_camera") == [(0, 1)]
    store.close()


def test_that_ids_come_from_the_index_where_names_are_gone(tmp_path: Path) -> None:
    made(tmp_path)
    spoil(tmp_path / "factory.db", "worker", "station", "camera", "model_version")
    store = mended(tmp_path)
    assert rows(store, "SELECT id, worker_id, name FROM worker") == [
        (1, "W1", "W1"),
        (2, "W2", "W2"),
        (3, "W3", "W3"),
    ]
    found = dict(rows(store, "SELECT camera_id, simulated FROM camera"))
    assert found == {"": 0, "SIM-1": 1, "C1": 0}
    record(store, event(100))
    store.close()


def test_that_a_backup_gives_what_is_gone(tmp_path: Path) -> None:
    before = made(tmp_path)
    backups = tmp_path / "backups"
    backups.mkdir()
    (backups / "factory-20260101-000000-daily.db").write_bytes(
        (tmp_path / "factory.db").read_bytes()
    )
    spoil(tmp_path / "factory.db", "worker", "meta", "audit")
    store = mended(tmp_path)
    for name in ("worker", "audit"):
        assert rows(store, f"SELECT * FROM {name}") == before[name]  # noqa: S608 - ours
    store.close()


def test_that_without_a_backup_lost_settings_are_those_of_a_new_store(tmp_path: Path) -> None:
    made(tmp_path)
    spoil(tmp_path / "factory.db", "meta", "reason")
    store = mended(tmp_path)
    assert store.plant.rule.name == "fixed"
    assert len(rows(store, "SELECT * FROM reason")) == 8
    (seq,) = record(store, event(100)).seqs
    assert seq is not None
    assert seq > 1_000_000
    store.close()


def test_that_settings_that_make_no_sense_are_those_of_a_new_store(tmp_path: Path) -> None:
    made(tmp_path)
    with closing(sqlite3.connect(tmp_path / "factory.db")) as raw, raw:
        raw.execute("UPDATE meta SET value = 'Mars/Base' WHERE key = 'zone'")
        raw.execute("UPDATE meta SET value = 'many' WHERE key = 'next_seq'")
    spoil(tmp_path / "factory.db")
    store = mended(tmp_path)
    assert rows(store, "SELECT value FROM meta WHERE key = 'zone'") == [("Europe/Tallinn",)]
    assert len(rows(store, "SELECT * FROM worker")) == 3
    record(store, event(100))
    store.close()


def test_that_reasons_that_were_taken_away_do_not_come_back(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    from factory_desktop.store.operations import Operate

    run(store, Operate(SetReasons(("Own",)), store.plant.rule, store.plant.zone))
    store.close()
    spoil(tmp_path / "factory.db")
    store = mended(tmp_path)
    assert rows(store, "SELECT name FROM reason") == [("Own",)]
    store.close()


def test_that_a_second_mishap_does_not_forget_the_first(tmp_path: Path) -> None:
    made(tmp_path)
    spoil(tmp_path / "factory.db")
    mended(tmp_path).close()
    spoil(tmp_path / "factory.db")
    store = open_store(tmp_path)
    pending = read(store, lambda connection: mending.pending(raw_of(connection)))
    assert pending is not None
    assert len(pending.files) == 2
    assert all((tmp_path / name).exists() for name in pending.files)
    assert companion(tmp_path / "factory.db", ".salvage").exists() is False
    store.close()
