from dataclasses import replace

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from factory_desktop.metrics.camera_health import Cameras
from factory_desktop.models.camera_model import CameraModel
from factory_desktop.views.pages.strip_delegate import HEIGHT, NAMES, SIDE, StripDelegate
from factory_desktop.views.theme import LIGHT
from tests.camera_floor import CELLS, KNOWN, cameras

ROOM = 480
WIDE = NAMES + ROOM + SIDE
SILENT = 4
"""The row of the camera that is silent."""


def painted(
    qtbot: QtBot,
    row: int,
    state: QStyle.StateFlag = QStyle.StateFlag.State_None,
    shown: Cameras | None = None,
) -> QImage:
    view, model = QListView(), CameraModel()
    qtbot.addWidget(view)
    model.setParent(view)
    model.show_cameras(shown or cameras())
    option = QStyleOptionViewItem()
    option.rect, option.state = QRect(0, 0, WIDE, HEIGHT), state
    image = QImage(WIDE, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(LIGHT.surface))
    painter = QPainter(image)
    StripDelegate(model, view).paint(painter, option, model.index(row, 0))
    painter.end()
    return image


def columns(image: QImage, color: str) -> set[int]:
    wanted = QColor(color)
    return {
        x
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y) == wanted
    }


def test_that_bars_end_where_time_has_come_to(qtbot: QtBot) -> None:
    bars = columns(painted(qtbot, 0), LIGHT.working)
    assert min(bars) == NAMES
    assert abs(max(bars) - (NAMES + ROOM * KNOWN / CELLS)) <= 2


def test_that_the_last_silence_is_hatched(qtbot: QtBot) -> None:
    image = painted(qtbot, SILENT)
    began = NAMES + ROOM * 50 / CELLS
    assert max(columns(image, LIGHT.working)) < began
    assert began - 1 <= min(columns(image, LIGHT.absent)) <= began + 1


def test_that_one_without_any_event_is_hatched_whole(qtbot: QtBot) -> None:
    hatched = columns(painted(qtbot, 3), LIGHT.absent)
    assert max(hatched) - min(hatched) > ROOM * KNOWN / CELLS - 4


def test_that_nothing_is_drawn_where_nothing_is_known(qtbot: QtBot) -> None:
    image = painted(qtbot, 0, shown=replace(cameras(), known=0))
    assert not columns(image, LIGHT.working) | columns(image, LIGHT.absent)


def test_that_the_chosen_one_is_tinted_and_ringed_where_the_keyboard_is(qtbot: QtBot) -> None:
    flag = QStyle.StateFlag
    assert len(columns(painted(qtbot, 0, flag.State_Selected), LIGHT.tint)) == WIDE
    assert len(columns(painted(qtbot, 0, flag.State_HasFocus), LIGHT.accent)) > WIDE - 4
