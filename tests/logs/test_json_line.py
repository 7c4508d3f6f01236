import json

import pytest

from factory_desktop.logs.json_line import MOST_BYTES, written
from tests.logs.records import line

HOSTILE = [
    'first\r\n{"time": "now", "level": "error"}',
    "\x1b[2J\x1b]0;title\x07 \x00\x7f\x85\x9b",
    "\u2028\u2029 \u202e \ufeff \ud800 \U000e0001 \u00a0",
    '\\u000a \\n " \\',
    "Lõuna – 東 🏭",
]


@pytest.mark.parametrize("value", HOSTILE)
def test_that_no_value_breaks_or_forges_a_line(value: str) -> None:
    text = written(
        line(value, logger=f"a{value}", thread=value, exception=f"{value}\n  b:1 in c\nKeyError")
    )
    assert text.isprintable()
    text.encode("utf-8")
    read = json.loads(text)
    assert list(read) == ["time", "level", "logger", "message", "thread", "exception"]
    assert read["message"] == value
    assert read["exception"] == f"{value}\n  b:1 in c\nKeyError"
    assert (read["time"], read["level"]) == ("2026-01-22T08:30:00Z", "warning")


@pytest.mark.parametrize("sign", ["x", "ü", "東", "🏭", "\x1b", "\U000e0001", "\\", '"'])
def test_that_no_line_is_longer_than_it_may_be(sign: str) -> None:
    long = sign * 50_000
    text = written(line(long, logger=long, thread=long, exception=f"{long}KeyError", left_out=7))
    assert len(text.encode()) < MOST_BYTES
    read = json.loads(text)
    assert "[…]" in read["message"]
    assert read["exception"].endswith("KeyError")
    assert read["left_out"] == 7


def test_that_what_fits_is_not_cut() -> None:
    assert json.loads(written(line("x" * 3_900)))["message"] == "x" * 3_900
