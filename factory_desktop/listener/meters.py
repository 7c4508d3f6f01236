"""Meters: what Prometheus is told, counted since the listener started."""

from collections import Counter
from collections.abc import Iterator

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    InfoMetricFamily,
    Metric,
)
from prometheus_client.registry import Collector

from factory_desktop import __version__
from factory_desktop.domain.event import IN_THE_FUTURE, LATE_AFTER, Event, Rejection
from factory_desktop.listener.alert_meter import NO_ALERTS, ActiveAlerts, alert_metrics
from factory_desktop.listener.camera_meter import CameraMeter, camera_metrics
from factory_desktop.listener.dispatcher import Health
from factory_desktop.listener.histogram import Histogram
from factory_desktop.listener.model_meter import Model, ModelMeter, confidence_metric
from factory_desktop.listener.named_meters import NamedMeters
from factory_desktop.listener.outbox_meter import NO_LETTERS, OutboxCounts, outbox_metrics
from factory_desktop.listener.sender import camera_of
from factory_desktop.store.events import Recorded, RecordEvents
from factory_desktop.store.waiting import MOST_COMMANDS, MOST_EVENTS

MOST_CAMERAS = 200
MOST_MODELS = 50
"""Versions of models."""
REST = "other"
"""Stands for all cameras, or models, beyond so many."""

_COMMIT_BOUNDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
"""Upper bounds of the commit times' classes, seconds."""
_LAG_BOUNDS = (0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0, 900.0, 3600.0, 86_400.0)
"""Upper bounds of the lags' classes, seconds: from a good network to a day without any."""
_LATE_SECONDS = LATE_AFTER.total_seconds()


class Meters(Collector):
    """Counts in plain numbers, and makes metrics of them only when somebody asks.

    The library's own counters take a lock each time, which would cost a tenth of what an
    event costs in all; here everything happens on the listener's loop.
    """

    def __init__(self) -> None:
        self._cameras: NamedMeters[str | None, CameraMeter]
        self._cameras = NamedMeters(CameraMeter, MOST_CAMERAS, REST)
        # It stands there from the start, so that a rate can be taken of the very first event.
        self._cameras[None] = CameraMeter()
        self._models: NamedMeters[Model, ModelMeter]
        self._models = NamedMeters(ModelMeter, MOST_MODELS, (REST, None))
        self._commits = Histogram(_COMMIT_BOUNDS)
        self._lags = Histogram(_LAG_BOUNDS)
        self._problems: Counter[tuple[str, str]] = Counter()
        self._health = Health(writer=True, store=True, queued=0)
        self._active, self._letters = NO_ALERTS, NO_LETTERS
        self._registry = CollectorRegistry()
        self._registry.register(self)

    def note(self, sent: RecordEvents, recorded: Recorded, seconds: float) -> None:
        """Count what became of some events, `seconds` after they were handed over."""
        self._commits.add(seconds)
        self._note_stored(sent, recorded)
        for index in recorded.duplicates:
            self._refused(sent, index).duplicates += 1
        for index, why in recorded.refusals.items():
            self._refused(sent, index).rejected[_reason(why)] += 1

    def note_problem(self, status: int, code: str) -> None:
        """Count an answer that was an error."""
        self._problems[str(status), code] += 1

    def _note_stored(self, sent: RecordEvents, recorded: Recorded) -> None:
        received_at = recorded.received_at
        received = received_at.timestamp()
        for item, seq in zip(sent.items, recorded.seqs, strict=True):
            if seq is None or not isinstance(item, Event):
                continue
            lag = (received_at - item.at).total_seconds()
            camera = self._cameras[item.camera_id]
            camera.stored += 1
            camera.last = received
            camera.lag = lag
            if lag > _LATE_SECONDS:
                camera.late += 1
            self._lags.add(lag if lag > 0 else 0.0)
            model = self._models[item.model_id, item.model_version]
            model.stored += 1
            model.confidence += item.confidence

    def _refused(self, sent: RecordEvents, index: int) -> CameraMeter:
        """Return the meter of the camera that sent what was not stored."""
        if sent.sender:
            return self._cameras.of_refused(sent.sender)
        item = sent.items[index]
        named = item.camera_id if isinstance(item, Event) else camera_of(sent.bodies[index])
        return self._cameras.of_refused(named)

    def text(
        self,
        health: Health,
        active: ActiveAlerts = NO_ALERTS,
        letters: OutboxCounts = NO_LETTERS,
    ) -> bytes:
        """Write all of it in Prometheus' text format."""
        self._health, self._active, self._letters = health, active, letters
        return generate_latest(self._registry)

    def collect(self) -> Iterator[Metric]:
        """Make the library's metrics of the numbers."""
        yield from camera_metrics(self._cameras)
        yield self._lags.family(
            "factory_event_lag_seconds",
            "Time from when an event happened, by its camera's clock, until it was received",
        )
        yield confidence_metric(self._models)
        yield self._commits.family(
            "factory_commit_seconds", "Time from handing events over until they were committed"
        )
        yield from self._queue()
        yield from alert_metrics(self._active)
        yield from outbox_metrics(self._letters)
        problems = CounterMetricFamily(
            "factory_http_errors",
            "Requests answered with an error, by status and the code that the answer gives",
            labels=["status", "code"],
        )
        for labels, count in sorted(self._problems.items()):
            problems.add_metric(labels, count)
        yield problems
        yield GaugeMetricFamily(
            "factory_up", "1 while writer and store are well, else 0", float(self._health.well)
        )
        yield InfoMetricFamily("factory_build", "The program", {"version": __version__})

    def _queue(self) -> Iterator[Metric]:
        health = self._health
        yield GaugeMetricFamily(
            "factory_commands_queued", "Commands waiting for the writer", health.queued
        )
        yield GaugeMetricFamily(
            "factory_commands_queued_limit",
            "Commands that may wait; one more is answered with 503",
            MOST_COMMANDS,
        )
        yield GaugeMetricFamily(
            "factory_events_queued", "Events waiting in these commands", health.queued_events
        )
        yield GaugeMetricFamily(
            "factory_events_queued_limit",
            "Events that may wait; more are answered with 503",
            MOST_EVENTS,
        )


def _reason(why: Rejection) -> str:
    """Name a reason in a word; a clock that is ahead has one of its own, for it can be set."""
    return "future-dated" if why.detail == IN_THE_FUTURE else why.code
