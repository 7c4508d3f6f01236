"""ReplayDesk: shows the floor as it was, moves on from there, and comes back to live."""

import time
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from factory_desktop.domain.clock import ReplayClock
from factory_desktop.domain.listening import ListenerState
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.metrics.snapshot import Snapshot, View
from factory_desktop.models import text
from factory_desktop.views.bare_keys import BareKeys
from factory_desktop.views.dialogs.once import once
from factory_desktop.views.replay_bar import SPEEDS
from factory_desktop.views.room import Room

_TICK_MS = 100
_DRAG_MS = 150
"""A drag asks for figures this often at most."""
_SECOND = timedelta(seconds=1)


class ReplayDesk(QObject):
    """Sets the window's clock: live, or one that goes through a past time at some speed."""

    choice_wanted = Signal(object)
    """A `SpanChoice` that has the moment in it, since the one shown has not."""
    mode_changed = Signal(str)
    """What the window is to be called beside its store; empty when it is live."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.window)
        self._room, self._clock, self._bar = room, room.clock, room.replay
        self._replay: ReplayClock | None = None
        self._speed = SPEEDS[2]
        self._snapshot: Snapshot | None = None
        self._receiving = False
        self._left_with = 0
        self._first: tuple[View, datetime] | None = None
        self._dragged_to: datetime | None = None
        self._resume: int | None = None
        self._ticking, self._dragging = QTimer(self), QTimer(self)
        self._ticking.setInterval(_TICK_MS)
        self._ticking.timeout.connect(self._tick)
        self._dragging.setSingleShot(True)
        self._dragging.setInterval(_DRAG_MS)
        self._dragging.timeout.connect(self._jump_to_mouse)
        BareKeys(room.window, [room.actions["go.play"]])
        self._connect()
        self._allow()

    def show_listener(self, state: ListenerState) -> None:
        """Know whether events come in meanwhile."""
        self._receiving = bool(state.address)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know the span, and how much has been stored meanwhile."""
        self._snapshot = snapshot
        if self._replay is None:
            self._left_with = snapshot.stored
        else:
            self._show()
        self._allow()

    def start(self, at: datetime, *, playing: bool = True) -> None:
        """Show this moment and, if playing, what came after it."""
        self._turn(self._made(at, self._speed if playing else 0))
        choice = self._snapshot.view.choice if self._snapshot else SpanChoice()
        if self._snapshot and _is_fixed(choice) and at not in self._snapshot.span:
            other = SpanKind.SHIFT if choice.kind is SpanKind.SHIFT else SpanKind.TODAY
            self.choice_wanted.emit(SpanChoice(other))

    def go_live(self) -> None:
        """Show the present again."""
        if self._replay is None:
            return
        self._replay = self._resume = self._dragged_to = None
        self._ticking.stop()
        self._dragging.stop()
        self._clock.go_live()
        self._room.bridge.set_clock(self._clock.live)
        focused, page = QApplication.focusWidget(), self._bar.parentWidget()
        if page is not None and focused is not None and self._bar.isAncestorOf(focused):
            page.setFocus()
        self._bar.hide()
        self.mode_changed.emit("")
        self._allow()

    def _replay_from_here(self) -> None:
        if self._snapshot is None:
            return
        at = self._room.pages.picked_moment() or self._snapshot.shown.start
        if at is not None and at < self._clock.live.now():
            self.start(at)
        else:
            self._room.status.progress.say(self.tr("Nothing of this span has passed yet."))

    def _ask_for_time(self) -> None:
        from factory_desktop.views.dialogs.go_to_time import GoToTimeDialog

        if self._snapshot is None:
            return
        zone, present = ZoneInfo(self._snapshot.zone), self._clock.live.now()
        with once(GoToTimeDialog(self._room.window, self._clock.now(), zone, present)) as dialog:
            if dialog.exec() == GoToTimeDialog.DialogCode.Accepted:
                self.start(dialog.at.moment(), playing=False)

    def _toggle(self) -> None:
        replay = self._replay
        if replay is None:
            return
        if replay.speed:
            self._turn(replay.going(0))
        elif replay.now() >= self._stretch()[1]:
            # At the end, as on any player, it plays from the start.
            self._turn(replay.moved(self._stretch()[0], self._speed))
        else:
            self._turn(replay.going(self._speed))

    def _step_speed(self, step: int) -> None:
        place = SPEEDS.index(self._speed) + step
        self._set_speed(SPEEDS[max(0, min(place, len(SPEEDS) - 1))])

    def _set_speed(self, speed: int) -> None:
        self._speed = speed
        if self._replay:
            self._turn(self._replay.going(speed if self._replay.speed else 0))

    def _jump_to_start(self) -> None:
        if self._replay:
            self._turn(self._replay.moved(self._stretch()[0]))

    def _jump_to_end(self) -> None:
        end = self._stretch()[1]
        if end + _SECOND >= self._clock.live.now():
            self.go_live()
        elif self._replay:
            self._turn(self._replay.moved(end, 0))

    def _drag(self, at: datetime) -> None:
        if self._replay:
            if self._resume is None:
                self._resume = round(self._replay.speed)
            self._dragged_to = at
            if not self._dragging.isActive():
                self._jump_to_mouse()

    def _jump_to_mouse(self) -> None:
        if self._replay and self._dragged_to:
            at, self._dragged_to = self._dragged_to, None
            self._turn(self._replay.moved(at, 0))
            self._dragging.start()

    def _drop(self, at: datetime) -> None:
        if self._replay:
            speed = self._replay.speed if self._resume is None else self._resume
            self._resume = self._dragged_to = None
            self._dragging.stop()
            self._turn(self._replay.moved(at, speed))

    def _made(self, at: datetime, speed: int) -> ReplayClock:
        return ReplayClock(min(at, self._clock.live.now()), speed, time.monotonic())

    def _turn(self, clock: ReplayClock) -> None:
        """Put this clock in force."""
        self._replay = clock
        self._clock.set(clock)
        self._room.bridge.set_clock(clock)
        if clock.speed:
            self._ticking.start()
        else:
            self._ticking.stop()
        self._bar.show()
        self._show()
        self._allow()

    def _tick(self) -> None:
        replay, snapshot = self._replay, self._snapshot
        if replay is None or snapshot is None:
            return
        now = replay.now()
        if now >= self._clock.live.now():
            self.go_live()
            said = self.tr("The replay has reached the present. What is shown is live again.")
            self._room.status.progress.say(said)
            return
        end = snapshot.span.end if _is_fixed(snapshot.view.choice) else None
        if end is not None and now >= end:
            self._turn(replay.moved(end, 0))
        self._show()

    def _show(self) -> None:
        """Say in the bar and in the title which moment is shown."""
        replay, snapshot = self._replay, self._snapshot
        if replay is None or snapshot is None:
            return
        at = replay.now()
        if replay.speed > 1 and snapshot.past and replay.at <= snapshot.taken_at < at:
            # At great speed figures are minutes behind the clock: the bar says what they are of.
            at = snapshot.taken_at
        zone = ZoneInfo(snapshot.zone)
        self._bar.show_moment(*self._stretch(), at, zone)
        self._bar.show_pace(self._speed, playing=bool(self._resume or replay.speed))
        stored = max(0, snapshot.stored - self._left_with)
        self._bar.show_stored(stored, receiving=self._receiving)
        day, clock_time = text.short_day(at, zone), text.clock_time(at, zone)
        self.mode_changed.emit(self.tr("Replay {day} {time}").format(day=day, time=clock_time))

    def _stretch(self) -> tuple[datetime, datetime]:
        """Return the span over which the slider goes; it ends with what has passed."""
        present, snapshot = self._clock.live.now(), self._snapshot
        if snapshot is None:
            return present, present
        span = snapshot.span
        if span.start is None:
            start = self._first_of(snapshot)
        elif span.end is None:
            # What moves with the clock is as long as this, up to the present.
            start = present - (snapshot.taken_at - span.start)
        else:
            start = span.start
        return start, max(start, min(span.end or present, present))

    def _first_of(self, snapshot: Snapshot) -> datetime:
        """Return the first hour of all; a clock that stands before it knows of no event."""
        start = snapshot.shown.start or snapshot.taken_at
        if self._first and self._first[0] == snapshot.view:
            start = min(start, self._first[1])
        self._first = snapshot.view, start
        return start

    def _connect(self) -> None:
        actions, bar = self._room.actions, self._bar
        actions["go.live"].triggered.connect(self.go_live)
        actions["go.replay"].triggered.connect(self._replay_from_here)
        actions["go.time"].triggered.connect(self._ask_for_time)
        actions["go.play"].triggered.connect(self._toggle)
        actions["go.slower"].triggered.connect(lambda: self._step_speed(-1))
        actions["go.faster"].triggered.connect(lambda: self._step_speed(1))
        bar.live_wanted.connect(self.go_live)
        bar.play_wanted.connect(self._toggle)
        bar.start_wanted.connect(self._jump_to_start)
        bar.end_wanted.connect(self._jump_to_end)
        bar.speed_wanted.connect(self._set_speed)
        bar.slider.dragged.connect(self._drag)
        bar.slider.dropped.connect(self._drop)

    def _allow(self) -> None:
        actions, snapshot = self._room.actions, self._snapshot
        some = snapshot is not None and bool(snapshot.stored or snapshot.store.events)
        for name in ("go.replay", "go.time"):
            actions[name].setEnabled(some)
        for name in ("go.play", "go.slower", "go.faster"):
            actions[name].setEnabled(self._replay is not None)


def _is_fixed(choice: SpanChoice) -> bool:
    """Whether a span stays the same wherever the clock is."""
    return choice.kind is SpanKind.CUSTOM or choice.shift is not None
