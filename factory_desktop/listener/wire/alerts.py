"""Alerts: what was told of the plant, as it is answered."""

from datetime import datetime
from typing import Annotated, Literal

from msgspec import Meta, Struct

from factory_desktop.domain.alert import Alert
from factory_desktop.domain.concern import ConcernKind
from factory_desktop.domain.waiting import Who

SeverityWord = Literal["bad", "warning", "info"]
KindWord = Literal[tuple(kind.value for kind in ConcernKind)]  # type: ignore[valid-type]


class AlertOut(Struct, frozen=True):
    """One cause; what it is not about is null."""

    id: int
    kind: KindWord  # type: ignore[valid-type]
    severity: SeverityWord
    worker_id: str | None
    workstation_id: str | None
    camera_id: Annotated[str | None, Meta(description="Empty for events that name no camera.")]
    model_version: Annotated[
        str | None, Meta(description="A model and its version, with a slash between.")
    ]
    since: Annotated[datetime | None, Meta(description="When it began, as far as that is known.")]
    fired_at: datetime
    cleared_at: Annotated[datetime | None, Meta(description="Null while it is still so.")]
    acknowledged_at: datetime | None
    muted_until: datetime | None


class AlertsOut(Struct, frozen=True):
    """Alerts, newest first."""

    alerts: list[AlertOut]


def alert_out(one: Alert) -> AlertOut:
    """Write an alert as it is answered."""
    concern, waiting = one.concern, one.concern.waiting
    worker_id, station_id = concern.worker_id, concern.station_id
    if waiting is not None:
        worker_id = waiting.id if waiting.who is Who.WORKER else None
        station_id = waiting.id if waiting.who is Who.STATION else None
    return AlertOut(
        id=one.number,
        kind=concern.kind.value,
        severity=concern.severity.name.lower(),  # type: ignore[arg-type]
        worker_id=worker_id,
        workstation_id=station_id,
        camera_id=concern.camera_id,
        model_version=concern.version,
        since=concern.since,
        fired_at=one.fired_at,
        cleared_at=one.cleared_at,
        acknowledged_at=one.acknowledged_at,
        muted_until=one.muted_until,
    )
