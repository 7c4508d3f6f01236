import re

from factory_desktop.logs.plain_line import PlainFormatter, plain
from tests.logs.records import NAME, line, record


def test_that_people_read_one_line_and_the_steps_of_an_error_below() -> None:
    shown = PlainFormatter().format(record("No %s\x1b[0m", "luck", error=KeyError(NAME)))
    first, head, *steps, last = shown.splitlines()
    assert re.fullmatch(
        r"[\d-]{10} [\d:,]{12} WARNING factory_desktop.store.writer: No luck\\x1b\[0m", first
    )
    assert head == "    Traceback (most recent call last):"
    assert re.fullmatch(r"      tests/logs/records.py:\d+ in fail", steps[-1])
    assert last == "    KeyError"


def test_that_no_value_begins_a_line() -> None:
    assert plain(line("a\nb", left_out=3)) == r"a\nb (3 more like it were left out)"
