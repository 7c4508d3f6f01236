"""ListenerThread: the listener's own thread and loop."""

import asyncio
import contextlib
import errno
import logging
import socket
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from factory_desktop.backend.dispatcher import Mailbox, StoreDispatcher
from factory_desktop.domain.listening import ListenerState
from factory_desktop.domain.sentence import Sentence
from factory_desktop.listener.limits import USUAL, Limits
from factory_desktop.listener.server import Listener
from factory_desktop.store.opened import OpenedStore

if TYPE_CHECKING:
    from factory_desktop.listener.certificates import Certificates, Identity

log = logging.getLogger(__name__)


class ListenerThread:
    """Listens until it is stopped; a port that cannot be had is told, not raised."""

    def __init__(
        self,
        store: OpenedStore,
        readers: ThreadPoolExecutor,
        address: tuple[str, int],
        changed: Callable[[ListenerState], None],
        limits: Limits = USUAL,
        certificates: "Certificates | None" = None,
    ) -> None:
        """Prepare; `changed` is called on this thread with each new state.

        With `certificates` others on the network are let in, with keys and TLS.
        """
        self._certificates = certificates
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
        identity = None
        try:
            if self._certificates is not None:
                identity = self._certificates.identify(self._host, dispatcher.clock.now())
            tls = identity.context if identity else None
            listener = Listener(dispatcher, self._host, self._port, self._limits, tls)
            await listener.start()
        except (OSError, ValueError) as error:
            lan = self._certificates is not None
            self._changed(_why_not(self._host, self._port, error, from_network=lan))
            return
        if identity is None:
            self._store.lock.announce(listener.address)
        self._changed(_shown(listener.address, identity))
        await self._stop.wait()
        await listener.stop()
        if identity is None:
            self._store.lock.announce(None)
        self._changed(ListenerState())


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


def _why_not(
    host: str, port: int, error: OSError | ValueError, *, from_network: bool
) -> ListenerState:
    if (isinstance(error, OSError) and error.errno == errno.EADDRINUSE) or _is_taken(host, port):
        problem, taken = _taken(port, from_network=from_network), port
    else:
        reason = getattr(error, "strerror", None) or str(error)
        problem, taken = _unfit(host, port, reason, from_network=from_network), None
    return ListenerState(problem=problem, taken_port=taken, free_port=_free_port(host, port))


def _taken(port: int, *, from_network: bool) -> Sentence:
    if from_network:
        return Sentence(
            "Port {port} is in use by another program. Cameras on the network cannot send.",
            port=port,
        )
    return Sentence("Port {port} is in use by another program. Cameras cannot send.", port=port)


def _unfit(host: str, port: int, reason: str, *, from_network: bool) -> Sentence:
    values = {"host": host, "port": port, "reason": reason}
    if from_network:
        return Sentence(
            "Cameras on the network cannot send: {host} port {port} cannot be listened on "
            "({reason}).",
            **values,
        )
    return Sentence(
        "Cameras cannot send: {host} port {port} cannot be listened on ({reason}).", **values
    )


def _is_taken(host: str, port: int) -> bool:
    with contextlib.suppress(OSError), socket.create_connection((host, port), timeout=0.5):
        return True
    return False


def _free_port(host: str, port: int) -> int | None:
    """Find the next port above that nobody has."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    for candidate in range(port + 1, min(port + 50, 65_536)):
        with contextlib.suppress(OSError), socket.socket(family) as probe:
            probe.bind((host, candidate))
            return candidate
    return None
