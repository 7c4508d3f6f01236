from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from factory_desktop.views.theme import DARK
from tests.timelines import at
from tests.views.charts.test_state_timeline import chart_of, item, place


def test_that_the_frame_stands_around_what_is_selected(qtbot: QtBot) -> None:
    chart = chart_of(qtbot)
    chart.select(item(chart, 0, at(65)))
    left, top, right, bottom = chart._painter.overlay.selected or (0, 0, 0, 0)
    assert (left, right) == (at(60).timestamp(), at(70).timestamp())
    assert 0 <= top < bottom <= chart.rows.row_pixels
    chart.select(None)
    assert chart._painter.overlay.selected is None


def test_that_everything_takes_the_theme(qtbot: QtBot) -> None:
    chart = chart_of(qtbot)
    chart.set_theme(DARK)
    image = chart.rows.plot.grab().toImage()
    assert image.pixelColor(place(chart, 1, at(100))) == QColor(DARK.working)
    assert image.pixelColor(place(chart, 1, at(460))) == QColor(DARK.surface)
