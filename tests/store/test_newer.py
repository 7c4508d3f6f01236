import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from factory_desktop.domain.errors import NewerStoreError, StoreUnavailableError
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.write_trouble import NEWER, WriteTrouble
from factory_desktop.store.lock import owner
from factory_desktop.store.newer import NewerStore
from factory_desktop.store.ticket import Ticket
from tests.factories import AddPlant, event, on_file, open_store, record, run

WHY = NewerStoreError("It was written by a newer program.")
FUTURE = (
    "UPDATE alembic_version SET version_num = '9000'",
    "ALTER TABLE worker ADD COLUMN photo BLOB",
    "CREATE TABLE shiny (new TEXT) STRICT",
)


def make(folder: Path, *statements: str) -> Settings:
    """Make a store as a newer program might leave it."""
    store = open_store(folder)
    run(store, AddPlant())
    record(store, event(0), event(1))
    store.close()
    with closing(sqlite3.connect(store.place.file)) as raw, raw:
        for statement in (*FUTURE, *statements):
            raw.execute(statement)
    return Settings(data_dir=folder)


def test_that_a_newer_store_is_read_and_left_as_it_is(tmp_path: Path) -> None:
    settings = make(tmp_path)
    before = (tmp_path / "factory.db").read_bytes()
    told: list[WriteTrouble | None] = []
    store = NewerStore(settings, WHY, told.append)
    assert len(on_file(store)) == 2
    assert store.plant.zone.key == "UTC"
    assert owner(store.place.file) is None
    (trouble,) = told
    assert trouble is not None
    assert trouble.reason == NEWER
    assert "factory.db was written by a newer Factory Desktop" in trouble.message
    store.close()
    assert (tmp_path / "factory.db").read_bytes() == before


def test_that_its_writer_takes_nothing(tmp_path: Path) -> None:
    store = NewerStore(make(tmp_path), WHY, lambda _: None)
    with pytest.raises(StoreUnavailableError, match="Nothing can be changed") as refused:
        store.writer.submit(Ticket(AddPlant(), lambda *_: None))
    assert refused.value.reason == NEWER
    writer = store.writer
    assert (writer.alive, writer.waiting, writer.waiting_events) == (False, 0, 0)
    store.close()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE meta SET value = '999' WHERE key = 'rollup_version'",
        "ALTER TABLE meta RENAME COLUMN value TO said",
        "UPDATE meta SET value = 'another' WHERE key = 'time_rule'",
    ],
)
def test_that_what_cannot_be_trusted_is_not_shown(tmp_path: Path, change: str) -> None:
    settings = make(tmp_path, change)
    with pytest.raises(NewerStoreError, match="It was written by a newer program"):
        NewerStore(settings, WHY, lambda _: None)
