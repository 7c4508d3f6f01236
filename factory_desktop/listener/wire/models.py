"""Models: their versions, and what the hourly look at them has found."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Literal

from msgspec import Meta, Struct

from factory_desktop.domain.drift import DriftLimits
from factory_desktop.domain.model_version import ModelVersion
from factory_desktop.metrics.drift import CameraRate, Drift
from factory_desktop.metrics.drift_log import Run

DIGITS = 6
VerdictWord = Literal["well", "low", "high", "unknown"]
Share = Annotated[float | None, Meta(description="0 to 1; null without any event.")]
LabelShare = Annotated[float | None, Meta(description="0 to 1; null without any label.")]
Rate = Annotated[float | None, Meta(description="Events a minute; null where there is none.")]
Limit = Annotated[float | None, Meta(description="Null where each camera has its own.")]


class ModelOut(Struct, frozen=True):
    """One model."""

    model_id: str
    active_version: Annotated[
        str | None, Meta(description="The version marked by hand, else the newest deployed.")
    ]
    versions: int
    events: int
    last_event_at: datetime | None


class ModelVersionOut(Struct, frozen=True):
    """One version of a model."""

    model_id: str
    version: Annotated[str, Meta(description="Empty where events name the model alone.")]
    active: bool
    marked: Annotated[bool, Meta(description="Whether a person has marked it as the active one.")]
    deployed_at: Annotated[datetime | None, Meta(description="As a person has said.")]
    accuracy: Annotated[float | None, Meta(description="0 to 1, as a person has said.")]
    notes: str
    events: int
    first_event_at: datetime | None
    last_event_at: datetime | None
    labels: Annotated[int, Meta(description="How many of its events people have labelled.")]
    labels_right: Annotated[int, Meta(description="Of these, those where it was right.")]
    label_accuracy: LabelShare
    label_accuracy_low: Annotated[
        LabelShare, Meta(description="Lower end of Wilson's interval of 95 %.")
    ]
    label_accuracy_high: Annotated[LabelShare, Meta(description="Its upper end.")]


class LimitsOut(Struct, frozen=True):
    """From where on a figure is alarming."""

    confidence: Annotated[float, Meta(description="A mean confidence below it is.")]
    working_low: float
    working_high: float
    drift_score: Annotated[float, Meta(description="A Kullback-Leibler divergence above it is.")]
    rate_low: Limit
    rate_high: Limit


class MixOut(Struct, frozen=True):
    """Events by type."""

    working: int
    idle: int
    absent: int
    product_count: int


class CameraRateOut(Struct, frozen=True):
    """How much a camera has sent within the hour."""

    camera_id: str
    rate: float
    usual_rate: Rate
    low: Rate
    high: Rate
    verdict: VerdictWord


class DriftRunOut(Struct, frozen=True):
    """What was found of one hour, with what it was found from."""

    hour_start: datetime
    ran_at: datetime
    mean_confidence: Share
    confidence_verdict: VerdictWord
    working_share: Share
    working_verdict: VerdictWord
    drift_score: Annotated[
        float | None,
        Meta(description="Divergence of the last 24 hours' mix from the last 30 days', in nats."),
    ]
    drift_verdict: VerdictWord
    events: MixOut
    events_24h: MixOut
    events_30d: MixOut
    cameras: list[CameraRateOut]
    limits: LimitsOut


class DriftOut(Struct, frozen=True):
    """The limits in force, and the newest runs."""

    limits: LimitsOut
    runs: Annotated[list[DriftRunOut], Meta(description="The newest first.")]


def version_out(one: ModelVersion, *, active: bool) -> ModelVersionOut:
    """Write a version."""
    said = one.labelled
    low, high = said.interval or (None, None)
    return ModelVersionOut(
        one.model_id,
        one.version,
        active,
        one.marked,
        one.deployed_at,
        one.accuracy,
        one.notes,
        one.events,
        one.first_at,
        one.last_at,
        said.labels,
        said.right,
        _short(said.share),
        _short(low),
        _short(high),
    )


def limits_out(limits: DriftLimits) -> LimitsOut:
    """Write the limits."""
    return LimitsOut(
        limits.confidence,
        limits.working_low,
        limits.working_high,
        limits.kl,
        limits.rate_low,
        limits.rate_high,
    )


def run_out(run: Run) -> DriftRunOut:
    """Write a run."""
    found: Drift = run.drift
    return DriftRunOut(
        found.start,
        run.ran_at,
        _short(found.confidence),
        found.of_confidence.value,
        _short(found.working),
        found.of_working.value,
        _short(found.kl),
        found.of_kl.value,
        _mix(found.mix),
        _mix(found.mix_day),
        _mix(found.mix_month),
        [_camera(one) for one in found.cameras],
        limits_out(found.limits),
    )


def _mix(mix: Sequence[int]) -> MixOut:
    return MixOut(*mix)


def _camera(one: CameraRate) -> CameraRateOut:
    return CameraRateOut(
        one.camera_id,
        round(one.rate, DIGITS),
        _short(one.middle),
        _short(one.low),
        _short(one.high),
        one.verdict.value,
    )


def _short(value: float | None) -> float | None:
    return None if value is None else round(value, DIGITS)
