"""Doors: where cameras come in, on this computer and from the network."""

import contextlib
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING

from factory_desktop.backend.listening import ListenerThread, Welcome
from factory_desktop.backend.watcher import Watcher
from factory_desktop.domain.access import certified_as
from factory_desktop.domain.audit_line import Disclosure
from factory_desktop.domain.client_certificate import CertificateState, ClientCertificate, made_for
from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.listening import LanChoice, ListenerState
from factory_desktop.domain.sentence import Sentence
from factory_desktop.domain.settings import Settings
from factory_desktop.listener.limits import Limits
from factory_desktop.store import kept_settings
from factory_desktop.store.opened import OpenedStore

if TYPE_CHECKING:
    from factory_desktop.listener.certificates import Certificates

log = logging.getLogger(__name__)


class Doors:
    """Opens, moves and closes both; what can take long is done on a thread of its own."""

    def __init__(
        self,
        settings: Settings,
        store: OpenedStore,
        readers: ThreadPoolExecutor,
        watcher: Watcher,
        disclose: Callable[[Disclosure], None],
    ) -> None:
        """`disclose` is called on a thread of this one's, for the audit trail."""
        self._settings = settings
        self._store = store
        self._readers = readers
        self._watcher = watcher
        self._disclose = disclose
        self._limits = Limits.of(settings)
        self._here: ListenerThread | None = None
        self._lan: list[ListenerThread] = []
        self._mover = ThreadPoolExecutor(1, thread_name_prefix="mover")

    def open(self) -> None:
        """Begin to listen, where the settings say."""
        self._open_here(self._settings.port)
        self._open_lan(chosen(self._settings))

    def close(self) -> None:
        """Answer what was accepted, and listen no more."""
        self._mover.shutdown(cancel_futures=True)
        self._close_here()
        self._close_lan()

    def deliver(self) -> None:
        """Hand out the writer's answers, on any thread."""
        for listener in (self._here, *self._lan):
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

    def certify(self, wanted: ClientCertificate) -> None:
        """Make a certificate for a camera, and write it with its key; returns at once."""
        with contextlib.suppress(RuntimeError):  # as above
            self._mover.submit(self._certify, wanted)

    def _certify(self, wanted: ClientCertificate) -> None:
        name = certified_as(wanted.camera_id)
        from factory_desktop.listener.certificates import write_secret  # late, as below

        try:
            made = self._certificates().certify_client(name, LiveClock().now())
            write_secret(wanted.file, made)
        except (OSError, ValueError) as error:
            why = getattr(error, "strerror", None) or str(error)
            problem = Sentence("{file} cannot be written: {why}.", file=wanted.file, why=why)
            self._watcher.certificate_made(CertificateState(wanted, problem))
        else:
            self._disclose(made_for(wanted.camera_id))
            self._watcher.certificate_made(CertificateState(wanted))

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
        try:
            kept_settings.keep(self._store.place, as_kept(choice))
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
        if choice.address is None:
            self._watcher.lan_changed(ListenerState(chosen=choice))
            self._watcher.plain_changed(ListenerState(chosen=choice))
            return
        certificates = Welcome(self._certificates(), asks=choice.certificates)
        self._welcome(choice, choice.port, certificates, self._watcher.lan_changed)
        if choice.plain:
            few = Welcome(only=frozenset(choice.plain))
            self._welcome(choice, choice.plain_port, few, self._watcher.plain_changed)
        else:
            self._watcher.plain_changed(ListenerState(chosen=choice))

    def _welcome(
        self,
        choice: LanChoice,
        port: int,
        welcome: Welcome,
        tell: Callable[[ListenerState], None],
    ) -> None:
        """Open a door to the network."""

        def changed(state: ListenerState) -> None:
            tell(replace(state, chosen=choice))

        where = choice.address or "", port
        door = ListenerThread(self._store, self._readers, where, changed, self._limits, welcome)
        self._lan.append(door)
        door.start()

    def _certificates(self) -> "Certificates":
        # What makes certificates takes time to load, and most have no use for it.
        from factory_desktop.listener.certificates import Certificates

        return Certificates.beside(self._store.place)

    def _close_here(self) -> None:
        if self._here is not None:
            self._here.stop()
            self._here = None

    def _close_lan(self) -> None:
        for door in self._lan:
            door.stop()
        self._lan.clear()


def chosen(settings: Settings) -> LanChoice:
    """Return what the settings say about others on the network."""
    if settings.lan is None and settings.lan_plain:
        log.warning("Nobody can send without encryption: that needs --lan as well.")
    return LanChoice(
        settings.lan,
        settings.lan_port,
        settings.lan_certificates,
        settings.lan_plain,
        settings.lan_plain_port,
    )


def as_kept(choice: LanChoice) -> dict[str, str | None]:
    """Return it by the names of the options; None where nothing is to be kept."""
    return {
        "lan": choice.address,
        "lan_port": str(choice.port),
        "lan_certificates": "yes" if choice.certificates else None,
        "lan_plain": ", ".join(choice.plain) or None,
        "lan_plain_port": str(choice.plain_port) if choice.plain else None,
    }
