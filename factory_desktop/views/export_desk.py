"""ExportDesk: tables and events out of the window into a file."""

from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTabWidget

from factory_desktop.domain.event_query import EVERYTHING, narrowed
from factory_desktop.domain.export import EventList, Export, ExportState, FileKind
from factory_desktop.domain.sheet import Sheet
from factory_desktop.domain.span import TimeSpan
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import text
from factory_desktop.models.about_sheet import about
from factory_desktop.models.sheets import sheet_of
from factory_desktop.views.dialogs.export import ALL_TABLES, ExportDialog, Offer
from factory_desktop.views.dialogs.file_choice import file_to_save
from factory_desktop.views.dialogs.once import once
from factory_desktop.views.pages.events import EventsPage
from factory_desktop.views.room import Room
from factory_desktop.views.tables.event_table import EventTable
from factory_desktop.views.tables.still_table import StillTable

_EVENTS, _CHOSEN, _TABLE = "events", "chosen", "table"


class ExportDesk(QObject):
    """Offers what the page shows, remembers the choices by page, and tells how it went."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.window)
        self._room = room
        self._snapshot: Snapshot | None = None
        self._action = room.actions["file.export"]
        self._action.triggered.connect(self.export)
        self._action.setEnabled(False)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know what there is to be exported."""
        self._snapshot = snapshot
        self._action.setEnabled(True)

    def export(self) -> None:
        """Ask what and where, and write it."""
        snapshot = self._snapshot
        if snapshot is None:
            return
        offers = self._offers(snapshot)
        page, room = self._page(), self._room
        zone = ZoneInfo(snapshot.zone)
        with once(ExportDialog(room.window, list(offers), zone, room.kept.export(page))) as dialog:
            dialog.file_wanted.connect(lambda: self._write(dialog, offers))
            dialog.cancel_wanted.connect(room.bridge.cancel_export)
            room.bridge.export_changed.connect(dialog.show_state)
            room.bridge.export_changed.connect(self._tell)
            dialog.exec()
            room.bridge.export_changed.disconnect(dialog.show_state)
            room.bridge.export_changed.disconnect(self._tell)

    def _write(self, dialog: ExportDialog, offers: dict[Offer, tuple[Sheet, ...]]) -> None:
        page, form = self._page(), dialog.form()
        self._room.kept.keep_export(page, dialog.choices())
        sheets = next(rows for one, rows in offers.items() if one.name == dialog.what.chosen)
        events = self._events() if dialog.what.chosen == _EVENTS else None
        title = events.title if events else sheets[0].title
        folder = self._room.kept.folder("exports") or Path.home()
        suggested = folder / f"{_name(title, self._snapshot)}.{form.kind.value}"
        file = file_to_save(dialog, self.tr("Export"), suggested, [self._kind(form.kind)])
        if file is None or self._snapshot is None:
            return
        self._room.kept.keep_folder("exports", file.parent)
        said = about(self._snapshot, self._room.store.name)
        heading = self.tr("About")
        dialog.begin()
        self._room.bridge.export(Export(file, form, sheets, events, said, heading))

    def _offers(self, snapshot: Snapshot) -> dict[Offer, tuple[Sheet, ...]]:
        """List what can be exported, with the tables as they stand now."""
        found: dict[Offer, tuple[Sheet, ...]] = {}
        tables = [one for one in self._tables() if not isinstance(one, EventTable)]
        for number, table in enumerate(tables):
            columns, title = table.rows_model.columns, table.accessibleName()
            rows, chosen = table.rows_model.rows, table.chosen_rows()
            found[self._offer(f"{_TABLE}-{number}", title, len(rows))] = (
                sheet_of(title, columns, rows),
            )
            if chosen and len(chosen) < len(rows):
                words = self.tr("Selected in {table}").format(table=title)
                offer = self._offer(f"{_CHOSEN}-{number}", words, len(chosen))
                found[offer] = (sheet_of(title, columns, chosen),)
        if len(tables) > 1:
            every = tuple(
                sheet for offer, (sheet,) in found.items() if offer.name.startswith(_TABLE)
            )
            found[Offer(ALL_TABLES, self.tr("All tables of this page"))] = every
        found[Offer(_EVENTS, self._events_words(snapshot))] = ()
        return found

    def _events_words(self, snapshot: Snapshot) -> str:
        page = self._events_page()
        if page and page.query.query != EVERYTHING:
            return self.tr("All events of this filter and span")
        counted = text.counted(
            snapshot.dashboard.factory.events, self.tr("event"), self.tr("events")
        )
        return self.tr("All events of this span, {events}").format(events=counted)

    def _events(self) -> EventList:
        assert self._snapshot is not None  # noqa: S101 - asked for only once there is one
        snapshot, page = self._snapshot, self._events_page()
        query = page.query.query if page else EVERYTHING
        pick, board = snapshot.view.pick, snapshot.dashboard
        span = snapshot.span
        if snapshot.past:
            end = snapshot.taken_at if span.end is None else min(span.end, snapshot.taken_at)
            span = TimeSpan(span.start, end)
        return EventList(
            self.tr("Events"),
            narrowed(query, pick.worker_id, pick.station_id),
            span,
            tuple((one.worker_id, one.name) for one in board.workers),
            tuple((one.station_id, one.name) for one in board.stations),
            board.factory.events if query == EVERYTHING else 0,
        )

    def _tables(self) -> list[StillTable]:
        """Return the tables of the page, those in sight first, then by their tabs."""
        page = self._room.pages.currentWidget() or self._room.pages
        tabs = page.findChildren(QTabWidget)

        def place(table: StillTable) -> tuple[bool, int]:
            widgets = (
                each for one in tabs for each in enumerate(map(one.widget, range(one.count())))
            )
            mine = (
                number
                for number, widget in widgets
                if widget and (widget is table or widget.isAncestorOf(table))
            )
            return not table.isVisible(), next(mine, 0)

        return sorted(page.findChildren(StillTable), key=place)

    def _events_page(self) -> EventsPage | None:
        page = self._room.pages.currentWidget()
        return page if isinstance(page, EventsPage) else None

    def _page(self) -> str:
        shown = self._room.pages.currentWidget()
        pages = self._room.pages.figures.items()
        return next((name for name, page in pages if page is shown), "other")

    def _tell(self, state: ExportState) -> None:
        if state.done:
            rows = text.counted(state.rows, self.tr("row"), self.tr("rows"))
            said = self.tr("Exported {rows} to {file}.").format(
                rows=rows, file=state.export.file.name
            )
            self._room.status.progress.say(said)

    def _offer(self, name: str, title: str, rows: int) -> Offer:
        counted = text.counted(rows, self.tr("row"), self.tr("rows"))
        return Offer(name, self.tr("{table}, {rows}").format(table=title, rows=counted))

    def _kind(self, kind: FileKind) -> str:
        if kind is FileKind.CSV:
            return self.tr("CSV file (*.csv)")
        return self.tr("Excel workbook (*.xlsx)")


def _name(title: str, snapshot: Snapshot | None) -> str:
    """Suggest a name that sorts by the day that the figures begin with."""
    start = snapshot.shown.start if snapshot else None
    if snapshot is None or start is None:
        return title
    return f"{title} {start.astimezone(ZoneInfo(snapshot.zone)).date().isoformat()}"
