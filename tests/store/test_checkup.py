import random
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.operation import SetTimeRule
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.store import checkup
from factory_desktop.store.checkup import SAMPLED
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.retention import RetireEvents
from tests.factories import T0, Call, event, record, run, units
from tests.store import older
from tests.store.test_operations import operate
from tests.store.test_seals import DAY, seal

LATER = T0 + timedelta(days=30)


def said(store: Path, *, full: bool = False) -> list[str]:
    found = list(checkup.check(store, LATER, full=full, dice=random.Random(1)))
    assert all(one.well for one in found), found
    return [one.said for one in found]


def faults(store: Path) -> list[str]:
    return [one.said for one in checkup.check(store, LATER, full=True) if not one.well]


def worked(store: OpenedStore, hours: int = 60) -> None:
    record(store, *(event(20 * n) for n in range(3 * hours)), units(5))


def execute(store: OpenedStore, statement: str) -> None:
    run(store, Call(lambda transaction: transaction.raw.execute(statement).rowcount))


def test_that_a_store_in_use_is_found_well_and_stays_as_it_is(store: OpenedStore) -> None:
    worked(store)
    operate(store, SetTimeRule(TimeRule()))
    assert said(store.place.file) == [
        "Pages and tables: well (quick check).",
        "References: well.",
        f"Sums: {SAMPLED} of 60 hours compared with their events, all well.",
        "Seals: no day is sealed yet.",
        "Audit trail: 7 lines, each fits the one before it.",
    ]
    assert said(store.place.file, full=True)[0] == "Pages and tables: well (full check)."
    assert said(store.place.file, full=True)[2].startswith("Sums: 60 of 60 hours")
    # The sums of the newest events still wait to be folded: that is no fault, and stays so.
    record(store, event(4000))
    assert said(store.place.file, full=True)[2].startswith("Sums: 61 of 61 hours")


def test_that_a_day_that_is_not_as_it_was_sealed_is_told(store: OpenedStore) -> None:
    worked(store)
    seal(store, DAY, DAY + 1)
    assert said(store.place.file)[3] == "Seals: 2 days that are over are as they were."
    # No sum has it.
    execute(store, "UPDATE event SET seq = seq + 1 WHERE type = 3")
    assert faults(store.place.file) == [
        "Seals: the events of 2026-01-22 (UTC) are not as they were when it was over.",
    ]


def test_that_progress_is_told_and_unfinished_hours_are_left_out(store: OpenedStore) -> None:
    worked(store, 3)
    told: list[tuple[int, int]] = []
    now = T0 + timedelta(hours=2, minutes=30)
    list(checkup.check(store.place.file, now, progress=lambda *at: told.append(at)))
    assert told == [(1, 2), (2, 2)]


def test_that_wrong_sums_are_named(store: OpenedStore) -> None:
    worked(store)
    run(store, Call(lambda t: t.rolling.fold(t.raw)))
    execute(store, "UPDATE roll_hour SET n_working = n_working + 1 WHERE hour % 60 = 5")
    (found,) = faults(store.place.file)
    assert found.startswith("Sums: the hour from 2026-01-")
    assert "is not what its events add up to" in found


def test_that_an_event_that_nothing_has_counted_is_found(store: OpenedStore) -> None:
    worked(store)
    execute(
        store,
        "INSERT INTO event SELECT ts_us + 864000000000, worker, station, type, conf_ppm, count,"
        " delay_us, seq + 100000, camera, model FROM event LIMIT 1",
    )
    assert "2026-02-01T08:00:00Z" in faults(store.place.file)[0]


def test_that_a_row_that_refers_to_nothing_is_named(store: OpenedStore) -> None:
    worked(store)
    store.close()
    with closing(sqlite3.connect(store.place.file)) as raw, raw:
        raw.execute("DELETE FROM station WHERE station_id = 'S1'")
    found = faults(store.place.file)
    assert found[0].startswith("References: event refers to station, where there is no such row;")
    assert "and 171 more" in found[0]


def test_that_a_changed_line_of_the_trail_is_named(store: OpenedStore) -> None:
    execute(store, "UPDATE audit SET detail = '{}' WHERE id = 2")
    (found,) = faults(store.place.file)
    assert found == "Audit trail: line 2 or one before it was changed or taken out."
    execute(store, "DELETE FROM audit")
    assert "line 1 is missing" in faults(store.place.file)[0]


def test_that_below_the_floor_of_retention_nothing_is_compared(store: OpenedStore) -> None:
    worked(store)
    run(store, RetireEvents(T0 + timedelta(hours=30)))
    assert said(store.place.file, full=True)[2].startswith("Sums: ")


def test_that_a_broken_page_is_found(store: OpenedStore) -> None:
    record(store, *map(event, range(3000)))
    store.close()
    with closing(sqlite3.connect(store.place.file)) as raw:
        query = "SELECT pageno FROM dbstat WHERE name = 'event' AND pagetype = 'leaf'"
        try:
            page = raw.execute(query).fetchall()[3][0]
        except sqlite3.OperationalError:
            pytest.skip("this SQLite has no dbstat")
    with store.place.file.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 4096)
    (found,) = faults(store.place.file)
    assert found.startswith("Pages and tables: ")


def test_that_an_older_store_is_looked_at_as_far_as_it_can_be(tmp_path: Path) -> None:
    older.make(tmp_path / "factory.db", 5)
    assert said(tmp_path / "factory.db")[2].startswith("Sums and audit trail: not looked at")


def test_that_what_is_no_store_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="There is no store at"):
        list(checkup.check(tmp_path / "none.db", LATER))
    (tmp_path / "notes.db").write_text("no database" * 100, "utf-8")
    with pytest.raises(KnownError, match="cannot be checked"):
        list(checkup.check(tmp_path / "notes.db", LATER))
    with closing(sqlite3.connect(tmp_path / "other.db")) as raw, raw:
        raw.execute("CREATE TABLE customer (name TEXT)")
    with pytest.raises(KnownError, match="is not a store of"):
        list(checkup.check(tmp_path / "other.db", LATER))
