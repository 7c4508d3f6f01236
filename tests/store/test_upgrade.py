import hashlib
import sqlite3
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, func, select

from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.event import Rejection
from factory_desktop.domain.note import FIRST_REASONS
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.span import ALL_TIME
from factory_desktop.domain.target import UnitsTarget
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.dashboard import dashboard
from factory_desktop.store import audit, engine, reasons, rejected
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.schema import APPLICATION_ID, REVISION, metadata
from factory_desktop.store.upgrade import bring_up_to_date
from tests.factories import Call, on_file, read, rows, run
from tests.store import older

NOW = datetime(2026, 1, 22, 9, 40, tzinfo=UTC)
DEFAULTS = {"zone": "UTC", "next_seq": "1"}


def bring(file: Path, made: Engine | None = None) -> None:
    bring_up_to_date(made or engine.writing(file), file, file.parent / "backups", NOW, DEFAULTS)


def execute(file: Path, *statements: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(file)
    with connection:
        found = [connection.execute(statement).fetchall() for statement in statements][-1]
    connection.close()
    return found


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "factory.db"


def test_that_a_fresh_store_has_exactly_the_tables_of_the_schema(file: Path) -> None:
    bring(file)
    tables = execute(file, "SELECT name FROM sqlite_master WHERE type = 'table'")
    assert {name for (name,) in tables} == set(metadata.tables) | {"alembic_version"}
    assert set(metadata.tables) == {
        "worker", "station", "camera", "camera_station", "access_key", "model_version", "event",
        "rejected_event", "alert", "audit", "meta", "outbox", "retraining",
        "roll_recent", "roll_hour", "roll_entity", "roll_model", "roll_camera",
        "shift_plan", "shift", "shift_break", "units_target", "utilization_target",
        "reason", "note", "drift_run", "label", "day_seal",
    }  # fmt: skip
    assert execute(file, "PRAGMA application_id") == [(APPLICATION_ID,)]
    assert execute(file, "SELECT version_num FROM alembic_version") == [(REVISION,)]


def test_that_every_table_is_strict(file: Path) -> None:
    bring(file)
    found = execute(file, "SELECT name, strict FROM pragma_table_list WHERE schema = 'main'")
    strict = {name for name, is_strict in found if is_strict}
    assert strict == set(metadata.tables)


def test_that_nothing_but_none_the_defaults_and_the_first_reasons_is_in_a_fresh_store(
    file: Path,
) -> None:
    bring(file)
    with engine.reading(file).connect() as connection:
        counts = {
            name: connection.scalar(select(func.count()).select_from(table))
            for name, table in metadata.tables.items()
        }
    assert {name: count for name, count in counts.items() if count} == {
        "camera": 1,
        "model_version": 1,
        "meta": 2,
        "reason": 8,
    }


def test_that_bringing_up_to_date_again_changes_nothing(file: Path) -> None:
    bring(file)
    execute(file, "UPDATE meta SET value = 'Asia/Tokyo' WHERE key = 'zone'")
    bring(file)
    assert execute(file, "SELECT value FROM meta WHERE key = 'zone'") == [("Asia/Tokyo",)]
    assert not (file.parent / "backups").exists()


def test_that_a_start_that_was_cut_off_before_the_tables_is_made_good(file: Path) -> None:
    execute(file, "PRAGMA journal_mode=WAL", f"PRAGMA application_id={APPLICATION_ID}")
    bring(file)
    assert execute(file, "SELECT count(*) FROM event") == [(0,)]


def test_that_an_older_store_is_upgraded_after_a_copy(file: Path) -> None:
    """Revision 0000 stands for a time before the first tables: the chain runs whole."""
    execute(
        file,
        "CREATE TABLE alembic_version (version_num TEXT PRIMARY KEY)",
        f"PRAGMA application_id={APPLICATION_ID}",
    )
    bring(file)
    tables = execute(file, "SELECT name FROM sqlite_master WHERE type = 'table'")
    assert {name for (name,) in tables} == set(metadata.tables) | {"alembic_version"}
    assert execute(file, "SELECT version_num FROM alembic_version") == [(REVISION,)]
    (backup,) = (file.parent / "backups").iterdir()
    assert backup.name == f"factory-20260122-094000-before-upgrade-to-{REVISION}.db"
    assert execute(backup, "SELECT name FROM sqlite_master WHERE type = 'table'") == [
        ("alembic_version",)
    ]


def test_that_a_store_of_the_first_version_is_opened_with_all_it_holds(tmp_path: Path) -> None:
    older.make(tmp_path / "factory.db", 100)
    store = OpenedStore(Settings(data_dir=tmp_path), LiveClock())
    events = on_file(store)
    assert len(events) == 100
    assert {one.received_at - one.event.at for one in events} == {timedelta(seconds=5)}
    found = read(store, dashboard, ALL_TIME, TimeRule("measured"), events[-1].received_at)
    assert found.factory.productive == timedelta(minutes=99, seconds=5)
    (backup,) = store.place.backups.iterdir()
    assert f"before-upgrade-to-{REVISION}" in backup.name
    store.close()


def test_that_a_store_of_the_second_version_gets_the_calendars_tables_and_reasons(
    tmp_path: Path,
) -> None:
    file = tmp_path / "factory.db"
    older.make(file, 100)
    older.bring_to(file, "0002")
    assert execute(file, "SELECT version_num FROM alembic_version") == [("0002",)]
    store = OpenedStore(Settings(data_dir=tmp_path), LiveClock())
    assert len(on_file(store)) == 100
    assert store.plant.calendar.plans == ()
    assert read(store, reasons.read) == FIRST_REASONS
    names = [backup.name for backup in store.place.backups.iterdir()]
    assert len(names) == 1
    assert names[0].endswith(f"before-upgrade-to-{REVISION}.db")
    store.close()


def test_that_a_store_of_the_third_version_keeps_its_targets(tmp_path: Path) -> None:
    file = tmp_path / "factory.db"
    older.make(file, 1)
    older.bring_to(file, "0003")
    execute(file, "INSERT INTO units_target VALUES (1, 'Night', 730000, 12.5, 1)")
    store = OpenedStore(Settings(data_dir=tmp_path), LiveClock())
    kept = UnitsTarget("S1", 12.5, date.fromordinal(730000), "Night")
    assert store.plant.calendar.units_targets == (kept,)
    assert rows(store, "SELECT simulated FROM units_target") == [(1,)]
    store.close()


def test_that_lines_of_the_fifth_version_are_chained_and_fit(tmp_path: Path) -> None:
    file = tmp_path / "factory.db"
    older.make(file, 1)
    older.bring_to(file, "0005")
    line = "INSERT INTO audit (at_us, actor, action, detail) VALUES"
    execute(file, f"{line} (5, '', 'Seed', '{{}}')", f"{line} (6, '', 'Clear', '{{\"a\":1}}')")
    store = OpenedStore(Settings(data_dir=tmp_path), LiveClock())
    trail = read(store, audit.read)
    assert [one.action for one in trail.lines] == ["Clear", "Seed"]
    assert trail.misfit is None
    store.close()


def test_that_a_failed_upgrade_leaves_the_old_store_as_it_was(file: Path) -> None:
    execute(
        file,
        "CREATE TABLE alembic_version (version_num TEXT PRIMARY KEY)",
        "CREATE TABLE station (mine TEXT)",
        f"PRAGMA application_id={APPLICATION_ID}",
    )
    before = execute(file, "SELECT sql FROM sqlite_master")
    with pytest.raises(Exception, match="table station already exists"):
        bring(file)
    assert execute(file, "SELECT sql FROM sqlite_master") == before
    assert len(list((file.parent / "backups").iterdir())) == 1


def test_that_a_store_of_a_newer_program_is_refused_untouched(file: Path) -> None:
    bring(file)
    execute(file, "UPDATE alembic_version SET version_num = '9000'")
    with pytest.raises(KnownError, match="written by a newer Factory Desktop"):
        bring(file)
    assert execute(file, "SELECT version_num FROM alembic_version") == [("9000",)]


@pytest.mark.parametrize(
    "statements",
    [
        ["CREATE TABLE customer (name TEXT)"],
        [
            "CREATE TABLE alembic_version (version_num TEXT)",
            "INSERT INTO alembic_version VALUES ('0000')",
        ],
        ["CREATE TABLE customer (name TEXT)", "PRAGMA application_id=7"],
        ["CREATE TABLE customer (name TEXT)", "DROP TABLE customer", "PRAGMA application_id=7"],
        ["CREATE TABLE customer (name TEXT)", f"PRAGMA application_id={APPLICATION_ID}"],
    ],
)
def test_that_a_database_of_another_program_is_refused_untouched(
    file: Path, statements: list[str]
) -> None:
    execute(file, *statements)
    before = file.read_bytes()
    with pytest.raises(KnownError, match="a database of another program"):
        bring(file)
    assert file.read_bytes() == before


def test_that_a_backup_put_in_the_stores_place_gets_its_durability_back(file: Path) -> None:
    bring(file)
    execute(file, "PRAGMA journal_mode=DELETE")
    bring(file)
    assert execute(file, "PRAGMA journal_mode") == [("wal",)]


def test_that_what_was_refused_before_senders_were_kept_is_still_the_same(tmp_path: Path) -> None:
    file = tmp_path / "factory.db"
    older.make(file, 1)
    older.bring_to(file, "0007")
    made = sqlite3.connect(file)
    with made:
        digest = hashlib.sha256(b"invalid\0/count\0{}").digest()
        made.execute(
            "INSERT INTO rejected_event VALUES"
            " (1, ?, 'invalid', '/count', 'Why.', x'7b7d', 2, 1, 5, 5)",
            (digest,),
        )
    made.close()
    store = OpenedStore(Settings(data_dir=tmp_path), LiveClock())
    why = Rejection("invalid", "/count", "Why.")
    run(store, Call(lambda t: rejected.keep(t.raw, [(why, b"{}")], t.now)))
    assert rows(store, "SELECT sender, times FROM rejected_event") == [("", 2)]
    store.close()
