from datetime import timedelta
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.domain.note import Note
from factory_desktop.domain.shift import PlacedBreak, PlacedShift, ShiftKey
from factory_desktop.views.charts.label_axis import LabelAxis
from factory_desktop.views.charts.plot import Plot
from factory_desktop.views.charts.time_ground import TimeGround
from tests.snapshots import NOW, ZONE
from tests.timelines import SHOWN, at


def test_that_now_is_marked_by_the_plants_clock_where_it_is_shown(qtbot: QtBot) -> None:
    ground = TimeGround()
    plot = Plot(LabelAxis("left"), ground.axis, ground.strip)
    qtbot.addWidget(plot)
    ground.add_to(plot)
    plot.resize(800, 200)
    plot.show()
    QApplication.processEvents()
    ground.draw(plot, SHOWN, ZoneInfo(ZONE), NOW)
    assert ground.axis.mark is not None
    assert ground.axis.mark.text == "now 11:40"
    assert "08:00" in [label.text for label in ground.axis.labels]
    ground.draw(plot, SHOWN, ZoneInfo(ZONE), NOW + timedelta(days=1))
    gone = [ground.axis.mark, ground.grid.strong]
    assert gone == [None, None]


def test_that_breaks_are_bands_and_shifts_have_edges_and_names(qtbot: QtBot) -> None:
    ground = TimeGround()
    plot = Plot(LabelAxis("left"), ground.axis, ground.strip)
    qtbot.addWidget(plot)
    tea = PlacedBreak("Tea", at(180), at(195))
    shift = PlacedShift(ShiftKey(at(0).date(), "Early"), at(0), at(480), (tea,))
    ground.draw_calendar([tea], [shift], [Note(at(60), at(70))])
    assert ground.bands.bands == ((at(180).timestamp(), at(195).timestamp()),)
    assert ground.bands.edges == (at(0).timestamp(), at(480).timestamp())
    assert [(word.text, word.start) for word in ground.strip.words] == [
        ("Tea", at(180).timestamp()),
        # Where it has the longest room beside the break.
        ("Early", at(195).timestamp()),
    ]
    assert ground.strip.notes == (at(60).timestamp(),)
