"""Matter: one thing that needs somebody, in words."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject

from factory_desktop.domain.waiting import Waiting
from factory_desktop.metrics.snapshot import Pick
from factory_desktop.models import text
from factory_desktop.models.column import Column
from factory_desktop.models.rows_model import RowsModel

tr = partial(QCoreApplication.translate, "attention")


@dataclass(frozen=True, slots=True)
class Matter:
    """What is so, since when, and whom or which station it is about."""

    key: str
    """The same for the same cause, so that it changes in place."""
    severity: str
    """`bad`, `warning` or `info`."""
    icon: str
    title: str
    words: str
    """What it means or what can be done, in a sentence."""
    since: datetime | None = None
    pick: Pick = field(default_factory=Pick)
    """What a click narrows the figures to."""
    way: str = ""
    """What a button on it says; without one there is no button."""
    leads: str = ""
    """The action that the button triggers; without one it is about refused events."""
    waiting: Waiting | None = None
    """Whose events the button takes in; None where it leads to all refused events."""
    number: int | None = None
    """The alert's, where it is one that can be acknowledged or muted."""
    folds: bool = False
    """Whether its button shows and hides what has cleared."""


class MatterModel(RowsModel[Matter]):
    """The matters, worst first; the first text is the title, the second its meaning."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._zone, self._now = ZoneInfo("UTC"), datetime.now(ZoneInfo("UTC"))
        column = Column[Matter](
            tr("Needs attention"), lambda row: row.title, str, figure=False, detail=self._said
        )
        super().__init__((column,), lambda row: row.key, parent)

    def show(self, matters: Sequence[Matter], zone: ZoneInfo, now: datetime) -> None:
        """List these; the clock tells how their times are written."""
        self._zone, self._now = zone, now
        self.set_rows(matters)

    def time(self, row: Matter) -> str:
        """Say since when it is so; empty where that is not known."""
        if row.since is None:
            return ""
        return text.recent_moment(row.since, self._zone, self._now, seconds=False)

    def _said(self, row: Matter) -> str:
        return " ".join(part for part in (row.words, self.time(row), row.way) if part)
