from pytestqt.qtbot import QtBot

from factory_desktop.views.pages.centered import CenteredPage
from factory_desktop.views.theme import DARK, LIGHT


def test_that_the_card_stands_in_the_middle(qtbot: QtBot) -> None:
    page = CenteredPage(LIGHT, "camera")
    qtbot.addWidget(page)
    page.title.setText("Title")
    page.resize(1400, 800)
    page.show()
    card = page.title.parentWidget()
    assert card
    assert card.width() == 720
    assert abs(card.geometry().center().x() - 700) <= 1
    assert abs(card.geometry().center().y() - 400) <= 1


def test_that_its_icon_follows_the_theme(qtbot: QtBot) -> None:
    page = CenteredPage(LIGHT, "camera")
    qtbot.addWidget(page)
    before = page._icon.pixmap().toImage()
    page.set_theme(DARK)
    assert page._icon.pixmap().toImage() != before
