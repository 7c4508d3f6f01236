"""AlertMeter: the active alerts for Prometheus."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from prometheus_client.core import GaugeMetricFamily, Metric

from factory_desktop.domain.concern import ConcernKind, Severity

ActiveAlerts = Mapping[tuple[str, Severity], int]
NO_ALERTS: ActiveAlerts = MappingProxyType({})


def alert_metrics(active: ActiveAlerts) -> Iterator[Metric]:
    """Make a gauge for each kind: it stands there before the first alert, so that one can wait."""
    family = GaugeMetricFamily(
        "factory_alerts_active",
        "Alerts that are still so, by kind and severity",
        labels=["kind", "severity"],
    )
    told = {kind for kind, _ in active}
    for kind, severity in sorted(active):
        family.add_metric([kind, severity.name.lower()], active[kind, severity])
    for one in ConcernKind:
        if one.value not in told:
            family.add_metric([one.value, ""], 0)
    yield family
