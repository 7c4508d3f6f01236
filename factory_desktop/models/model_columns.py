"""The columns of the tables of models: side by side, drift, cameras, versions and changes."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from operator import attrgetter
from typing import NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.drift import Verdict
from factory_desktop.domain.instant import EPOCH
from factory_desktop.domain.model_version import ModelVersion
from factory_desktop.metrics.drift import CameraRate, Drift
from factory_desktop.metrics.drift_log import Run
from factory_desktop.metrics.model_log import Change
from factory_desktop.metrics.models_question import Models
from factory_desktop.models import label_text, model_text, text
from factory_desktop.models.column import Column, natural

tr = partial(QCoreApplication.translate, "models")
UTC = ZoneInfo("UTC")


class Told(NamedTuple):
    """A figure with the text that it is written as: each row has a unit of its own."""

    number: float
    said: str


class SideRow(NamedTuple):
    """One line of the table of two versions."""

    key: str
    name: str
    help: str
    a: Told | None
    b: Told | None
    difference: Told | None
    swing: Told | None
    notable: bool = False


class DriftRow(NamedTuple):
    """One figure of the hour."""

    key: str
    name: str
    found: Told | None
    usual: str
    alarming: str
    verdict: Verdict
    why: str


def _said(told: Told | None) -> str:
    return text.DASH if told is None else told.said


def _told(
    title: str, name: str, widest: str, warns: Callable[[SideRow], bool] | None = None
) -> Column[SideRow]:
    return Column(
        title, attrgetter(name), _said, widest=widest, sort_key=attrgetter("number"), warns=warns
    )


def side_columns(a: str = "A", b: str = "B") -> tuple[Column[SideRow], ...]:
    """List the columns of two versions side by side; what is notable is in bold."""
    points = tr("{points} points").format(points="+88.8")
    return (
        Column(tr("Measure"), attrgetter("name"), str, figure=False, help=attrgetter("help")),
        _told(a, "a", "88.8 %"),
        _told(b, "b", "88.8 %"),
        _told(tr("Difference"), "difference", points, attrgetter("notable")),
        _told(tr("Usual swing"), "swing", "± " + points),
    )


def side_rows(models: Models) -> tuple[SideRow, ...]:
    """Write the comparison as rows, with what it is over."""
    found = models.comparison
    if found is None:
        return ()
    rows = []
    for one in found.lines:
        what, alone = one.measure, found.b is None
        swing = None if one.swing is None else max(one.swing.spread, one.chance or 0.0)
        write, told = model_text.value, model_text.swing(what, swing)
        rows.append(
            SideRow(
                what.value,
                model_text.measure(what, models.limits),
                model_text.help_of(what),
                None if one.a is None else Told(one.a, write(what, one.a)),
                None if one.b is None else Told(one.b, write(what, one.b)),
                None
                if one.difference is None
                else Told(one.difference, model_text.difference(what, one.difference)),
                None if alone else Told(-1.0 if swing is None else swing, told),
                one.notable,
            )
        )
    for key, name in (("events", tr("Events")), ("hours", tr("Hours seen")), ("days", tr("Days"))):
        sides = [None if side is None else getattr(side, key) for side in (found.a, found.b)]
        a, b = (None if n is None else Told(n, text.number(n)) for n in sides)
        rows.append(SideRow(key, name, tr("Of what is compared."), a, b, None, None))
    return tuple(rows)


def drift_columns() -> tuple[Column[DriftRow], ...]:
    """List the columns of the figures of an hour."""
    return (
        Column(tr("Figure"), attrgetter("name"), str, figure=False),
        Column(
            tr("Last hour"), attrgetter("found"), _said, "88.8 %", sort_key=attrgetter("number")
        ),
        Column(tr("Usual"), attrgetter("usual"), str, "88 %–88 %", figure=False),
        Column(tr("Alert"), attrgetter("alarming"), str, figure=False),
        Column(
            tr("In words"),
            attrgetter("verdict"),
            model_text.verdict,
            figure=False,
            sort_key=attrgetter("value"),
            warns=lambda row: row.verdict in {Verdict.LOW, Verdict.HIGH},
            help=attrgetter("why"),
        ),
    )


def drift_rows(found: Drift | None) -> tuple[DriftRow, ...]:
    """Write what was found of the hour as rows."""
    if found is None:
        return ()
    limits = found.limits
    low, high = (text.whole_percent(one) for one in (limits.working_low, limits.working_high))
    rows: tuple[tuple[str, str, float | None, Callable[[float], str]], ...] = (
        ("confidence", tr("Mean confidence"), found.confidence, partial(text.number, decimals=2)),
        ("working", tr("Working share"), found.working, text.percent),
        ("kl", tr("Drift score, 24 h by 30 days"), found.kl, partial(text.number, decimals=2)),
    )
    usual = model_text.usual_confidence(), model_text.usual_working(), text.DASH
    alarming = (
        model_text.alarming(text.number(limits.confidence, 2), ""),
        model_text.alarming(low, high),
        model_text.alarming("", text.number(limits.kl, 2)),
    )
    verdicts = found.of_confidence, found.of_working, found.of_kl
    return tuple(
        DriftRow(
            key,
            name,
            None if value is None else Told(value, write(value)),
            its_usual,
            its_alarming,
            verdict,
            ""
            if verdict is not Verdict.UNKNOWN
            else model_text.why_not_judged(found.worked or key != "working"),
        )
        for (key, name, value, write), its_usual, its_alarming, verdict in zip(
            rows, usual, alarming, verdicts, strict=True
        )
    )


def camera_columns() -> tuple[Column[CameraRate], ...]:
    """List the columns of the cameras' rates."""
    return (
        Column(tr("Camera"), attrgetter("camera_id"), str, figure=False, sort_key=natural),
        Column(tr("Events / min"), attrgetter("rate"), _rate, "88.8"),
        Column(tr("Usual"), attrgetter("middle"), _rate, "88.8"),
        Column(
            tr("Well between"),
            lambda row: model_text.rates(row.low, row.high),
            str,
            "88.8–88.8",
            figure=False,
        ),
        Column(
            tr("In words"),
            model_text.rate_verdict,
            str,
            figure=False,
            warns=lambda row: row.verdict in {Verdict.LOW, Verdict.HIGH},
        ),
    )


def _rate(rate: float | None) -> str:
    return text.number(rate, 1)


def run_columns(zone: ZoneInfo = UTC, now: datetime = EPOCH) -> tuple[Column[Run], ...]:
    """List the columns of the hourly runs, with what they were found from."""
    mean = partial(text.number, decimals=2)
    return (
        Column(
            tr("Hour"),
            lambda run: run.drift.start,
            lambda at: text.recent_moment(at, zone, now, seconds=False),
            "28 Aug 2028 08:08",
        ),
        Column(tr("Confidence"), lambda run: run.drift.confidence, mean, "0.88"),
        Column(tr("Working"), lambda run: run.drift.working, text.percent, "88.8 %"),
        Column(tr("Drift score"), lambda run: run.drift.kl, mean, "0.88"),
        Column(tr("Events"), lambda run: sum(run.drift.mix), text.number, "8,888"),
        Column(tr("Events, 24 h"), lambda run: sum(run.drift.mix_day), text.number, "88,888"),
        Column(tr("Events, 30 days"), lambda run: sum(run.drift.mix_month), text.number, "888,888"),
        Column(
            tr("Alerts"),
            lambda run: model_text.alerts(run.drift) or None,
            lambda said: said or text.DASH,
            figure=False,
            warns=lambda run: bool(run.drift.alerts()),
        ),
    )


def run_key(run: Run) -> str:
    """Name a run."""
    return run.drift.start.isoformat()


def version_columns(
    models: Models | None = None, zone: ZoneInfo = UTC, now: datetime = EPOCH
) -> tuple[Column[ModelVersion], ...]:
    """List the columns of all versions."""

    def moment(at: datetime | None) -> str:
        return text.recent_moment(at, zone, now, seconds=False)

    def state(one: ModelVersion) -> str:
        return model_text.state(one, models) if models else ""

    return (
        Column(
            tr("Version"),
            model_text.short,
            str,
            figure=False,
            sort_key=natural,
            detail=lambda one: one.model_id if one.version else "",
            detail_title=tr("Model"),
        ),
        Column(
            tr("State"),
            state,
            str,
            figure=False,
            warns=lambda one: bool(models and one in models.strays),
        ),
        Column(tr("Deployed"), attrgetter("since"), moment, "28 Aug 2028 08:08"),
        Column(tr("Accuracy"), attrgetter("accuracy"), text.percent, "88.8 %"),
        Column(
            tr("By labels"),
            lambda one: one.labelled.share,
            text.percent,
            "88.8 %",
            explanation=label_text.meant(),
            help=lambda one: label_text.counted(one.labelled),
        ),
        Column(
            tr("95 % interval"),
            lambda one: label_text.interval(one.labelled) if one.labelled.labels else None,
            lambda said: said or text.DASH,
            "88.8–88.8 %",
            explanation=label_text.meant(),
        ),
        Column(tr("Labels"), lambda one: one.labelled.labels or None, text.number, "8,888"),
        Column(tr("Events"), attrgetter("events"), text.number, "888,888"),
        Column(tr("Last event"), attrgetter("last_at"), moment, "28 Aug 2028 08:08"),
        Column(tr("Notes"), attrgetter("notes"), str, figure=False),
    )


def change_columns(zone: ZoneInfo = UTC, now: datetime = EPOCH) -> tuple[Column[Change], ...]:
    """List the columns of what changed when."""
    return (
        Column(
            tr("When"),
            attrgetter("at"),
            lambda at: text.recent_moment(at, zone, now, seconds=False),
            "28 Aug 2028 08:08",
        ),
        Column(tr("What"), model_text.change, str, figure=False),
    )


def change_key(one: Change) -> str:
    """Name a change, so that it stays chosen while others come."""
    alert = one.alert
    told = (alert.kind, alert.camera_id) if alert else (one.model_id, one.version)
    return " ".join((one.at.isoformat(), one.kind.value, *told))
