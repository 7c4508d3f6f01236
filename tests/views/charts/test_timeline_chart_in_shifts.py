from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.domain.event import EventType
from factory_desktop.domain.span import TimeSpan
from factory_desktop.metrics.snapshot import Snapshot, Spell
from factory_desktop.views.charts.timeline_chart import TimelineChart
from tests.snapshots import NOW, SHIFT_START, snapshot, worker

DAY = timedelta(days=1)


def at(hour: float, back: int = 0) -> datetime:
    """So many hours after the day shift began, on a day before."""
    return SHIFT_START + timedelta(hours=hour) - back * DAY


def spell(person: str, start: datetime, end: datetime) -> Spell:
    return Spell(person, "S1", EventType.WORKING, start, end, 6, simulated=False)


def gaps(qtbot: QtBot, shown: Snapshot) -> list[tuple[int, datetime, datetime]]:
    chart = TimelineChart()
    qtbot.addWidget(chart)
    chart.resize(1000, 240)
    chart.show_snapshot(shown)
    chart.show()
    QApplication.processEvents()
    return [
        (int(row), datetime.fromtimestamp(start, UTC), datetime.fromtimestamp(end, UTC))
        for row, start, end in chart._unseen.tolist()
    ]


def test_that_people_are_looked_for_in_shifts_and_not_in_breaks(qtbot: QtBot) -> None:
    """A shift from 6 to 14 with a break at 9, of two days; the second worker was there today."""
    span = TimeSpan(at(0, 1) - timedelta(hours=6), at(18))
    spells = (
        spell("W1", at(0, 1), at(2, 1)),
        spell("W1", at(7, 1), at(8, 1)),
        spell("W1", at(0), NOW),
        spell("W2", at(0), at(5)),
    )
    today = (at(0), at(3)), (at(3.25), NOW)
    looked_for = {"W1": ((at(0, 1), at(3, 1)), (at(3.25, 1), at(8, 1)), *today), "W2": today}
    people = [worker(1), worker(2)]
    shown = snapshot(workers=people, span=span, shown=span, looked_for=looked_for)
    assert sorted(gaps(qtbot, replace(shown, spells=spells))) == [
        (0, at(2, 1), at(3, 1)),
        (0, at(3.25, 1), at(7, 1)),
        (1, at(5), NOW),
    ]


def test_that_nothing_is_hatched_in_the_hours_between_shifts(qtbot: QtBot) -> None:
    night = TimeSpan(at(9, 1), at(-1))
    shown = snapshot(workers=[worker(1)], span=night, shown=night, looked_for={"W1": ()})
    assert gaps(qtbot, replace(shown, spells=(spell("W1", at(9, 1), at(10, 1)),))) == []
