import pytest

from factory_desktop.domain.errors import RosterError
from factory_desktop.domain.worker_data import WorkerTally
from factory_desktop.store import worker_data
from factory_desktop.store.opened import OpenedStore
from tests.factories import read
from tests.store.test_erasing import ID, NAME, marked

__all__ = ["marked"]


def test_that_all_is_found_that_is_about_the_worker_or_names_it(marked: OpenedStore) -> None:
    found = read(marked, worker_data.read, ID)
    assert (found.worker.worker_id, found.worker.name) == (ID, NAME)
    assert [one.worker_id for one in found.notes] == [ID, "W1"]
    assert [one.pointer for one in found.refused] == ["/workstation_id"]
    assert [one.action for one in found.lines] == [
        "worker-added",
        "worker-renamed",
        "note-written",
        "note-written",
        "worker-exported",
    ]
    assert read(marked, worker_data.tally, ID) == WorkerTally(190, 2, 1, 5)


def test_that_who_is_not_on_the_roster_is_told(marked: OpenedStore) -> None:
    with pytest.raises(RosterError):
        read(marked, worker_data.tally, "W99")
