from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from factory_desktop.views.pages.roster_page import RosterPage
from factory_desktop.views.plain import label
from factory_desktop.views.tables.worker_table import WorkerTable
from factory_desktop.views.theme import LIGHT
from tests.snapshots import snapshot


def test_that_title_question_table_and_chart_stand_below_each_other(qtbot: QtBot) -> None:
    page = RosterPage(LIGHT)
    qtbot.addWidget(page)
    table, chart = WorkerTable(), label("chart")
    page._explain("Workers", "Who?")
    page._put_table(table)
    page._put_chart(chart)
    table.show_snapshot(snapshot())
    page.resize(800, 600)
    page.show()
    labels = page.findChildren(QLabel)
    said = {one.text(): one.mapTo(page, one.rect().topLeft()).y() for one in labels}
    middle = table.mapTo(page, table.rect().topLeft()).y()
    totals = table.totals.mapTo(page, table.totals.rect().topLeft()).y()
    assert said["Workers"] < said["Who?"] < middle < totals < said["chart"]
