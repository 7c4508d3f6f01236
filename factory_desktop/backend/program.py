"""Backend: the program without its window."""

import contextlib
import logging
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial

from factory_desktop.backend.alerts import Alerts
from factory_desktop.backend.archiver import Archiver
from factory_desktop.backend.asker import Asker
from factory_desktop.backend.doors import Doors
from factory_desktop.backend.drift_watch import DriftWatch
from factory_desktop.backend.event_log import EventLogReader
from factory_desktop.backend.exporter import Exporter
from factory_desktop.backend.importer import Importer
from factory_desktop.backend.judging import judge
from factory_desktop.backend.keeper import Keeper
from factory_desktop.backend.mender import Mender
from factory_desktop.backend.previewer import Previewer
from factory_desktop.backend.receivers import Receivers
from factory_desktop.backend.refresher import Refresher
from factory_desktop.backend.refused import tell_newest
from factory_desktop.backend.retirer import Retirer
from factory_desktop.backend.sealer import Sealer
from factory_desktop.backend.watcher import Watcher
from factory_desktop.domain.audit_line import Disclosure
from factory_desktop.domain.client_certificate import ClientCertificate
from factory_desktop.domain.clock import Clock, LiveClock, ReplayClock
from factory_desktop.domain.errors import CancelledByUserError, KnownError, NewerStoreError
from factory_desktop.domain.event_log import PageRequest
from factory_desktop.domain.listening import LanChoice
from factory_desktop.domain.operation import Operation, OperationResult, Progress
from factory_desktop.domain.retention import SetRetention
from factory_desktop.domain.sentence import Sentence
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.domain.worker_data import EraseWorker
from factory_desktop.metrics import ahead
from factory_desktop.metrics.question import Moment, Question
from factory_desktop.metrics.snapshot import Snapshot, View
from factory_desktop.metrics.taking import take
from factory_desktop.store.audit import WriteDisclosure
from factory_desktop.store.newer import NewerStore
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.operations import Operate
from factory_desktop.store.ticket import Ticket
from factory_desktop.store.unknown import Unknown

log = logging.getLogger(__name__)

READERS = 3
"""Threads for the listener's queries."""


class Backend:
    """Owns the store and the threads around it, from `start` to `stop`."""

    def __init__(
        self,
        settings: Settings,
        watcher: Watcher,
        clock: Clock | None = None,
        *,
        listen: bool = True,
        read_newer: bool = False,
    ) -> None:
        """`clock` tells the "now" of what is shown; None takes the live one.

        With `read_newer` a store of a newer program is shown, and nothing is stored in it.
        """
        self._read_newer = read_newer
        self._settings = settings
        self._watcher = watcher
        self._clock = clock or LiveClock()
        self._listen = listen
        self._view = View()
        self._unknown = Unknown()
        self._cancelled = threading.Event()
        self._doors: Doors | None = None
        self._refresher = Refresher(
            self._take, self._interrupt, watcher.snapshot_taken, watcher.trouble
        )
        self.alerts = Alerts(self._moment, watcher, self._refresher.mark_stale)
        self.receivers = Receivers(settings)

    def start(self) -> None:
        """Open the store and start the threads; raises KnownError when it cannot be opened."""
        told, live = self._watcher, LiveClock()
        self._store = self._open(live)
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="reader")
        lend = self._store.readers
        self._reading = lend()
        self._mender = Mender(self._store, told.salvage_changed, told.store_found_sound)
        self._mender.start()
        self._retirer = Retirer(self._store, live)
        self._drift = DriftWatch(self._store, live)
        self._sealer = Sealer(self._store, live, told.repaired)
        self._keeper = Keeper(
            self._store.writer,
            told.repaired,
            retire=self._retirer.look_after,
            seal=self._sealer.look_after,
            watch=self._drift.look_after,
        )
        self._keeper.start()
        self._log = EventLogReader(lend(), self._watcher.events_read)
        self._previewer = Previewer(lend(), self._moment, told.preview_taken)
        self._asker = Asker(lend(), self._moment, told.answered)
        self.exporter = Exporter(lend(), told.export_changed, self.disclose)
        self.importer = Importer(self._store.writer, lend(), told.import_changed)
        if not isinstance(self._store, NewerStore):
            self.receivers.start(self._store, live)
            self.alerts.start(self._store, self.receivers)
        self.archiver = Archiver(self._store, live, told.backups_changed, self.disclose)
        self.archiver.start()
        if self._listen:
            self._doors = Doors(self._settings, self._store, self._readers, told, self.disclose)
            self._doors.open()

    def _open(self, clock: Clock) -> OpenedStore:
        told = self._watcher.writing_changed
        try:
            return OpenedStore(self._settings, clock, self._settled, told)
        except NewerStoreError as error:
            if not self._read_newer:
                raise
            self._listen = False
            return NewerStore(self._settings, error, told)

    def stop(self) -> None:
        """Let cameras finish, store what was accepted, close everything.

        An operation that is still running is cancelled.
        """
        self.cancel()
        if self._doors is not None:
            self._doors.close()
        self._refresher.stop()
        self._retirer.stop()
        self._drift.stop()
        self._sealer.stop()
        self._keeper.stop()
        self._mender.stop()
        self._log.stop()
        self.alerts.stop()
        self.receivers.stop()
        self._previewer.stop()
        self._asker.stop()
        self.archiver.stop()
        self.exporter.stop()
        self.importer.stop()
        self._store.reading.interrupt()
        self._readers.shutdown()
        self._reading.dispose()
        self._store.close()

    def show(self, view: View) -> None:
        """Choose what snapshots are taken of, and take one at once.

        Before the first call none are taken: without a window there is nobody to read for.
        """
        self._view = view
        self._refresher.start()
        self._refresher.ask()
        self._asker.prepare(ahead.questions(view, self._moment()))

    def refresh(self) -> None:
        """Take a snapshot soon, although no event has come: time has passed."""
        self._refresher.mark_stale()

    def read_events(self, request: PageRequest) -> None:
        """Read a part of the event log soon; the watcher is given it."""
        self._log.ask(request)

    def set_clock(self, clock: Clock) -> None:
        """Show what this clock calls now, from now on; while it moves, figures do too."""
        turned, self._clock = clock.past is not self._clock.past, clock
        self._refresher.tick(clock.speed if isinstance(clock, ReplayClock) else 0)
        self.alerts.look_soon(at_once=turned)
        if turned:
            self._refresher.ask()
        else:
            # A jump: what is being read is nearly as good, and whoever drags asks again soon.
            self._refresher.mark_stale()

    def ask(self, question: Question) -> None:
        """Answer a page's question soon; the watcher is given the answer."""
        self._asker.ask(question)

    def give_up(self, question: Question) -> None:
        """Answer a question no more."""
        self._asker.give_up(question)

    def preview(self, rule: TimeRule) -> None:
        """Have the watcher told today's figures, as they are and under this rule."""
        self._previewer.ask(rule)

    def operate(self, operation: Operation) -> None:
        """Run an operation in the writer; the watcher hears how it goes."""
        # One of its own: to cancel an operation is not taken back by starting the next.
        self._cancelled = threading.Event()
        answer = partial(self._answer, operation)
        progress = partial(self._progress, self._cancelled)
        if isinstance(operation, SetRetention):
            self._retirer.start(operation, answer, progress)
            return
        if isinstance(operation, EraseWorker):
            self.archiver.erase(operation, answer, progress)
            return
        plant = self._store.plant
        command = Operate(operation, plant.rule, plant.zone, judge)
        ticket = Ticket(command, answer, progress, "window")
        try:
            self._store.writer.submit(ticket)
        except KnownError as error:
            self._watcher.operation_failed(operation, error.sentence, False)  # noqa: FBT003

    def look_through(self) -> None:
        """Have the store's file looked through for damage; returns at once."""
        self._mender.look_through()

    def cancel(self) -> None:
        """Stop the running operation; it leaves nothing behind."""
        self._cancelled.set()

    def disclose(self, disclosure: Disclosure) -> None:
        """Have it written into the audit trail that people's data has left the store."""
        ticket = Ticket(WriteDisclosure(disclosure), _look_after, actor="window")
        try:
            self._store.writer.submit(ticket)
        except KnownError as error:
            _look_after(None, error)

    def listen_on(self, port: int) -> None:
        """Listen on another port, or try the same one again; returns at once."""
        if self._doors is not None:
            self._doors.listen_on(port)

    def let_in(self, choice: LanChoice) -> None:
        """Let cameras on the network in, or no more, also after the next start; returns at once."""
        if self._doors is not None:
            self._doors.let_in(choice)

    def certify(self, wanted: ClientCertificate) -> None:
        """Make a certificate for a camera; returns at once, and the watcher hears of it."""
        if self._doors is not None:
            self._doors.certify(wanted)

    def read_refused(self) -> None:
        """Have the watcher told the newest refused events; returns at once."""
        with contextlib.suppress(RuntimeError):  # it is stopping, and reads no more
            self._readers.submit(tell_newest, self._store.reading, self._watcher.refused_read)

    def _settled(self) -> None:
        """Tell whoever waits, on the writer's thread, that commands have their answers."""
        if self._doors is not None:
            self._doors.deliver()
        self._refresher.mark_stale()
        self.alerts.look_soon()
        self.receivers.settled()

    def _progress(self, cancelled: threading.Event, done: int, total: int) -> None:
        if cancelled.is_set():
            raise CancelledByUserError(Sentence("Cancelled. Nothing was changed."))
        self._watcher.progress_made(Progress(done, total))

    def _answer(
        self, operation: Operation, result: OperationResult, error: BaseException | None
    ) -> None:
        if error is None:
            self._watcher.operation_finished(operation, result)
        elif isinstance(error, KnownError):
            cancelled = isinstance(error, CancelledByUserError)
            self._watcher.operation_failed(operation, error.sentence, cancelled)
        else:
            message = Sentence(
                "Something went wrong in the program itself: {kind}.", kind=type(error).__name__
            )
            self._watcher.operation_failed(operation, message, False)  # noqa: FBT003

    def _take(self) -> Snapshot:
        with self._reading.connect() as connection:
            made = take(connection, self._view, self._moment(), self._unknown)
        return replace(made, alerts=self.alerts.board(past=made.past))

    def _moment(self) -> Moment:
        return Moment.of(self._clock, self._store.plant)

    def _interrupt(self) -> None:
        self._reading.interrupt()


def _look_after(_result: None, error: BaseException | None) -> None:
    if error is not None:
        log.error("A line of the audit trail could not be written.", exc_info=error)
