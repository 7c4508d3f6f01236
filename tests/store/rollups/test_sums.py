from factory_desktop.store.rollups.sums import NOTHING, Sums, total


def test_that_all_adds_up_but_the_latest_event() -> None:
    parts = [Sums(1, 2, 3, 4, 5, 6, 7, 8, 9, 100), Sums(10, 20, 30, 40, 50, 60, 70, 80, 90, 50)]
    assert total(parts) == Sums(11, 22, 33, 44, 55, 66, 77, 88, 99, 100)
    assert total(iter(parts)).events == 110


def test_that_nothing_adds_up_to_nothing() -> None:
    assert total([]) == NOTHING
    assert NOTHING.events == 0
