import shiboken6
from PySide6.QtWidgets import QApplication, QWidget

from factory_desktop.views.picture import discard, draw
from tests.views.conftest import Stage


def test_that_a_picture_has_the_size_wanted_and_is_the_same_each_time(running: Stage) -> None:
    first = draw(running.window, (1100, 700)).toImage()
    second = draw(running.window, (1100, 700)).toImage()
    assert (first.width(), first.height()) == (1100, 700)
    assert first == second


def test_that_a_discarded_window_is_gone_at_once(qapp: QApplication) -> None:
    window = QWidget()
    discard(window)
    assert not shiboken6.isValid(window)
