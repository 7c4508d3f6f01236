from factory_desktop.backend.refused import tell_newest
from factory_desktop.domain.refused_event import RefusedEvent
from factory_desktop.store.opened import OpenedStore


def test_that_what_cannot_be_read_is_told_to_nobody(store: OpenedStore) -> None:
    told: list[tuple[RefusedEvent, ...]] = []
    tell_newest(store.reading, told.append)
    assert told == [()]
    store.reading.interrupt()
    store.place.file.rename(store.place.file.with_name("elsewhere.db"))
    store.reading.dispose()
    tell_newest(store.reading, told.append)
    assert len(told) == 1
