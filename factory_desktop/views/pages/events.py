"""EventsPage: what exactly the camera said."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from factory_desktop.domain.event_log import EventPage
from factory_desktop.domain.event_query import EVERYTHING
from factory_desktop.domain.note import Note
from factory_desktop.models.event_log_model import LogState
from factory_desktop.views import log_words, plain
from factory_desktop.views.follow_button import FollowButton
from factory_desktop.views.pages.figures_page import FiguresPage
from factory_desktop.views.query_field import QueryField
from factory_desktop.views.tables.event_table import EventTable
from factory_desktop.views.theme import Theme


class EventsPage(FiguresPage):
    """Every event, newest first, narrowed by words; it follows what comes or stands still."""

    page_wanted = Signal(object)
    """A `PageRequest`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.query = QueryField()
        self.follow = FollowButton(theme)
        self.table = EventTable()
        self.reach = plain.short_label("secondary")
        self.clear_filter = QPushButton(self.tr("Clear filter"))
        self._body = QStackedWidget()
        self._body.addWidget(self.table)
        self._body.addWidget(self._nothing())
        self._lay_out()
        self._take(self.table)
        log = self.table.log
        log.page_wanted.connect(self.page_wanted)
        log.state_changed.connect(self._show_state)
        self.query.query_changed.connect(log.set_query)
        self.clear_filter.clicked.connect(self.query.clear)
        self.follow.following_wanted.connect(self._set_following)
        self.table.newest_wanted.connect(lambda: self._set_following(True))
        self.table.left_top.connect(lambda: self._set_following(False))
        self._show_state(log.state())

    def show_page(self, page: EventPage) -> None:
        """Show the part of the log that was asked for."""
        self.table.log.take(page)

    def show_query(self, words: str) -> None:
        """Narrow the log by these words, and no others."""
        self.query.write(words)

    def focus_filter(self) -> None:
        """Let the next key be typed into the filter."""
        self.query.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.query.words.selectAll()

    def picked_moment(self) -> datetime | None:
        rows = self.table.selectionModel().selectedRows()
        return self.table.log.rows[rows[0].row()].stored.event.at if rows else None

    def picked_about(self) -> Note | None:
        rows = self.table.selectionModel().selectedRows()
        if not rows:
            return None
        event = self.table.log.rows[rows[0].row()].stored.event
        return Note(event.at, event.at, event.worker_id, event.station_id)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.follow.set_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:
        self.table.log.set_active(True)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.table.log.set_active(False)
        super().hideEvent(event)

    def _set_following(self, following: bool) -> None:
        self.table.log.set_following(following)
        if following:
            self.table.go_to_newest()

    def _show_state(self, state: LogState) -> None:
        self.follow.show_state(state)
        nothing = state.complete and not state.rows
        self._body.setCurrentIndex(1 if nothing else 0)
        filtered = self.query.query != EVERYTHING
        self._title.setText(
            self.tr("No events of this filter in this span")
            if filtered
            else self.tr("No events in this span")
        )
        self.clear_filter.setVisible(filtered)
        snapshot = self._snapshot
        if snapshot:
            zone, now = ZoneInfo(snapshot.zone), snapshot.taken_at
            words = log_words.reach(state, zone, now, filtered=filtered)
            self.reach.setText("" if nothing else words)
        plain.set_look(self.reach, "bad" if state.problem else "secondary")

    def _nothing(self) -> QWidget:
        self._title = plain.label(role="title")
        made = QWidget()
        inside = QVBoxLayout(made)
        inside.setSpacing(12)
        inside.addStretch()
        for widget in (self._title, self.clear_filter):
            inside.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch()
        return made

    def _lay_out(self) -> None:
        title = plain.label(self.tr("Events"), role="page-title")
        question = plain.label(self.tr("What exactly did the camera say?"), role="quiet")
        bar = QHBoxLayout()
        bar.setSpacing(10)
        bar.addWidget(self.query, 1)
        bar.addWidget(self.follow, 0, Qt.AlignmentFlag.AlignTop)
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        # Room for the card's round corners.
        inside.setContentsMargins(1, 6, 1, 6)
        inside.addWidget(self._body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 8)
        layout.setSpacing(4)
        layout.addWidget(title)
        layout.addWidget(question)
        layout.addSpacing(6)
        layout.addLayout(bar)
        layout.addSpacing(4)
        layout.addWidget(card, 1)
        layout.addWidget(self.reach)
