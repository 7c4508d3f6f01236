"""Meters: what Prometheus is told, counted since the listener started."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from factory_desktop import __version__
from factory_desktop.listener.dispatcher import Health
from factory_desktop.store.events import Recorded

_COMMIT_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)


class Meters:
    """Counters of one listener, in a registry of their own."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._stored = self._counter("stored", "Events stored")
        self._duplicates = self._counter("duplicate", "Events that were on file already")
        self._rejected = Counter(
            "factory_events_rejected",
            "Events refused and kept for review",
            ["reason"],
            registry=self._registry,
        )
        self._commit = Histogram(
            "factory_commit_seconds",
            "Time from handing events over until they were committed",
            buckets=_COMMIT_SECONDS,
            registry=self._registry,
        )
        self._queued = self._gauge("factory_commands_queued", "Commands waiting for the writer")
        self._up = self._gauge("factory_up", "1 while writer and store are well")
        self._last = self._gauge(
            "factory_last_event_timestamp_seconds", "When an event was last stored, Unix time"
        )
        build = Gauge("factory_build", "Always 1", ["version"], registry=self._registry)
        build.labels(__version__).set(1)

    def note(self, recorded: Recorded, seconds: float) -> None:
        """Count what became of some events, `seconds` after they were handed over."""
        self._commit.observe(seconds)
        if recorded.stored:
            self._stored.inc(recorded.stored)
            self._last.set(recorded.received_at.timestamp())
        if recorded.duplicates:
            self._duplicates.inc(len(recorded.duplicates))
        for rejection in recorded.refusals.values():
            self._rejected.labels(rejection.code).inc()

    def text(self, health: Health) -> bytes:
        """Write all of it in Prometheus' text format."""
        self._queued.set(health.queued)
        self._up.set(health.well)
        return generate_latest(self._registry)

    def _counter(self, word: str, text: str) -> Counter:
        return Counter(f"factory_events_{word}", text, registry=self._registry)

    def _gauge(self, name: str, text: str) -> Gauge:
        return Gauge(name, text, registry=self._registry)
