from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from factory_desktop.views.charts.panel import ChartPanel


def test_that_words_stand_in_place_of_the_chart_and_its_legend(qtbot: QtBot) -> None:
    chart, legend = QWidget(), QWidget()
    panel = ChartPanel("Title", chart, legend)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_nothing("Nothing yet.")
    assert (chart.isVisible(), legend.isVisible()) == (False, False)
    panel.show_nothing("")
    assert (chart.isVisible(), legend.isVisible()) == (True, True)


def test_that_every_text_is_shown_letter_by_letter(qtbot: QtBot) -> None:
    panel = ChartPanel("<b>Title</b>", QWidget())
    qtbot.addWidget(panel)
    panel.describe("<img src=x>", "summary")
    labels = panel.findChildren(QLabel)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert panel.accessibleDescription() == "summary"
