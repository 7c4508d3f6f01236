from factory_desktop.backend.event_rows import event_rows
from factory_desktop.domain.export import EVENT_FIELDS, EventList
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.readers import Readers
from tests.factories import SIMULATED, event, record


def test_that_a_row_has_a_cell_a_column_with_names_where_they_are_known(store: OpenedStore) -> None:
    record(store, event(1, worker="W2"), event(0, camera_id=SIMULATED))
    listed = EventList("Events", workers=(("W1", "Ann"),))
    reading = Readers(store.place.file)
    first, second = (
        dict(zip(EVENT_FIELDS, row, strict=True)) for row in event_rows(reading, listed)
    )
    reading.dispose()
    assert (first["worker_name"], first["simulated"]) == ("Ann", "yes")
    assert (second["worker_name"], second["simulated"]) == (None, "no")
    assert (second["worker_id"], second["event_type"], second["confidence"]) == (
        "W2",
        "working",
        0.9,
    )
