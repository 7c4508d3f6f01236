"""What the Models page shows, made by hand: two versions, and an hour in which one alarms."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from factory_desktop.domain.drift import DriftLimits, Usual, Verdict
from factory_desktop.domain.model_version import ModelVersion
from factory_desktop.metrics.drift import CameraRate, Drift, DriftAlert
from factory_desktop.metrics.drift_log import Run
from factory_desktop.metrics.model_comparison import Comparison, Line, Measure, Side
from factory_desktop.metrics.model_log import Change, ChangeKind
from factory_desktop.metrics.model_trend import Bucket, Mark, Trend
from factory_desktop.metrics.models_question import Models
from tests.factories import T0

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
OLD = ModelVersion(1, "detector", "2.0", events=900, first_at=T0 - 9 * DAY, last_at=T0 - 2 * DAY)
NEW = ModelVersion(2, "detector", "2.1", events=400, first_at=T0 - 2 * DAY, last_at=T0 - HOUR)
CAMERA = CameraRate("CAM-1", "Line A", False, 0.2, 1.0, 0.5, 1.5, Verdict.LOW)
HOUR_OF_ALARM = Drift(
    start=T0 - HOUR,
    mix=(20, 20, 5, 5),
    mix_day=(200, 200, 50, 50),
    mix_month=(4000, 1000, 500, 500),
    confidence=0.78,
    working=20 / 45,
    kl=None,
    worked=True,
    of_confidence=Verdict.LOW,
    of_working=Verdict.LOW,
    of_kl=Verdict.UNKNOWN,
    cameras=(CAMERA,),
    limits=DriftLimits(),
)


def histogram(peak: int) -> tuple[float, ...]:
    """Put three quarters of all events into one bin, and the rest below it."""
    return tuple({peak: 0.75, peak - 1: 0.25}.get(number, 0.0) for number in range(20))


def line(measure: Measure, a: float, b: float, spread: float | None) -> Line:
    """Make a line whose days are so far apart."""
    return Line(measure, a, b, None if spread is None else Usual(a, spread), 0.001)


COMPARED = Comparison(
    Side(900, 40, 7, histogram(18)),
    Side(400, 20, 2, histogram(16)),
    8,
    2,
    4,
    (
        line(Measure.CONFIDENCE, 0.92, 0.85, 0.01),
        line(Measure.UNSURE, 0.012, 0.189, 0.02),
        line(Measure.WORKING, 0.71, 0.64, 0.09),
        line(Measure.UNITS, 14.5, 14.7, 2.6),
        line(Measure.DRIFT, 0.01, 0.09, None),
    ),
)
TREND = Trend(
    24,
    tuple(
        Bucket(
            T0.replace(hour=0) + day * DAY,
            0.92 if day < -2 else None,
            0.85 if day >= -2 else None,
            (7, 2, 1, 1),
        )
        for day in range(-9, 1)
    ),
    (Mark(T0 - 2 * DAY, "detector", "2.1", False), Mark(T0 - 8 * DAY, "detector", "2.0", True)),
)
LOG = (
    Change(T0 - HOUR, ChangeKind.ALERT, alert=DriftAlert("rate", Verdict.LOW, 0.2, "CAM-1")),
    Change(T0 - 2 * DAY, ChangeKind.SEEN, "detector", "2.1"),
)


def models(**more: Any) -> Models:
    """Make what the page shows, with what is given put in its place."""
    made = Models(
        taken_at=T0,
        versions=(OLD, NEW),
        active=frozenset({NEW.key}),
        strays=(),
        a=OLD,
        b=NEW,
        comparison=COMPARED,
        trend=TREND,
        drift=HOUR_OF_ALARM,
        runs=(Run(T0, HOUR_OF_ALARM),),
        log=LOG,
        limits=DriftLimits(),
    )
    return replace(made, **more)


NOTHING = models(
    versions=(),
    active=frozenset(),
    a=None,
    b=None,
    comparison=None,
    trend=Trend(1, (), ()),
    drift=None,
    runs=(),
    log=(),
)
