"""The columns of the list of backups."""

from datetime import datetime
from functools import partial
from operator import attrgetter
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.backup import Backup
from factory_desktop.models import backup_text, text
from factory_desktop.models.column import Column

tr = partial(QCoreApplication.translate, "columns")


def backup_columns(zone: ZoneInfo) -> tuple[Column[Backup], ...]:
    """List the columns, left to right."""

    def moment(at: datetime) -> str:
        return text.moment(at, zone)

    return (
        Column(tr("Made"), attrgetter("made_at"), moment, widest="28 Aug 2028, 08:08"),
        Column(tr("Why"), backup_text.why, str, figure=False),
        Column(tr("Size"), attrgetter("size"), backup_text.size, widest="888.8 MB"),
    )
