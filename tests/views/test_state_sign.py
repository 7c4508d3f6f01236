import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from factory_desktop.domain.event import EventType
from factory_desktop.views.state_sign import ABSENT_PIXELS, paint_shape, paint_state
from factory_desktop.views.theme import CONTRAST, DARK, LIGHT, Theme


def height(state: EventType, theme: Theme, color: str) -> int:
    """How many rows of a box 20 high are of this color; all stand on its ground."""
    image = QImage(16, 20, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.surface))
    painter = QPainter(image)
    paint_state(painter, state, QRectF(0, 0, 16, 20), theme)
    painter.end()
    rows = [y for y in range(20) if image.pixelColor(8, y) == QColor(color)]
    assert rows == list(range(20 - len(rows), 20))
    return len(rows)


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda theme: theme.name)
def test_that_states_differ_in_height_and_not_in_color_alone(
    qapp: QApplication, theme: Theme
) -> None:
    working = height(EventType.WORKING, theme, theme.working)
    idle = height(EventType.IDLE, theme, theme.idle)
    absent = height(EventType.ABSENT, theme, theme.absent)
    assert (working, absent) == (20, ABSENT_PIXELS)
    assert absent < idle < working
    assert height(EventType.PRODUCT_COUNT, theme, theme.working) == 0


def shape(state: EventType | None, theme: Theme) -> frozenset[tuple[int, int]]:
    """The places of a box 16 wide that a sign inks."""
    image = QImage(16, 16, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.surface))
    painter = QPainter(image)
    paint_shape(painter, state, QRectF(0, 0, 16, 16), theme)
    painter.end()
    places = ((x, y) for x in range(16) for y in range(16))
    return frozenset(p for p in places if image.pixelColor(*p) != QColor(theme.surface))


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda theme: theme.name)
def test_that_shapes_are_told_apart_without_color(qapp: QApplication, theme: Theme) -> None:
    states = (EventType.WORKING, EventType.IDLE, EventType.ABSENT, None)
    shapes = [shape(state, theme) for state in states]
    for number, one in enumerate(shapes):
        assert one
        for other in shapes[number + 1 :]:
            assert len(one ^ other) > 40
    assert shape(EventType.PRODUCT_COUNT, theme) == frozenset()
