from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.metrics.snapshot import Pick, Snapshot, View
from factory_desktop.views.banner import WayOut
from factory_desktop.views.page_stack import PageStack
from factory_desktop.views.theme import LIGHT
from tests import snapshots


def stack(qtbot: QtBot) -> PageStack:
    made = PageStack(LIGHT)
    qtbot.addWidget(made)
    made.show()
    return made


def nothing_here(pick: Pick | None = None) -> Snapshot:
    full, empty = snapshots.snapshot(), snapshots.empty_snapshot()
    return replace(empty, store=full.store, view=View(pick=pick or Pick()))


def test_that_it_waits_for_the_store(qtbot: QtBot) -> None:
    pages = stack(qtbot)
    assert pages.currentWidget() is pages.starting


def test_that_an_empty_store_shows_what_to_do(qtbot: QtBot) -> None:
    pages = stack(qtbot)
    pages.show_snapshot(snapshots.empty_snapshot())
    assert pages.currentWidget() is pages.first_run


def test_that_the_page_asked_for_comes_with_the_figures(qtbot: QtBot) -> None:
    pages = stack(qtbot)
    pages.go("stations")
    assert pages.currentWidget() is pages.starting
    pages.show_snapshot(snapshots.snapshot())
    assert pages.currentWidget() is pages.figures["stations"]
    pages.go("today")
    assert pages.currentWidget() is pages.today


def test_that_an_empty_span_offers_all(qtbot: QtBot) -> None:
    pages = stack(qtbot)
    pages.show_snapshot(nothing_here())
    assert pages.currentWidget() is pages.nothing
    assert pages.nothing.title.text() == "No events in this span"
    assert pages.nothing.words.text() == "The last event is of 22 Jan 2026, 11:40."
    with qtbot.waitSignal(pages.all_wanted):
        QTest.mouseClick(pages.nothing.buttons[0], Qt.MouseButton.LeftButton)


def test_that_a_last_event_that_is_simulated_is_said_to_be(qtbot: QtBot) -> None:
    pages, shown = stack(qtbot), nothing_here()
    store = replace(shown.store, simulated_events=shown.store.events)
    pages.show_snapshot(replace(shown, store=store))
    assert pages.nothing.words.text() == "The last simulated event is of 22 Jan 2026, 11:40."


def test_that_an_empty_filter_offers_to_drop_it(qtbot: QtBot) -> None:
    pages = stack(qtbot)
    pages.show_snapshot(nothing_here(Pick("W1")))
    assert pages.nothing.title.text() == "No events of W1 in this span"
    assert [button.text() for button in pages.nothing.buttons] == ["Clear filter", "Show all"]
    with qtbot.waitSignal(pages.filter_dropped):
        QTest.mouseClick(pages.nothing.buttons[0], Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("pick", "said"),
    [
        (Pick("W9", "S9"), "No events of W9 at S9 in this span"),
        (Pick(station_id="S9"), "No events at S9 in this span"),
    ],
)
def test_that_an_empty_filter_says_what_it_is(qtbot: QtBot, pick: Pick, said: str) -> None:
    pages = stack(qtbot)
    pages.show_snapshot(nothing_here(pick))
    assert pages.nothing.title.text() == said


def test_that_a_store_that_cannot_be_had_blocks_the_page(qtbot: QtBot) -> None:
    pages, chosen = stack(qtbot), list[str]()
    pages.block(
        "Another program has it.",
        WayOut("Try again", lambda: chosen.append("again")),
        WayOut("Quit", lambda: chosen.append("quit")),
    )
    assert pages.currentWidget() is pages.blocked
    assert pages.blocked.words.text() == "Another program has it."
    for button in pages.blocked.buttons:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert chosen == ["again", "quit"]
    pages.wait()
    assert pages.currentWidget() is pages.starting
