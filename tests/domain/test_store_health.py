import pytest

from factory_desktop.domain.store_health import StoreHealth

MB, GB = 2**20, 2**30


@pytest.mark.parametrize(
    ("size", "free", "full"),
    [
        (50 * GB, 50 * GB, 0.5),
        (50 * GB, 5 * GB, 50 / 55),
        (50 * MB, 200 * GB, 0.00024),
        (50 * MB, GB // 2, 0.9),  # little is left, however small the store is
        (50 * MB, 0, 1),
        (0, 0, 1),
    ],
)
def test_that_a_place_is_full_by_what_is_left_beside_the_store(
    size: int, free: int, full: float
) -> None:
    assert StoreHealth(size, free).full == pytest.approx(full, abs=0.0005)


def test_that_nobody_says_what_the_system_does_not_tell() -> None:
    assert StoreHealth(MB).full is None
