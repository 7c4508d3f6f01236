from pytestqt.qtbot import QtBot

from factory_desktop.views.board.wakefulness import Wakefulness


def test_that_where_no_desktop_hears_it_nothing_happens(qtbot: QtBot) -> None:
    """There is no session bus in a test, as there is none on many a wall."""
    awake = Wakefulness()
    awake.begin("The andon board is shown.")
    awake.end()
    assert not awake.asked
