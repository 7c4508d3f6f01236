from datetime import timedelta
from pathlib import Path

from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from factory_desktop.metrics.snapshot import UnitsBar
from factory_desktop.models import text
from factory_desktop.views.charts.panel import ChartPanel
from factory_desktop.views.charts.units_chart import UnitsChart
from factory_desktop.views.kept import Kept
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
    wanted = ["Workers", "Stations", "Shift notes", "Hour by hour", "Where the time went"]
    qtbot.waitUntil(lambda: tabs(page) == wanted)
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
    qtbot.waitUntil(lambda: tabs(page)[3] == "Hour by hour")


def test_that_charts_added_on_a_low_window_go_to_the_tabs(qtbot: QtBot) -> None:
    page = TodayPage(LIGHT)
    qtbot.addWidget(page)
    page.set_short(True)
    page.add_charts()
    assert len(tabs(page)) == 5


def test_that_cards_are_low_on_a_low_window(qtbot: QtBot) -> None:
    page = shown(qtbot)
    qtbot.waitUntil(lambda: seen(page) == 3)
    high = page._cards.height()
    page.set_short(True)
    qtbot.waitUntil(lambda: page._cards.height() < high)
    page.set_short(False)
    qtbot.waitUntil(lambda: page._cards.height() == high)


def test_that_totals_stand_below_both_tables(qtbot: QtBot) -> None:
    page = shown(qtbot)
    qtbot.waitUntil(page.workers.totals.isVisible)
    assert page.workers.totals.y() >= page.workers.geometry().bottom()
    page.tabs.setCurrentIndex(1)
    qtbot.waitUntil(page.stations.totals.isVisible)


def test_that_one_number_has_one_value(qtbot: QtBot) -> None:
    page, figures = shown(qtbot), snapshot()
    units = text.number(figures.dashboard.factory.units)
    qtbot.waitUntil(page.workers.totals.isVisible)
    assert page._cards.cards[0].reading.figure == units
    assert page.workers.totals.totals()["Units"] == units


def test_that_a_click_on_an_hour_and_on_a_card_reach_the_page(qtbot: QtBot) -> None:
    page = shown(qtbot)
    chart = page.findChild(UnitsChart)
    assert isinstance(chart, UnitsChart)
    qtbot.waitUntil(lambda: len(chart._buckets) == 8)
    with qtbot.waitSignal(page.span_wanted):
        chart._want(1)
    with qtbot.waitSignal(page.explain_wanted) as wanted:
        page._cards.cards[1].click()
    assert wanted.args == ["pace"]


def test_that_tables_and_charts_are_furnished(qtbot: QtBot, tmp_path: Path) -> None:
    page, action = TodayPage(LIGHT), QAction("Add reason…")
    qtbot.addWidget(page)
    Kept(tmp_path).keep_table(
        "today.workers",
        '{"order": [], "hidden": ["units"], "widths": {}, "sorted_by": [["name", true]]}',
    )
    page.furnish(Kept(tmp_path), {"edit.add-reason": action})
    page.add_charts()
    page.show()
    page.show_snapshot(snapshot())
    chart = page.findChild(UnitsChart)
    assert isinstance(chart, UnitsChart)
    qtbot.waitUntil(lambda: len(chart._buckets) == 8)
    totals = page.workers.totals.totals()
    assert "Active" in totals
    assert "Units" not in totals
    menu = chart.bar_menu(0)
    assert [one.text() for one in menu.actions()] == ["Show only this time", "Add reason…"]
    menu.close()
