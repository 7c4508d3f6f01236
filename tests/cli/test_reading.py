from argparse import ArgumentTypeError
from datetime import UTC, datetime

import pytest

from factory_desktop.cli import reading


def test_that_what_is_meant_is_read() -> None:
    assert reading.whole(1, 30)("30") == 30
    assert reading.positive(100)("0.25") == 0.25
    assert reading.speed("60") == 60
    assert reading.speed("max") is None
    assert reading.size("1600x1000") == (1600, 1000)
    assert reading.time("2026-01-22T10:00:00+05:30") == datetime(2026, 1, 22, 4, 30, tzinfo=UTC)
    assert reading.url("http://127.0.0.1:8000/") == "http://127.0.0.1:8000"


@pytest.mark.parametrize("text", ["0", "31", "-1", "1.5", "", "seven", "1_0", "9" * 30, "٣"])
def test_that_a_number_outside_its_limits_is_refused(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="from 1 to 30"):
        reading.whole(1, 30)(text)


@pytest.mark.parametrize("text", ["0", "0.0", "101", "-1", "nan", "inf", "1e2", "", "1_0"])
def test_that_a_rate_outside_its_limits_is_refused(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="above 0, at most 100"):
        reading.positive(100)(text)


@pytest.mark.parametrize("text", ["1600", "x", "1600X1000", "160000x1000", "1600x1000x2"])
def test_that_a_size_needs_width_and_height(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="1600x1000"):
        reading.size(text)


@pytest.mark.parametrize("text", ["yesterday", "2026-01-22", "2026-01-22T10:00:00"])
def test_that_a_time_needs_a_zone(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match=r"zone|RFC 3339"):
        reading.time(text)


@pytest.mark.parametrize("text", ["127.0.0.1:8000", "http://", "ftp://x", "http://x/api/v1"])
def test_that_an_address_is_scheme_and_host(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="an address such as"):
        reading.url(text)


def test_that_a_size_lies_between_the_windows_smallest_and_8k() -> None:
    assert reading.size("1100x700") == (1100, 700)
    assert reading.size("7680x4320") == (7680, 4320)
    for small in ("1x1", "0x0", "1099x700", "1100x699"):
        with pytest.raises(ArgumentTypeError, match="at least 1100x700"):
            reading.size(small)
    for large in ("99999x99999", "7681x4320", "7680x4321"):
        with pytest.raises(ArgumentTypeError, match="at most 7680x4320"):
            reading.size(large)
