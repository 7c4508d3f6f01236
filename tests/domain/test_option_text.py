from datetime import timedelta

import pytest

from factory_desktop.domain import option_text


def test_that_a_reader_gives_the_value_or_says_what_it_needs() -> None:
    assert option_text.minutes(60)("2.5") == timedelta(minutes=2.5)
    assert option_text.yes_or_no("YES") is True
    with pytest.raises(ValueError, match="a whole number from 1 to 10"):
        option_text.number(10)("11")


def test_that_addresses_are_read_each_once() -> None:
    assert option_text.plain_addresses("::2, 10.0.0.1 ::2") == ("::2", "10.0.0.1")
