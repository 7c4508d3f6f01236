"""Every figure explained from the window, by key and mouse, down to its events."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from factory_desktop.domain import event_query
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.metrics.snapshot import Pick
from factory_desktop.models.explaining import row
from factory_desktop.models.explaining.plant import CARDS
from factory_desktop.models.text import SPACE
from factory_desktop.views.card import Card
from factory_desktop.views.charts.loss_chart import LossChart
from factory_desktop.views.charts.units_chart import UnitsChart
from factory_desktop.views.dialogs.explain import ExplainDialog
from factory_desktop.views.tables.rows_table import RowsTable
from tests import snapshots
from tests.views.conftest import Stage

LEFT = Qt.MouseButton.LeftButton


def in_explanation(act: Callable[[ExplainDialog], object]) -> list[object]:
    """Do something in the explanation that the next step opens, then close it."""
    seen: list[object] = []

    def when_open() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ExplainDialog):
            QTimer.singleShot(10, when_open)
            return
        seen.append(act(dialog))
        dialog.reject()

    QTimer.singleShot(0, when_open)
    return seen


def press_f2(stage: Stage, widget: QWidget) -> None:
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    assert QApplication.focusWidget() is widget
    QTest.keyClick(widget, Qt.Key.Key_F2)


def cards(stage: Stage) -> dict[str, Card]:
    return {card.key: card for card in stage.window.pages.today.findChildren(Card)}


@pytest.mark.parametrize("key", CARDS)
def test_that_a_card_opens_with_the_figure_that_it_shows(running: Stage, key: str) -> None:
    card = cards(running)[key]
    figures = in_explanation(lambda dialog: dialog.figure.text())
    press_f2(running, card)
    clicked = in_explanation(lambda dialog: dialog.figure.text())
    QTest.mouseClick(card, LEFT, pos=QPoint(card.width() // 2, 8))
    assert clicked == figures
    (said,) = figures
    shown = card.reading.figure
    # Time is told to the second there.
    assert shown in str(said).replace(SPACE, " ") or key == "productive-time"
    assert shown.split(":")[0] in str(said)


def test_that_a_right_click_offers_it(running: Stage) -> None:
    card = cards(running)["pace"]
    titles = in_explanation(lambda dialog: dialog.windowTitle())
    menu = card.context_menu()
    next(one for one in menu.actions() if one.text() == "Explain this figure").trigger()
    menu.deleteLater()
    assert titles == [CARDS["pace"](snapshots.snapshot()).title]


@pytest.mark.parametrize(
    ("page", "column"), [("workers", "units"), ("workers", "utilization"), ("stations", "units")]
)
def test_that_a_cell_of_a_table_opens_with_the_figure_in_it(
    running: Stage, page: str, column: str
) -> None:
    running.window.go(page)
    table = running.window.pages.figures[page].table_in_sight
    assert isinstance(table, RowsTable)
    names = [one.name for one in table.rows_model.columns]
    index = table.model().index(1, names.index(column))
    table.setCurrentIndex(index)
    figures = in_explanation(lambda dialog: dialog.figure.text())
    press_f2(running, table)
    assert len(figures) == 1
    assert str(index.data()) in str(figures[0])


def test_that_a_bar_of_units_opens_with_its_inputs(running: Stage) -> None:
    chart = next(one for one in running.window.findChildren(UnitsChart) if one.isVisible())
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    bar = chart._buckets[1]
    figures = in_explanation(lambda dialog: dialog.figure.text())
    press_f2(running, chart)
    assert len(figures) == 1
    assert f"{bar.units} units" in str(figures[0])


def show_events(dialog: ExplainDialog) -> None:
    QTest.mouseClick(dialog.events, LEFT)


def test_that_its_events_are_shown_and_back_returns(running: Stage) -> None:
    window = running.window
    before = running.backend.views()[-1]
    wanted = CARDS["worker-utilization"](snapshots.snapshot()).evidence
    in_explanation(show_events)
    press_f2(running, cards(running)["worker-utilization"])
    view = running.backend.views()[-1]
    assert view.choice == SpanChoice(SpanKind.CUSTOM, wanted.span)
    running.backend.answer()
    events = window.pages.events
    assert events.isVisible()
    assert events.query.words.text() == event_query.text(wanted.query)
    assert events.query.query == wanted.query
    while not window.pages.today.isVisible():
        running.trigger("go.back")
    running.trigger("go.back") if running.backend.views()[-1] != before else None
    assert running.backend.views()[-1] == before


def test_that_a_pick_is_among_the_words_and_narrows_nothing_else(running: Stage) -> None:
    window = running.window
    window.pages.worker_picked.emit("W3")
    running.backend.answer()
    in_explanation(show_events)
    press_f2(running, cards(running)["units"])
    assert running.backend.views()[-1].pick == Pick()
    assert "worker:W3" in window.pages.events.query.words.text()
    assert "type:product_count" in window.pages.events.query.words.text()


def test_that_without_a_figure_it_says_how(running: Stage) -> None:
    running.window.setFocus()
    running.trigger("view.explain")
    said = running.window.status.progress._words.text()
    assert said == "Choose a card, a chart or a figure in a table, then press F2."


@pytest.mark.parametrize("page", ["workers", "stations"])
def test_that_a_name_stands_for_the_rows_utilization(running: Stage, page: str) -> None:
    running.window.go(page)
    table = running.window.pages.figures[page].table_in_sight
    assert isinstance(table, RowsTable)
    table.setCurrentIndex(table.model().index(0, 0))
    key, explain = (
        table.rows_model.key_at(0),
        row.of_worker if page == "workers" else row.of_station,
    )
    told = explain(snapshots.snapshot(), key, "utilization")
    said = in_explanation(lambda dialog: dialog.figure.text())
    press_f2(running, table)
    assert told is not None
    assert said == [told.result]


def test_that_lost_time_opens_with_what_it_is_made_of(running: Stage) -> None:
    chart = next(one for one in running.window.findChildren(LossChart) if one.isVisible())
    titles = in_explanation(lambda dialog: dialog.windowTitle())
    press_f2(running, chart)
    assert titles == ["How lost time was added up"]
