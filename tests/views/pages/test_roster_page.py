from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from factory_desktop.views.pages.roster_page import RosterPage
from factory_desktop.views.plain import label
from factory_desktop.views.theme import LIGHT


def test_that_title_question_table_and_chart_stand_below_each_other(qtbot: QtBot) -> None:
    page = RosterPage(LIGHT)
    qtbot.addWidget(page)
    table, chart = label("table"), label("chart")
    page._explain("Workers", "Who?")
    page._put_table(table)
    page._put_chart(chart)
    page.resize(800, 600)
    page.show()
    labels = page.findChildren(QLabel)
    said = {one.text(): one.mapTo(page, one.rect().topLeft()).y() for one in labels}
    assert said["Workers"] < said["Who?"] < said["table"] < said["chart"]
