"""ModelsWatched: what the drift job has found last, and versions that should not send."""

from collections.abc import Collection, Iterator
from datetime import timedelta

from sqlalchemy import Connection

from factory_desktop.domain.concern import Concern, ConcernKind
from factory_desktop.domain.drift import Verdict
from factory_desktop.domain.model_version import strays
from factory_desktop.metrics.attention import Watch
from factory_desktop.metrics.drift import DAY_HOURS, Drift
from factory_desktop.metrics.drift_log import read_runs
from factory_desktop.metrics.seldom import Seldom
from factory_desktop.store import model_versions

_FRESH = timedelta(minutes=90)
"""A run is of an hour that is over; so long after that one the next one has been made."""
_EACH = 5
"""Minutes for which what is known of versions holds."""
_OFF = frozenset({Verdict.LOW, Verdict.HIGH})


def look(
    connection: Connection,
    watch: Watch,
    found: Collection[Concern],
    seldom: Seldom,
    *,
    past: bool,
) -> Iterator[Concern]:
    """Say what of the drift job's last run nothing else says, and which versions are strays.

    Mean confidence and the working share are watched at any minute and by camera: what is found
    of those within the hour says it sooner, and `found` tells of it.
    """
    yield from _of_versions(connection, watch, seldom, past=past)
    for run in read_runs(connection, 1, watch.at):
        if watch.at - run.drift.end < _FRESH:
            yield from _of_mix(connection, run.drift, watch, found)
            yield from _of_rates(run.drift, watch, found)


def _of_versions(
    connection: Connection, watch: Watch, seldom: Seldom, *, past: bool
) -> Iterator[Concern]:
    rule = watch.rule(ConcernKind.STRAY_MODEL)
    if rule is None or not model_versions.may_stray(connection):
        return
    before = watch.at if past else None
    key = watch.at.replace(minute=watch.at.minute // _EACH * _EACH, second=0, microsecond=0), past
    versions = seldom.recall(
        "versions", key, lambda: model_versions.read_by_hours(connection, before)
    )
    for one in strays(versions, watch.at):
        version = f"{one.model_id}/{one.version}"
        yield Concern(rule.kind, rule.severity, version=version, since=one.first_at)


def _of_mix(
    connection: Connection, last: Drift, watch: Watch, found: Collection[Concern]
) -> Iterator[Concern]:
    rule = watch.rule(ConcernKind.MODEL_DRIFT)
    if rule is None or last.of_kl not in _OFF:
        return
    # An unusual share of working makes another mix: that is one cause, and was told.
    told = any(one.kind is ConcernKind.WORKING_SHARE for one in found)
    if watch.rules.of(ConcernKind.WORKING_SHARE).enabled:
        day = (one.drift for one in read_runs(connection, DAY_HOURS, watch.at))
        since = last.end - DAY_HOURS * timedelta(hours=1)
        told = told or any(one.of_working in _OFF and one.start >= since for one in day)
    if not told:
        yield Concern(rule.kind, rule.severity, share=last.kl)


def _of_rates(last: Drift, watch: Watch, found: Collection[Concern]) -> Iterator[Concern]:
    rule = watch.rule(ConcernKind.CAMERA_RATE)
    silent = {one.camera_id for one in found if one.kind is ConcernKind.CAMERA_SILENT}
    if rule is None or any(one.kind is ConcernKind.NOBODY_SEEN for one in found):
        return
    for one in last.cameras:
        if one.verdict in _OFF and one.camera_id not in silent:
            yield Concern(rule.kind, rule.severity, camera_id=one.camera_id, rate=one.rate)
