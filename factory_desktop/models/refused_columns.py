"""The columns of the list of refused events."""

from datetime import datetime
from functools import partial
from operator import attrgetter
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.refused_event import RefusedEvent
from factory_desktop.models import text
from factory_desktop.models.column import Column
from factory_desktop.models.said import said_again

tr = partial(QCoreApplication.translate, "columns")


def refused_columns(zone: ZoneInfo, now: datetime) -> tuple[Column[RefusedEvent], ...]:
    """List the columns, left to right."""
    get = attrgetter
    return (
        Column(
            tr("Last came"),
            get("last_at"),
            lambda at: text.recent_moment(at, zone, now),
            widest="28 Aug 2028 08:08",
        ),
        Column(tr("Times"), get("times"), text.number, widest="8,888"),
        Column(
            tr("Sent by"),
            get("sender"),
            lambda name: name or text.DASH,
            figure=False,
            widest="CAM-88",
        ),
        Column(tr("Reason"), get("reason"), said_again, figure=False),
        Column(tr("What was sent"), get("sent"), _one_line, figure=False),
    )


def in_full(refused: RefusedEvent) -> str:
    """Write all there is to know of one: the reason, the field it is about, what was sent."""
    why, sent = [said_again(refused.reason)], [refused.sent]
    if refused.pointer:
        why.append(tr("Field: {pointer}").format(pointer=refused.pointer))
    if refused.sender:
        why.append(tr("Sent with the key of {camera}").format(camera=refused.sender))
    if not refused.is_whole:
        sent.append(tr("(The rest is not kept.)"))
    return "\n".join([*why, "", *sent])


def _one_line(sent: str) -> str:
    return " ".join(sent.split())
