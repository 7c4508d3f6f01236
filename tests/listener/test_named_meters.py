from collections import Counter

from factory_desktop.listener.named_meters import NamedMeters

Meters = NamedMeters[str, Counter[str]]


def meters(most: int) -> Meters:
    return NamedMeters(Counter, most, "other")


def test_that_each_name_has_a_meter_of_its_own() -> None:
    found = meters(2)
    assert found["a"] is found["a"]
    assert found["a"] is not found["b"]


def test_that_ever_new_names_share_one_meter() -> None:
    found = meters(10)
    for number in range(10_000):
        found[f"N{number}"]["seen"] += 1
    assert len(found) == 11
    assert found["other"]["seen"] == 9_990
    assert found["N9"]["seen"] == 1


def test_that_those_who_send_nothing_good_leave_half_of_the_places() -> None:
    found = meters(10)
    for number in range(10_000):
        found.of_refused(f"bad{number}")["seen"] += 1
    assert sorted(found) == ["bad0", "bad1", "bad2", "bad3", "bad4", "other"]
    assert found["good"] is not found["other"]
    assert found.of_refused("good") is found["good"]
