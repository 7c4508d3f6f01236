from factory_desktop.store import findings_schema
from factory_desktop.store.opened import OpenedStore
from tests.factories import read, scalar


def test_that_a_new_store_has_room_for_what_is_found(store: OpenedStore) -> None:
    for table in (findings_schema.drift_run, findings_schema.alert, findings_schema.label):
        assert read(store, scalar, f"SELECT count(*) FROM {table.name}") == 0  # noqa: S608 - our own names
