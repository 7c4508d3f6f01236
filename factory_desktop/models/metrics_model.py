"""MetricsModel: rows of a snapshot's dashboard, written by the plant's clock."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Generic, TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from factory_desktop.domain.instant import EPOCH
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models.column import Column
from factory_desktop.models.rows_model import RowsModel

Row = TypeVar("Row")
MakeColumns = Callable[[ZoneInfo, datetime, TimeRule], Sequence[Column[Row]]]


class MetricsModel(RowsModel[Row], Generic[Row]):
    """Shows the rows that `read` takes from each snapshot.

    The columns are made anew only when the plant's zone, its local day or its time rule is
    another, since that is all their texts depend on.
    """

    def __init__(
        self,
        make_columns: MakeColumns[Row],
        read: Callable[[Snapshot], Sequence[Row]],
        key: Callable[[Row], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(make_columns(ZoneInfo("UTC"), EPOCH, TimeRule()), key, parent)
        self._make_columns = make_columns
        self._read = read
        self._written_for = ("UTC", EPOCH.date(), TimeRule())

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the rows of this snapshot."""
        zone = ZoneInfo(snapshot.zone)
        rule = snapshot.rule
        written_for = (snapshot.zone, snapshot.taken_at.astimezone(zone).date(), rule)
        if written_for != self._written_for:
            self._written_for = written_for
            self.set_columns(self._make_columns(zone, snapshot.taken_at, rule))
        self.set_rows(self._read(snapshot))
