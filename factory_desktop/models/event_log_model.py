"""EventLogModel: the log of events as rows that come when they are looked for."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QModelIndex, QObject, Signal

from factory_desktop.domain.event_log import (
    EventPage,
    LoggedEvent,
    Mark,
    PageRequest,
    Part,
)
from factory_desktop.domain.event_query import EVERYTHING, EventQuery, narrowed
from factory_desktop.domain.instant import EPOCH
from factory_desktop.metrics.snapshot import Snapshot, View
from factory_desktop.models.event_columns import Names, event_columns
from factory_desktop.models.log_window import LogWindow
from factory_desktop.models.rows_model import AnyIndex, RowsModel

_NO_INDEX = QModelIndex()


@dataclass(frozen=True, slots=True)
class LogState:
    """How far the log has been read, and whether it moves."""

    following: bool
    rows: int
    searching: bool
    """More is looked for at this moment."""
    complete: bool
    """There is no further event."""
    full: bool
    """There may be further events, but no more rows are shown."""
    looked_back_to: datetime | None
    newer: int
    """How many events have come above the first row while the log stood still."""
    newer_more: bool
    problem: str | None


class EventLogModel(RowsModel[LoggedEvent]):
    """Newest first. It follows what comes, or stands still while a person reads."""

    page_wanted = Signal(object)
    """A `PageRequest`."""
    state_changed = Signal(object)
    """A `LogState`."""
    begun = Signal()
    """Another list is shown, from its top."""

    def __init__(self, parent: QObject | None = None) -> None:
        columns = event_columns(ZoneInfo("UTC"), EPOCH, Names())
        super().__init__(columns, lambda row: str(row.key), parent)
        self._query = EVERYTHING
        self._snapshot: Snapshot | None = None
        self._shown: tuple[EventQuery, View] | None = None
        self._number = 0
        self._log = LogWindow(PageRequest(0))
        self._following = True
        self._active = False
        self._newer = EventPage(PageRequest(0))
        self._counting = False
        self._problem: str | None = None
        self._written_for: object = None

    @property
    def zone(self) -> ZoneInfo:
        """The plant's zone."""
        return ZoneInfo(self._snapshot.zone if self._snapshot else "UTC")

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Follow what a snapshot tells of: other events, another span, other names."""
        before, self._snapshot = self._snapshot, snapshot
        self._write_for(snapshot)
        # Rows that stand still may be of a time that has not come yet, once a clock goes back.
        back = snapshot.past and before is not None and snapshot.taken_at < before.taken_at
        if self._shown != (self._query, snapshot.view) or (back and not self._following):
            self._begin(snapshot)
        elif self._following:
            self._log.renew(snapshot.known)
        else:
            self._count_newer()
        self._go_on()

    def set_query(self, query: EventQuery) -> None:
        """Show only events that fit."""
        if query != self._query:
            self._query = query
            if self._snapshot:
                self._begin(self._snapshot)
                self._go_on()

    def set_following(self, following: bool) -> None:
        """Take in what comes from now on, or stand still."""
        if following == self._following:
            return
        self._following = following
        self._newer = EventPage(PageRequest(self._number))
        if following and self._snapshot:
            self._log.renew(self._snapshot.known)
        self._go_on()

    def set_active(self, active: bool) -> None:
        """Go on reading, or not while nobody can see it."""
        self._active = active
        if active:
            self._go_on()

    def take(self, page: EventPage) -> None:
        """Show what was read, if it is still wanted."""
        if page.request.number != self._number:
            return
        self._problem = page.problem
        if page.request.part is Part.NEWER:
            self._take_newer(page)
        else:
            first = not self._log.begun
            self._log.take(page, following=self._following)
            self._show_rows(anew=first and self._log.begun)
        if page.problem is None:
            self._go_on()
        else:
            self._tell()

    def canFetchMore(self, parent: AnyIndex) -> bool:
        log = self._log
        return not parent.isValid() and log.begun and not (log.complete or log.full)

    def fetchMore(self, parent: AnyIndex) -> None:
        if self.canFetchMore(parent):
            self._log.extend()
            self._go_on()

    def state(self) -> LogState:
        """Tell how far the log has been read."""
        log = self._log
        return LogState(
            following=self._following,
            rows=self.rowCount(),
            searching=log.searching,
            complete=log.complete,
            full=log.full,
            looked_back_to=log.looked_back_to,
            newer=self._newer.newer,
            newer_more=self._newer.newer_more,
            problem=self._problem,
        )

    def _begin(self, snapshot: Snapshot) -> None:
        """Begin another list; the rows of the old one stay until the first of the new are there."""
        pick = snapshot.view.pick
        query = narrowed(self._query, pick.worker_id, pick.station_id)
        self._shown = (self._query, snapshot.view)
        self._number += 1
        self._log = LogWindow(PageRequest(self._number, query, snapshot.known))
        self._following = True
        self._counting = False
        self._problem = None
        self._newer = EventPage(PageRequest(self._number))

    def _go_on(self) -> None:
        if self._active:
            for request in self._log.requests(following=self._following):
                self.page_wanted.emit(request)
        self._tell()

    def _tell(self) -> None:
        self.state_changed.emit(self.state())

    def _show_rows(self, *, anew: bool) -> None:
        rows, there = self._log.rows, len(self._rows)
        if anew:
            self.beginResetModel()
            self._given, self._rows = tuple(rows), list(rows)
            self.endResetModel()
            self.begun.emit()
        elif len(rows) >= there and rows[:there] == self._rows:
            self._append(rows[there:])
        else:
            self._drop_below(rows)
            self.set_rows(rows)

    def _drop_below(self, rows: list[LoggedEvent]) -> None:
        """Remove what is older than all of these at once: there may be fifty thousand."""
        there = stay = len(self._rows)
        while stay and rows and self._rows[stay - 1].key < rows[-1].key:
            stay -= 1
        if stay < there:
            self.beginRemoveRows(_NO_INDEX, stay, there - 1)
            del self._rows[stay:]
            self.endRemoveRows()

    def _append(self, rows: list[LoggedEvent]) -> None:
        """Add older rows: comparing all that are there takes longer than a page should."""
        if rows:
            there = len(self._rows)
            self.beginInsertRows(_NO_INDEX, there, there + len(rows) - 1)
            self._rows.extend(rows)
            self._given = tuple(self._rows)
            self.endInsertRows()

    def _count_newer(self) -> None:
        if self._active and self._log.begun and not self._counting and self._snapshot:
            self._counting = True
            log, pick = self._log, self._snapshot.view.pick
            query = narrowed(self._query, pick.worker_id, pick.station_id)
            span = self._snapshot.known
            request = PageRequest(self._number, query, span, Part.NEWER, log.top, log.mark)
            self.page_wanted.emit(request)

    def _take_newer(self, page: EventPage) -> None:
        self._counting = False
        if page.problem is None and not self._following:
            if _operations(page.mark) != _operations(self._log.mark) and self._snapshot:
                # Rows that stand here may be gone from the store: nothing is left to stand on.
                self._begin(self._snapshot)
            else:
                self._newer = page

    def _write_for(self, snapshot: Snapshot) -> None:
        board = snapshot.dashboard
        names = Names(
            {worker.worker_id: worker.name for worker in board.workers},
            {station.station_id: station.name for station in board.stations},
        )
        zone = ZoneInfo(snapshot.zone)
        written_for = (zone.key, snapshot.taken_at.astimezone(zone).date(), names)
        if written_for != self._written_for:
            self._written_for = written_for
            self.set_columns(event_columns(zone, snapshot.taken_at, names))


def _operations(mark: Mark | None) -> int | None:
    return mark.operations if mark else None
