from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.settings import Settings
from factory_desktop.store import meta
from factory_desktop.store.opened import OpenedStore
from tests.factories import Call, read, run


def write(store: OpenedStore, **entries: str) -> None:
    run(store, Call(lambda t: meta.write(t.connection, entries)))


def test_that_entries_are_written_over_and_others_stay(store: OpenedStore) -> None:
    before = read(store, meta.read)
    write(store, zone="Asia/Tokyo", new="1")
    assert read(store, meta.read) == before | {"zone": "Asia/Tokyo", "new": "1"}


def test_that_the_file_says_what_belongs_to_the_plant(store: OpenedStore) -> None:
    write(store, zone="Asia/Tokyo", event_duration_minutes="0.5", measured_cap_minutes="7")
    plant = read(store, meta.plant_settings, Settings())
    assert plant.zone == ZoneInfo("Asia/Tokyo")
    assert plant.rule.event_duration == timedelta(seconds=30)
    assert plant.rule.cap == timedelta(minutes=7)


def test_that_what_is_set_from_outside_stands_over_the_file(store: OpenedStore) -> None:
    outside = Settings(
        zone=ZoneInfo("UTC"), event_duration=timedelta(minutes=1), measured_cap=timedelta(minutes=2)
    )
    write(store, zone="Asia/Tokyo", event_duration_minutes="9", measured_cap_minutes="9")
    plant = read(store, meta.plant_settings, outside)
    assert (plant.zone, plant.rule.event_duration, plant.rule.cap) == (
        outside.zone,
        outside.event_duration,
        outside.measured_cap,
    )


@pytest.mark.parametrize(
    "entries",
    [{"zone": "Mars/Base"}, {"zone": ""}, {"event_duration_minutes": "x"},
     {"measured_cap_minutes": "nan"}, {"event_duration_minutes": "1e999"}],
)  # fmt: skip
def test_that_what_cannot_be_read_is_told_in_words(
    store: OpenedStore, entries: dict[str, str]
) -> None:
    write(store, **entries)
    with pytest.raises(KnownError, match="What the store says of its plant cannot be read"):
        read(store, meta.plant_settings, Settings())
