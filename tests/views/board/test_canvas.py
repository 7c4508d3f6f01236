import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication

from factory_desktop.views.board.canvas import LEAST, Canvas, fitted

BOLD = QFont.Weight.DemiBold
WALL = QRectF(0, 0, 1920, 1080)


@pytest.mark.parametrize("width", [60.0, 150.0, 400.0, 2000.0])
def test_that_a_word_is_as_large_as_it_fits_and_never_too_small_to_read(
    qapp: QApplication, width: float
) -> None:
    letters = fitted("Nicht gesehen", 56, BOLD, width)
    assert LEAST <= letters.pixelSize() <= 56
    if letters.pixelSize() > LEAST:
        assert QFontMetricsF(letters).horizontalAdvance("Nicht gesehen") <= width


def test_that_places_are_mirrored_where_one_reads_from_the_right(qapp: QApplication) -> None:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    box = QRectF(56, 100, 400, 40)
    plain = Canvas(painter, WALL, Qt.LayoutDirection.LeftToRight)
    mirrored = Canvas(painter, WALL, Qt.LayoutDirection.RightToLeft)
    assert plain.place(box) == box
    assert mirrored.place(box) == QRectF(1920 - 456, 100, 400, 40)
    painter.end()
