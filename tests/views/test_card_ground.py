import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from factory_desktop.views.card_ground import paint_ground
from factory_desktop.views.theme import DARK, LIGHT, Theme

SELECTED, FOCUSED = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_HasFocus
NONE = QStyle.StateFlag.State_None


def painted(theme: Theme, state: QStyle.StateFlag) -> QImage:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    option = QStyleOptionViewItem()
    option.state = state
    painter = QPainter(image)
    paint_ground(painter, option, QRect(0, 0, 60, 40), theme)
    painter.end()
    return image


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_that_the_chosen_is_tinted_and_the_focused_ringed(qapp: QApplication, theme: Theme) -> None:
    plain, chosen, focused = (painted(theme, state) for state in (NONE, SELECTED, FOCUSED))
    assert plain.pixelColor(30, 20) == focused.pixelColor(30, 20) == QColor(theme.surface)
    assert chosen.pixelColor(30, 20) == QColor(theme.tint)
    assert chosen.pixelColor(30, 0) == focused.pixelColor(30, 0) == QColor(theme.accent)
    assert plain.pixelColor(30, 1) == QColor(theme.surface) != focused.pixelColor(30, 1)
