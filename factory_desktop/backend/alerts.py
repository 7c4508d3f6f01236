"""Alerts: the watch over what the rules ask for, and the rehearsal of other rules."""

from collections.abc import Callable

from factory_desktop.backend.alert_watch import AlertWatch
from factory_desktop.backend.rehearser import Rehearser
from factory_desktop.backend.watcher import Watcher
from factory_desktop.domain.alert import AlertBoard, Heed
from factory_desktop.domain.clock import LiveClock
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.rehearsal import RehearsalQuestion
from factory_desktop.store.opened import OpenedStore


class Alerts:
    """Both threads, from the start of the program to its end."""

    def __init__(
        self,
        store: OpenedStore,
        shown: Callable[[], Moment],
        told: Watcher,
        changed: Callable[[], None],
    ) -> None:
        """`shown` is the moment that a window calls now; `changed` hears that it shows others."""
        live = LiveClock()

        def now() -> Moment:
            return Moment.of(live, store.plant)

        self._watch = AlertWatch(store.readers(), store.writer, now, shown, told.noticed, changed)
        self._rehearser = Rehearser(store.readers(), now, told.rehearsed)
        self._watch.start()

    def stop(self) -> None:
        """End after what is in hand."""
        self._watch.stop()
        self._rehearser.stop()

    def look_soon(self, *, at_once: bool = False) -> None:
        """Say, on any thread, that something may have changed, or another time is shown."""
        (self._watch.turn if at_once else self._watch.look_soon)()

    def heed(self, wish: Heed) -> None:
        """Acknowledge or mute an alert; returns at once."""
        self._watch.heed(wish)

    def rehearse(self, question: RehearsalQuestion | None) -> None:
        """Tell the watcher bit by bit what rules would have said last week; None calls it off."""
        if question is None:
            self._rehearser.give_up()
        else:
            self._rehearser.ask(question)

    def board(self, *, past: bool) -> AlertBoard | None:
        """Return what is shown of alerts; None before anybody has looked."""
        return self._watch.board(past=past)
