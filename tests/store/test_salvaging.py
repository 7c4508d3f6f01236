import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from factory_desktop.domain.label import WRONG
from factory_desktop.domain.operation import Clear
from factory_desktop.domain.salvage import Salvage
from factory_desktop.store.copying import copy
from factory_desktop.store.labels import Labelled
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.operations import Operate
from factory_desktop.store.retention import KeepRetention, RetireDue, RetireEvents
from factory_desktop.store.salvaging import Salvaging
from tests.factories import T0, AddPlant, event, open_store, record, rows, run, units
from tests.labels import said, words, write

EVENTS = 2000
SUMS = "SELECT * FROM roll_entity WHERE n_working + n_idle + n_product > 0 ORDER BY 1, 2, 3, 4"


@dataclass
class Told:
    all: list[Salvage] = field(default_factory=list)

    def __call__(self, salvage: Salvage) -> None:
        self.all.append(salvage)

    @property
    def end(self) -> Salvage:
        assert self.all[-1].done
        return self.all[-1]


def fill(store: OpenedStore) -> None:
    run(store, AddPlant())
    for start in range(0, EVENTS, 500):
        minutes = range(start, start + 500)
        record(store, *(event(m, camera_id="C1") if m % 3 else units(m) for m in minutes))


def spoil(file: Path, *pages: int) -> None:
    with file.open("r+b") as opened:
        for page in pages:
            opened.seek((page - 1) * 4096)
            opened.write(b"\xa5" * 4096)


def leaves(file: Path) -> list[int]:
    """Return the pages of the event table, without its root."""
    with closing(sqlite3.connect(file)) as raw:
        try:
            found = raw.execute("SELECT pageno FROM dbstat WHERE name = 'event' AND path <> '/'")
            return [page for (page,) in found]
        except sqlite3.OperationalError:
            pytest.skip("this SQLite does not tell which pages a table has")


def salvage(store: OpenedStore, is_stopping: Callable[[], bool] = lambda: False) -> Told:
    told = Told()
    asked = Salvaging(store.place, store.reading, lambda command: run(store, command), is_stopping)
    asked.run(told)
    return told


def test_that_all_comes_back_with_all_sums(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    fill(store)
    before = rows(store, "SELECT * FROM event")
    run(store, Folded())
    sums = rows(store, SUMS)
    store.close()
    spoil(tmp_path / "factory.db", 1)
    store = open_store(tmp_path)
    end = salvage(store).end
    assert (end.saved, end.lost, end.is_exact, end.lost_tables) == (EVENTS, 0, True, ())
    assert rows(store, "SELECT * FROM event") == before
    assert rows(store, SUMS) == sums
    # It is over: nothing is told a second time.
    assert salvage(store).all == []
    store.close()


def test_that_labels_come_back_after_their_events(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    fill(store)
    events = [event(minute) for minute in (1, 2, 1999)]
    write(store, *(said(one) for one in events))
    write(store, said(events[1], WRONG))
    before = rows(store, "SELECT * FROM label")
    store.close()
    spoil(tmp_path / "factory.db", 1)
    store = open_store(tmp_path)
    # What is said of others meanwhile takes no number away.
    record(store, event(5000))
    assert write(store, said(event(5000))) == (Labelled(5),)
    assert salvage(store).end.lost_tables == ()
    assert rows(store, "SELECT * FROM label WHERE id < 5") == before
    store.close()


def test_that_labels_whose_pages_are_lost_come_from_the_newest_backup(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    fill(store)
    write(store, said(event(1)), said(event(2), WRONG))
    copy(store.place.file, store.place.backups, "test", T0)
    (page,) = rows(store, "SELECT rootpage FROM sqlite_master WHERE name = 'label'")[0]
    store.close()
    spoil(tmp_path / "factory.db", 1, page)
    store = open_store(tmp_path)
    assert salvage(store).end.lost_tables == ("label",)
    assert words(store) == [(1, 1, None), (2, 0, None)]
    store.close()


class Folded:
    """Have all sums where they are looked for."""

    def run(self, transaction: object) -> None:
        transaction.rolling.fold(transaction.raw)  # type: ignore[attr-defined]


def test_that_what_is_lost_is_counted_by_day(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    fill(store)
    run(store, Folded())
    store.close()
    lost = leaves(tmp_path / "factory.db")[2:4]
    spoil(tmp_path / "factory.db", 1, *lost)
    store = open_store(tmp_path)
    end = salvage(store).end
    assert end.saved + end.lost == EVENTS
    assert 50 < end.lost < 400
    assert end.is_exact
    assert end.lost_days is not None
    assert end.lost_days[0] >= T0.date()
    store.close()


def test_that_the_backup_gives_what_is_lost(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    fill(store)
    before = rows(store, "SELECT * FROM event")
    store.close()
    file = tmp_path / "factory.db"
    (tmp_path / "backups").mkdir()
    (tmp_path / "backups" / "factory-20260101-000000-daily.db").write_bytes(file.read_bytes())
    spoil(file, 1, *leaves(file)[2:4])
    store = open_store(tmp_path)
    end = salvage(store).end
    assert (end.saved + end.from_backup, end.lost) == (EVENTS, 0)
    assert end.from_backup > 50
    assert rows(store, "SELECT * FROM event") == before
    store.close()


def test_that_sums_of_days_whose_events_are_gone_are_kept(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    fill(store)
    while run(store, RetireEvents(T0 + timedelta(days=1))):
        pass
    run(store, Folded())
    events, sums = rows(store, "SELECT * FROM event"), rows(store, SUMS)
    hours = rows(store, "SELECT * FROM roll_hour ORDER BY 1, 2, 3")
    store.close()
    assert len(events) < EVENTS
    spoil(tmp_path / "factory.db", 1)
    store = open_store(tmp_path)
    assert salvage(store).end.lost == 0
    assert rows(store, "SELECT * FROM event") == events
    assert rows(store, SUMS) == sums
    assert rows(store, "SELECT * FROM roll_hour ORDER BY 1, 2, 3") == hours
    store.close()


def test_that_no_day_becomes_final_before_its_events_are_back(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    fill(store)
    run(store, KeepRetention(1))
    store.close()
    spoil(tmp_path / "factory.db", 1)
    store = open_store(tmp_path)
    assert run(store, RetireDue()) == 0
    salvage(store)
    assert run(store, RetireDue()) > 0
    store.close()


def test_that_a_stop_leaves_the_rest_to_the_next_start(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    fill(store)
    store.close()
    spoil(tmp_path / "factory.db", 1)
    store = open_store(tmp_path)
    asked = iter([False, False, True, True, True, True])
    assert not salvage(store, lambda: next(asked)).all[-1].done
    assert 0 < len(rows(store, "SELECT * FROM event")) < EVENTS
    store.close()
    store = open_store(tmp_path)
    assert salvage(store).end.saved == EVENTS
    assert len(rows(store, "SELECT * FROM event")) == EVENTS
    store.close()


def test_that_a_clear_ends_it(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    fill(store)
    store.close()
    spoil(tmp_path / "factory.db", 1)
    store = open_store(tmp_path)
    record(store, event(-5))
    run(store, Operate(Clear(), store.plant.rule, store.plant.zone))
    assert salvage(store).all == []
    assert rows(store, "SELECT * FROM event") == []
    store.close()


def test_that_a_damaged_file_that_somebody_took_away_ends_it_too(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    fill(store)
    store.close()
    spoil(tmp_path / "factory.db", 1)
    store = open_store(tmp_path)
    for file in tmp_path.glob("factory-damaged-*"):
        file.unlink()
    end = salvage(store).end
    assert (end.saved, end.is_exact) == (0, False)
    store.close()
