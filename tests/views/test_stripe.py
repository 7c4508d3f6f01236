from pytestqt.qtbot import QtBot

from factory_desktop.views.stripe import Stripe
from factory_desktop.views.theme import DARK, LIGHT


def test_that_it_is_four_points_of_amber_and_ground(qtbot: QtBot) -> None:
    stripe = Stripe(LIGHT)
    qtbot.addWidget(stripe)
    stripe.resize(200, 4)
    assert stripe.height() == 4
    image = stripe.grab().toImage()
    middle = {image.pixelColor(x, 2).name().upper() for x in range(200)}
    assert {LIGHT.idle, LIGHT.warning_tint} <= middle
    stripe.set_theme(DARK)
    assert stripe.grab().toImage() != image
