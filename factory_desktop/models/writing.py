"""Writing: what the texts of a table depend on besides its rows."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from factory_desktop.domain.instant import EPOCH
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Writing:
    """Equal ones write every cell alike, but for how long a state lasts."""

    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("UTC"))
    day: date = date(1970, 1, 1)
    """The plant's day: times of another one are written with theirs."""
    rule: TimeRule = field(default_factory=TimeRule)
    utilization_target: float | None = None
    workers: Mapping[str, str] = field(default_factory=dict)
    """Names by id."""
    stations: Mapping[str, str] = field(default_factory=dict)
    now: Callable[[], datetime] = field(default=lambda: EPOCH, compare=False)
    """Tells the moment shown, which each refresh moves on."""

    @classmethod
    def of(cls, snapshot: Snapshot, now: Callable[[], datetime]) -> "Writing":
        """Take what a snapshot's tables are written by."""
        zone, board = ZoneInfo(snapshot.zone), snapshot.dashboard
        return cls(
            zone,
            snapshot.taken_at.astimezone(zone).date(),
            snapshot.rule,
            snapshot.utilization_target,
            {row.worker_id: row.name for row in board.workers},
            {row.station_id: row.name for row in board.stations},
            now,
        )
