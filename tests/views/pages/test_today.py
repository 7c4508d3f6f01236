from datetime import timedelta

from pytestqt.qtbot import QtBot

from factory_desktop.metrics.snapshot import UnitsBar
from factory_desktop.views.charts.panel import ChartPanel
from factory_desktop.views.pages.today import TodayPage
from factory_desktop.views.theme import LIGHT
from tests.snapshots import NOW, snapshot


def shown(qtbot: QtBot) -> TodayPage:
    page = TodayPage(LIGHT)
    qtbot.addWidget(page)
    page.resize(1500, 900)
    page.show()
    page.add_charts()
    page.show_snapshot(snapshot())
    return page


def seen(page: TodayPage) -> int:
    """How many charts can be seen."""
    return sum(chart.isVisible() for chart in page.findChildren(ChartPanel))


def tabs(page: TodayPage) -> list[str]:
    return [page.tabs.tabText(place) for place in range(page.tabs.count())]


def test_that_three_charts_and_two_tables_are_there(qtbot: QtBot) -> None:
    page = shown(qtbot)
    qtbot.waitUntil(lambda: seen(page) == 3)
    assert tabs(page) == ["Workers", "Stations", "Shift notes"]


def test_that_on_a_low_window_the_second_row_stands_in_tabs(qtbot: QtBot) -> None:
    page = shown(qtbot)
    page.set_short(True)
    assert tabs(page) == ["Workers", "Stations", "Shift notes", "Units by hour", "Utilization"]
    page.tabs.setCurrentIndex(3)
    qtbot.waitUntil(lambda: seen(page) == 2)
    page.set_short(False)
    assert tabs(page) == ["Workers", "Stations", "Shift notes"]
    qtbot.waitUntil(lambda: seen(page) == 3)


def test_that_the_tab_is_named_as_its_chart(qtbot: QtBot) -> None:
    page = shown(qtbot)
    page.set_short(True)
    week = (UnitsBar(NOW - timedelta(days=6), NOW + timedelta(days=1), 5),)
    page.show_snapshot(snapshot(units=week))
    qtbot.waitUntil(lambda: tabs(page)[3] == "Units by week")
    page.set_short(False)
    page.show_snapshot(snapshot())
    page.set_short(True)
    qtbot.waitUntil(lambda: tabs(page)[3] == "Units by hour")


def test_that_charts_added_on_a_low_window_go_to_the_tabs(qtbot: QtBot) -> None:
    page = TodayPage(LIGHT)
    qtbot.addWidget(page)
    page.set_short(True)
    page.add_charts()
    assert len(tabs(page)) == 5
