"""Meters: what Prometheus is told, counted since the listener started."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    InfoMetricFamily,
    Metric,
)
from prometheus_client.registry import Collector

from factory_desktop import __version__
from factory_desktop.listener.dispatcher import Health
from factory_desktop.store.events import Recorded

_BOUNDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
"""Upper bounds of the commit times' classes, seconds."""


class Meters(Collector):
    """Counts in plain numbers, and makes metrics of them only when somebody asks.

    The library's own counters take a lock each time, which would cost a tenth of what an
    event costs in all; here everything happens on the listener's loop.
    """

    def __init__(self) -> None:
        self._stored = 0
        self._duplicates = 0
        self._rejected: Counter[str] = Counter()
        self._commits = [0] * (len(_BOUNDS) + 1)
        self._commit_seconds = 0.0
        self._last = 0.0
        self._health = Health(writer=True, store=True, queued=0)
        self._registry = CollectorRegistry()
        self._registry.register(self)

    def note(self, recorded: Recorded, seconds: float) -> None:
        """Count what became of some events, `seconds` after they were handed over."""
        self._commits[bisect_left(_BOUNDS, seconds)] += 1
        self._commit_seconds += seconds
        if recorded.stored:
            self._stored += recorded.stored
            self._last = recorded.received_at.timestamp()
        self._duplicates += len(recorded.duplicates)
        if recorded.refusals:
            self._rejected.update(why.code for why in recorded.refusals.values())

    def text(self, health: Health) -> bytes:
        """Write all of it in Prometheus' text format."""
        self._health = health
        return generate_latest(self._registry)

    def collect(self) -> Iterator[Metric]:
        """Make the library's metrics of the numbers."""
        yield CounterMetricFamily("factory_events_stored", "Events stored", self._stored)
        yield CounterMetricFamily(
            "factory_events_duplicate", "Events that were on file already", self._duplicates
        )
        rejected = CounterMetricFamily(
            "factory_events_rejected", "Events refused and kept for review", labels=["reason"]
        )
        for code, count in sorted(self._rejected.items()):
            rejected.add_metric([code], count)
        yield rejected
        yield self._commit_times()
        yield GaugeMetricFamily(
            "factory_commands_queued", "Commands waiting for the writer", self._health.queued
        )
        yield GaugeMetricFamily("factory_up", "1 while all is well", float(self._health.well))
        yield GaugeMetricFamily(
            "factory_last_event_timestamp_seconds", "When an event was last stored", self._last
        )
        yield InfoMetricFamily("factory_build", "The program", {"version": __version__})

    def _commit_times(self) -> Metric:
        bounds = [*map(str, _BOUNDS), "+Inf"]
        return HistogramMetricFamily(
            "factory_commit_seconds",
            "Time from handing events over until they were committed",
            list(zip(bounds, accumulate(self._commits), strict=True)),
            self._commit_seconds,
        )
