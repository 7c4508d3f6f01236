from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from factory_desktop.domain.event import EventType
from factory_desktop.views.report.ink import Ink
from factory_desktop.views.theme import LIGHT

BOX = QRectF(10, 10, 60, 20)


def drawn(act: object) -> QImage:
    image = QImage(100, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    act(Ink(painter))  # type: ignore[operator]
    painter.end()
    return image


def inked(image: QImage) -> list[tuple[int, int]]:
    white = QColor("white").rgb()
    return [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixel(x, y) != white
    ]


def test_that_each_state_has_a_height_or_pattern_of_its_own(qapp: QApplication) -> None:
    heights = {
        state: [y for x, y in inked(drawn(lambda ink, s=state: ink.state(BOX, s))) if x == 40]
        for state in (EventType.WORKING, EventType.IDLE, EventType.ABSENT)
    }
    assert len(heights[EventType.WORKING]) == 20
    assert 10 < len(heights[EventType.IDLE]) < 16
    assert len(heights[EventType.ABSENT]) < 4
    hatched = len(inked(drawn(lambda ink: ink.state(BOX, None))))
    assert 200 < hatched < 1100
    assert QColor(LIGHT.working).rgb() == drawn(
        lambda ink: ink.state(BOX, EventType.WORKING)
    ).pixel(40, 20)


def test_that_words_stand_where_they_are_told_and_are_cut_with_dots(qapp: QApplication) -> None:
    left = inked(drawn(lambda ink: ink.words(BOX, "Ann")))
    right = inked(drawn(lambda ink: ink.words(BOX, "Ann", right=True)))
    middle = inked(drawn(lambda ink: ink.words(BOX, "Ann", middle=True)))
    assert min(x for x, _ in left) in {10, 11}
    assert max(x for x, _ in right) in {68, 69}
    assert min(left)[0] < min(middle)[0] < min(right)[0]
    cut = inked(drawn(lambda ink: ink.words(BOX, "a name that is far too long for its box")))
    assert max(x for x, _ in cut) <= 70


def test_that_widths_are_exact_at_small_sizes(qapp: QApplication) -> None:
    painter = QPainter()
    ink = Ink(painter)
    assert abs(ink.width("mean of 6 workers", 14) - 2 * ink.width("mean of 6 workers", 7)) < 0.1
