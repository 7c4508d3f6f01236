from datetime import UTC, datetime

import pytest
from prometheus_client.parser import text_string_to_metric_families

from factory_desktop.domain.event import Rejection
from factory_desktop.listener.dispatcher import Health
from factory_desktop.listener.meters import Meters
from factory_desktop.store.events import Recorded

NOW = datetime(2026, 1, 1, tzinfo=UTC)
WELL = Health(writer=True, store=True, queued=3)


def samples(meters: Meters) -> dict[str, float]:
    return {
        sample.name + "".join(sample.labels.values()): sample.value
        for family in text_string_to_metric_families(meters.text(WELL).decode())
        for sample in family.samples
    }


def test_that_nothing_has_happened_at_first() -> None:
    told = samples(Meters())
    assert told["factory_events_stored_total"] == 0
    assert told["factory_commit_seconds_count"] == 0
    assert told["factory_commands_queued"] == 3


@pytest.mark.parametrize(("seconds", "bound"), [(0.001, "0.001"), (0.0011, "0.0025"), (60, "+Inf")])
def test_that_each_commit_falls_into_its_class(seconds: float, bound: str) -> None:
    meters = Meters()
    meters.note(Recorded(NOW, (1,), {}, {}), seconds)
    told = samples(meters)
    classes = [name for name in told if name.startswith("factory_commit_seconds_bucket")]
    first = next(name for name in classes if told[name] == 1)
    assert first == "factory_commit_seconds_bucket" + bound
    assert told["factory_commit_seconds_sum"] == seconds


def test_that_a_batch_counts_each_of_its_events_once() -> None:
    meters = Meters()
    why = Rejection("conflict", "/count", "")
    meters.note(Recorded(NOW, (1, None, 2, None), {}, {1: why, 3: why}), 0.01)
    told = samples(meters)
    assert told["factory_events_stored_total"] == 2
    assert told["factory_events_rejected_totalconflict"] == 2
    assert told["factory_last_event_timestamp_seconds"] == NOW.timestamp()
