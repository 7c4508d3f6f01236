"""One number, one value: what a real store holds reads alike on cards, in bars and in tables."""

import random
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.event import Event, EventType
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.snapshot import Pick, View
from factory_desktop.metrics.taking import take
from factory_desktop.models import text
from factory_desktop.store.opened import OpenedStore
from factory_desktop.views.charts.units_chart import UnitsChart
from factory_desktop.views.pages.today import TodayPage
from factory_desktop.views.theme import LIGHT
from tests.factories import STATIONS, T0, WORKERS, ZONES, AddPlant, event, open_store, read, record
from tests.factories import run as run_in


@pytest.fixture
def store(tmp_path: Path) -> Iterator[OpenedStore]:
    opened = open_store(tmp_path)
    run_in(opened, AddPlant())
    yield opened
    opened.close()


def events(dice: random.Random) -> list[Event]:
    return [
        event(
            dice.uniform(0, 600),
            dice.choice(WORKERS),
            dice.choice(STATIONS),
            kind := dice.choice(tuple(EventType)),
            count=dice.randint(1, 40) if kind is EventType.PRODUCT_COUNT else 0,
        )
        for _ in range(dice.randint(60, 400))
    ]


@pytest.mark.parametrize("seed", range(6))
def test_that_cards_bars_and_tables_agree_on_random_events(
    qtbot: QtBot, store: OpenedStore, seed: int
) -> None:
    dice = random.Random(seed)
    record(store, *events(dice))
    rule = TimeRule(dice.choice(("fixed", "measured")))
    pick = Pick(station_id=dice.choice((None, *STATIONS)))
    moment = Moment(
        T0 + timedelta(minutes=dice.uniform(200, 700)), rule, PlantCalendar(dice.choice(ZONES))
    )
    shown = read(store, take, View(SpanChoice(SpanKind.ALL), pick), moment)
    page = TodayPage(LIGHT)
    qtbot.addWidget(page)
    page.resize(1500, 900)
    page.add_charts()
    page.show_snapshot(shown)
    page.show()
    factory, chart = shown.dashboard.factory, page.findChild(UnitsChart)
    assert isinstance(chart, UnitsChart)
    assert factory.units > 0
    units, pace, hours, *_ = (card.reading.figure for card in page._cards.cards)
    workers, stations = page.workers.totals.totals(), page.stations.totals.totals()
    assert units == text.number(sum(bar.units for bar in chart._buckets))
    assert units == workers["Units"]
    assert (pace, hours) == (workers["Units / h"], workers["Active"])
    share = text.percent(factory.worker_utilization)
    assert workers["Utilization"] == share
    assert f"{page._cards.cards[3].reading.figure} %" == share.replace(text.SPACE, " ")
    # Stations are narrowed by the worker alone: with one picked the others' units stand too.
    if pick == Pick():
        assert stations["Units"] == units
    assert stations["Utilization"] != "–"
