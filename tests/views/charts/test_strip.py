import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.views.charts.label_axis import LabelAxis
from factory_desktop.views.charts.plot import Plot
from factory_desktop.views.charts.strip import HEIGHT, Strip, Word
from factory_desktop.views.theme import LIGHT


def drawn(qtbot: QtBot, strip: Strip) -> tuple[Plot, QImage]:
    plot = Plot(LabelAxis("left"), top=strip)
    qtbot.addWidget(plot)
    plot.set_theme(LIGHT)
    plot.plotItem.getAxis("left").setWidth(0)
    plot.resize(600, 100)
    plot.show()
    plot.setXRange(0, 600, padding=0)
    QApplication.processEvents()
    return plot, plot.grab().toImage()


def inked(image: QImage, left: int, right: int) -> bool:
    ground = image.pixelColor(595, 3)
    return any(
        image.pixelColor(x, y) != ground for x in range(left, right) for y in range(1, HEIGHT - 1)
    )


@pytest.mark.parametrize(
    ("always", "words", "height"),
    [
        (False, [], 0),
        (True, [], HEIGHT),
        (False, [Word(0, 10, "Tea")], HEIGHT),
    ],
)
def test_that_it_takes_room_where_there_is_something_to_say(
    qtbot: QtBot, always: bool, words: list[Word], height: int
) -> None:
    strip = Strip(always=always)
    strip.set_words(words)
    assert strip.height() == height


def test_that_words_stand_over_their_time_and_not_over_each_other(qtbot: QtBot) -> None:
    strip = Strip()
    strip.set_words([Word(100, 140, "Lunch"), Word(125, 175, "Hidden by it")])
    _, image = drawn(qtbot, strip)
    assert inked(image, 100, 140)
    assert not inked(image, 145, 560)


def test_that_a_word_without_room_is_left_out_where_it_must_fit(qtbot: QtBot) -> None:
    strip = Strip()
    strip.set_words([Word(100, 110, "A very long shift", clipped=True)])
    _, image = drawn(qtbot, strip)
    assert not inked(image, 0, 560)


def test_that_notes_are_flagged(qtbot: QtBot) -> None:
    strip = Strip()
    strip.set_words([], [300, 900])
    _, image = drawn(qtbot, strip)
    assert inked(image, 299, 312)
    assert not inked(image, 320, 560)
    assert strip.notes == (300, 900)
