"""Bridge: from the backend's threads to signals in the window's, and back."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from factory_desktop.domain.alert import Heed
from factory_desktop.domain.audit_line import Disclosure
from factory_desktop.domain.backup import Wish
from factory_desktop.domain.bundle import Bundle
from factory_desktop.domain.client_certificate import ClientCertificate
from factory_desktop.domain.clock import Clock, LiveClock
from factory_desktop.domain.event_log import PageRequest
from factory_desktop.domain.export import Export
from factory_desktop.domain.letter import Hook
from factory_desktop.domain.listening import LanChoice
from factory_desktop.domain.operation import Operation
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.domain.webhook import Webhook
from factory_desktop.metrics.snapshot import View
from factory_desktop.models.news import News
from factory_desktop.models.relay import Relay

if TYPE_CHECKING:
    # The window is painted before SQLAlchemy and aiohttp are loaded.
    from factory_desktop.backend import Backend
    from factory_desktop.metrics.question import Question
    from factory_desktop.metrics.rehearsal import RehearsalQuestion


class Bridge(News):
    """The news of the backend, and methods for what the window wants of it.

    Until a backend is attached the window's view waits; it is asked for on attaching.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backend: Backend | None = None
        self._view = View()
        self._clock: Clock = LiveClock()
        self._write_bundle: Callable[[Bundle], None] = lambda _: None
        self.watcher = Relay(self)
        """What the backend is given to tell its news to."""

    def attach(self, backend: "Backend") -> None:
        """Pass wishes to this started backend from now on; called on any thread."""
        self._backend = backend
        backend.set_clock(self._clock)
        backend.show(self._view)
        self.attached.emit()

    def detach(self) -> None:
        """Pass on no more wishes, until another backend is attached; called on any thread."""
        self._backend = None

    def show(self, view: View) -> None:
        """Ask for snapshots of this view from now on."""
        self._view = view
        if self._backend:
            self._backend.show(view)

    def refresh(self) -> None:
        """Ask for a fresh snapshot, since time has passed."""
        if self._backend:
            self._backend.refresh()

    def read_events(self, request: PageRequest) -> None:
        """Ask for a part of the event log."""
        if self._backend:
            self._backend.read_events(request)

    def preview(self, rule: TimeRule) -> None:
        """Ask what today's figures are, and what they would be under this rule."""
        if self._backend:
            self._backend.preview(rule)

    def operate(self, operation: Operation) -> None:
        """Start one of the Data menu's operations."""
        if self._backend:
            self._backend.operate(operation)

    def cancel(self) -> None:
        """Stop the running operation; it leaves nothing behind."""
        if self._backend:
            self._backend.cancel()

    def listen_on(self, port: int) -> None:
        """Try to listen on this port."""
        if self._backend:
            self._backend.listen_on(port)

    def let_in(self, choice: LanChoice) -> None:
        """Let cameras on the network in, or no more."""
        if self._backend:
            self._backend.let_in(choice)

    def certify(self, wanted: ClientCertificate) -> None:
        """Have a camera's certificate made, and written to a file."""
        if self._backend:
            self._backend.certify(wanted)

    def ask(self, question: "Question") -> None:
        """Have a question answered soon, unless another of its kind is asked before."""
        if self._backend:
            self._backend.ask(question)

    def give_up(self, question: "Question") -> None:
        """Have others answered sooner: nobody waits for this one's answer any more."""
        if self._backend:
            self._backend.give_up(question)

    def set_clock(self, clock: Clock) -> None:
        """Show what this clock calls now, from now on; cameras have the live one whatever."""
        self._clock = clock
        if self._backend:
            self._backend.set_clock(clock)

    def rehearse(self, question: "RehearsalQuestion | None") -> None:
        """Ask what rules would have said in the last week; None does so no more."""
        if self._backend:
            self._backend.alerts.rehearse(question)

    def heed(self, wish: Heed) -> None:
        """Acknowledge or mute an alert."""
        if self._backend:
            self._backend.alerts.heed(wish)

    @property
    def addresses(self) -> Mapping[Hook, Webhook]:
        """Where messages of alerts and of retraining go, as of now."""
        return self._backend.receivers.addresses if self._backend else {}

    def choose_receiver(self, hook: Hook, address: Webhook | None) -> None:
        """Have messages sent there from now on, or nowhere."""
        if self._backend:
            self._backend.receivers.choose(hook, address)

    def test_receiver(self, hook: Hook) -> None:
        """Have a message sent that says nothing but that it is a test."""
        if self._backend:
            self._backend.receivers.test(hook)

    def look_through(self) -> None:
        """Have the store looked through for damage."""
        if self._backend:
            self._backend.look_through()

    def read_refused(self) -> None:
        """Ask for the newest refused events."""
        if self._backend:
            self._backend.read_refused()

    def export(self, export: Export) -> None:
        """Write a file."""
        if self._backend:
            self._backend.exporter.start(export)

    def disclose(self, action: str, **detail: str | int) -> None:
        """Have it written into the audit trail that people's data was shown or given out."""
        if self._backend:
            self._backend.disclose(Disclosure(action, tuple(detail.items())))

    def cancel_export(self) -> None:
        """Stop writing; no file is left."""
        if self._backend:
            self._backend.exporter.cancel()

    def look_into(self, file: Path, number: int) -> None:
        """Ask what would become of the events in a file."""
        if self._backend:
            self._backend.importer.look(file, number)

    def take_in(self, file: Path, number: int) -> None:
        """Store the events in a file."""
        if self._backend:
            self._backend.importer.take_in(file, number)

    def cancel_import(self) -> None:
        """Stop looking or storing."""
        if self._backend:
            self._backend.importer.cancel()

    def archive(self, wish: Wish) -> None:
        """Have a backup made, listed or looked into, or a copy saved."""
        if self._backend:
            self._backend.archiver.ask(wish)

    def bundle_by(self, write: Callable[[Bundle], None]) -> None:
        """Have bundles written by this, which must work without a store too."""
        self._write_bundle = write

    def write_bundle(self, bundle: Bundle) -> None:
        """Write a diagnostics bundle."""
        self._write_bundle(bundle)
