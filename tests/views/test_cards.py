from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from factory_desktop.metrics.snapshot import FactoryMetrics, Pick, StoreFigures, View
from factory_desktop.models.text import SPACE
from factory_desktop.views.cards import Card, CardRow
from factory_desktop.views.sparkline import Sparkline
from factory_desktop.views.theme import DARK
from tests.snapshots import NOW, empty_snapshot, snapshot

FACTORY = FactoryMetrics(
    productive=timedelta(hours=25, minutes=50),
    units=1523,
    pace=58.95,
    worker_utilization=0.858,
    workers_counted=6,
    station_utilization=0.841,
    stations_counted=1,
    events=12_345,
)


def row_of(qtbot: QtBot, width: int = 1200) -> CardRow:
    row = CardRow()
    qtbot.addWidget(row)
    row.resize(width, 120)
    row.show()
    return row


def texts(card: Card) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel) if label.text()]


def test_that_six_cards_say_what_they_show_and_how_it_is_meant(qtbot: QtBot) -> None:
    row, shown = row_of(qtbot), snapshot()
    row.show_snapshot(replace(shown, dashboard=replace(shown.dashboard, factory=FACTORY)))
    assert [texts(card) for card in row.cards] == [
        ["Units", "1,523", "made by all workers"],
        ["Pace", "59.0", "units / h", "per productive hour"],
        ["Productive time", "25:50", "h", f"fixed rule, 5{SPACE}min per event"],
        ["Worker utilization", "85.8", "%", "mean of 6 workers"],
        ["Station utilization", "84.1", "%", "mean of 1 station"],
        ["Total events", "12,345", "all from cameras"],
    ]


def test_that_an_undefined_figure_is_a_dash_without_a_unit(qtbot: QtBot) -> None:
    row = row_of(qtbot)
    row.show_snapshot(empty_snapshot())
    figures = {texts(card)[0]: texts(card)[1:] for card in row.cards}
    assert figures["Pace"] == ["–", "per productive hour"]
    assert figures["Worker utilization"] == ["–", "no working or idle time"]
    assert figures["Units"][0] == "0"


def test_that_a_pick_is_named_under_the_units(qtbot: QtBot) -> None:
    row = row_of(qtbot)
    row.show_snapshot(snapshot(view=View(pick=Pick("W2", "S5"))))
    assert texts(row.cards[0])[-1] == "made by Sarah Chen at Packaging Station"
    row.show_snapshot(snapshot(view=View(pick=Pick(station_id="S5"))))
    assert texts(row.cards[0])[-1] == "made at Packaging Station"


def test_that_a_pick_moves_no_card(qtbot: QtBot) -> None:
    row = row_of(qtbot)
    row.show_snapshot(snapshot())
    before = row.minimumSizeHint()
    row.show_snapshot(snapshot(view=View(pick=Pick("W2", "S5"))))
    assert row.minimumSizeHint() == before


def test_that_simulated_events_are_told(qtbot: QtBot) -> None:
    row = row_of(qtbot)
    # What the rest of the store holds does not matter.
    whole = StoreFigures(10_000, 9_999, 0, NOW)
    row.show_snapshot(snapshot(simulated=True, real=True, store=whole))
    assert texts(row.cards[5])[-1] == "simulated ones among them"
    row.show_snapshot(snapshot(simulated=True, real=False, store=whole))
    assert texts(row.cards[5])[-1] == "all simulated"
    row.show_snapshot(snapshot(store=whole))
    assert texts(row.cards[5])[-1] == "all from cameras"


def test_that_each_card_speaks(qtbot: QtBot) -> None:
    row, shown = row_of(qtbot), snapshot()
    row.show_snapshot(replace(shown, dashboard=replace(shown.dashboard, factory=FACTORY)))
    assert row.cards[1].accessibleName() == "Pace, 59.0 units / h"
    assert row.cards[1].accessibleDescription() == "per productive hour"
    row.show_snapshot(empty_snapshot())
    assert row.cards[1].accessibleName() == "Pace, not defined"


def test_that_the_course_of_units_ends_with_the_last_full_hour(qtbot: QtBot) -> None:
    row, shown = row_of(qtbot), snapshot()
    row.show_snapshot(shown)
    course = row.cards[0].findChild(Sparkline)
    assert isinstance(course, Sparkline)
    *made, running = [bar for bar in shown.units if bar.units]
    assert running.start < NOW < running.end
    assert list(course.values) == [0, *(bar.units for bar in made)]


def test_that_a_narrow_row_breaks_into_two(qtbot: QtBot) -> None:
    row = row_of(qtbot, 1400)
    row.show_snapshot(snapshot())
    assert len({card.y() for card in row.cards}) == 1
    row.resize(700, 240)
    qtbot.waitUntil(lambda: len({card.y() for card in row.cards}) == 2)
    row.resize(1400, 240)
    qtbot.waitUntil(lambda: len({card.y() for card in row.cards}) == 1)


def test_that_no_text_is_cut_off_where_the_window_is_narrow(qtbot: QtBot) -> None:
    row, shown = row_of(qtbot, 980), snapshot()
    row.show_snapshot(replace(shown, dashboard=replace(shown.dashboard, factory=FACTORY)))
    qtbot.wait(20)
    for card in row.cards:
        for label in card.findChildren(QLabel):
            assert label.width() >= label.sizeHint().width(), label.text()


def test_that_the_theme_reaches_the_icons(qtbot: QtBot) -> None:
    row = row_of(qtbot)
    label = row.cards[0].findChildren(QLabel)[0]
    light = label.pixmap().toImage()
    row.set_theme(DARK)
    assert label.pixmap().toImage() != light


def test_that_percent_is_split_into_figure_and_unit(qtbot: QtBot) -> None:
    row = row_of(qtbot)
    row.show_snapshot(snapshot())
    assert SPACE not in texts(row.cards[3])[1]
