"""Columns of the table of access keys."""

from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.access import AccessKey, Scope
from factory_desktop.models import text
from factory_desktop.models.column import Column, natural

tr = partial(QCoreApplication.translate, "access")


def access_columns(zone: ZoneInfo) -> tuple[Column[AccessKey], ...]:
    """Make them; times are by the plant's clock."""

    def moment(at: datetime | None) -> str:
        return tr("until it is revoked") if at is None else text.moment(at, zone)

    return (
        Column(tr("Opens for"), whose, str, figure=False, sort_key=natural),
        Column(tr("Ends with"), _ending, str, figure=False),
        Column(tr("Made"), lambda one: one.made_at, moment, figure=False),
        Column(
            tr("Opens"),
            lambda one: one.grant.ends_at,
            lambda at: moment(at) if at is None else tr("until {moment}").format(moment=moment(at)),
            figure=False,
        ),
    )


def _ending(one: AccessKey) -> str:
    return f"…{one.tail}" if one.tail else text.DASH


def whose(one: AccessKey) -> str:
    """Name the camera, or say that a key opens everything."""
    if one.grant.scope is Scope.PAIRING:
        return tr("Pairing {camera}").format(camera=one.grant.camera_id)
    return one.grant.camera_id or tr("Everything (admin)")
