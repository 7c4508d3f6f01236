import threading

from factory_desktop.domain.sentence import Sentence
from factory_desktop.logs.sparing import MOST_CAUSES, Sparing
from tests.logs.records import record


class Now:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.at = 100.0

    def __call__(self) -> float:
        return self.at


def left_out(made: object) -> int:
    return int(getattr(made, "left_out", -1))


def test_that_a_cause_has_one_line_a_second_and_the_next_counts_the_rest() -> None:
    now = Now()
    sparing = Sparing(now)
    first, *others = [record("Not %s", number) for number in range(10)]
    assert sparing.filter(first)
    assert left_out(first) == 0
    assert not any(sparing.filter(other) for other in others)
    now.at += 1
    for expected in (9, 0):
        later = record("Not %s", "again")
        assert sparing.filter(later)
        assert left_out(later) == expected
        now.at += 1


def test_that_other_causes_are_not_held_up() -> None:
    sparing = Sparing(Now())
    different = [
        record("Not stored"),
        record("Not read"),
        record("Not stored", name="factory_desktop.backend.asker"),
        record("Not stored", error=KeyError()),
        record("Not stored", error=ValueError()),
        record("Not stored", level=40),
        record(Sentence("Not {what}", what=1)),
    ]
    assert all(sparing.filter(one) for one in different)
    assert not sparing.filter(record(Sentence("Not {what}", what=2)))


def test_that_faults_of_different_places_are_different_causes() -> None:
    def elsewhere() -> None:
        raise KeyError

    sparing, other = Sparing(Now()), KeyError()
    try:
        elsewhere()
    except KeyError as error:
        other = error
    first, second = record("Incident %s", "ab", error=KeyError()), record("Incident %s", "cd")
    second.exc_info = (KeyError, other, other.__traceback__)
    assert sparing.filter(first)
    assert sparing.filter(second)
    assert not sparing.filter(record("Incident %s", "ef", error=KeyError()))


def test_that_what_a_library_has_finished_is_one_cause() -> None:
    sparing = Sparing(Now())
    assert sparing.filter(record("Task 17 at 0x7f3a\nof A", name="asyncio"))
    assert not sparing.filter(record("Task 9 at 0x11\nof B", name="asyncio"))


def test_that_no_more_causes_are_remembered_than_there_is_room_for() -> None:
    sparing = Sparing(Now())
    letters = [chr(0x4E00 + number) for number in range(3 * MOST_CAUSES)]
    assert all(sparing.filter(record(letter)) for letter in letters)
    assert len(sparing._told) == MOST_CAUSES
    assert not sparing.filter(record(letters[-1]))


def test_that_many_threads_count_as_one() -> None:
    sparing = Sparing(Now())
    passed: list[bool] = []

    def flood() -> None:
        passed.extend(sparing.filter(record("Not %s", 1)) for _ in range(500))

    threads = [threading.Thread(target=flood) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(passed) == 1
    assert sparing._told.popitem()[1].left_out == 1_999
