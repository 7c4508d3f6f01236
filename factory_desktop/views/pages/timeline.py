"""TimelinePage: what happened, between any two moments."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import QVBoxLayout

from factory_desktop.domain.event_query import EventQuery
from factory_desktop.domain.event_query import text as query_text
from factory_desktop.domain.note import Note
from factory_desktop.domain.span import TimeSpan
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.metrics.timeline_rows import RowKind
from factory_desktop.views import plain
from factory_desktop.views.pages.figures_page import FiguresPage
from factory_desktop.views.spell_details import SpellDetails
from factory_desktop.views.theme import Theme
from factory_desktop.views.zoom_row import Zoom, ZoomRow
from factory_desktop.views.zoom_spans import span_of

if TYPE_CHECKING:
    # Loaded after the first paint, as pyqtgraph and SQLAlchemy are.
    from factory_desktop.views.charts.spell_selection import Item
    from factory_desktop.views.charts.state_timeline import StateTimeline
    from factory_desktop.views.timeline_reading import TimelineReading


class TimelinePage(FiguresPage):
    """Rows of states over any stretch of time, with totals, and the spell that is selected."""

    replay_wanted = Signal(object)
    """The moment that a replay is to begin at."""

    chart: "StateTimeline"
    reading: "TimelineReading"

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.zoom = ZoomRow()
        self.details = SpellDetails()
        self._item: Item | None = None
        self._lay_out()
        self.zoom.zoom_wanted.connect(self._show_zoom)
        self.zoom.filter_wanted.connect(self._filter)
        details = self.details
        details.events_wanted.connect(self._show_events)
        details.note_wanted.connect(self._write_note)
        details.row_wanted.connect(self._narrow)
        details.replay_wanted.connect(self._replay)
        details.copy_wanted.connect(self._copy)

    def add_charts(self) -> None:
        from factory_desktop.views.charts.spell_walk import SpellWalk
        from factory_desktop.views.charts.state_timeline import StateTimeline
        from factory_desktop.views.timeline_reading import TimelineReading

        self.chart = chart = StateTimeline()
        self.reading = TimelineReading(chart)
        self._body.insertWidget(self._body.indexOf(self.details), chart, 1)
        walk = SpellWalk(chart)
        walk.menu_wanted.connect(self._show_menu)
        chart.selected.connect(self._tell)
        chart.brushed.connect(lambda: self.zoom.show_brushed(chart.brush is not None))
        chart.rows.entered.connect(self.details.enter)
        self.zoom.factor_wanted.connect(chart.zoom)
        self.zoom.kind_wanted.connect(self.reading.show_kind)
        self.reading.question_asked.connect(self.question_asked)
        self.reading.question_given_up.connect(self.question_given_up)
        self._take(chart)
        self._take(self.reading)

    def offer(self, *, notes: bool, replay: bool) -> None:
        """Offer what somebody listens to."""
        self.details.offer(notes=notes, replay=replay)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        super().show_snapshot(snapshot)
        self.zoom.offer_shift(snapshot.calendar is not None and bool(snapshot.calendar.plans))

    def show_answer(self, question: object, answer: object) -> None:
        if hasattr(self, "reading"):
            self.reading.show_answer(question, answer)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if hasattr(self, "reading"):
            self.reading.rest()

    def picked_moment(self) -> datetime | None:
        """Return when what is selected began."""
        return self._item.meant[0] if self._item else None

    def picked_about(self) -> Note | None:
        item, shown = self._item, self._snapshot
        if item is None or shown is None:
            return None
        start, end = item.meant
        # What stays selected although another span is shown cannot be seen.
        seen = item.start < (shown.shown.end or item.end) and item.end > (
            shown.shown.start or start
        )
        return Note(start, end, *self._who(item)) if seen else None

    def _show_zoom(self, zoom: Zoom) -> None:
        from factory_desktop.views.charts.visible_range import VisibleRange

        if self._snapshot is not None:
            span = span_of(zoom, self._looked_at(self._snapshot), self._snapshot)
            self.chart.show_range(VisibleRange.of(*span) if span else None)

    def _looked_at(self, snapshot: Snapshot) -> datetime:
        """Return the moment that a zoom is about: what is selected, now, or the middle."""
        start, end = self.chart.visible.moments()
        if self._item is not None:
            middle = self._item.start + (self._item.end - self._item.start) / 2
            if start <= middle <= end:
                return middle
        if start <= snapshot.taken_at <= end:
            return snapshot.taken_at
        return datetime.fromtimestamp(self.chart.visible.middle, UTC)

    def _filter(self) -> None:
        span = TimeSpan(*(self.chart.brush or self.chart.visible.moments()))
        self.chart.clear_brush()
        self.span_wanted.emit(span)

    def _tell(self, item: "Item | None") -> None:
        self._item = item
        if item is None:
            self.details.tell("", "")
            return
        workers = self.reading.kind is RowKind.WORKERS
        narrow = self.tr("Filter to this worker") if workers else self.tr("Filter to this station")
        words = self.chart.words_of(item)
        self.details.tell(words, narrow)
        self.chart.rows.setAccessibleDescription(words)

    def _show_events(self) -> None:
        if self._item is not None:
            worker_id, station_id = self._who(self._item)
            query = EventQuery(
                workers=(worker_id,) if worker_id else None,
                stations=(station_id,) if station_id else None,
            )
            self.events_wanted.emit(query_text(query), TimeSpan(*self._item.meant))

    def _write_note(self) -> None:
        if self._item is not None:
            self.note_wanted.emit(*self._item.meant, *self._who(self._item))

    def _narrow(self) -> None:
        if self._item is not None:
            workers = self.reading.kind is RowKind.WORKERS
            picked = self.worker_picked if workers else self.station_picked
            picked.emit(self._item.row_id)

    def _replay(self) -> None:
        if self._item is not None:
            self.replay_wanted.emit(self._item.meant[0])

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.words.text())

    def _show_menu(self, place: QPoint) -> None:
        if self._item is not None:
            menu = self.details.menu(self)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(place)

    def _who(self, item: "Item") -> tuple[str | None, str | None]:
        """Return the ids of the worker and the station that an item is about."""
        if item.spell is not None:
            return item.spell.worker_id or None, item.spell.station_id or None
        if self.reading.kind is RowKind.WORKERS:
            return item.row_id, None
        return None, item.row_id

    def _lay_out(self) -> None:
        title = plain.label(self.tr("Timeline"), role="page-title")
        question = plain.label(self.tr("What happened, and when?"), role="quiet")
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(12, 4, 12, 10)
        self._body.setSpacing(4)
        self._body.addWidget(title)
        self._body.addWidget(question)
        self._body.addSpacing(4)
        self._body.addWidget(self.zoom)
        self._body.addSpacing(2)
        self._body.addWidget(self.details)
