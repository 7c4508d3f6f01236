from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factory_desktop.domain.instant import EPOCH, from_us, parse, text, to_us

offsets = st.integers(-(24 * 60 - 1), 24 * 60 - 1).map(lambda m: timezone(timedelta(minutes=m)))
instants = st.datetimes(datetime(2, 1, 1), datetime(9998, 12, 31), timezones=offsets)  # noqa: DTZ001 - hypothesis wants bare bounds


@pytest.mark.parametrize(
    ("sent", "meant"),
    [
        ("2026-01-22T10:15:00Z", datetime(2026, 1, 22, 10, 15, tzinfo=UTC)),
        ("2026-01-22t10:15:00z", datetime(2026, 1, 22, 10, 15, tzinfo=UTC)),
        ("2026-01-22T10:15:00+05:30", datetime(2026, 1, 22, 4, 45, tzinfo=UTC)),
        ("2026-01-22T10:15:00-00:00", datetime(2026, 1, 22, 10, 15, tzinfo=UTC)),
        ("2026-01-22T23:30:00-23:59", datetime(2026, 1, 23, 23, 29, tzinfo=UTC)),
        ("2026-01-22T10:15:00.5Z", datetime(2026, 1, 22, 10, 15, 0, 500_000, tzinfo=UTC)),
        ("2026-01-22T10:15:00.1234567Z", datetime(2026, 1, 22, 10, 15, 0, 123_456, tzinfo=UTC)),
        ("2026-01-22T10:15:00.999999999Z", datetime(2026, 1, 22, 10, 15, 0, 999_999, tzinfo=UTC)),
        ("2024-02-29T00:00:00Z", datetime(2024, 2, 29, tzinfo=UTC)),
        ("0001-01-01T00:00:00Z", datetime(1, 1, 1, tzinfo=UTC)),
        ("9999-12-31T23:59:59.999999Z", datetime(9999, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC)),
    ],
)
def test_that_every_form_of_rfc_3339_is_read(sent: str, meant: datetime) -> None:
    assert parse(sent) == meant
    assert parse(sent).tzinfo is UTC


@pytest.mark.parametrize(
    "sent",
    [
        "",
        "now",
        "1769076900",
        "2026-W04-4T10:15:00Z",
        "2026-022T10:15:00Z",
        "20260122T101500Z",
        "2026-01-22",
        "2026-01-22 10:15:00Z",
        "2026-01-22T10:15Z",
        "2026-01-22T10Z",
        "2026-1-22T10:15:00Z",
        "26-01-22T10:15:00Z",
        "+2026-01-22T10:15:00Z",
        "2026-01-22T24:00:00Z",
        "2026-01-22T10:60:00Z",
        "2026-01-22T10:15:60Z",
        "2026-01-22T10:15:00,5Z",
        "2026-01-22T10:15:00.Z",
        "2026-01-22T10:15:00.1234567890Z",
        "2026-01-22T10:15:00+0900",
        "2026-01-22T10:15:00+09",
        "2026-01-22T10:15:00+09:00:30",
        "2026-01-22T10:15:00+24:00",
        "2026-01-22T10:15:00+09:60",
        "2026-01-22T10:15:00 Z",
        "2026-01-22T10:15:00ZZ",
        "2026-01-22T10:15:00UTC",
        "2026-01-22T10:15:00[Europe/Tallinn]",
        "2026-01-22T10:15:00Z\n",
        "\n2026-01-22T10:15:00Z",
        " 2026-01-22T10:15:00Z",
        "2026-01-22T10:15:00Z\0",
        "2026-01-22T10:15:00\u2212" + "09:00",
        "\uff12026-01-22T10:15:00Z",
        "٢٠٢٦-01-22T10:15:00Z",
        "2026-01-22T10:15:00.\uff11Z",
    ],
)
def test_that_nothing_else_is_taken_for_a_time(sent: str) -> None:
    with pytest.raises(ValueError, match="Not an RFC 3339 time"):
        parse(sent)


@pytest.mark.parametrize("sent", ["2026-01-22T10:15:00", "2026-01-22t10:15:00.25"])
def test_that_a_time_without_a_zone_is_told_so(sent: str) -> None:
    with pytest.raises(ValueError, match="needs a zone"):
        parse(sent)


@pytest.mark.parametrize(
    "sent",
    [
        "2026-02-29T10:15:00Z",
        "2026-02-30T10:15:00Z",
        "2026-04-31T10:15:00Z",
        "0000-01-01T00:00:00Z",
        "0001-01-01T00:00:00+00:01",
        "9999-12-31T23:59:59-00:01",
        "9999-12-31T00:01:00-23:59",
    ],
)
def test_that_days_that_no_calendar_holds_are_refused_in_words(sent: str) -> None:
    with pytest.raises(ValueError, match="No such day or time"):
        parse(sent)


@given(instants)
def test_that_an_instant_comes_back_from_its_text_whatever_its_zone(at: datetime) -> None:
    assert parse(text(at)) == at
    assert parse(at.isoformat()) == at
    assert text(parse(text(at))) == text(at)


@given(instants)
def test_that_an_instant_comes_back_from_its_microseconds(at: datetime) -> None:
    assert from_us(to_us(at)) == at
    assert from_us(to_us(at)).tzinfo is UTC


@given(instants, instants)
def test_that_microseconds_are_in_the_order_of_time_and_exactly_as_far_apart(
    one: datetime, other: datetime
) -> None:
    assert to_us(one) - to_us(other) == (one - other) // timedelta(microseconds=1)


def test_that_microseconds_count_from_1970() -> None:
    assert to_us(EPOCH) == 0
    assert to_us(datetime(2026, 1, 1, tzinfo=UTC)) == 1_767_225_600_000_000
    assert to_us(datetime(1969, 12, 31, 23, 59, 59, tzinfo=UTC)) == -1_000_000


def test_that_text_shows_microseconds_only_where_there_are_any() -> None:
    assert text(datetime(2026, 1, 22, 10, tzinfo=UTC)) == "2026-01-22T10:00:00Z"
    assert text(datetime(2026, 1, 22, 10, 0, 0, 5, tzinfo=UTC)) == "2026-01-22T10:00:00.000005Z"


@given(st.text("0123456789-:.TtZz+ \n", max_size=32) | st.text(max_size=40))
def test_that_any_text_is_read_or_refused_with_a_sentence(sent: str) -> None:
    try:
        at = parse(sent)
    except ValueError as error:
        why = str(error)
    else:
        why = f"It is {text(at)}."
    assert why.endswith(".")
