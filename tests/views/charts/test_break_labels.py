from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from factory_desktop.metrics.snapshot import UnitsBar
from factory_desktop.models.hour_targets import hour_targets
from factory_desktop.views.charts.bar_labels import text_width
from factory_desktop.views.charts.break_labels import break_labels
from tests.snapshots import NOW, SHIFT_START

HOUR = timedelta(hours=1)
BAR = 0.58


def bars(beside: int, length: timedelta = HOUR) -> tuple[UnitsBar, ...]:
    """Three buckets, the middle one with a break and 70 units."""
    made = (beside, 70, beside)
    return tuple(
        UnitsBar(
            SHIFT_START + number * length,
            SHIFT_START + (number + 1) * length,
            units,
            target=72 if number == 1 else 96,
            targeted=units,
            breaks=timedelta(minutes=15 * (number == 1)),
        )
        for number, units in enumerate(made)
    )


def said(shown: tuple[UnitsBar, ...], pixels: float) -> list[str]:
    targets = hour_targets(shown, None, NOW)
    return [label.text for label in break_labels(shown, targets, pixels, 1.0, bar=BAR)]


@pytest.fixture
def wide(qapp: QApplication) -> float:
    """Pixels that the words take."""
    (words,) = said(bars(100), 900)
    assert words == "15\N{NO-BREAK SPACE}min break"
    return text_width(words)


def test_that_words_cover_no_bar_and_no_outline_beside_them(wide: float) -> None:
    # They reach over the gap to the next bars, which are higher or said to fall short.
    for beside in (120, 60):
        assert said(bars(beside), wide / 1.5) == []
        assert len(said(bars(beside), wide)) == 1


def test_that_words_cover_no_line_beside_them(wide: float) -> None:
    near = bars(20)
    lower = tuple(UnitsBar(one.start, one.end, one.units, target=80, targeted=20) for one in near)
    shown = (lower[0], near[1], lower[2])
    assert said(shown, wide / 1.25) == []
    assert len(said(shown, wide * 1.2)) == 1


def test_that_days_say_nothing_of_their_breaks(wide: float) -> None:
    assert said(bars(100, timedelta(days=1)), 900) == []
