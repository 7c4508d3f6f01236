from pytestqt.qtbot import QtBot

from factory_desktop.metrics.snapshot import Pick
from factory_desktop.views.charts.units_chart import UnitsChart
from factory_desktop.views.pages.stations import StationsPage
from factory_desktop.views.theme import LIGHT
from tests.snapshots import snapshot


def test_that_a_pick_in_the_table_is_told(qtbot: QtBot) -> None:
    page = StationsPage(LIGHT)
    qtbot.addWidget(page)
    page.show()
    page.add_charts()
    page.show_snapshot(snapshot())
    page.select(Pick(station_id="S2"))
    with qtbot.waitSignal(page.station_picked) as picked:
        page.table.station_picked.emit("S1")
    assert picked.args == ["S1"]
    assert page.findChild(UnitsChart)
