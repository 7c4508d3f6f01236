from pytestqt.qtbot import QtBot

from factory_desktop.metrics.lost_time import NOTHING_LOST
from factory_desktop.views.charts.heat_map import HeatMap
from factory_desktop.views.theme import DARK
from tests.answers import lost_time
from tests.snapshots import snapshot


def test_that_it_says_what_is_shown_and_what_is_not(qtbot: QtBot) -> None:
    made = HeatMap()
    qtbot.addWidget(made)
    made.show()
    made.set_theme(DARK)
    made.wait("Working it out…")
    assert made._nothing.text() == "Working it out…"
    made.show_lost(snapshot(), lost_time())
    assert made.grid.isVisible()
    assert made.accessibleDescription().startswith("Thursday 13:00")
    assert "a dash" in made._captioned.said()
    made.show_lost(snapshot(), NOTHING_LOST)
    assert made._nothing.text() == "Nobody was seen in this time."
