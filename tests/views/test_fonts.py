from PySide6.QtGui import QFont, QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from factory_desktop.views import fonts
from factory_desktop.views.theme_source import ThemeSource


def test_that_the_type_is_inter(qapp: QApplication) -> None:
    for weight in (QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold):
        shown = QFontInfo(fonts.font(13, weight))
        assert shown.family() == "Inter"
        assert shown.weight() == weight


def test_that_figures_are_equally_wide(qapp: QApplication) -> None:
    metrics = QFontMetrics(fonts.font(28))
    assert metrics.horizontalAdvance("1111111") == metrics.horizontalAdvance("0000000")


def test_that_the_style_sheet_keeps_figures_equally_wide(qtbot: QtBot, themes: ThemeSource) -> None:
    widths = []
    for digits in ("1111111", "0000000"):
        label = QLabel(digits)
        qtbot.addWidget(label)
        label.setProperty("role", "figure")
        widths.append(label.sizeHint().width())
        assert QFontInfo(label.font()).pixelSize() == 28
    assert widths[0] == widths[1]
