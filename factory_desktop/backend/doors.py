"""Doors: where cameras come in, on this computer and from the network."""

import contextlib
import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from factory_desktop.backend.listening import ListenerThread
from factory_desktop.backend.watcher import Watcher
from factory_desktop.domain.listening import LanChoice, ListenerState
from factory_desktop.domain.settings import Settings
from factory_desktop.listener.limits import Limits
from factory_desktop.store import kept_settings
from factory_desktop.store.opened import OpenedStore

log = logging.getLogger(__name__)


class Doors:
    """Opens, moves and closes both; what can take long is done on a thread of its own."""

    def __init__(
        self,
        settings: Settings,
        store: OpenedStore,
        readers: ThreadPoolExecutor,
        watcher: Watcher,
    ) -> None:
        self._settings = settings
        self._store = store
        self._readers = readers
        self._watcher = watcher
        self._limits = Limits.of(settings)
        self._here: ListenerThread | None = None
        self._lan: ListenerThread | None = None
        self._mover = ThreadPoolExecutor(1, thread_name_prefix="mover")

    def open(self) -> None:
        """Begin to listen, where the settings say."""
        self._open_here(self._settings.port)
        self._open_lan(LanChoice(self._settings.lan, self._settings.lan_port))

    def close(self) -> None:
        """Answer what was accepted, and listen no more."""
        self._mover.shutdown(cancel_futures=True)
        self._close_here()
        self._close_lan()

    def deliver(self) -> None:
        """Hand out the writer's answers, on any thread."""
        for listener in (self._here, self._lan):
            if listener is not None:
                listener.deliver()

    def listen_on(self, port: int) -> None:
        """Listen on another port of this computer, or try the same one again; returns at once."""
        # Not on a reader's thread: the listener may wait for these to end.
        with contextlib.suppress(RuntimeError):  # it is closing, and listens no more
            self._mover.submit(self._move_here, port)

    def let_in(self, choice: LanChoice) -> None:
        """Let cameras on the network in, or no more, also after the next start; returns at once."""
        with contextlib.suppress(RuntimeError):  # as above
            self._mover.submit(self._move_lan, choice)

    def _move_here(self, port: int) -> None:
        try:
            self._close_here()
            self._open_here(port)
        except Exception:
            log.exception("The listener could not be moved to port %d.", port)

    def _move_lan(self, choice: LanChoice) -> None:
        try:
            self._close_lan()
            if "lan" not in self._settings.locked:
                self._keep(choice)
            self._open_lan(choice)
        except Exception:
            log.exception("The listener for the network could not be moved.")

    def _keep(self, choice: LanChoice) -> None:
        kept = {"lan": choice.address, "lan_port": str(choice.port)}
        try:
            kept_settings.keep(self._store.place, kept)
        except OSError as error:
            # It is carried out all the same: only the next start will not know.
            log.warning("The kept settings cannot be written: %s", error)

    def _open_here(self, port: int) -> None:
        self._here = ListenerThread(
            self._store,
            self._readers,
            (self._settings.host, port),
            self._watcher.listener_changed,
            self._limits,
        )
        self._here.start()

    def _open_lan(self, choice: LanChoice) -> None:
        def changed(state: ListenerState) -> None:
            self._watcher.lan_changed(replace(state, chosen=choice))

        if choice.address is None:
            changed(ListenerState())
            return
        # What makes certificates takes time to load, and most have no use for it.
        from factory_desktop.listener.certificates import Certificates

        self._lan = ListenerThread(
            self._store,
            self._readers,
            (choice.address, choice.port),
            changed,
            self._limits,
            Certificates(self._store.place.data_dir / "tls"),
        )
        self._lan.start()

    def _close_here(self) -> None:
        if self._here is not None:
            self._here.stop()
            self._here = None

    def _close_lan(self) -> None:
        if self._lan is not None:
            self._lan.stop()
            self._lan = None
