import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from factory_desktop.views.fonts import font
from factory_desktop.views.text_line import END, START, paint_line

WIDTH, HEIGHT = 200, 24
ROW = QRect(0, 0, WIDTH, HEIGHT)
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def inked(
    place: QRect, text: str, direction: Qt.LayoutDirection, align: Qt.AlignmentFlag = START
) -> tuple[int, int]:
    """Return the first and the last column of pixels with any ink."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill("white")
    option = QStyleOptionViewItem()
    option.direction = direction
    painter = QPainter(image)
    painter.setFont(font(13))
    paint_line(painter, option, ROW, place, text, align)
    painter.end()
    white = QColor("white")
    found = [x for x in range(WIDTH) if any(image.pixelColor(x, y) != white for y in range(HEIGHT))]
    return found[0], found[-1]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("direction", "align", "at_left"),
    [(LEFT, START, True), (LEFT, END, False), (RIGHT, START, False), (RIGHT, END, True)],
)
def test_that_a_line_begins_at_the_side_that_people_read_from(
    direction: Qt.LayoutDirection, align: Qt.AlignmentFlag, at_left: bool
) -> None:
    first, last = inked(ROW, "Press", direction, align)
    assert (first < WIDTH // 4) == at_left
    assert (last > 3 * WIDTH // 4) != at_left


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("direction", "low", "high"), [(LEFT, 20, 79), (RIGHT, 120, 179)])
def test_that_a_long_text_keeps_to_its_place(
    direction: Qt.LayoutDirection, low: int, high: int
) -> None:
    first, last = inked(QRect(20, 0, 60, HEIGHT), "A station of a very long name", direction)
    assert low <= first < last <= high
