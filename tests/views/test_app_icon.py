from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from factory_desktop.views.app_icon import app_icon


def test_that_every_size_is_drawn_and_not_scaled(qapp: QApplication) -> None:
    for size in (16, 24, 32, 48, 64, 128, 256):
        assert QSize(size, size) in app_icon().availableSizes()


def test_that_it_is_blue_with_white_and_one_amber_window(qapp: QApplication) -> None:
    image = app_icon().pixmap(QSize(128, 128)).toImage()
    assert image.pixelColor(64, 14).blue() > image.pixelColor(64, 14).red()
    assert image.pixelColor(65, 90).name() == "#f2a93b"
    assert image.pixelColor(40, 76).name() == "#ffffff"
