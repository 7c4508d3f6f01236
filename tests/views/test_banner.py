import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from factory_desktop.views.banner import Banners, WayOut
from factory_desktop.views.theme import DARK, LIGHT


@pytest.fixture
def banners(qtbot: QtBot) -> Banners:
    made = Banners(LIGHT)
    qtbot.addWidget(made)
    return made


def texts(banners: Banners) -> list[str]:
    return [banner.text for banner in banners._shown.values()]


def test_that_a_way_out_is_gone(banners: Banners, qtbot: QtBot) -> None:
    taken: list[str] = []
    banners.tell("listener", "Port in use.", "bad", [WayOut("Retry", lambda: taken.append("x"))])
    banner = banners.told("listener")
    assert banner
    QTest.mouseClick(banner.buttons[0], Qt.MouseButton.LeftButton)
    assert taken == ["x"]


def test_that_the_same_cause_changes_its_banner_in_place(banners: Banners) -> None:
    banners.tell("listener", "one")
    banners.tell("undo", "two")
    banners.tell("listener", "three")
    assert texts(banners) == ["three", "two"]
    listener, undo = banners.told("listener"), banners.told("undo")
    assert listener
    assert undo
    assert banners._layout.indexOf(listener) < banners._layout.indexOf(undo)


def test_that_the_last_banner_takes_the_room_with_it(banners: Banners) -> None:
    banners.tell("undo", "one")
    assert not banners.isHidden()
    banners.clear("undo")
    banners.clear("undo")
    assert banners.isHidden()
    assert banners.told("undo") is None


def test_that_a_banner_can_be_closed(banners: Banners, qtbot: QtBot) -> None:
    banners.tell("undo", "one")
    banner = banners.told("undo")
    assert banner
    close = [one for one in banner.findChildren(QPushButton) if one.accessibleName() == "Close"]
    with qtbot.waitSignal(banners.closed) as closed:
        QTest.mouseClick(close[0], Qt.MouseButton.LeftButton)
    assert closed.args == ["undo"]
    assert banners.isHidden()
    with qtbot.assertNotEmitted(banners.closed):
        banners.tell("undo", "two")
        banners.clear("undo")


def test_that_a_banner_that_goes_hands_its_focus_to_the_page(qtbot: QtBot) -> None:
    page, banners, status = QWidget(), Banners(LIGHT), QPushButton("Listening")
    page.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    layout = QVBoxLayout(page)
    layout.addWidget(banners)
    layout.addWidget(status)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    banners.tell("undo", "Cleared.", "", [WayOut("Undo", lambda: banners.clear("undo"))])
    banner = banners.told("undo")
    assert banner
    banner.buttons[0].setFocus()
    QTest.keyClick(banner.buttons[0], Qt.Key.Key_Space)
    assert QApplication.focusWidget() is page
    status.setFocus()
    banners.tell("undo", "Cleared.")
    banners.clear("undo")
    assert QApplication.focusWidget() is status


def test_that_banners_follow_the_theme(banners: Banners) -> None:
    banners.tell("undo", "one")
    banner = banners.told("undo")
    assert banner
    before = banner.grab().toImage()
    banners.set_theme(DARK)
    assert banner.grab().toImage() != before


def test_that_buttons_stay_while_only_the_words_change(banners: Banners) -> None:
    taken: list[str] = []

    def tell(word: str) -> None:
        banners.tell("listener", word, "bad", [WayOut("Retry", lambda: taken.append(word))])

    tell("one")
    before = banners.told("listener")
    tell("two")
    banner = banners.told("listener")
    assert banner
    assert banner is before
    assert (banner.text, banner.accessibleName()) == ("two", "two")
    QTest.mouseClick(banner.buttons[0], Qt.MouseButton.LeftButton)
    assert taken == ["two"]
    banners.tell("listener", "three", "bad")
    assert banners.told("listener") is not before
