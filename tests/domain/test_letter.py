from datetime import timedelta

from factory_desktop.domain.letter import LONGEST, LONGEST_ASKED, SHORTEST, new_id, pause


def test_that_pauses_double_up_to_a_bound_and_are_never_all_alike() -> None:
    assert [pause(tries, None, 0) for tries in (1, 2, 3)] == [SHORTEST, 2 * SHORTEST, 4 * SHORTEST]
    assert pause(500, None, 0) == LONGEST
    assert pause(500, None, 1) == 1.25 * LONGEST


def test_that_a_pause_that_the_receiver_asks_for_is_kept_to() -> None:
    assert pause(1, timedelta(minutes=1), 0.5) == timedelta(minutes=1)
    assert pause(500, timedelta(seconds=1), 0) == LONGEST
    assert pause(1, timedelta(days=400), 0) == LONGEST_ASKED


def test_that_no_two_ids_are_the_same() -> None:
    assert len({new_id() for _ in range(100)}) == 100
