import pytest

from factory_desktop.domain.instant import to_us
from factory_desktop.store.plausible import Plausible
from tests.factories import T0

GOOD = (to_us(T0), 1, 2, 3, 900_000, 4, 5_000, 6, 0, 0)
KEYS = {"worker": {1}, "station": {1, 2}, "camera": {0}, "model_version": {0}}


def with_value(at: int, value: int) -> tuple[int, ...]:
    return (*GOOD[:at], value, *GOOD[at + 1 :])


def test_that_an_event_is_one() -> None:
    assert Plausible(7, KEYS).fits(GOOD)


@pytest.mark.parametrize(
    ("at", "value"),
    [
        (0, 0),
        (0, 2**60),
        (1, 9),
        (2, 9),
        (3, 4),
        (3, -1),
        (4, 1_000_001),
        (4, -1),
        (5, -1),
        (6, 2**60),
        (7, 0),
        (7, 7),
        (8, 1),
        (9, 1),
    ],
)
def test_that_what_cannot_have_been_stored_is_none(at: int, value: int) -> None:
    assert not Plausible(7, KEYS).fits(with_value(at, value))


def test_that_others_are_taken_where_the_roster_is_lost() -> None:
    plausible = Plausible(7, KEYS, frozenset({"worker"}))
    stranger = with_value(1, 9)
    assert plausible.fits(stranger)
    assert not plausible.fits(with_value(1, -9))
    assert not plausible.fits(with_value(2, 9))
    assert plausible.strangers([GOOD, stranger]) == {"worker": frozenset({9})}
    assert plausible.strangers([GOOD]) == {}
