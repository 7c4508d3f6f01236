import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from factory_desktop.views.charts.legend import Legend, Sign
from factory_desktop.views.theme import CONTRAST, DARK, LIGHT, Theme


def legend_of(qtbot: QtBot, theme: Theme, *signs: Sign) -> Legend:
    legend = Legend()
    qtbot.addWidget(legend)
    legend.set_theme(theme)
    legend.set_signs(signs)
    legend.resize(legend.sizeHint())
    return legend


def heights(image: QImage, color: str) -> int:
    """How many pixels of a color stand above each other in the middle of the first sign."""
    return sum(image.pixelColor(5, y) == QColor(color) for y in range(image.height()))


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST])
def test_that_signs_differ_in_height_not_only_in_color(qtbot: QtBot, theme: Theme) -> None:
    colors = {Sign.WORKING: theme.working, Sign.IDLE: theme.idle, Sign.ABSENT: theme.absent}
    shown = {
        sign: heights(legend_of(qtbot, theme, sign).grab().toImage(), color)
        for sign, color in colors.items()
    }
    assert shown == {Sign.WORKING: 12, Sign.IDLE: 7, Sign.ABSENT: 3}


def test_that_it_says_its_signs_to_who_cannot_see_them(qtbot: QtBot) -> None:
    legend = legend_of(qtbot, LIGHT, *Sign)
    assert legend.accessibleDescription() == "Working, Idle, Absent, Not seen"


def test_that_fewer_signs_take_less_room(qtbot: QtBot) -> None:
    three, four = (legend_of(qtbot, LIGHT, *tuple(Sign)[:count]) for count in (3, 4))
    assert three.width() < four.width()
