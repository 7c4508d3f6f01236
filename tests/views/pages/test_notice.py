from pytestqt.qtbot import QtBot

from factory_desktop.views.banner import WayOut
from factory_desktop.views.pages.notice import NoticePage
from factory_desktop.views.theme import LIGHT


def test_that_the_first_way_out_is_the_recommended_one(qtbot: QtBot) -> None:
    page = NoticePage(LIGHT, "calendar")
    qtbot.addWidget(page)
    page.tell("Nothing", "", [WayOut("One", int), WayOut("Two", int)])
    assert [button.property("role") for button in page.buttons] == ["primary", ""]
    assert page.words.isHidden()


def test_that_the_same_buttons_stay_through_a_refresh(qtbot: QtBot) -> None:
    page = NoticePage(LIGHT, "calendar")
    qtbot.addWidget(page)
    page.tell("Nothing", "at 10:00", [WayOut("One", int)])
    before = page.buttons[0]
    page.tell("Nothing", "at 10:01", [WayOut("One", int)])
    assert page.buttons[0] is before
    page.tell("Nothing", "", [WayOut("Other", int)])
    assert [button.text() for button in page.buttons] == ["Other"]
