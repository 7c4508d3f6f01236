from datetime import timedelta
from pathlib import Path

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.letter import Hook, Letter
from factory_desktop.domain.retraining import DEFAULTS, Priority, Reason, Trigger
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.retraining_question import DryRunQuestion, RetrainingQuestion
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.outbox import Post
from factory_desktop.store.retrainings import Ask
from tests.factories import T0, event, read, record, run
from tests.labels import said, write

DAY = timedelta(days=1)
TRIGGER = Trigger(Reason.BY_HAND, Priority.LOW, T0 - DAY, T0 + DAY)


def moment(store: OpenedStore) -> Moment:
    return Moment(T0, TimeRule(), PlantCalendar(zone=store.plant.zone))


def test_that_log_rules_and_newest_messages_are_read(store: OpenedStore) -> None:
    asked = run(store, Ask(TRIGGER)).retraining
    for name in ("a", "b"):
        run(store, Post(Letter(name, Hook.ALERT, "test", "{}")))
    found = read(store, RetrainingQuestion().answer, moment(store))
    assert (found.log, found.rules) == ((asked,), DEFAULTS)
    assert {hook: one.letter_id for hook, one in found.last.items()} == {Hook.ALERT: "b"}


def test_that_a_dry_run_counts_labels_and_knows_what_cools_down(store: OpenedStore) -> None:
    one = event(0)
    record(store, one, event(1))
    write(store, said(one))
    question = DryRunQuestion(TRIGGER, Path("x"))
    found = read(store, question.answer, moment(store))
    assert (found.events, found.free_at) == (1, None)
    assert found.folder == Path("x", "20260122-080000-manual")
    run(store, Ask(TRIGGER))
    later = read(store, question.answer, moment(store))
    assert later.free_at is not None
