from math import inf, log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factory_desktop.domain.drift import (
    DOCUMENT_RATES,
    DriftLimits,
    Verdict,
    divergence,
    usual,
    within,
    working_share,
)

COUNTS = st.lists(st.integers(0, 10**6), min_size=4, max_size=4)


@given(COUNTS, COUNTS)
def test_that_the_score_is_that_of_the_definition(counts: list[int], base: list[int]) -> None:
    found = divergence(counts, base)
    if not sum(counts) or not sum(base):
        assert found is None
        return
    brute = 0.0
    for one, other in zip(counts, base, strict=True):
        p, q = (one + 0.5) / (sum(counts) + 2), (other + 0.5) / (sum(base) + 2)
        brute += p * log(p / q)
    assert found == pytest.approx(max(brute, 0.0), abs=1e-12)
    assert found is not None
    assert 0 <= found < inf


@given(COUNTS, st.integers(1, 5))
def test_that_the_same_mix_has_no_score_to_speak_of(counts: list[int], times: int) -> None:
    scaled = divergence([times * one for one in counts], counts)
    assert scaled is None or scaled < 1 / sum(counts)


def test_that_a_type_never_seen_before_has_no_infinite_weight() -> None:
    assert divergence([0, 0, 0, 100], [1000, 0, 0, 0]) == pytest.approx(7.2, abs=0.5)


def test_that_one_odd_day_moves_neither_what_is_usual_nor_how_far_it_goes() -> None:
    calm, odd = usual([10, 11, 12, 13, 14]), usual([10, 11, 12, 13, 1000])
    assert calm.middle == 12
    assert calm.spread == pytest.approx(3 * 1.4826)
    assert (odd.middle, odd.spread) == (calm.middle, calm.spread)
    assert [calm.low, calm.high] == pytest.approx([7.5522, 16.4478])


def test_that_a_product_count_is_no_state() -> None:
    assert working_share([6, 3, 1, 90]) == 0.6
    assert working_share([0, 0, 0, 5]) is None


@pytest.mark.parametrize(
    ("value", "verdict"),
    [(None, "unknown"), (0.49, "low"), (0.5, "well"), (0.85, "well"), (0.86, "high")],
)
def test_that_what_is_on_a_limit_is_still_well(value: float | None, verdict: str) -> None:
    assert within(value, 0.5, 0.85) is Verdict(verdict)


def test_that_the_documents_limits_are_those_that_hold_first() -> None:
    first = DriftLimits()
    assert (first.confidence, first.working_low, first.working_high) == (0.80, 0.50, 0.85)
    assert (first.rate_low, first.rate_high) == (None, None)
    assert (DOCUMENT_RATES.rate_low, DOCUMENT_RATES.rate_high) == (5, 25)


@pytest.mark.parametrize(
    "wrong",
    [
        {"confidence": 0.82},
        {"confidence": 1.0},
        {"confidence": 0.0},
        {"working_low": 0.9},
        {"kl": 0.0},
        {"rate_low": 25.0, "rate_high": 5.0},
    ],
)
def test_that_limits_that_cannot_be_counted_or_crossed_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        DriftLimits(**wrong)
