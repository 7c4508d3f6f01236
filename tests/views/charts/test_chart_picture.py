from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from factory_desktop.views.charts.chart_picture import picture_of
from factory_desktop.views.charts.units_chart import UnitsChart
from factory_desktop.views.theme import LIGHT
from tests import snapshots


def test_that_the_picture_is_twice_as_fine_and_has_title_and_bars(qtbot: QtBot) -> None:
    chart = UnitsChart()
    qtbot.addWidget(chart)
    chart.resize(500, 260)
    chart.set_theme(LIGHT)
    chart.show()
    chart.show_snapshot(snapshots.snapshot())
    qtbot.waitExposed(chart)
    picture = picture_of(chart)
    assert (picture.width(), picture.height(), picture.devicePixelRatio()) == (1000, 520, 2)
    colors = {
        picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(0, 520, 2)
    }
    assert QColor(LIGHT.working).name() in colors
    title = {picture.pixelColor(x, y).name() for x in range(28, 200) for y in range(20, 60)}
    assert len(title) > 3
