"""The columns of the audit trail."""

from datetime import datetime
from functools import partial
from operator import attrgetter
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.audit_line import AuditLine
from factory_desktop.models import audit_text, text
from factory_desktop.models.column import Column

tr = partial(QCoreApplication.translate, "columns")


def audit_columns(zone: ZoneInfo, now: datetime) -> tuple[Column[AuditLine], ...]:
    """List the columns, left to right."""
    get = attrgetter
    return (
        Column(
            tr("Time"),
            get("at"),
            lambda at: text.recent_moment(at, zone, now),
            widest="28 Aug 2028 08:08",
        ),
        Column(tr("Who"), get("actor"), audit_text.who, figure=False, widest="Program"),
        Column(
            tr("What"),
            get("action"),
            audit_text.what,
            figure=False,
            widest="Sample workers and stations added",
        ),
        Column(tr("Details"), audit_text.details, str, figure=False),
    )


def holds(columns: tuple[Column[AuditLine], ...], line: AuditLine, words: str) -> bool:
    """Tell whether what is shown of a line holds all of these words."""
    shown = " ".join(column.text(line) for column in columns).casefold()
    return all(word in shown for word in words.casefold().split())
