"""Models in words: their versions, what is compared, and what the hourly look has found."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.drift import (
    NORMAL_CONFIDENCE,
    NORMAL_WORKING,
    DriftLimits,
    Verdict,
)
from factory_desktop.domain.model_version import ModelVersion
from factory_desktop.metrics.drift import CameraRate, Drift, DriftAlert
from factory_desktop.metrics.model_comparison import Comparison, Measure
from factory_desktop.metrics.model_log import Change, ChangeKind
from factory_desktop.metrics.models_question import Models
from factory_desktop.models import text

tr = partial(QCoreApplication.translate, "models")

_SHARES = {Measure.UNSURE, Measure.WORKING, Measure.IDLE, Measure.ABSENT}
_DAY = timedelta(days=1)


def short(version: ModelVersion | None) -> str:
    """Name a version where its model is known: `2.1.0`."""
    if version is None:
        return text.DASH
    return named(version.model_id, version.version)


def full(version: ModelVersion) -> str:
    """Name a version with its model: `activity-detector 2.1.0`."""
    return " ".join(filter(None, (version.model_id, version.version)))


def named(model_id: str, version: str) -> str:
    """Name a version by its number, or by its model where events give none."""
    return version or model_id


def compared(models: Models, zone: ZoneInfo) -> str:
    """Say what is set against what: `2.0 (12 Jan–18 Jan) against 2.1 (19 Jan–22 Jan), …`."""
    if models.a is None:
        return tr(
            "No event has named a model yet. Cameras name theirs by model_id and model_version."
        )
    first = _span(models.a, zone)
    if models.b is None:
        return tr("{a}. There is no other version yet to compare it with.").format(a=first)
    second = _span(models.b, zone)
    if models.comparison is None:
        return tr(
            "{a} against {b}: they have never seen the same station at the same hour of the day."
        ).format(a=first, b=second)
    return tr(
        "{a} against {b}, same stations, same hours of the day. Bold: larger than the usual "
        "day-to-day swing."
    ).format(a=first, b=second)


def meant() -> str:
    """Say how versions are compared."""
    return "\n".join(
        (
            tr(
                "Only those hours of the day at a station count in which both were seen there, "
                "each as often for the one as for the other."
            ),
            tr(
                "The usual swing is that of the first one's days, from five days on: three robust "
                "standard deviations, and no less than chance alone would make."
            ),
        )
    )


def _span(version: ModelVersion, zone: ZoneInfo) -> str:
    if version.first_at is None or version.last_at is None:
        return short(version)
    first, last = (text.short_day(at, zone) for at in (version.first_at, version.last_at))
    days = first if first == last else f"{first}\N{EN DASH}{last}"
    return f"{short(version)} ({days})"


def measure(one: Measure, limits: DriftLimits) -> str:
    """Name what is compared."""
    return {
        Measure.CONFIDENCE: tr("Mean confidence"),
        Measure.UNSURE: tr("Below {threshold}").format(threshold=text.number(limits.confidence, 2)),
        Measure.WORKING: tr("Working share"),
        Measure.IDLE: tr("Idle share"),
        Measure.ABSENT: tr("Absent share"),
        Measure.UNITS: tr("Units per hour seen"),
        Measure.DRIFT: tr("Drift score"),
    }[one]


def help_of(one: Measure) -> str:
    """Say how it is meant."""
    return {
        Measure.CONFIDENCE: tr("How sure the version is of its events, not how often it is right."),
        Measure.UNSURE: tr("The share of events with a confidence below the limit."),
        Measure.WORKING: tr("Working events by those of working, idle and absent."),
        Measure.IDLE: tr("Idle events by those of working, idle and absent."),
        Measure.ABSENT: tr("Absent events by those of working, idle and absent."),
        Measure.UNITS: tr("Units found by the hours in which it has seen a station."),
        Measure.DRIFT: tr("How far the mix of events is from all of the first one's."),
    }[one]


def value(one: Measure, figure: float | None) -> str:
    """Write a figure."""
    if one in _SHARES:
        return text.percent(figure)
    return text.number(figure, 1 if one is Measure.UNITS else 2)


def difference(one: Measure, figure: float | None) -> str:
    """Write a difference: `−0.07` or `+17.7 points`."""
    if figure is None:
        return text.DASH
    if one in _SHARES:
        return tr("{points} points").format(points=text.signed(100 * figure, 1))
    return text.signed(figure, 1 if one is Measure.UNITS else 2)


def swing(one: Measure, figure: float | None) -> str:
    """Write how far days usually are apart: `± 0.004`."""
    if figure is None:
        return tr("too few days")
    if one in _SHARES:
        return tr("± {points} points").format(points=text.number(100 * figure, 1))
    # Of a mean over many events even the second decimal would be none.
    return f"±{text.SPACE}{text.number(figure, 1 if one is Measure.UNITS else 3)}"


def summary(models: Models) -> str:
    """Say in a sentence what differs, for who cannot see the table."""
    found = models.comparison
    if found is None or found.b is None:
        return ""
    notable = [one for one in found.lines if one.notable]
    if not notable:
        return tr("Nothing differs by more than it usually does from day to day.")
    listed = ", ".join(
        f"{measure(one.measure, models.limits)} {difference(one.measure, one.difference)}"
        for one in notable
    )
    return tr("Larger than usual: {listed}.").format(listed=listed)


def counted(found: Comparison) -> str:
    """Say over how much is compared: `2 stations, 4 hours of the day`."""
    stations = text.counted(found.stations, tr("station"), tr("stations"))
    hours = text.counted(found.clocks, tr("hour of the day"), tr("hours of the day"))
    return f"{stations}, {hours}"


def strays(versions: Iterable[ModelVersion]) -> str:
    """Point out versions that send and are not active; empty where none does."""
    names = ", ".join(map(full, versions))
    if not names:
        return ""
    return tr("Not the active version, yet it has sent events within a day: {names}.").format(
        names=names
    )


def state(version: ModelVersion, models: Models) -> str:
    """Say whether a version is the active one, or ought not to send."""
    if version.key in models.active:
        return tr("Active, marked") if version.marked else tr("Active")
    return tr("Still sends") if version in models.strays else tr("Not active")


def usual_confidence() -> str:
    """Write the document's normal range."""
    return _range(*(text.number(one, 2) for one in NORMAL_CONFIDENCE))


def usual_working() -> str:
    """Likewise."""
    return _range(*(text.whole_percent(one) for one in NORMAL_WORKING))


def alarming(low: str, high: str) -> str:
    """Say from where on a figure is alarming."""
    if low and high:
        return tr("below {low}, above {high}").format(low=low, high=high)
    return tr("below {low}").format(low=low) if low else tr("above {high}").format(high=high)


def verdict(one: Verdict) -> str:
    """Say how a figure is."""
    return {
        Verdict.WELL: tr("Well"),
        Verdict.LOW: tr("Too low"),
        Verdict.HIGH: tr("Too high"),
        Verdict.UNKNOWN: tr("Not judged"),
    }[one]


def why_not_judged(worked: bool) -> str:
    """Say why a figure is not judged."""
    if worked:
        return tr("There were too few events to judge by.")
    return tr("Most of the hour was no working time.")


def rate_verdict(one: CameraRate) -> str:
    """Say how a camera's rate is."""
    if not one.rate:
        return tr("Silent")
    return {
        Verdict.WELL: tr("As usual") if one.middle is not None else tr("Well"),
        Verdict.LOW: tr("Sends less than it should"),
        Verdict.HIGH: tr("Sends more than it should"),
        Verdict.UNKNOWN: tr("Not judged"),
    }[one.verdict]


def rates(low: float | None, high: float | None) -> str:
    """Write a range of rates."""
    if low is None and high is None:
        return text.DASH
    if low is None or high is None:
        return alarming(
            "" if low is None else text.number(low, 1), "" if high is None else text.number(high, 1)
        )
    return _range(text.number(low, 1), text.number(high, 1))


def change(one: Change) -> str:
    """Say what changed."""
    version = named(one.model_id, one.version)
    if one.alert is not None:
        return _alert(one.alert, over=one.kind is ChangeKind.OVER)
    said = {
        ChangeKind.SEEN: tr("{version} first seen"),
        ChangeKind.SET: tr("{version}: date, accuracy or notes changed"),
        ChangeKind.ACTIVATED: tr("{version} marked as active"),
        ChangeKind.UNMARKED: tr("{model}: mark taken away, the newest is active"),
        ChangeKind.LIMITS: tr("Limits of drift changed"),
    }[one.kind]
    return said.format(version=version, model=one.model_id)


def alerts(found: Drift) -> str:
    """Name the figures that leave their limits, in one line."""
    return ", ".join(map(_figure, found.alerts()))


def _figure(one: DriftAlert) -> str:
    return {
        "confidence": tr("Mean confidence"),
        "working": tr("Working share"),
        "mix": tr("Drift score"),
        "rate": tr("Events a minute of {camera}").format(camera=one.camera_id),
    }.get(one.kind, one.kind)


def _alert(one: DriftAlert, *, over: bool) -> str:
    figure = _figure(one)
    if over:
        return tr("{figure}: well again").format(figure=figure)
    said = {
        "confidence": text.number(one.value, 2),
        "working": text.percent(one.value),
        "rate": text.number(one.value, 1),
    }.get(one.kind, text.number(one.value, 2))
    pattern = tr("{figure} too low: {value}")
    if one.verdict is Verdict.HIGH:
        pattern = tr("{figure} too high: {value}")
    return pattern.format(figure=figure, value=said)


def hour(start: datetime, zone: ZoneInfo, now: datetime) -> str:
    """Say which hour was looked at: `the hour from 09:00`."""
    at = text.recent_moment(start, zone, now, seconds=False)
    return tr("the hour from {time}").format(time=at)


def _range(low: str, high: str) -> str:
    return f"{low}\N{EN DASH}{high}"
