import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from factory_desktop.views.sparkline import Sparkline
from factory_desktop.views.theme import DARK, LIGHT


def picture(line: Sparkline) -> QImage:
    return line.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def line_of(qtbot: QtBot, *values: float) -> Sparkline:
    line = Sparkline()
    qtbot.addWidget(line)
    line.resize(60, 26)
    line.set_values(values)
    return line


@pytest.mark.parametrize("values", [(), (1.0, 2.0), (0.0, 0.0, 0.0)])
def test_that_too_little_has_no_course(qtbot: QtBot, values: tuple[float, ...]) -> None:
    assert picture(line_of(qtbot, *values)) == picture(line_of(qtbot))


def test_that_a_rising_line_ends_at_the_top_right(qtbot: QtBot) -> None:
    line = line_of(qtbot, 0.0, 1.0, 2.0)
    image = picture(line)
    assert image.pixelColor(56, 4) == QColor(LIGHT.working)
    assert image.pixelColor(56, 20) != QColor(LIGHT.working)


def test_that_the_line_follows_the_theme(qtbot: QtBot) -> None:
    line = line_of(qtbot, 0.0, 1.0, 2.0)
    line.set_theme(DARK)
    assert picture(line).pixelColor(56, 4) == QColor(DARK.working)


def test_that_a_squeezed_line_is_left_out(qtbot: QtBot) -> None:
    line = line_of(qtbot, 0.0, 1.0, 2.0)
    line.resize(20, 26)
    blank = line_of(qtbot)
    blank.resize(20, 26)
    assert picture(line) == picture(blank)


def heights(line: Sparkline) -> list[float]:
    return [point.y() for point in line._points()]


def test_that_the_lowest_value_is_at_the_bottom(qtbot: QtBot) -> None:
    low, _, high = heights(line_of(qtbot, 60, 80, 100))
    assert (low, high) == (21, 3)
    shares = heights(line_of(qtbot, 0.6, 0.8, 1.0))
    assert shares == pytest.approx(heights(line_of(qtbot, 60, 80, 100)))


def test_that_a_small_change_stays_small(qtbot: QtBot) -> None:
    first, _, last = heights(line_of(qtbot, 98, 99, 100))
    assert 0 < first - last < 3
    assert len(set(heights(line_of(qtbot, 5, 5, 5)))) == 1
