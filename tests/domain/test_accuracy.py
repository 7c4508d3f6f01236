import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factory_desktop.domain.accuracy import Accuracy, Z


def test_that_nothing_is_said_without_a_label() -> None:
    assert (Accuracy().share, Accuracy().interval) == (None, None)


@pytest.mark.parametrize(
    ("right", "labels", "low", "high"),
    [
        # Newcombe (1998), Statistics in Medicine 17, table I, method 3.
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_that_the_interval_is_that_of_the_literature(
    right: int, labels: int, low: float, high: float
) -> None:
    assert Accuracy(right, labels).interval == pytest.approx((low, high), abs=5e-5)


@given(st.integers(1, 400), st.data())
def test_that_its_ends_are_where_the_score_test_turns(labels: int, data: st.DataObject) -> None:
    """By looking for them: the shares p with |share - p| = Z sqrt(p (1 - p) / n)."""
    right = data.draw(st.integers(0, labels))
    found = Accuracy(right, labels)
    share, interval = found.share, found.interval
    assert share is not None
    assert interval is not None

    def is_in(p: float) -> bool:
        return abs(share - p) <= Z * math.sqrt(p * (1 - p) / labels)

    for end, outside in zip(interval, (0.0, 1.0), strict=True):
        inner, outer = share, outside
        for _ in range(60):
            half = (inner + outer) / 2
            inner, outer = (half, outer) if is_in(half) else (inner, half)
        assert end == pytest.approx(inner, abs=1e-9)
