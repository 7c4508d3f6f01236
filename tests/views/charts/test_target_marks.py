from collections.abc import Iterable

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.views.charts.label_axis import LabelAxis
from factory_desktop.views.charts.plot import Plot
from factory_desktop.views.charts.target_marks import TargetMark, TargetMarks
from factory_desktop.views.theme import DARK, LIGHT


def drawn(qtbot: QtBot, *marks: TargetMark, dark: bool = False) -> tuple[Plot, QImage]:
    plot, item = Plot(LabelAxis("left")), TargetMarks()
    qtbot.addWidget(plot)
    plot.resize(300, 200)
    plot.addItem(item, ignoreBounds=True)
    for part in (plot, item):
        part.set_theme(DARK if dark else LIGHT)
    plot.setRange(xRange=(-0.5, 1.5), yRange=(0, 100), padding=0)
    item.set_marks(marks, 0.5)
    plot.show()
    QApplication.processEvents()
    return plot, plot.grab().toImage()


def around(plot: Plot, image: QImage, x: float, y: float) -> set[str]:
    at = plot.place_of(x, y).toPoint()
    near: Iterable[tuple[int, int]] = ((at.x(), at.y() + off) for off in range(-2, 3))
    return {image.pixelColor(*place).name().upper() for place in near}


def test_that_a_line_stands_at_the_target_wider_than_its_bar(qtbot: QtBot) -> None:
    plot, image = drawn(qtbot, TargetMark(0, line=60))
    assert LIGHT.text in around(plot, image, 0, 60)
    assert LIGHT.text in around(plot, image, 0.28, 60)
    assert LIGHT.text not in around(plot, image, 0.4, 60)
    assert LIGHT.text not in around(plot, image, 1, 60)


def test_that_what_is_missing_has_a_dashed_outline(qtbot: QtBot) -> None:
    plot, image = drawn(qtbot, TargetMark(0, 60, made=20, due=60))
    left, middle = plot.place_of(-0.25, 0).toPoint().x(), plot.place_of(0, 40).toPoint()
    high, low = (plot.place_of(0, y).toPoint().y() for y in (58, 22))
    column = [image.pixelColor(left, y).name().upper() for y in range(high, low)]
    assert 0.3 * len(column) < column.count(LIGHT.idle) < 0.9 * len(column)
    assert image.pixelColor(middle) == QColor(LIGHT.surface)
    _, enough = drawn(qtbot, TargetMark(0, 60, made=70, due=60))
    assert LIGHT.idle not in {
        enough.pixelColor(left, y).name().upper() for y in range(enough.height())
    }


def test_that_a_noted_hour_has_a_mark_at_its_top(qtbot: QtBot) -> None:
    plot, image = drawn(qtbot, TargetMark(0, noted=True), TargetMark(1))
    corner = plot.place_of(0.25, 100).toPoint()
    assert image.pixelColor(corner.x() - 5, corner.y() + 5) == QColor(LIGHT.accent)
    other = plot.place_of(1.25, 100).toPoint()
    assert image.pixelColor(other.x() - 5, other.y() + 5) == QColor(LIGHT.surface)


def test_that_the_marks_follow_the_theme(qtbot: QtBot) -> None:
    plot, image = drawn(qtbot, TargetMark(0, line=60), dark=True)
    assert DARK.text in around(plot, image, 0, 60)
