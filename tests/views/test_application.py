from PySide6.QtWidgets import QApplication

from factory_desktop.views.application import application


def test_that_the_one_there_is_gets_dressed(qapp: QApplication) -> None:
    made = application()
    assert made is qapp
    assert made.applicationName() == "Factory Desktop"
    assert made.font().family() == "Inter"
    assert not made.windowIcon().isNull()
