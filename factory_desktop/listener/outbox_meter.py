"""OutboxMeter: what has become of messages to the user's receivers, for Prometheus."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric

from factory_desktop.domain.letter import Hook
from factory_desktop.store.outbox import LetterCounts

OutboxCounts = Mapping[Hook, LetterCounts]
NO_LETTERS: OutboxCounts = MappingProxyType({one: LetterCounts() for one in Hook})


def outbox_metrics(counts: OutboxCounts) -> Iterator[Metric]:
    """Make two counters and a gauge, each with a line for every receiver there can be."""
    delivered = CounterMetricFamily(
        "factory_webhook_delivered", "Messages that a receiver has taken", labels=["webhook"]
    )
    given_up = CounterMetricFamily(
        "factory_webhook_given_up", "Messages that a receiver has refused", labels=["webhook"]
    )
    waiting = GaugeMetricFamily(
        "factory_webhook_waiting", "Messages that are still to be delivered", labels=["webhook"]
    )
    for hook, one in counts.items():
        delivered.add_metric([hook.value], one.delivered)
        given_up.add_metric([hook.value], one.given_up)
        waiting.add_metric([hook.value], one.waiting)
    yield from (delivered, given_up, waiting)
