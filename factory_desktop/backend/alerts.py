"""Alerts: the watch over what the rules ask for, and the rehearsal of other rules."""

from collections.abc import Callable
from functools import partial

from factory_desktop.backend.alert_watch import AlertWatch
from factory_desktop.backend.receivers import Receivers
from factory_desktop.backend.rehearser import Rehearser
from factory_desktop.backend.watcher import Watcher
from factory_desktop.domain.alert import AlertBoard, Heed
from factory_desktop.domain.clock import LiveClock
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.rehearsal import RehearsalQuestion
from factory_desktop.store import health
from factory_desktop.store.opened import OpenedStore


class Alerts:
    """Both threads, from `start` to `stop`; before and without, nothing happens."""

    def __init__(
        self, shown: Callable[[], Moment], told: Watcher, changed: Callable[[], None]
    ) -> None:
        """`shown` is the moment that a window calls now; `changed` hears that it shows others."""
        self._shown, self._told, self._changed = shown, told, changed
        self._watch: AlertWatch | None = None
        self._rehearser: Rehearser | None = None

    def start(self, store: OpenedStore, receivers: Receivers) -> None:
        """Begin to look at what is in a store, and to have receivers told of it."""
        live = LiveClock()

        def now() -> Moment:
            return Moment.of(live, store.plant)

        told, probe = self._told, partial(health.look, store)
        self._rehearser = Rehearser(store.readers(), now, told.rehearsed)
        hears = told.noticed, self._changed, receivers
        self._watch = AlertWatch(store.readers(), store.writer, probe, now, self._shown, *hears)
        self._watch.start()

    def stop(self) -> None:
        """End after what is in hand."""
        if self._watch is not None and self._rehearser is not None:
            self._watch.stop()
            self._rehearser.stop()

    def look_soon(self, *, at_once: bool = False) -> None:
        """Say, on any thread, that something may have changed, or another time is shown."""
        if self._watch is not None:
            (self._watch.turn if at_once else self._watch.look_soon)()

    def heed(self, wish: Heed) -> None:
        """Acknowledge or mute an alert; returns at once."""
        if self._watch is not None:
            self._watch.heed(wish)

    def rehearse(self, question: RehearsalQuestion | None) -> None:
        """Tell the watcher bit by bit what rules would have said last week; None calls it off."""
        if self._rehearser is not None:
            self._rehearser.ask(question)

    def board(self, *, past: bool) -> AlertBoard | None:
        """Return what is shown of alerts; None before anybody has looked."""
        return None if self._watch is None else self._watch.board(past=past)
