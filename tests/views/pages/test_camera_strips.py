from zoneinfo import ZoneInfo

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from factory_desktop.models.camera_model import CameraModel
from factory_desktop.views.pages.camera_strips import CameraStrips
from factory_desktop.views.pages.strip_delegate import NAMES
from factory_desktop.views.theme import DARK
from tests.camera_floor import cameras


def shown(qtbot: QtBot) -> CameraStrips:
    model = CameraModel()
    strips = CameraStrips(model)
    model.setParent(strips)
    qtbot.addWidget(strips)
    model.show_cameras(cameras())
    strips.show_cameras(ZoneInfo("Europe/Tallinn"))
    strips.resize(900, 300)
    strips.show()
    return strips


def test_that_times_stand_above_the_strips(qtbot: QtBot) -> None:
    strips = shown(qtbot)
    strips.set_theme(DARK)
    drawn = strips.clock.grab().toImage()
    ink = QColor(DARK.secondary).lightness()
    written = {
        x
        for x in range(drawn.width())
        for y in range(drawn.height())
        if abs(drawn.pixelColor(x, y).lightness() - ink) < 25
    }
    assert min(written) >= NAMES - 42
    assert len(written) > 60


def test_that_it_says_what_a_bar_is_and_tells_the_cameras(qtbot: QtBot) -> None:
    strips = shown(qtbot)
    assert strips.subtitle == "Events in each 5\N{NO-BREAK SPACE}min"
    assert strips.accessibleDescription().startswith("1 camera is silent")


def test_that_the_table_has_the_plants_clock(qtbot: QtBot) -> None:
    table = shown(qtbot).table()
    assert table is not None
    first, second = (table.columns[0].text(row) for row in table.rows[:2])
    assert (first[-5:], second[-5:]) == ("06:00", "06:05")
