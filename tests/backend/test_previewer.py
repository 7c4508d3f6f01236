import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.backend import Backend
from factory_desktop.backend.previewer import Previewer
from factory_desktop.domain.clock import StoppedClock
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.rule_preview import RulePreview
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.readers import Readers
from tests.backend.lookout import Lookout
from tests.factories import T0, event, record, wait_until

MEASURED = TimeRule("measured")
SHORT = TimeRule(event_duration=timedelta(minutes=1))


class Screen:
    """Takes previews, the first of which it may hold up."""

    def __init__(self) -> None:
        self.shown: list[RulePreview] = []
        self.go = threading.Event()
        self.go.set()

    def show(self, preview: RulePreview) -> None:
        self.shown.append(preview)
        self.go.wait(20)

    @property
    def rules(self) -> list[TimeRule]:
        return [preview.rule for preview in self.shown]


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def previewer(store: OpenedStore, screen: Screen) -> Iterator[Previewer]:
    clock = StoppedClock(T0 + timedelta(hours=1))
    reading = Readers(store.place.file)
    made = Previewer(reading, lambda: Moment.of(clock, store.plant), screen.show)
    yield made
    screen.go.set()
    made.stop()


def test_that_the_rule_in_force_and_the_one_asked_about_are_shown_of_one_moment(
    store: OpenedStore, previewer: Previewer, screen: Screen
) -> None:
    record(store, event(0), event(1))
    previewer.ask(SHORT)
    wait_until(lambda: len(screen.shown) == 2)
    now, then = screen.shown
    assert (now.rule, then.rule) == (TimeRule(), SHORT)
    assert now.clock == then.clock == timedelta(hours=9)
    assert now.factory.productive == timedelta(minutes=10)
    assert then.factory.productive == timedelta(minutes=2)


def test_that_the_rule_in_force_alone_is_shown_once_and_read_afresh(
    store: OpenedStore, previewer: Previewer, screen: Screen
) -> None:
    previewer.ask(TimeRule())
    wait_until(lambda: screen.rules == [TimeRule()])
    store.plant = replace(store.plant, rule=MEASURED)
    previewer.ask(SHORT)
    wait_until(lambda: screen.rules == [TimeRule(), MEASURED, SHORT])


def test_that_a_newer_wish_takes_the_place_of_one_that_waits(
    previewer: Previewer, screen: Screen
) -> None:
    screen.go.clear()
    previewer.ask(TimeRule())
    wait_until(lambda: screen.shown)
    previewer.ask(MEASURED)
    previewer.ask(SHORT)
    screen.go.set()
    wait_until(lambda: screen.rules[-1] == SHORT)
    assert MEASURED not in screen.rules


def test_that_what_cannot_be_read_ends_nothing(
    store: OpenedStore,
    previewer: Previewer,
    screen: Screen,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(store, "plant", None)
        previewer.ask(SHORT)
        wait_until(lambda: "could not be worked out" in caplog.text)
    previewer.ask(SHORT)
    wait_until(lambda: screen.rules == [TimeRule(), SHORT])


def test_that_a_backend_tells_its_watcher(tmp_path: Path) -> None:
    lookout = Lookout()
    backend = Backend(Settings(data_dir=tmp_path, zone=ZoneInfo("UTC")), lookout, listen=False)
    backend.start()
    try:
        backend.preview(MEASURED)
        wait_until(lambda: len(lookout.previews) == 2)
    finally:
        backend.stop()
    assert [one.rule for one in lookout.previews] == [TimeRule(), MEASURED]
    assert not [one for one in threading.enumerate() if one.name.startswith("previewer")]
