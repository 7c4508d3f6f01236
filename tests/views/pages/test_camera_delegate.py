import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from factory_desktop.metrics.camera_health import CameraState
from factory_desktop.models.camera_model import CameraModel
from factory_desktop.views.pages.camera_delegate import HEIGHT, WIDTH, CameraDelegate
from factory_desktop.views.theme import DARK, LIGHT, Theme
from tests.camera_floor import cameras

ROWS = ("CAM-1", "CAM-2", "CAM-3", "CAM-4", "CAM-10")
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def view(qtbot: QtBot) -> QListView:
    made, model = QListView(), CameraModel()
    qtbot.addWidget(made)
    model.setParent(made)
    model.show_cameras(cameras())
    made.setModel(model)
    return made


def painted(
    view: QListView,
    camera_id: str,
    theme: Theme = LIGHT,
    state: QStyle.StateFlag = QStyle.StateFlag.State_None,
    direction: Qt.LayoutDirection = LEFT,
) -> QImage:
    model = view.model()
    assert isinstance(model, CameraModel)
    delegate = CameraDelegate(model, view)
    delegate.set_theme(theme)
    option = QStyleOptionViewItem()
    option.rect, option.state, option.direction = QRect(0, 0, WIDTH, HEIGHT), state, direction
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(theme.window))
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(ROWS.index(camera_id), 0))
    painter.end()
    return image


def places(image: QImage, color: str) -> set[tuple[int, int]]:
    wanted = QColor(color)
    return {
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y) == wanted
    }


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_that_a_state_has_the_color_of_its_weight(view: QListView, theme: Theme) -> None:
    delegate = CameraDelegate(view.model())  # type: ignore[arg-type]
    delegate.set_theme(theme)
    assert delegate.tone(CameraState.SILENT) == theme.bad
    assert delegate.tone(CameraState.CLOCK) == theme.warning
    assert delegate.tone(CameraState.SENDING) == theme.accent
    assert delegate.tone(CameraState.RESTING) == delegate.tone(CameraState.NEW) == theme.secondary
    assert places(painted(view, "CAM-10", theme), theme.bad)
    assert not places(painted(view, "CAM-1", theme), theme.bad)


def test_that_silence_is_hatched_and_events_are_bars(view: QListView) -> None:
    bars = places(painted(view, "CAM-1"), LIGHT.working)
    assert len(bars) > 60 * 20
    silent = painted(view, "CAM-10")
    assert 0 < len(places(silent, LIGHT.working)) < len(bars) / 3
    assert places(silent, LIGHT.absent)
    assert not places(painted(view, "CAM-1"), LIGHT.absent)


def test_that_the_chosen_card_is_tinted_and_the_one_with_the_keyboard_ringed(
    view: QListView,
) -> None:
    flag = QStyle.StateFlag
    plain, chosen = painted(view, "CAM-2"), painted(view, "CAM-2", state=flag.State_Selected)
    ringed = painted(view, "CAM-2", state=flag.State_HasFocus)
    assert len(places(chosen, LIGHT.tint)) > WIDTH * HEIGHT / 3
    assert not places(plain, LIGHT.tint)
    assert len(places(ringed, LIGHT.accent)) > len(places(plain, LIGHT.accent)) + WIDTH


def test_that_words_stand_on_the_side_the_language_begins_at(view: QListView) -> None:
    ends = []
    for direction in (LEFT, RIGHT):
        warned = places(painted(view, "CAM-3", direction=direction), LIGHT.warning)
        lowest = max(y for _, y in warned)
        offset = [x for x, y in warned if y > lowest - 8]
        ends.append(sum(offset) / len(offset))
    # The offset that asks for a look stands at the end of its line.
    assert ends[0] > WIDTH / 2 > ends[1]


def test_that_a_name_like_markup_is_written_as_it_is(view: QListView) -> None:
    assert places(painted(view, "CAM-4"), LIGHT.secondary)
