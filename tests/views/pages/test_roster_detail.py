from factory_desktop.views.pages.roster_detail import names_of
from tests.snapshots import snapshot


def test_that_workers_and_stations_are_named_by_id() -> None:
    """What both details do is tested with theirs."""
    names = names_of(snapshot())
    assert (names["W2"], names["S5"]) == ("Sarah Chen", "Packaging Station")
