from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from prometheus_client.parser import text_string_to_metric_families

from factory_desktop.domain.event import Event, EventType, Rejection, StoredEvent, refuse_time
from factory_desktop.listener.dispatcher import Health
from factory_desktop.listener.meters import MOST_CAMERAS, MOST_MODELS, Meters
from factory_desktop.store.events import Recorded, RecordEvents
from factory_desktop.store.waiting import MOST_COMMANDS, MOST_EVENTS

NOW = datetime(2026, 1, 1, tzinfo=UTC)
WELL = Health(writer=True, store=True, queued=3, queued_events=70)


def samples(meters: Meters) -> dict[str, float]:
    return {
        sample.name + "".join(f" {value}" for value in sample.labels.values()): sample.value
        for family in text_string_to_metric_families(meters.text(WELL).decode())
        for sample in family.samples
    }


def event(lag: float = 0, **changes: Any) -> Event:
    given: dict[str, Any] = {
        "at": NOW - timedelta(seconds=lag),
        "worker_id": "W1",
        "station_id": "S1",
        "type": EventType.WORKING,
        "confidence": 0.5,
    }
    return Event(**given | changes)


def stored(meters: Meters, *events: Event, seconds: float = 0.01) -> None:
    seqs = tuple(range(1, len(events) + 1))
    meters.note(RecordEvents(events, (b"",) * len(events)), Recorded(NOW, seqs, {}, {}), seconds)


def refused(meters: Meters, item: Event | Rejection, why: Rejection, body: bytes = b"{}") -> None:
    meters.note(RecordEvents((item,), (body,)), Recorded(NOW, (None,), {}, {0: why}), 0.01)


def test_that_nothing_has_happened_at_first() -> None:
    told = samples(Meters())
    assert told["factory_events_stored_total "] == 0
    assert told["factory_commit_seconds_count"] == 0
    assert told["factory_event_lag_seconds_count"] == 0
    assert told["factory_up"] == 1


def test_that_the_queue_stands_beside_its_bounds() -> None:
    told = samples(Meters())
    assert told["factory_commands_queued"] == 3
    assert told["factory_commands_queued_limit"] == MOST_COMMANDS
    assert told["factory_events_queued"] == 70
    assert told["factory_events_queued_limit"] == MOST_EVENTS


@pytest.mark.parametrize(("seconds", "bound"), [(0.001, "0.001"), (0.0011, "0.0025"), (60, "+Inf")])
def test_that_each_commit_falls_into_its_class(seconds: float, bound: str) -> None:
    meters = Meters()
    stored(meters, event(), seconds=seconds)
    told = samples(meters)
    classes = [name for name in told if name.startswith("factory_commit_seconds_bucket")]
    first = next(name for name in classes if told[name] == 1)
    assert first == f"factory_commit_seconds_bucket {bound}"
    assert told["factory_commit_seconds_sum"] == seconds


def test_that_a_batch_counts_each_of_its_events_once() -> None:
    meters = Meters()
    one = event(camera_id="CAM-1")
    why = Rejection("conflict", "/count", "")
    recorded = Recorded(NOW, (1, None, 2, None), {3: StoredEvent(7, one, NOW)}, {1: why})
    meters.note(RecordEvents((one, one, event(), one), (b"",) * 4), recorded, 0.01)
    told = samples(meters)
    assert told["factory_events_stored_total "] == 1
    assert told["factory_events_stored_total CAM-1"] == 1
    assert told["factory_events_duplicate_total CAM-1"] == 1
    assert told["factory_events_rejected_total CAM-1 conflict"] == 1
    assert told["factory_last_event_timestamp_seconds CAM-1"] == NOW.timestamp()


def test_that_what_was_not_read_is_counted_for_the_camera_that_it_names() -> None:
    meters = Meters()
    why = Rejection("invalid", "/confidence", "")
    refused(meters, why, why, b'{"camera_id": "CAM-1", "confidence": 2}')
    refused(meters, why, why, b'{"confidence": 2}')
    told = samples(meters)
    assert told["factory_events_rejected_total CAM-1 invalid"] == 1
    assert told["factory_events_rejected_total  invalid"] == 1


def test_that_what_was_not_read_is_counted_for_the_camera_whose_key_was_shown() -> None:
    meters = Meters()
    why = Rejection("invalid", "/confidence", "")
    sent = RecordEvents((why,), (b'{"camera_id": "CAM-9", "confidence": 2}',), "CAM-1")
    meters.note(sent, Recorded(NOW, (None,), {}, {0: why}), 0.01)
    told = samples(meters)
    assert told["factory_events_rejected_total CAM-1 invalid"] == 1
    assert "CAM-9" not in "".join(told)


def test_that_an_event_of_the_future_has_a_reason_of_its_own() -> None:
    meters = Meters()
    detail = refuse_time(NOW + timedelta(hours=1), NOW)
    assert detail is not None
    why = Rejection("invalid", "/timestamp", detail)
    refused(meters, why, why)
    assert samples(meters)["factory_events_rejected_total  future-dated"] == 1


def test_that_lag_is_known_in_all_and_of_each_cameras_last_event() -> None:
    meters = Meters()
    stored(meters, event(0.3, camera_id="CAM-1"), event(61, camera_id="CAM-1"))
    told = samples(meters)
    assert told["factory_event_lag_seconds_bucket 0.25"] == 0
    assert told["factory_event_lag_seconds_bucket 0.5"] == 1
    assert told["factory_event_lag_seconds_sum"] == pytest.approx(61.3)
    assert told["factory_events_late_total CAM-1"] == 1
    assert told["factory_last_event_lag_seconds CAM-1"] == 61


def test_that_a_clock_that_is_ahead_does_not_make_the_sum_of_lags_fall() -> None:
    meters = Meters()
    stored(meters, event(5))
    stored(meters, event(-4, camera_id="CAM-1"))
    told = samples(meters)
    assert told["factory_last_event_lag_seconds CAM-1"] == -4
    assert told["factory_event_lag_seconds_sum"] == 5
    assert told["factory_event_lag_seconds_bucket 0.1"] == 1


def test_that_confidence_is_known_by_model_version() -> None:
    meters = Meters()
    pose: dict[str, Any] = {"model_id": "pose", "model_version": "2"}
    stored(meters, event(confidence=0.5, **pose), event(confidence=0.25, **pose), event())
    told = samples(meters)
    assert told["factory_event_confidence_ratio_sum pose 2"] == 0.75
    assert told["factory_event_confidence_ratio_count pose 2"] == 2
    assert told["factory_event_confidence_ratio_count  "] == 1


def test_that_errors_answered_are_counted_by_status_and_code() -> None:
    meters = Meters()
    for status, code in ((503, "disk-full"), (400, "malformed"), (503, "disk-full")):
        meters.note_problem(status, code)
    told = samples(meters)
    assert told["factory_http_errors_total disk-full 503"] == 2
    assert told["factory_http_errors_total malformed 400"] == 1


def test_that_ever_new_names_do_not_make_the_text_grow() -> None:
    meters = Meters()
    why = Rejection("unknown-worker", "/worker_id", "")
    lengths = []
    for number in range(3 * MOST_CAMERAS):
        name = f"N{number:05}"
        stored(meters, event(camera_id=name, model_id="pose", model_version=name))
        refused(meters, event(camera_id=name), why)
        refused(meters, why, why, f'{{"camera_id": "X{number:05}"}}'.encode())
        if number in (MOST_CAMERAS, 2 * MOST_CAMERAS):
            lengths.append(len(samples(meters)))
    told = samples(meters)
    assert lengths == 2 * [len(told)]
    assert told["factory_event_confidence_ratio_count other "] == 3 * MOST_CAMERAS - MOST_MODELS
    assert sum(n for name, n in told.items() if "stored_total" in name) == 3 * MOST_CAMERAS
    assert sum(n for name, n in told.items() if "rejected_total" in name) == 6 * MOST_CAMERAS


def test_that_nothing_of_a_worker_or_station_is_told() -> None:
    meters = Meters()
    one = event(worker_id="Someone", station_id="Somewhere", camera_id="CAM-1")
    stored(meters, one)
    refused(meters, one, Rejection("unknown-worker", "/worker_id", ""))
    text = meters.text(WELL)
    assert b"CAM-1" in text
    assert b"Some" not in text
