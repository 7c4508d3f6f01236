"""MetricsModel: rows of a snapshot's dashboard, written by the plant's clock."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Generic, TypeVar

from PySide6.QtCore import QObject

from factory_desktop.domain.instant import EPOCH
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models.column import Column
from factory_desktop.models.rows_model import RowsModel
from factory_desktop.models.writing import Writing

Row = TypeVar("Row")
MakeColumns = Callable[[Writing], Sequence[Column[Row]]]


class MetricsModel(RowsModel[Row], Generic[Row]):
    """Shows the rows that `read` takes from each snapshot.

    The columns are made anew only when what they are written by is another; how long a state
    lasts is read anew with each snapshot.
    """

    def __init__(
        self,
        make_columns: MakeColumns[Row],
        read: Callable[[Snapshot], Sequence[Row]],
        key: Callable[[Row], str],
        parent: QObject | None = None,
    ) -> None:
        self._now = EPOCH
        self._writing = Writing(now=self._tell_now)
        super().__init__(make_columns(self._writing), key, parent)
        self._make_columns = make_columns
        self._read = read

    @property
    def writing(self) -> Writing:
        """What the cells are written by."""
        return self._writing

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the rows of this snapshot."""
        before, self._now = self._now, snapshot.taken_at
        writing = Writing.of(snapshot, self._tell_now)
        if writing != self._writing:
            self._writing = writing
            self.set_columns(self._make_columns(writing))
        self.set_rows(self._read(snapshot))
        if before != self._now:
            for number, column in enumerate(self.columns):
                if column.is_state:
                    self.retell(number)

    def _tell_now(self) -> datetime:
        return self._now
