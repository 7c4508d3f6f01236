from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from factory_desktop.domain.event import EventType
from factory_desktop.models.board import BoardTile
from factory_desktop.views.board.canvas import Canvas
from factory_desktop.views.board.tile import paint_tile
from factory_desktop.views.theme import CONTRAST, DARK, LIGHT, Theme

STATES = (EventType.WORKING, EventType.IDLE, EventType.ABSENT, None)
BOX = QRectF(0, 0, 600, 300)


def painted(state: EventType | None, theme: Theme, *, live: bool = True) -> QImage:
    """Paint a tile without words: what is told apart then is told by the bar."""
    image = QImage(600, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    canvas = Canvas(painter, BOX, Qt.LayoutDirection.LeftToRight)
    paint_tile(canvas, BOX, BoardTile("", state, "", "", ""), theme, live=live)
    painter.end()
    return image


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda theme: theme.name)
@pytest.mark.parametrize("live", [True, False])
def test_that_the_bars_of_the_states_are_told_apart_without_color(
    qapp: QApplication, theme: Theme, live: bool
) -> None:
    gray = QImage.Format.Format_Grayscale8
    pictures = [painted(state, theme, live=live).convertToFormat(gray) for state in STATES]
    assert all(one != other for one, other in combinations(pictures, 2))
