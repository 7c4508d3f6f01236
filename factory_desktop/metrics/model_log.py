"""Model log: what changed when, of versions, limits and what was found."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any

import msgspec
from sqlalchemy import Connection

from factory_desktop.domain.instant import from_us, to_us
from factory_desktop.domain.model_version import ModelVersion
from factory_desktop.metrics.drift import Drift, DriftAlert
from factory_desktop.store.engine import raw_of

SHOWN = 200
_LINES = """
SELECT at_us, action, detail FROM audit
WHERE action IN ('model-set', 'model-activated', 'drift-limits-set') AND at_us < ?
ORDER BY id DESC LIMIT ?
"""


class ChangeKind(Enum):
    """What kind of change it was."""

    SEEN = "seen"
    """A version has sent its first event."""
    SET = "set"
    """A person has said other things of a version."""
    ACTIVATED = "activated"
    UNMARKED = "unmarked"
    """No version is marked any more: the newest deployed is active."""
    LIMITS = "limits"
    ALERT = "alert"
    """A figure has left its limits."""
    OVER = "over"
    """It is back within them."""


@dataclass(frozen=True, slots=True)
class Change:
    """One change."""

    at: datetime
    kind: ChangeKind
    model_id: str = ""
    version: str = ""
    alert: DriftAlert | None = None


def changes(
    connection: Connection,
    versions: Iterable[ModelVersion],
    found: Sequence[Drift],
    before: datetime | None = None,
) -> tuple[Change, ...]:
    """List the newest changes, the newest first; `found` are the runs, likewise."""
    until = 2**62 if before is None else to_us(before)
    lines = raw_of(connection).execute(_LINES, (until, SHOWN)).fetchall()
    told = [_told(from_us(at_us), action, detail) for at_us, action, detail in lines]
    seen = [
        Change(one.first_at, ChangeKind.SEEN, one.model_id, one.version)
        for one in versions
        if one.first_at is not None
    ]
    every = sorted([*told, *seen, *_turns(found)], key=lambda one: one.at, reverse=True)
    return tuple(every[:SHOWN])


def _told(at: datetime, action: str, detail: str) -> Change:
    if action == "drift-limits-set":
        return Change(at, ChangeKind.LIMITS)
    said: Mapping[str, Any] = msgspec.json.decode(detail)
    if action == "model-set":
        return Change(at, ChangeKind.SET, said["model_id"], said["version"])
    if said["after"] is None:
        return Change(at, ChangeKind.UNMARKED, said["model_id"])
    return Change(at, ChangeKind.ACTIVATED, said["model_id"], said["after"])


def _turns(found: Sequence[Drift]) -> list[Change]:
    """Tell when a figure left its limits and when it came back, not each hour between."""
    lasting: dict[tuple[str, str], DriftAlert] = {}
    turned = []
    for one in reversed(found):
        now = {(alert.kind, alert.camera_id): alert for alert in one.alerts()}
        for key, alert in now.items():
            if key not in lasting or lasting[key].verdict is not alert.verdict:
                turned.append(Change(one.end, ChangeKind.ALERT, alert=alert))
        gone = [alert for key, alert in lasting.items() if key not in now]
        turned += [Change(one.end, ChangeKind.OVER, alert=alert) for alert in gone]
        lasting = now
    return turned
