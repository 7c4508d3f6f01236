"""MainWindow: asks the bridge for a view, and lets every part show what comes back."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QContextMenuEvent
from PySide6.QtWidgets import QWidget

from factory_desktop.domain import event_query
from factory_desktop.domain.clock import Clock
from factory_desktop.domain.listening import ListenerState
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.span_choice import LATEST, SpanChoice, SpanKind
from factory_desktop.metrics.snapshot import Pick, Snapshot, View
from factory_desktop.models.bridge import Bridge
from factory_desktop.models.explaining.explanation import Evidence
from factory_desktop.views.banner import WayOut
from factory_desktop.views.desks import Desks
from factory_desktop.views.find_desk import FindDesk
from factory_desktop.views.frame import Frame
from factory_desktop.views.history import History
from factory_desktop.views.kept import Kept
from factory_desktop.views.language import LanguageChoice
from factory_desktop.views.layouts import Layouts
from factory_desktop.views.page_bar import PAGES
from factory_desktop.views.panes import Panes
from factory_desktop.views.room import Room
from factory_desktop.views.span_desk import SpanDesk
from factory_desktop.views.theme_source import ThemeChoice, ThemeSource

_FIRST_SIZE = (1440, 900)


class MainWindow(Frame):
    """The window: which page and which view are shown, and how they are come to."""

    retry_wanted = Signal()
    """The store is to be opened once more."""

    language_wanted = Signal(object)
    """A `LanguageChoice`, kept already: whoever made the window makes it anew."""

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
        super().__init__(themes.theme, clock, store)
        self._bridge = bridge
        self._themes = themes
        self._kept = kept
        self._page = "today"
        self._view = View(LATEST)
        self._history = History[tuple[str, View]]()
        self._snapshot: Snapshot | None = None
        self._listener = ListenerState()
        parts = self.banners, self.pages, self.status, self.replay, self.clock
        room = Room(self, bridge, self.actions_by_name, *parts, store, locked, kept)
        self.desks = Desks(room)
        self.pages.furnish(kept, self.actions_by_name)
        self.spans = SpanDesk(self, self.actions_by_name, self.clock)
        self.finder = FindDesk(self, self.menuBar(), self.actions_by_name, themes)
        self.layouts = Layouts(self, kept)
        self.panes = Panes(self, self._parts_for_keys)
        self._connect_actions()
        self._connect_parts()
        self._restore()

    def show_listener(self, state: ListenerState) -> None:
        """Say where cameras can send to, or why they cannot and what can be done."""
        self._listener = state
        for part in (self.when, self.pages, self.status, self.desks):
            part.show_listener(state)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show these figures, unless something else was asked for meanwhile."""
        if snapshot.view != self._view or snapshot.past is not self.clock.past:
            return
        self._snapshot = snapshot
        bars = self.when, self.side, self.status
        for part in (*bars, self.spans, self.finder, self.pages, self.desks):
            part.show_snapshot(snapshot)
        self.stripe.setVisible(snapshot.simulated)

    def show_start_failed(self, message: str) -> None:
        """Say why the store is not to be had, with ways out."""
        again = WayOut(self.tr("Try again"), self._retry)
        ends = self.desks.other_store.way(), WayOut(self.tr("Quit"), self.close)
        self.pages.block(message, again, *self.desks.store.ways(), *ends)

    def show_trouble(self, message: str | None) -> None:
        """Say what keeps figures from being read, or that it is over."""
        if message:
            self.banners.tell("trouble", message, "bad", self.desks.store.ways())
        else:
            self.banners.clear("trouble")

    def show_repaired(self, message: str) -> None:
        """Say that figures were wrong and have been put right."""
        self.banners.tell("repaired", message, "warning")

    def ask_for(self, view: View) -> None:
        """Ask for figures of this time, narrowed to these."""
        self._view = view = replace(view, named=self._kept.named)
        self.spans.show_choice(view.choice)
        self.filter.show_pick(view.pick)
        self.pages.select(view.pick)
        self.side.floor.select(view.pick)
        self.actions_by_name["view.clear-filter"].setEnabled(view.pick != Pick())
        self._note_place()
        self._bridge.show(view)

    def go(self, page: str) -> None:
        """Show this page."""
        self._page = page
        self.page_bar.set_page(page)
        self.actions_by_name[f"page.{page}"].setChecked(True)
        self.pages.go(page)
        self._note_place()

    def hand_over(self, other: "MainWindow") -> None:
        """Let another window of the same bridge stand here and show what this one shows."""
        self.desks.hand_over(other.desks)
        other.side.log.take_over(self.side.log.lines)
        self.layouts.keep()
        other.layouts.restore()
        other.show_listener(self._listener)
        other.go(self._page)
        other.ask_for(self._view)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.desks.paper.show_menu(event.pos(), event.globalPos()):
            super().contextMenuEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.layouts.keep()
        event.setAccepted(self.desks.closing.may_close(by_person=event.spontaneous()))

    def _note_place(self) -> None:
        self._history.visit((self._page, self._view))
        self.actions_by_name["go.back"].setEnabled(self._history.can_go(-1))
        self.actions_by_name["go.forward"].setEnabled(self._history.can_go(1))

    def _travel(self, step: int) -> None:
        place = self._history.go(step)
        if place is None:
            return
        # Both are part of the place that the history is at now, so nothing new is noted.
        self._page, self._view = place
        self.go(self._page)
        self.ask_for(self._view)

    def _parts_for_keys(self) -> list[QWidget]:
        bars = [self.when_holder, self.page_holder]
        return [*bars, self.banners, self.pages, *self.side.docks, self.status]

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

    def _open(self, page: str, pick: Pick) -> None:
        self.go(page)
        self._narrow(pick)

    def _find_events(self) -> None:
        self.go("events")
        self.pages.events.focus_filter()

    def _show_events(self, words: str, span: TimeSpan | None) -> None:
        if span:
            self._choose(SpanChoice(SpanKind.CUSTOM, span))
        self.go("events")
        self.pages.events.show_query(words)

    def _clear_filter(self) -> None:
        self._narrow(Pick())

    def _choose(self, choice: SpanChoice) -> None:
        self.ask_for(replace(self._view, choice=choice))

    def _show_evidence(self, evidence: Evidence) -> None:
        # What is picked is among the words: nothing else may narrow these events.
        self.ask_for(View(SpanChoice(SpanKind.CUSTOM, evidence.span)))
        self.go("events")
        self.pages.events.show_query(event_query.text(evidence.query))

    def _choose_theme(self, choice: ThemeChoice) -> None:
        self._kept.theme = choice
        self._themes.choose(choice)

    def _choose_language(self, choice: LanguageChoice) -> None:
        self._kept.language = choice
        self.language_wanted.emit(choice)

    def _show_names(self, named: bool) -> None:
        self._kept.named = named
        self.ask_for(self._view)

    def _connect_actions(self) -> None:
        handlers: dict[str, Callable[[], object]] = {
            "file.quit": self.close,
            "view.clear-filter": self._clear_filter,
            "view.find-events": self._find_events,
            "view.next-pane": partial(self.panes.go, 1),
            "view.previous-pane": partial(self.panes.go, -1),
            "go.back": partial(self._travel, -1),
            "go.forward": partial(self._travel, 1),
            "help.log": self.side.log.open,
            "go.next-concern": partial(self.side.attention.step, 1),
            "go.previous-concern": partial(self.side.attention.step, -1),
        }
        handlers |= {f"page.{page.name}": partial(self.go, page.name) for page in PAGES}
        handlers |= {
            f"theme.{choice.value}": partial(self._choose_theme, choice) for choice in ThemeChoice
        }
        handlers |= {
            f"language.{choice.value}": partial(self._choose_language, choice)
            for choice in LanguageChoice
        }
        for name, handler in handlers.items():
            # The state of the check mark is of no interest.
            self.actions_by_name[name].triggered.connect(lambda _, handler=handler: handler())
        self.actions_by_name["view.full-screen"].toggled.connect(
            lambda full: (self.showFullScreen if full else self.showNormal)()
        )
        self.actions_by_name["view.names"].setChecked(self._kept.named)
        self.actions_by_name["view.names"].toggled.connect(self._show_names)

    def _connect_parts(self) -> None:
        self._themes.changed.connect(self.set_theme)
        self._themes.changed.connect(self.desks.set_theme)
        self.desks.set_theme(self._themes.theme)
        self.desks.explain.events_wanted.connect(self._show_evidence)
        self._bridge.snapshot_changed.connect(self.show_snapshot)
        self._bridge.listener_changed.connect(self.show_listener)
        self._bridge.start_failed.connect(self.show_start_failed)
        self._bridge.trouble_changed.connect(self.show_trouble)
        self._bridge.repaired.connect(self.show_repaired)
        self._bridge.logged.connect(self.side.log.add)
        self._bridge.events_read.connect(self.pages.events.show_page)
        self.pages.events.page_wanted.connect(self._bridge.read_events)
        for chooser in (self.spans, self.when.chooser, self.layouts, self.finder):
            chooser.choice_wanted.connect(self._choose)
        self.finder.person_wanted.connect(partial(self._open, "workers"))
        self.finder.station_wanted.connect(partial(self._open, "stations"))
        self.filter.dropped.connect(self._narrow)
        for leading in (self.page_bar, self.layouts):
            leading.page_wanted.connect(self.go)
        self.pages.question_asked.connect(self._bridge.ask)
        self.pages.question_given_up.connect(self._bridge.give_up)
        self._bridge.answered.connect(self.pages.show_answer)
        self.pages.worker_picked.connect(self._pick_worker)
        self.pages.station_picked.connect(self._pick_station)
        self.side.floor.station_picked.connect(self._pick_station)
        self.side.attention.picked.connect(self._narrow)
        self.side.attention.followed.connect(self.desks.refused.follow)
        self.pages.span_wanted.connect(lambda span: self._choose(SpanChoice(SpanKind.CUSTOM, span)))
        self.pages.all_wanted.connect(partial(self.spans.choose, SpanKind.ALL))
        self.pages.filter_dropped.connect(self._clear_filter)
        self.pages.events_wanted.connect(self._show_events)
        self.desks.data.week_wanted.connect(partial(self.spans.choose, SpanKind.LAST_7_DAYS))
        self.desks.data.busy_changed.connect(self._rest_floor_button)
        self.desks.replay.choice_wanted.connect(self._choose)
        self.desks.replay.mode_changed.connect(self.set_mode)
        self.desks.replay.mode_changed.connect(
            lambda words: self.when.tools.set_in_force("go.replay" if words else "")
        )

    def _restore(self) -> None:
        self.resize(*_FIRST_SIZE)
        self.layouts.restore()
        self.actions_by_name[f"theme.{self._themes.choice.value}"].setChecked(True)
        self.actions_by_name[f"language.{self._kept.language.value}"].setChecked(True)
        self.go("today")
        self.ask_for(self._view)
