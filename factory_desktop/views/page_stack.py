"""PageStack: the middle of the window, which shows figures or says why there are none."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget

from factory_desktop.domain.listening import ListenerState
from factory_desktop.domain.note import Note
from factory_desktop.metrics.snapshot import Pick, Snapshot
from factory_desktop.models import text
from factory_desktop.models.picked_names import PickedNames, picked_names
from factory_desktop.views.banner import WayOut
from factory_desktop.views.kept import Kept
from factory_desktop.views.pages.cameras import CamerasPage
from factory_desktop.views.pages.centered import CenteredPage
from factory_desktop.views.pages.events import EventsPage
from factory_desktop.views.pages.figures_page import FiguresPage
from factory_desktop.views.pages.first_run import FirstRunPage
from factory_desktop.views.pages.losses import LossesPage
from factory_desktop.views.pages.models import ModelsPage
from factory_desktop.views.pages.notice import NoticePage
from factory_desktop.views.pages.stations import StationsPage
from factory_desktop.views.pages.timeline import TimelinePage
from factory_desktop.views.pages.today import TodayPage
from factory_desktop.views.pages.workers import WorkersPage
from factory_desktop.views.tables.rows_table import RowsTable
from factory_desktop.views.theme import Theme


class PageStack(QStackedWidget):
    """The pages by name, and the one to be seen with the figures at hand."""

    worker_picked = Signal(str)
    station_picked = Signal(str)
    all_wanted = Signal()
    """All events are to be shown, whatever their time."""
    filter_dropped = Signal()
    span_wanted = Signal(object)
    """A `TimeSpan` that everything is to be narrowed to."""
    note_wanted = Signal(object, object, object, object)
    """Start and end of what a note is to be about, and the ids of worker and station or None."""
    explain_wanted = Signal(str)
    """The figure of this key is to be explained."""
    replay_wanted = Signal(object)
    """The moment that a replay is to begin at."""
    question_asked = Signal(object)
    """A page's `Question`."""
    question_given_up = Signal(object)
    """The same, when its answer is waited for no more."""
    events_wanted = Signal(str, object)
    """As that of `FiguresPage`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.today = TodayPage(theme)
        self.timeline = TimelinePage(theme)
        self.cameras = CamerasPage(theme)
        self.models = ModelsPage(theme)
        self.events = EventsPage(theme)
        self.first_run = FirstRunPage(theme)
        self.starting = NoticePage(theme, "database")
        self.nothing = NoticePage(theme, "calendar")
        self.blocked = NoticePage(theme, "alert-triangle")
        self.figures: dict[str, FiguresPage] = {
            "today": self.today,
            "workers": WorkersPage(theme),
            "stations": StationsPage(theme),
            "timeline": self.timeline,
            "losses": LossesPage(theme),
            "cameras": self.cameras,
            "models": self.models,
            "events": self.events,
        }
        self.wanted = "today"
        """The page of figures gone to last."""
        self._snapshot: Snapshot | None = None
        for page in (self.starting, *self.figures.values(), *self._others()):
            self.addWidget(page)
        for figures in self.figures.values():
            figures.worker_picked.connect(self.worker_picked)
            figures.station_picked.connect(self.station_picked)
            figures.span_wanted.connect(self.span_wanted)
            figures.note_wanted.connect(self.note_wanted)
            figures.explain_wanted.connect(self.explain_wanted)
            figures.question_asked.connect(self.question_asked)
            figures.question_given_up.connect(self.question_given_up)
            figures.filter_dropped.connect(self.filter_dropped)
            figures.events_wanted.connect(self.events_wanted)
        self.timeline.replay_wanted.connect(self.replay_wanted)
        self.starting.tell(self.tr("Opening the store…"), "")

    def furnish(self, kept: Kept, actions: Mapping[str, QAction]) -> None:
        """Take tables as they were left, and the window's actions for menus of rows."""
        for page in self.figures.values():
            page.furnish(kept, actions)
        columns = actions["view.columns"]
        columns.triggered.connect(self._choose_columns)
        self.currentChanged.connect(lambda _: columns.setEnabled(self._table() is not None))
        columns.setEnabled(self._table() is not None)

    def go(self, name: str) -> None:
        """Show this page of figures, as soon as there are any."""
        self.wanted = name
        if self._snapshot:
            self.show_snapshot(self._snapshot)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show these figures, or what is to be done where there are none."""
        self._snapshot = snapshot
        for page in self.figures.values():
            page.show_snapshot(snapshot)
        if not (snapshot.store.events or snapshot.stored):
            self.setCurrentWidget(self.first_run)
        elif self.figures[self.wanted].needs_events and _is_empty(snapshot):
            self._say_nothing(snapshot)
            self.setCurrentWidget(self.nothing)
        else:
            self.setCurrentWidget(self.figures[self.wanted])

    def picked_moment(self) -> datetime | None:
        """Return the moment of what is selected on the page shown, if anything is."""
        return self.figures[self.wanted].picked_moment()

    def picked_about(self) -> Note | None:
        """Return a note about what is selected on the page shown, if anything is."""
        return self.figures[self.wanted].picked_about()

    def show_answer(self, question: object, answer: object) -> None:
        """Hand the answer to a question to the page that asked."""
        for page in self.figures.values():
            page.show_answer(question, answer)

    def show_listener(self, state: ListenerState) -> None:
        """Tell the first-run page where cameras send to."""
        self.first_run.show_listener(state)

    def block(self, message: str, *ways: WayOut) -> None:
        """Say why the store is not to be had."""
        self._snapshot = None
        self.blocked.tell(self.tr("The store cannot be opened"), message, ways)
        self.setCurrentWidget(self.blocked)

    def wait(self) -> None:
        """Say that the store is being opened."""
        self.setCurrentWidget(self.starting)

    def add_charts(self) -> None:
        """Put the charts in their places."""
        for page in self.figures.values():
            page.add_charts()
        self.timeline.offer(notes=self._heard("note_wanted"), replay=self._heard("replay_wanted"))

    def select(self, pick: Pick) -> None:
        """Mark the picked worker and station in the tables."""
        for page in self.figures.values():
            page.select(pick)

    def set_theme(self, theme: Theme) -> None:
        """Repaint in these colors."""
        for figures in self.figures.values():
            figures.set_theme(theme)
        for page in (self.starting, *self._others()):
            page.set_theme(theme)

    def _heard(self, name: str) -> bool:
        """Whether somebody listens to a signal."""
        meta = self.metaObject()
        # `QMetaMethod.fromSignal` would keep this one, and all of its window, for good.
        methods = map(meta.method, range(meta.methodCount()))
        return any(self.isSignalConnected(one) for one in methods if one.name() == name.encode())

    def _table(self) -> RowsTable | None:
        page = self.currentWidget()
        return page.table_in_sight if isinstance(page, FiguresPage) else None

    def _choose_columns(self) -> None:
        table = self._table()
        if table:
            table.choose_columns(table.mapToGlobal(table.viewport().pos()))

    def _others(self) -> tuple[CenteredPage, ...]:
        return self.first_run, self.nothing, self.blocked

    def _say_nothing(self, snapshot: Snapshot) -> None:
        show_all = WayOut(self.tr("Show all"), self.all_wanted.emit)
        if snapshot.view.pick == Pick():
            self.nothing.tell(self.tr("No events in this span"), self._last(snapshot), [show_all])
            return
        clear = WayOut(self.tr("Clear filter"), self.filter_dropped.emit)
        title = self._nobodys(picked_names(snapshot))
        self.nothing.tell(title, self._last(snapshot), [clear, show_all])

    def _nobodys(self, picked: PickedNames) -> str:
        """Say of whom and of what there is nothing."""
        if picked.worker and picked.station:
            said = self.tr("No events of {worker} at {station} in this span")
        elif picked.worker:
            said = self.tr("No events of {worker} in this span")
        else:
            said = self.tr("No events at {station} in this span")
        return said.format(worker=picked.worker, station=picked.station)

    def _last(self, snapshot: Snapshot) -> str:
        last = snapshot.store.last_event_at
        if last is None:
            return ""
        moment, store = text.moment(last, ZoneInfo(snapshot.zone)), snapshot.store
        if store.simulated_events == store.events:
            return self.tr("The last simulated event is of {moment}.").format(moment=moment)
        return self.tr("The last event is of {moment}.").format(moment=moment)


def _is_empty(snapshot: Snapshot) -> bool:
    """Whether there is nothing, not even what will come while a replay plays."""
    begins = snapshot.past and snapshot.view.pick == Pick()
    return not snapshot.dashboard.factory.events and not begins
