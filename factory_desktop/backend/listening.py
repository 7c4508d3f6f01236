"""ListenerThread: the listener's own thread and loop."""

import asyncio
import contextlib
import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from factory_desktop.backend.dispatcher import Mailbox, StoreDispatcher
from factory_desktop.backend.why_not import why_not
from factory_desktop.domain.listening import ListenerState, Whom
from factory_desktop.domain.sentence import Sentence
from factory_desktop.listener.limits import USUAL, Limits
from factory_desktop.listener.reach import HERE, Reach
from factory_desktop.listener.server import Listener
from factory_desktop.store.opened import OpenedStore

if TYPE_CHECKING:
    from factory_desktop.listener.certificates import Certificates, Identity

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Welcome:
    """How others on the network are let in: with keys and TLS, or a few with keys alone."""

    certificates: "Certificates | None" = None
    """What makes ours."""
    asks: bool = False
    """Whether each is asked for a certificate as well."""
    only: frozenset[str] | None = None
    """The addresses let in without encryption, where there are no `certificates`."""

    @property
    def whom(self) -> Whom:
        """Say whom it is for."""
        return Whom.NETWORK if self.certificates is not None else Whom.PLAIN


class ListenerThread:
    """Listens until it is stopped; a port that cannot be had is told, not raised."""

    def __init__(
        self,
        store: OpenedStore,
        readers: ThreadPoolExecutor,
        address: tuple[str, int],
        changed: Callable[[ListenerState], None],
        limits: Limits = USUAL,
        welcome: "Welcome | None" = None,
    ) -> None:
        """Prepare; `changed` is called on this thread with each new state.

        With a `welcome` others on the network are let in.
        """
        self._welcome = welcome
        self._store = store
        self._readers = readers
        self._host, self._port = address
        self._changed = changed
        self._limits = limits
        self._mailbox: Mailbox | None = None
        self._stop: asyncio.Event | None = None
        self._begun = threading.Event()
        self._thread = threading.Thread(target=self._run, name="listener")

    def start(self) -> None:
        """Start to listen; returns when the loop runs, which may be before the port is open."""
        self._thread.start()
        self._begun.wait()

    def stop(self) -> None:
        """Answer what was accepted, then close the port."""
        with contextlib.suppress(RuntimeError):  # the loop has ended by itself: port taken
            if self._stop is not None:
                self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    def deliver(self) -> None:
        """Hand out the writer's answers, on any thread."""
        if self._mailbox is not None:
            self._mailbox.wake()

    def _run(self) -> None:
        try:
            with asyncio.Runner(loop_factory=_loop_factory()) as runner:
                runner.run(self._listen())
        except Exception as error:
            log.exception("The listener has stopped through a fault of the program.")
            problem = Sentence(
                "Cameras cannot send: a fault of the program ({kind}).", kind=type(error).__name__
            )
            self._changed(ListenerState(problem=problem))
        finally:
            self._begun.set()

    async def _listen(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._stop = asyncio.Event()
        dispatcher = StoreDispatcher(self._store, self._readers)
        self._mailbox = dispatcher.mailbox
        self._begun.set()
        identity, whom = None, self._welcome.whom if self._welcome else Whom.HERE
        try:
            reach, identity = self._reach(dispatcher.clock.now())
            listener = Listener(dispatcher, self._host, self._port, self._limits, reach)
            await listener.start()
        except (OSError, ValueError) as error:
            self._changed(why_not(self._host, self._port, error, whom))
            return
        if whom is Whom.HERE:
            self._store.lock.announce(listener.address)
        self._changed(_shown(listener.address, identity))
        await self._stop.wait()
        await listener.stop()
        if whom is Whom.HERE:
            self._store.lock.announce(None)
        self._changed(ListenerState())

    def _reach(self, now: datetime) -> "tuple[Reach, Identity | None]":
        """Say who is let in, and what we show them; raises as `Certificates.identify` does."""
        welcome = self._welcome
        if welcome is None:
            return HERE, None
        if welcome.certificates is None:
            return Reach(network=True, only=welcome.only), None
        identity = welcome.certificates.identify(self._host, now, asks=welcome.asks)
        return Reach(network=True, tls=identity.context, certificates=welcome.asks), identity


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """Return the faster loop where the extra `fast` is installed."""
    try:
        import uvloop
    except ImportError:
        return None
    factory: Callable[[], asyncio.AbstractEventLoop] = uvloop.new_event_loop
    return factory


def _shown(address: str, identity: "Identity | None") -> ListenerState:
    if identity is None:
        return ListenerState(address=address)
    return ListenerState(
        address=address,
        fingerprint=identity.fingerprint,
        authority=identity.authority,
        certified_until=identity.ends_at,
    )
