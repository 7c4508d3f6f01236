"""CameraMeter: what one camera has sent since the listener started, in plain numbers."""

from collections import Counter
from collections.abc import Iterator, Mapping

from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric

_LABELS = ("camera",)


class CameraMeter:
    """Counts of one camera's events, and when and how late the newest one came."""

    __slots__ = ("duplicates", "lag", "last", "late", "rejected", "stored")

    def __init__(self) -> None:
        self.stored = 0
        self.duplicates = 0
        self.late = 0
        self.rejected: Counter[str] = Counter()
        """Refused events by reason."""
        self.last = 0.0
        """When an event was last stored, seconds since 1970."""
        self.lag = 0.0
        """Seconds from that event to its receipt; below 0 when the camera's clock is ahead."""


def camera_metrics(cameras: Mapping[str | None, CameraMeter]) -> Iterator[Metric]:
    """Make the library's metrics of all cameras; the label of events without one is empty."""
    meters = [(camera or "", meter) for camera, meter in cameras.items()]
    yield from _counts(meters)
    yield from _newest([(camera, meter) for camera, meter in meters if meter.stored])


def _counts(meters: list[tuple[str, CameraMeter]]) -> Iterator[Metric]:
    stored = CounterMetricFamily("factory_events_stored", "Events stored", labels=_LABELS)
    duplicate = CounterMetricFamily(
        "factory_events_duplicate", "Events that were on file already", labels=_LABELS
    )
    late = CounterMetricFamily(
        "factory_events_late",
        "Events stored more than a minute after they happened",
        labels=_LABELS,
    )
    rejected = CounterMetricFamily(
        "factory_events_rejected",
        "Events refused and kept for review",
        labels=(*_LABELS, "reason"),
    )
    for camera, meter in meters:
        stored.add_metric([camera], meter.stored)
        duplicate.add_metric([camera], meter.duplicates)
        late.add_metric([camera], meter.late)
        for reason, count in sorted(meter.rejected.items()):
            rejected.add_metric([camera, reason], count)
    yield from (stored, duplicate, late, rejected)


def _newest(meters: list[tuple[str, CameraMeter]]) -> Iterator[Metric]:
    last = GaugeMetricFamily(
        "factory_last_event_timestamp_seconds", "When an event was last stored", labels=_LABELS
    )
    lag = GaugeMetricFamily(
        "factory_last_event_lag_seconds",
        "Time until that event was received; below 0 when its camera's clock is ahead",
        labels=_LABELS,
    )
    for camera, meter in meters:
        last.add_metric([camera], meter.last)
        lag.add_metric([camera], meter.lag)
    yield from (last, lag)
