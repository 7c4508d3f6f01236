from pytestqt.qtbot import QtBot

from factory_desktop.metrics.snapshot import Pick
from factory_desktop.views.charts.timeline_chart import TimelineChart
from factory_desktop.views.pages.workers import WorkersPage
from factory_desktop.views.theme import LIGHT
from tests.snapshots import snapshot


def test_that_a_pick_in_table_or_chart_is_told(qtbot: QtBot) -> None:
    page = WorkersPage(LIGHT)
    qtbot.addWidget(page)
    page.show()
    page.add_charts()
    page.show_snapshot(snapshot())
    page.select(Pick("W2"))
    for part in (page.table, page.findChild(TimelineChart)):
        assert part
        with qtbot.waitSignal(page.worker_picked) as picked:
            part.worker_picked.emit("W1")
        assert picked.args == ["W1"]
