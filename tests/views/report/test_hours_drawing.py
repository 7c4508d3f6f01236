from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from factory_desktop.views.report.content import HourBar
from factory_desktop.views.report.hours_drawing import _step, draw_hours
from factory_desktop.views.report.writing import report_of
from factory_desktop.views.theme import LIGHT
from tests.views.report.papers import shift_snapshot
from tests.views.report.test_ink import drawn, inked

BOX = QRectF(0, 0, 100, 40)


def picture(*bars: HourBar) -> QImage:
    content = replace(report_of(shift_snapshot(), ""), hours=bars)
    return drawn(lambda ink: draw_hours(ink, BOX, content))


def colors(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x, y in inked(image)}


def bar(units: int, target: float | None = None, **more: bool) -> HourBar:
    return HourBar("06:00", units, target, "", more.get("runs", False), more.get("ahead", False))


def test_that_a_bar_and_its_target_are_drawn(qapp: QApplication) -> None:
    assert QColor(LIGHT.working).name() in colors(picture(bar(10, 5)))
    assert QColor(LIGHT.text).name() in colors(picture(bar(10, 5)))


def test_that_a_running_hour_is_pale(qapp: QApplication) -> None:
    assert QColor(LIGHT.tint).name() in colors(picture(bar(10, runs=True)))


def test_that_what_is_still_to_come_has_only_its_target(qapp: QApplication) -> None:
    found = colors(picture(bar(10, 10), bar(0, 10, ahead=True)))
    assert QColor(LIGHT.idle).name() not in found
    assert inked(picture()) == []


@pytest.mark.parametrize(
    ("most", "step"), [(1, 1), (4, 1), (5, 2), (112, 50), (401, 200), (1000, 500), (12_345, 5000)]
)
def test_that_the_scale_has_round_numbers(most: float, step: int) -> None:
    assert _step(most) == step
