from datetime import date
from pathlib import Path

import pytest

from factory_desktop.domain.span import ALL_TIME
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.dashboard import dashboard
from tests.benchmarks.event_table import event_table, group_by
from tests.benchmarks.plant import STATIONS, WORKERS, Plant
from tests.benchmarks.report import Report
from tests.benchmarks.stores import Stores

PLANT = Plant(500, 5, date(2026, 1, 20))


@pytest.fixture
def stores(tmp_path: Path) -> Stores:
    return Stores(tmp_path, Report())


def test_that_a_filled_store_holds_the_whole_plant(stores: Stores) -> None:
    with stores.filled(PLANT).opened() as store, store.reading.connect() as connection:
        found = dashboard(connection, ALL_TIME, TimeRule(), PLANT.ends)
    assert (len(found.workers), len(found.stations)) == (WORKERS, STATIONS)
    assert found.factory.events == PLANT.events


def test_that_a_store_is_filled_once_and_later_plants_find_its_days(stores: Stores) -> None:
    first = stores.filled(PLANT)
    filled_at = first.file.stat().st_mtime_ns
    again = stores.filled(Plant(PLANT.events, PLANT.days, date(2026, 1, 22)))
    assert again.plant == PLANT
    assert again.file.stat().st_mtime_ns == filled_at


def test_that_a_store_which_was_not_filled_to_the_end_is_made_anew(stores: Stores) -> None:
    filled = stores.filled(PLANT)
    (filled.data_dir / "plant.json").unlink()
    filled.file.write_bytes(b"half")
    with stores.filled(PLANT).raw() as raw:
        assert raw.execute("SELECT count(*) FROM event").fetchone() == (PLANT.events,)


def test_that_the_event_table_alone_gives_the_same_rows(stores: Stores, tmp_path: Path) -> None:
    with stores.filled(PLANT).raw() as raw, event_table(tmp_path / "table.db") as table:
        for chunk in PLANT.chunks(100):
            table.insert(chunk)
        names = "SELECT count(*) FROM worker UNION ALL SELECT count(*) FROM station"
        assert table.connection.execute(names).fetchall() == raw.execute(names).fetchall()
        ours, other = (group_by(one, ALL_TIME) for one in (raw, table.connection))
    assert len(ours) > WORKERS
    assert ours == other
