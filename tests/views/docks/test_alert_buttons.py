from pytestqt.qtbot import QtBot

from tests.views.conftest import Stage
from tests.views.test_alert_desk import show


def test_that_they_are_there_while_there_is_an_alert(running: Stage, qtbot: QtBot) -> None:
    buttons = running.window.side.attention.buttons
    assert buttons is not None
    assert not buttons.isVisibleTo(running.window)
    show(running)
    assert buttons.isVisibleTo(running.window)
    assert not buttons.acknowledge.isEnabled(), "No card is chosen."
    cards = running.window.side.attention.cards
    cards.setCurrentIndex(cards.matters.index(0, 0))
    assert buttons.acknowledge.isEnabled()
    assert [one.objectName() for one in buttons.mute.menu().actions()] == [
        "alerts.mute",
        "alerts.mute-shift",
    ]
