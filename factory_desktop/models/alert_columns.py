"""The columns of alerts that were: their history."""

from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.alert import Alert
from factory_desktop.models import alert_text, text
from factory_desktop.models.column import Column
from factory_desktop.models.concern_text import Floor

tr = partial(QCoreApplication.translate, "columns")


def alert_columns(floor: Floor, zone: ZoneInfo, now: datetime) -> tuple[Column[Alert], ...]:
    """List the columns, left to right; `floor` knows what people and things are called."""

    def write(at: datetime | None) -> str:
        return text.recent_moment(at, zone, now, seconds=False)

    def ended(one: Alert) -> str:
        if one.is_active:
            return tr("Still so")
        return write(one.cleared_at)

    return (
        Column(tr("Told"), lambda one: one.fired_at, write, widest="28 Aug 2028 08:08"),
        Column(tr("What"), lambda one: alert_text.title(one, floor), str, figure=False),
        Column(
            tr("Severity"),
            lambda one: alert_text.severity(one.concern.severity),
            str,
            figure=False,
            widest="Warning",
        ),
        Column(tr("Until"), ended, str, widest="28 Aug 2028 08:08"),
        Column(
            tr("Acknowledged"),
            lambda one: one.acknowledged_at,
            write,
            widest="28 Aug 2028 08:08",
        ),
    )
