"""Receivers: whom the user has the program tell of alerts and of retraining, and where they are."""

import contextlib
import logging
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor

import msgspec

from factory_desktop.backend.courier import Courier
from factory_desktop.backend.retraining_watch import RetrainingWatch
from factory_desktop.domain.clock import Clock
from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.letter import Hook, Letter, new_id
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.webhook import Webhook
from factory_desktop.store import kept_settings
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.outbox import Post, TryAgain
from factory_desktop.store.ticket import Command, Ticket

log = logging.getLogger(__name__)

_OPTIONS = {Hook.ALERT: "alert_webhook", Hook.RETRAINING: "retraining_webhook"}


class Receivers:
    """Owns what sends, from `start` to `stop`; before and without, nobody is told."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._courier: Courier | None = None
        # What is chosen in the window is written on another thread than the window's.
        self._keeper = ThreadPoolExecutor(1, thread_name_prefix="receivers")

    def start(self, store: OpenedStore, clock: Clock) -> None:
        """Begin to send what waits in a store."""
        self._store = store
        courier = Courier(store, clock, _chosen(self._settings))
        self._watch = RetrainingWatch(store, clock, courier)
        self._courier = courier
        self._courier.start()
        self._watch.start()

    def stop(self) -> None:
        """End; what waits is sent after the next start."""
        if self._courier is not None:
            self._watch.stop()
            self._courier.stop()
        self._keeper.shutdown()

    @property
    def addresses(self) -> Mapping[Hook, Webhook]:
        """Where they are now."""
        return self._courier.addresses if self._courier is not None else {}

    def serves(self, hook: Hook) -> bool:
        """Tell whether anybody is to be told."""
        return hook in self.addresses

    def look_soon(self) -> None:
        """Say, on any thread, that a letter was put into the outbox."""
        if self._courier is not None:
            self._courier.look_soon()

    def settled(self) -> None:
        """Say, on any thread, that something was stored: it may be that somebody has asked."""
        if self._courier is not None:
            self._watch.look_soon()

    def choose(self, hook: Hook, address: Webhook | None) -> None:
        """Tell another one from now on, also after the next start, or nobody; returns at once."""
        if self._courier is None:
            return
        self._courier.set_address(hook, address)
        if _OPTIONS[hook] not in self._settings.locked:
            with contextlib.suppress(RuntimeError):  # it is stopping, and keeps no more
                self._keeper.submit(self._keep, hook, address)
        if address is not None:
            self._submit(TryAgain(hook))

    def test(self, hook: Hook) -> None:
        """Send a letter that says nothing but that it is a test; returns at once."""
        body = msgspec.json.encode({"test": True, "sentence": "This is a test."}).decode()
        self._submit(Post(Letter(new_id(), hook, "test", body)))

    def _keep(self, hook: Hook, address: Webhook | None) -> None:
        try:
            url = address.url if address else None
            kept_settings.keep(self._store.place, {_OPTIONS[hook]: url})
        except OSError as error:
            log.warning("The address of a receiver could not be kept: %s", error.strerror)

    def _submit(self, command: Command[None]) -> None:
        def answer(_result: None, error: BaseException | None) -> None:
            if error is not None:
                log.warning("A message could not be kept: %s", error)
            self.look_soon()

        try:
            self._store.writer.submit(Ticket(command, answer, actor="window"))
        except KnownError as error:
            answer(None, error)


def _chosen(settings: Settings) -> dict[Hook, Webhook]:
    chosen = {hook: getattr(settings, name) for hook, name in _OPTIONS.items()}
    return {hook: address for hook, address in chosen.items() if address is not None}
