"""Courier: takes letters out of the outbox to the addresses that the user has set.

Where none is set, no socket is opened and nothing is loaded that could open one.
"""

import asyncio
import logging
import random
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from types import MappingProxyType

from sqlalchemy.exc import DatabaseError

from factory_desktop.domain.clock import Clock
from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.letter import Hook, Letter, Outcome
from factory_desktop.domain.webhook import Webhook
from factory_desktop.store import outbox
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.outbox import Settle
from factory_desktop.store.ticket import Ticket, answer_to

log = logging.getLogger(__name__)

LONGEST_SLEEP = 30.0
"""Seconds: whatever puts a letter in says so, but for another hand in the store."""
_REST = 1.0
"""Seconds after which the store is asked again that could not be."""
_PATIENCE = 10.0
"""Seconds until what came of a letter has to be written down; else it is sent again."""


class Courier:
    """Owns the thread that sends, from `start` to `stop`; one letter after the other."""

    def __init__(
        self,
        store: OpenedStore,
        clock: Clock,
        addresses: Mapping[Hook, Webhook],
        settled: Callable[[], None] = lambda: None,
    ) -> None:
        """`settled` is called on this one's thread once something has come of a letter."""
        self._store = store
        self._reading = store.readers()
        self._clock = clock
        self._settled = settled
        self._addresses: Mapping[Hook, Webhook] = MappingProxyType(dict(addresses))
        self._wake, self._stopping = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._work, name="courier")

    def start(self) -> None:
        """Begin to send."""
        self._thread.start()

    def stop(self) -> None:
        """End; what is on its way is sent again after the next start."""
        self._stopping.set()
        self._wake.set()
        self._reading.interrupt()
        if self._thread.is_alive():
            self._thread.join()
        self._reading.dispose()

    @property
    def addresses(self) -> Mapping[Hook, Webhook]:
        """Where letters go, as of now."""
        return self._addresses

    def serves(self, hook: Hook) -> bool:
        """Tell whether anybody is to be told."""
        return hook in self._addresses

    def set_address(self, hook: Hook, address: Webhook | None) -> None:
        """Send there from now on, or nowhere; on any thread."""
        others = {one: kept for one, kept in self._addresses.items() if one is not hook}
        self._addresses = MappingProxyType(others if address is None else {**others, hook: address})
        self.look_soon()

    def look_soon(self) -> None:
        """Say, on any thread, that a letter was put in."""
        self._wake.set()

    def _work(self) -> None:
        while not self._stopping.is_set():
            self._wake.clear()
            try:
                pause = self._send_due()
            except (KnownError, DatabaseError, TimeoutError) as error:
                log.debug("The outbox cannot be read or written: %s", error)
                pause = _REST
            except Exception:
                log.exception("A message could not be sent.")
                pause = LONGEST_SLEEP
            self._wake.wait(pause)

    def _send_due(self) -> float:
        """Send what is due; returns the seconds until there is more."""
        while not self._stopping.is_set():
            addresses = self._addresses
            if not addresses:
                return LONGEST_SLEEP
            with self._reading.connect() as connection:
                found = outbox.next_due(connection, tuple(addresses))
            if found is None:
                return LONGEST_SLEEP
            letter, due_at = found
            wait = (due_at - self._clock.now()).total_seconds()
            if wait > 0:
                return min(wait, LONGEST_SLEEP)
            self._send(addresses[letter.hook], letter)
        return 0.0

    def _send(self, address: Webhook, letter: Letter) -> None:
        # With aiohttp's client, which most have no use for.
        from factory_desktop.backend.posting import post

        outcome = asyncio.run(post(address, letter, self._stopping))
        if self._stopping.is_set() and not outcome.delivered:
            return
        _note(address, letter, outcome)
        done: Future[None] = Future()
        command = Settle(letter, outcome, random.random())  # noqa: S311 - a pause, no secret
        self._store.writer.submit(Ticket(command, answer_to(done), actor="program"))
        done.result(_PATIENCE)
        self._settled()


def _note(address: Webhook, letter: Letter, outcome: Outcome) -> None:
    if outcome.delivered:
        log.info("Message %s (%s) was delivered to %s", letter.id, letter.kind, address)
    elif outcome.given_up:
        log.warning("Message %s (%s) is given up: %s", letter.id, letter.kind, outcome.problem)
    else:
        log.info("Message %s (%s) waits: %s", letter.id, letter.kind, outcome.problem)
