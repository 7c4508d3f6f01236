import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.views.page_bar import PAGES, PageBar
from factory_desktop.views.theme import LIGHT
from tests.fitting import cut_texts
from tests.speaking import LONGER, speaking


@pytest.fixture
def bar(qtbot: QtBot) -> PageBar:
    made = PageBar(LIGHT)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("page", [page.name for page in PAGES])
def test_that_a_click_asks_for_that_page(bar: PageBar, qtbot: QtBot, page: str) -> None:
    with qtbot.waitSignal(bar.page_wanted) as wanted:
        QTest.mouseClick(bar.buttons[page], Qt.MouseButton.LeftButton)
    assert wanted.args == [page]


def test_that_space_on_the_keyboard_asks_too(bar: PageBar, qtbot: QtBot) -> None:
    bar.buttons["workers"].setFocus()
    with qtbot.waitSignal(bar.page_wanted):
        QTest.keyClick(bar.buttons["workers"], Qt.Key.Key_Space)


def test_that_a_narrow_bar_shows_icons_with_their_words_as_names(bar: PageBar) -> None:
    wide = bar.width()
    bar.set_narrow(True)
    assert bar.width() < wide
    for button in bar.buttons.values():
        assert button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
        assert button.accessibleName()


def test_that_it_is_as_wide_as_its_longest_word(qtbot: QtBot) -> None:
    with speaking(LONGER):
        bar = PageBar(LIGHT)
    qtbot.addWidget(bar)
    bar.show()
    bar.set_narrow(False)
    bar.set_page("stations")
    assert cut_texts(bar) == []
