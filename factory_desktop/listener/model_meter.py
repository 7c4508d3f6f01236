"""ModelMeter: how sure the events of one model version were, in plain numbers."""

from collections.abc import Mapping
from typing import TypeAlias

from prometheus_client.core import Metric, SummaryMetricFamily

Model: TypeAlias = tuple[str | None, str | None]
"""A model's id and version, as a camera sends them."""


class ModelMeter:
    """Number of the events stored, and the sum of their confidence."""

    __slots__ = ("confidence", "stored")

    def __init__(self) -> None:
        self.stored = 0
        self.confidence = 0.0


def confidence_metric(models: Mapping[Model, ModelMeter]) -> Metric:
    """Make the library's metric of all models; a label that no camera gave is empty."""
    family = SummaryMetricFamily(
        "factory_event_confidence_ratio",
        "How sure cameras were of the events stored, 0 to 1, by the version of their model",
        labels=("model", "version"),
    )
    for (model, version), meter in models.items():
        family.add_metric([model or "", version or ""], meter.stored, meter.confidence)
    return family
