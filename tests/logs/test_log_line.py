import logging

import pytest

from factory_desktop.logs.log_line import visible
from tests.logs.records import line


@pytest.mark.parametrize(
    ("level", "name"),
    [
        (5, "debug"),
        (logging.DEBUG, "debug"),
        (logging.INFO, "info"),
        (25, "info"),
        (logging.WARNING, "warning"),
        (logging.ERROR, "error"),
        (logging.CRITICAL, "error"),
    ],
)
def test_that_a_level_has_the_name_of_what_it_reaches(level: int, name: str) -> None:
    assert line("", level=level).level_name == name


def test_that_what_has_no_shape_is_shown_as_what_it_is_called() -> None:
    assert visible("Lõuna – fine") == "Lõuna – fine"
    assert visible("a\r\nb\x1b[31m\u202e\ud800\x7f") == r"a\r\nb\x1b[31m\u202e\ud800\x7f"
