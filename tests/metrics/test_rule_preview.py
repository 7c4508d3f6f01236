from datetime import timedelta
from zoneinfo import ZoneInfo

from factory_desktop.domain.event import EventType
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.dashboard import dashboard
from factory_desktop.metrics.rule_preview import RulePreview, preview
from factory_desktop.store.opened import OpenedStore
from tests.factories import T0, event, read, record

HOUR = timedelta(hours=1)
TALLINN = ZoneInfo("Europe/Tallinn")
MIDNIGHT = T0 - 10 * HOUR
"""In Tallinn, two hours before UTC's."""


def previewed(store: OpenedStore, rule: TimeRule, zone: ZoneInfo = TALLINN) -> RulePreview:
    return read(store, preview, rule, T0 + HOUR, zone)


def test_that_it_is_of_the_plants_day_up_to_now(store: OpenedStore) -> None:
    record(store, event(-601), event(-600), event(0), event(5, kind=EventType.IDLE))
    found = previewed(store, TimeRule())
    assert found.clock == 11 * HOUR
    assert found.factory.events == 3
    assert found.workers[0].state_time == 3 * timedelta(minutes=5)
    assert previewed(store, TimeRule(), ZoneInfo("UTC")).clock == 9 * HOUR


def test_that_it_agrees_with_the_figures_under_that_rule(store: OpenedStore) -> None:
    record(store, event(0), event(5, kind=EventType.IDLE), event(10))
    today = TimeSpan(MIDNIGHT, MIDNIGHT + 24 * HOUR)
    for rule in (TimeRule(), TimeRule(event_duration=2 * HOUR / 60), TimeRule("measured")):
        found, figures = previewed(store, rule), read(store, dashboard, today, rule, T0 + HOUR)
        assert (found.rule, found.factory, found.workers) == (
            rule,
            figures.factory,
            figures.workers,
        )


def test_that_it_says_when_the_rule_cannot_be_right(store: OpenedStore) -> None:
    record(store, *(event(number / 6) for number in range(360)))
    over = previewed(store, TimeRule()).overcount
    assert over is not None
    assert (over.worker_id, over.state_time) == ("W1", 30 * HOUR)
    assert over.clock_time <= HOUR + timedelta(minutes=5)
    assert previewed(store, TimeRule(event_duration=timedelta(seconds=10))).overcount is None
    assert previewed(store, TimeRule("measured")).overcount is None
