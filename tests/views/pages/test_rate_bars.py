import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from factory_desktop.views.pages.rate_bars import paint_rates, silences
from factory_desktop.views.theme import DARK, LIGHT, Theme

WIDE, HIGH = 120, 20


def painted(counts: tuple[int, ...], silence: int, theme: Theme = LIGHT) -> QImage:
    image = QImage(WIDE, HIGH + 2, QImage.Format.Format_ARGB32)
    image.fill(QColor(theme.surface))
    painter = QPainter(image)
    paint_rates(painter, QRectF(0, 0, WIDE, HIGH), counts, silence, theme)
    painter.end()
    return image


def highest(image: QImage, x: int, color: str) -> int:
    """Count the pixels of a column in a color."""
    return sum(image.pixelColor(x, y) == QColor(color) for y in range(HIGH))


def test_that_silences_are_runs_that_are_long_enough() -> None:
    counts = (0, 0, 3, 0, 1, 0, 0, 0)
    assert list(silences(counts, 2)) == [(0, 2), (5, 3)]
    assert list(silences(counts, 1)) == [(0, 2), (3, 1), (5, 3)]
    assert list(silences((), 1)) == []


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_that_bars_are_as_high_as_their_counts_and_silence_is_hatched(theme: Theme) -> None:
    image = painted((10, 5, 1, 0, 0, 0), 3, theme)
    assert [highest(image, x, theme.working) for x in (5, 25, 45, 70)] == [20, 10, 2, 0]
    assert highest(image, 60, theme.absent) > HIGH // 2
    assert sum(highest(image, x, theme.absent) for x in range(62, 115)) > 60


def test_that_a_short_pause_is_no_silence() -> None:
    image = painted((1, 0, 1), 2)
    assert sum(highest(image, x, LIGHT.absent) for x in range(WIDE)) == 0


def test_that_nothing_is_painted_of_nothing() -> None:
    image = painted((), 1)
    assert {image.pixelColor(x, HIGH).name() for x in range(WIDE)} == {LIGHT.surface.lower()}
