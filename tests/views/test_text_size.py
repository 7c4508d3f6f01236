from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from factory_desktop.views.fonts import font, scaled
from factory_desktop.views.text_size import SIZES, TextSizes, step
from factory_desktop.views.theme_source import ThemeSource


@pytest.fixture
def sizes(qapp: QApplication, themes: ThemeSource) -> Iterator[TextSizes]:
    made = TextSizes(qapp, themes, 100)
    yield made
    made.choose(100)


def pixels(qtbot: QtBot, role: str = "") -> int:
    label = QLabel("a")
    qtbot.addWidget(label)
    label.setProperty("role", role)
    label.ensurePolished()
    return QFontInfo(label.font()).pixelSize()


def test_that_all_that_is_made_from_then_on_has_the_size(qtbot: QtBot, sizes: TextSizes) -> None:
    assert (pixels(qtbot), pixels(qtbot, "figure"), font(12).pixelSize()) == (13, 28, 12)
    with qtbot.waitSignal(sizes.changed):
        sizes.choose(200)
    assert (pixels(qtbot), pixels(qtbot, "figure"), font(12).pixelSize()) == (26, 56, 24)
    assert scaled(31) == 62
    with qtbot.assertNotEmitted(sizes.changed):
        sizes.choose(200)


def test_that_a_kept_size_is_in_force_at_once(
    qtbot: QtBot, sizes: TextSizes, themes: ThemeSource, qapp: QApplication
) -> None:
    TextSizes(qapp, themes, 150)
    assert pixels(qtbot, "page-title") == 30


def test_that_there_is_a_next_size_but_at_the_ends() -> None:
    assert [step(one, 1) for one in SIZES] == [*SIZES[1:], SIZES[-1]]
    assert [step(one, -1) for one in SIZES] == [SIZES[0], *SIZES[:-1]]
    assert (step(133, 1), step(133, -1)) == (150, 125)
