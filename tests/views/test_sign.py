from pytestqt.qtbot import QtBot

from factory_desktop.views.sign import Sign
from factory_desktop.views.theme import DARK, LIGHT


def test_that_a_sign_says_its_word_in_its_tone(qtbot: QtBot) -> None:
    sign = Sign(LIGHT)
    qtbot.addWidget(sign)
    sign.say("flask", "Simulated", "warning", "Some of it is simulated.")
    assert sign.word() == sign.accessibleName() == "Simulated"
    assert sign.property("tone") == "warning"
    assert "Some of it is simulated." in sign.toolTip()


def test_that_its_icon_follows_the_theme(qtbot: QtBot) -> None:
    sign = Sign(LIGHT)
    qtbot.addWidget(sign)
    sign.say("broadcast", "Live", "live", "")
    before = sign.grab().toImage()
    sign.set_theme(DARK)
    assert sign.grab().toImage() != before
