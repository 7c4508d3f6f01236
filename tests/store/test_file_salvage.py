from collections import Counter
from pathlib import Path

from factory_desktop.domain.salvage import Salvage
from factory_desktop.store.bringing_back import BringBack
from factory_desktop.store.engine import raw_of
from factory_desktop.store.file_salvage import SLICE, FileSalvage
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.plausible import Plausible
from factory_desktop.store.rollups.kept import Kept
from factory_desktop.store.salvage.tables import Tables
from factory_desktop.store.ticket import Command
from tests.factories import event, read, record

EVENTS = 1300


def test_that_the_newest_events_come_first_and_in_slices(store: OpenedStore) -> None:
    for start in range(0, EVENTS, 650):
        record(store, *(event(minute) for minute in range(start, start + 650)))
    kept = read(store, Kept.read)
    plausible = read(store, lambda connection: Plausible.read(raw_of(connection), 2000))
    given: list[BringBack] = []

    def ask(command: Command[object]) -> int:
        assert isinstance(command, BringBack)
        given.append(command)
        return 0

    store.close()
    file = store.place.file
    with Tables(file, file.with_name("none"), {}) as tables:
        before = Salvage(Path("damaged"))
        one = FileSalvage(ask, lambda: False, lambda _: None, kept, before)  # type: ignore[arg-type]
        one.bring(tables, plausible)
        found = one.count(
            tables, Counter(kept.grid.hour(row[0]) for command in given for row in command.rows)
        )
    assert (found.saved, found.lost, found.is_exact) == (EVENTS, 0, True)
    sizes = [len(command.rows) for command in given]
    assert sum(sizes) == EVENTS
    assert max(sizes) < SLICE + 300
    assert given[0].rows[-1][0] > given[-1].rows[-1][0]
