"""Retraining signs: all that the rules of retraining look at, read at one moment."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from factory_desktop.domain.instant import to_us
from factory_desktop.domain.retraining import BOUNDS, Reason, RetrainingRules
from factory_desktop.domain.retraining_due import JudgedHour, Known, Signs
from factory_desktop.metrics.drift_log import read_runs
from factory_desktop.store import labelled, retrainings
from factory_desktop.store.engine import raw_of

_HOURS = round(BOUNDS[Reason.CONFIDENCE].most)
_ACCURACY = "SELECT coalesce(sum(is_right), 0), count(*) FROM label WHERE ts_us >= ?"
_WORKER = "SELECT coalesce(max(id), 0) FROM worker"
_TYPES = "SELECT DISTINCT station_type FROM station ORDER BY 1"


def read_signs(
    connection: Connection, rules: RetrainingRules, known: Known, now: datetime, zone: ZoneInfo
) -> Signs:
    """Read them, as of now by the plant's clock."""
    raw = raw_of(connection)
    runs = read_runs(connection, _HOURS, now)
    hours = (one.drift for one in runs)
    since = to_us(now - timedelta(days=rules.range_days))
    right, labels = raw.execute(_ACCURACY, (since,)).fetchone()
    return Signs(
        now,
        known,
        tuple(JudgedHour(one.start, one.of_confidence, one.of_kl) for one in hours),
        right,
        labels,
        labelled.newest_number(connection),
        labelled.count_since(connection, known.label),
        _month(now, zone),
        *_roster(connection),
        retrainings.asked(connection),
    )


def begin(connection: Connection, known: Known | None, now: datetime) -> Known:
    """Return what is no news: of who is on the roster when labels begin, nobody.

    But for the labels: whoever made them wants them used.
    """
    if known is None:
        known = Known(now)
    if known.worker or not labelled.newest_number(connection):
        return known
    worker, types = _roster(connection)
    return replace(known, worker=worker, types=types)


def _roster(connection: Connection) -> tuple[int, tuple[str, ...]]:
    raw = raw_of(connection)
    (worker,) = raw.execute(_WORKER).fetchone()
    return worker, tuple(one for (one,) in raw.execute(_TYPES))


def _month(now: datetime, zone: ZoneInfo) -> datetime:
    first = now.astimezone(zone).replace(day=1, hour=0, minute=0, second=0, microsecond=0, fold=0)
    return first.astimezone(UTC)
