import sqlite3
from contextlib import closing
from datetime import timedelta

from factory_desktop.domain.hour_grid import hour_grid
from factory_desktop.domain.instant import to_us
from factory_desktop.store.copying import copy
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.rollups import brought_back
from factory_desktop.store.rollups.folding import fold
from tests.factories import T0, Call, Empty, event, record, run

GRID = hour_grid("UTC")


def test_that_rows_from_before_an_hour_come_back_and_no_others(store: OpenedStore) -> None:
    record(store, *(event(60 * hour) for hour in range(48)))
    run(store, Call(lambda transaction: fold(transaction.raw)))
    place = store.place
    backup = copy(place.file, place.backups, "tested", T0)
    run(store, Empty())
    store.close()
    hour = GRID.first_hour(GRID.day(GRID.hour(to_us(T0 + timedelta(days=1)))))
    with closing(sqlite3.connect(place.file)) as raw:
        raw.execute("ATTACH ? AS backup", (str(backup),))
        assert not brought_back.has_sums(raw, "main", hour)
        assert brought_back.has_sums(raw, "backup", hour)
        brought_back.bring_back(raw, hour, GRID.day(hour))
        for table in ("roll_hour", "roll_camera", "roll_model"):
            found = "SELECT count(*) FROM {}.{} WHERE hour < ?"
            (mine,), (theirs,) = (
                raw.execute(found.format(schema, table), (hour,)).fetchone()
                for schema in ("main", "backup")
            )
            assert mine == theirs > 0
        assert raw.execute("SELECT max(hour) FROM main.roll_hour").fetchone()[0] < hour
        # What adds up from days is added up later.
        assert raw.execute("SELECT count(*) FROM roll_entity WHERE level > 1").fetchone() == (0,)
