from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.models.camera_model import CameraModel
from factory_desktop.views.pages.camera_cards import CameraCards
from factory_desktop.views.pages.camera_delegate import HEIGHT, WIDTH
from tests.camera_floor import camera, cameras


def shown(qtbot: QtBot, wide: int, *more: str) -> CameraCards:
    model = CameraModel()
    cards = CameraCards(model)
    model.setParent(cards)
    qtbot.addWidget(cards)
    model.show_cameras(cameras(*map(camera, more)))
    cards.resize(wide, 2 * HEIGHT)
    cards.show()
    return cards


def test_that_there_are_as_many_in_a_line_as_there_is_room_for(qtbot: QtBot) -> None:
    for wide, in_line in ((WIDTH + 40, 1), (3 * WIDTH + 40, 3), (6 * WIDTH, 5)):
        cards = shown(qtbot, wide)
        tops = [cards.visualRect(cards.model().index(row, 0)).top() for row in range(5)]
        assert tops.count(tops[0]) == in_line
        assert cards.gridSize().width() >= WIDTH


def test_that_a_hundred_cameras_scroll(qtbot: QtBot) -> None:
    cards = shown(qtbot, 4 * WIDTH, *(f"X-{number}" for number in range(100)))
    assert cards.verticalScrollBar().maximum() > 20 * HEIGHT
    assert not cards.horizontalScrollBar().isVisible()


def test_that_the_keyboard_goes_from_card_to_card(qtbot: QtBot) -> None:
    cards = shown(qtbot, 4 * WIDTH)
    opened: list[str] = []
    cards.events_wanted.connect(opened.append)
    cards.setFocus()
    cards.setCurrentIndex(cards.model().index(0, 0))
    QTest.keyClick(cards, Qt.Key.Key_Right)
    QTest.keyClick(cards, Qt.Key.Key_Return)
    assert opened == ["CAM-2"]
