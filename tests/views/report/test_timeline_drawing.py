from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from factory_desktop.views.report.ink import Ink
from factory_desktop.views.report.timeline_drawing import (
    AXIS,
    LEAST_ROW,
    MOST_ROW,
    draw_legend,
    draw_timeline,
    height,
)
from factory_desktop.views.report.writing import report_of
from factory_desktop.views.theme import LIGHT
from tests.views.report.papers import shift_snapshot
from tests.views.report.test_ink import drawn, inked


def words_of(workers: int, high: float) -> str:
    content, said = report_of(shift_snapshot(workers), ""), []

    def draw(ink: Ink) -> None:
        said.append(draw_timeline(ink, QRectF(0, 0, 500, high), content))

    drawn(draw)
    return said[0]


def test_that_it_is_as_high_as_its_rows_and_no_higher_than_its_room() -> None:
    content = report_of(shift_snapshot(3), "")
    assert height(content, 500) == AXIS + 3 * MOST_ROW
    assert height(content, 40) == 40


def test_that_rows_without_room_are_counted(qapp: QApplication) -> None:
    assert words_of(6, AXIS + 6 * LEAST_ROW) == ""
    assert words_of(60, AXIS + 10 * LEAST_ROW) == "10 of 60 workers; the others found no room."
    assert words_of(0, 100) == ""


def test_that_all_states_are_drawn(qapp: QApplication) -> None:
    content = report_of(shift_snapshot(), "")
    image: QImage = drawn(
        lambda ink: (
            ink.painter.scale(0.2, 0.4),
            draw_timeline(ink, QRectF(0, 0, 500, 100), content),
        )
    )
    found = {image.pixelColor(x, y).name() for x, y in inked(image)}
    assert {QColor(LIGHT.working).name(), QColor(LIGHT.idle).name()} <= found


def test_that_the_legend_explains_each_shape(qapp: QApplication) -> None:
    found = inked(drawn(lambda ink: draw_legend(ink, QRectF(0, 0, 100, 20))))
    assert len(found) > 50
