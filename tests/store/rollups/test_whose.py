import pytest

from factory_desktop.store.rollups.levels import Kind
from factory_desktop.store.rollups.whose import Whose


@pytest.mark.parametrize(
    ("whose", "kind"),
    [
        (Whose(), Kind.FACTORY),
        (Whose(3), Kind.WORKER),
        (Whose(None, 4), Kind.STATION),
        (Whose(3, 4), None),
        (Whose(each_worker=True), Kind.WORKER),
        (Whose(3, each_worker=True), Kind.WORKER),
        (Whose(None, 4, each_worker=True), None),
        (Whose(each_station=True), Kind.STATION),
        (Whose(None, 4, each_station=True), Kind.STATION),
        (Whose(3, each_station=True), None),
        (Whose(stations=(4, 5)), Kind.STATION),
    ],
)
def test_that_a_worker_at_a_station_is_kept_by_hour_alone(whose: Whose, kind: Kind | None) -> None:
    assert whose.kind is kind


def test_that_conditions_name_the_keys() -> None:
    assert Whose().condition == "true"
    assert Whose(3, 4).condition == "true AND worker = 3 AND station = 4"
    assert (Whose().entity, Whose(3).entity, Whose(None, 4).entity) == (
        "true",
        "entity = 3",
        "entity = 4",
    )
    several = Whose(stations=(4, 5))
    assert (several.condition, several.entity, several.key) == (
        "true AND station IN (4, 5)",
        "entity IN (4, 5)",
        "0",
    )
    assert (Whose(3).key, Whose(3, each_worker=True).key) == ("0", "worker")
    assert Whose(each_station=True).key == "station"
