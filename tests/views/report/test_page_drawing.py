"""The page as a picture: what stands where, and that nothing leaves its margins."""

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.views.report.page_drawing import MARGIN, draw_page
from factory_desktop.views.report.writing import report_of
from tests.views.report.papers import shift_snapshot

A4 = QSizeF(595, 842)


def page_of(snapshot: Snapshot, size: QSizeF = A4) -> QImage:
    image = QImage(size.toSize(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw_page(painter, size, report_of(snapshot, "A plant with quite a long name of its own"))
    painter.end()
    return image


def rows_with_ink(image: QImage, left: int, right: int) -> list[int]:
    white = QColor("white").rgb()
    return [
        y
        for y in range(image.height())
        if any(image.pixel(x, y) != white for x in range(left, right))
    ]


@pytest.mark.parametrize("size", [A4, QSizeF(612, 792)])
@pytest.mark.parametrize("workers", [0, 6, 100])
def test_that_nothing_leaves_the_margins(qapp: QApplication, size: QSizeF, workers: int) -> None:
    snapshot = shift_snapshot(workers, notes=shift_snapshot().notes * 20)
    image = page_of(snapshot, size)
    edge = int(MARGIN) - 4
    assert rows_with_ink(image, 0, edge) == []
    assert rows_with_ink(image, image.width() - edge, image.width()) == []
    inked = rows_with_ink(image, edge, image.width() - edge)
    assert inked[0] >= edge
    assert inked[-1] <= image.height() - edge


def test_that_the_page_is_used_from_top_to_bottom(qapp: QApplication) -> None:
    inked = rows_with_ink(page_of(shift_snapshot()), 40, 555)
    assert inked[0] < MARGIN + 12
    assert inked[-1] > A4.height() - MARGIN - 12
