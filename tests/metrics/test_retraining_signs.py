from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from factory_desktop.backend.drift_watch import DriftWatch
from factory_desktop.domain.clock import StoppedClock
from factory_desktop.domain.drift import Verdict
from factory_desktop.domain.label import WRONG
from factory_desktop.domain.retraining import DEFAULTS, Priority, Reason, Trigger
from factory_desktop.domain.retraining_due import Known
from factory_desktop.metrics.retraining_signs import begin, read_signs
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.retrainings import Ask
from tests.factories import T0, AddPlant, open_store, read, record, run
from tests.labels import said, write
from tests.model_floor import HOUR, sent

MINUTE = timedelta(minutes=1)


def test_that_all_that_the_rules_look_at_is_read_at_one_moment(tmp_path: Path) -> None:
    now = T0 + HOUR + 5 * MINUTE
    store = open_store(tmp_path, StoppedClock(now))
    run(store, AddPlant())
    events = [sent(T0 + n * MINUTE, confidence=0.6) for n in range(40)]
    record(store, *events)
    write(store, said(events[0]), said(events[1], WRONG), said(events[2]))
    DriftWatch(store, StoppedClock(now)).look_after()
    run(store, Ask(Trigger(Reason.BY_HAND, Priority.LOW, T0, now)))
    known = Known(T0, 1, ("Packing",), 2)
    signs = read(store, read_signs, DEFAULTS, known, now, ZoneInfo("Asia/Kolkata"))
    assert [(one.start, one.confidence) for one in signs.hours] == [(T0, Verdict.LOW)]
    assert (signs.right, signs.labels, signs.newest_label, signs.new_labels) == (2, 3, 3, 1)
    assert (signs.worker, signs.types) == (3, ("Assembly",))
    assert signs.asked == {Reason.BY_HAND: now}
    # The month began at midnight by the plant's clock.
    assert signs.month == datetime(2025, 12, 31, 18, 30, tzinfo=UTC)
    # Labels that are there already are to be used: they are news.
    assert read(store, begin, None, now) == Known(now, 3, ("Assembly",), 0)
    assert read(store, begin, known, now) == known
    store.close()


def test_that_nobody_is_news_who_came_before_labels_began(store: OpenedStore) -> None:
    known = read(store, begin, None, T0)
    assert known == Known(T0)
    one = sent(T0)
    record(store, one)
    assert read(store, begin, known, T0) == known
    write(store, said(one))
    assert read(store, begin, known, T0) == Known(T0, 3, ("Assembly",))
