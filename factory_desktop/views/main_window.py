"""MainWindow: menus, the row of spans, the left bar, the pages and the status bar."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from factory_desktop.domain.clock import Clock
from factory_desktop.domain.listening import ListenerState
from factory_desktop.domain.span import TimeSpan, local_day
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.metrics.snapshot import Pick, Snapshot, View
from factory_desktop.models.bridge import Bridge
from factory_desktop.views.actions import Actions
from factory_desktop.views.app_icon import app_icon
from factory_desktop.views.banner import Banners, WayOut
from factory_desktop.views.desks import Desks
from factory_desktop.views.dialogs.custom_span import CustomSpanDialog
from factory_desktop.views.kept import Kept
from factory_desktop.views.page_bar import PAGES, PageBar
from factory_desktop.views.page_stack import PageStack
from factory_desktop.views.room import Room
from factory_desktop.views.status_row import StatusRow
from factory_desktop.views.stripe import Stripe
from factory_desktop.views.theme import Theme
from factory_desktop.views.theme_source import ThemeChoice, ThemeSource
from factory_desktop.views.when_bar import WhenBar, span_shown

_NARROW_BELOW, _SHORT_BELOW = 1280, 900
_FIRST_SIZE = (1440, 900)


class MainWindow(QMainWindow):
    """The window: asks the bridge for a view, shows the snapshots that come back."""

    first_painted = Signal()
    """The window can be seen; from now on what is slow to load may be loaded."""

    retry_wanted = Signal()
    """The store is to be opened once more."""

    def __init__(
        self,
        bridge: Bridge,
        themes: ThemeSource,
        kept: Kept,
        clock: Clock,
        store: Path,
        locked: frozenset[str] = frozenset(),
    ) -> None:
        """`locked` names the settings that were set from outside."""
        super().__init__()
        self._bridge = bridge
        self._themes = themes
        self._kept = kept
        self._clock = clock
        self._view = View()
        self._snapshot: Snapshot | None = None
        self._painted = False
        self.setWindowTitle(self.tr("{store} – Factory Desktop").format(store=store.name))
        self.setWindowIcon(app_icon())
        self.setMinimumSize(1100, 700)
        self._build(themes.theme)
        self.actions_by_name = Actions(self, self.menuBar())
        parts = self.banners, self.pages, self.status
        self.desks = Desks(Room(self, bridge, self.actions_by_name, *parts, clock, store, locked))
        self._connect_actions()
        self._connect_parts()
        self._restore()

    def show_listener(self, state: ListenerState) -> None:
        """Say where cameras can send to, or why they cannot and what can be done."""
        for part in (self.when, self.pages, self.status, self.desks):
            part.show_listener(state)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show these figures, unless something else was asked for meanwhile."""
        if snapshot.view != self._view:
            return
        self._snapshot = snapshot
        for part in (self.when, self.pages, self.status, self.desks):
            part.show_snapshot(snapshot)
        self.stripe.setVisible(snapshot.simulated)

    def show_start_failed(self, message: str) -> None:
        """Say why the store is not to be had, with ways out."""
        again = WayOut(self.tr("Try again"), self._retry)
        self.pages.block(message, again, WayOut(self.tr("Quit"), self.close))

    def show_trouble(self, message: str | None) -> None:
        """Say what keeps figures from being read, or that it is over."""
        if message:
            self.banners.tell("trouble", message, "bad")
        else:
            self.banners.clear("trouble")

    def show_repaired(self, message: str) -> None:
        """Say that figures were wrong and have been put right."""
        self.banners.tell("repaired", message, "warning")

    def ask_for(self, view: View) -> None:
        """Ask for figures of this time, narrowed to these."""
        self._view = view
        self.when.set_kind(view.choice.kind)
        self.actions_by_name[f"span.{view.choice.kind.value}"].setChecked(True)
        self.filter.show_pick(view.pick)
        self.pages.select(view.pick)
        self.actions_by_name["view.clear-filter"].setEnabled(view.pick != Pick())
        self._bridge.show(view)

    def go(self, page: str) -> None:
        """Show this page."""
        self.page_bar.set_page(page)
        self.actions_by_name[f"page.{page}"].setChecked(True)
        self.pages.go(page)

    def bring_to_front(self) -> None:
        """Show the window over the others, as after a second start."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()

    def set_theme(self, theme: Theme) -> None:
        """Repaint everything in these colors."""
        for part in (
            self.when,
            self.page_bar,
            self.pages,
            self.banners,
            self.status,
            self.stripe,
        ):
            part.set_theme(theme)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.Paint and not self._painted:
            self._painted = True
            # Once round the loop, so that the paint has reached the screen.
            QTimer.singleShot(0, self.first_painted.emit)
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.page_bar.set_narrow(self.width() < _NARROW_BELOW)
        self.pages.today.set_short(self.height() < _SHORT_BELOW)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._kept.geometry = self.saveGeometry()
        super().closeEvent(event)

    def _rest_floor_button(self, busy: bool) -> None:
        # A button that rests hands its focus to the next one, where Enter would surprise.
        if busy and self.pages.first_run.add_floor.hasFocus():
            self._middle.setFocus()
        self.pages.first_run.add_floor.setDisabled(busy)

    def _retry(self) -> None:
        self.pages.wait()
        self.retry_wanted.emit()

    def _pick_worker(self, worker_id: str) -> None:
        self._narrow(replace(self._view.pick, worker_id=worker_id))

    def _pick_station(self, station_id: str) -> None:
        self._narrow(replace(self._view.pick, station_id=station_id))

    def _narrow(self, pick: Pick) -> None:
        if pick != self._view.pick:
            self.ask_for(replace(self._view, pick=pick))

    def _find_events(self) -> None:
        self.go("events")
        self.pages.events.focus_filter()

    def _show_events(self, words: str, span: TimeSpan | None) -> None:
        if span:
            choice = SpanChoice(SpanKind.CUSTOM, span)
            self.ask_for(replace(self._view, choice=choice))
        self.pages.events.query.words.setText(words)
        self.go("events")

    def _clear_filter(self) -> None:
        self._narrow(Pick())

    def _choose_span(self, kind: SpanKind) -> None:
        if kind is SpanKind.CUSTOM:
            self._choose_custom()
        else:
            self.ask_for(replace(self._view, choice=SpanChoice(kind)))

    def _choose_custom(self) -> None:
        zone = ZoneInfo(self._snapshot.zone) if self._snapshot else ZoneInfo("UTC")
        dialog = CustomSpanDialog(self, self._span_to_change(zone), zone)
        if dialog.exec() == CustomSpanDialog.DialogCode.Accepted:
            choice = SpanChoice(SpanKind.CUSTOM, dialog.span())
            self.ask_for(replace(self._view, choice=choice))
        else:
            self.ask_for(self._view)

    def _span_to_change(self, zone: ZoneInfo) -> TimeSpan:
        shown = span_shown(self._snapshot) if self._snapshot else TimeSpan()
        if shown.start is None or shown.end is None:
            return local_day(self._clock.now(), zone)
        return shown

    def _show_all(self) -> None:
        self._choose_span(SpanKind.ALL)

    def _choose_theme(self, choice: ThemeChoice) -> None:
        self._kept.theme = choice
        self._themes.choose(choice)

    def _set_full_screen(self, full: bool) -> None:
        (self.showFullScreen if full else self.showNormal)()

    def _build(self, theme: Theme) -> None:
        self.when = WhenBar(theme)
        self.stripe = Stripe(theme)
        self.stripe.hide()
        self.filter = self.when.filter
        self.banners = Banners(theme)
        self.page_bar = PageBar(theme)
        self.pages = PageStack(theme)
        self.status = StatusRow(theme, self._clock)
        self.setStatusBar(self.status)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.setContentsMargins(0, 6, 0, 0)
        right.addWidget(self.banners)
        right.addWidget(self.pages, 1)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.page_bar)
        below.addLayout(right, 1)
        self._middle = central = QWidget()
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.when)
        layout.addWidget(self.stripe)
        layout.addLayout(below, 1)
        self.setCentralWidget(central)
        # So that no button has the focus before anyone has touched a key.
        central.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        central.setFocus()

    def _connect_actions(self) -> None:
        handlers: dict[str, Callable[[], object]] = {
            "file.quit": self.close,
            "view.clear-filter": self._clear_filter,
            "view.find-events": self._find_events,
        }
        handlers |= {f"page.{page.name}": partial(self.go, page.name) for page in PAGES}
        handlers |= {f"span.{kind.value}": partial(self._choose_span, kind) for kind in SpanKind}
        handlers |= {
            f"theme.{choice.value}": partial(self._choose_theme, choice) for choice in ThemeChoice
        }
        for name, handler in handlers.items():
            # The state of the check mark is of no interest.
            self.actions_by_name[name].triggered.connect(lambda _, handler=handler: handler())
        self.actions_by_name["view.full-screen"].toggled.connect(self._set_full_screen)

    def _connect_parts(self) -> None:
        self._themes.changed.connect(self.set_theme)
        self._bridge.snapshot_changed.connect(self.show_snapshot)
        self._bridge.listener_changed.connect(self.show_listener)
        self._bridge.start_failed.connect(self.show_start_failed)
        self._bridge.trouble_changed.connect(self.show_trouble)
        self._bridge.repaired.connect(self.show_repaired)
        self._bridge.events_read.connect(self.pages.events.show_page)
        self.pages.events.page_wanted.connect(self._bridge.read_events)
        self.when.span_wanted.connect(self._choose_span)
        self.filter.dropped.connect(self._narrow)
        self.page_bar.page_wanted.connect(self.go)
        self.pages.question_asked.connect(self._bridge.ask)
        self._bridge.answered.connect(self.pages.show_answer)
        self.pages.worker_picked.connect(self._pick_worker)
        self.pages.station_picked.connect(self._pick_station)
        self.pages.all_wanted.connect(self._show_all)
        self.pages.filter_dropped.connect(self._clear_filter)
        self.pages.events_wanted.connect(self._show_events)
        self.desks.data.week_wanted.connect(partial(self._choose_span, SpanKind.LAST_7_DAYS))
        self.desks.data.busy_changed.connect(self._rest_floor_button)

    def _restore(self) -> None:
        self.resize(*_FIRST_SIZE)
        if self._kept.geometry:
            self.restoreGeometry(self._kept.geometry)
        self.actions_by_name[f"theme.{self._themes.choice.value}"].setChecked(True)
        self.go("today")
        self.ask_for(self._view)
