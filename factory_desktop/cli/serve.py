"""`factory-desktop serve`: the listener alone, without Qt."""

import gc
import queue
import sys
import threading
from argparse import Namespace
from typing import TYPE_CHECKING, Final

from factory_desktop.cli import log, stopping
from factory_desktop.cli.commands import Commands
from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.settings import Settings

if TYPE_CHECKING:
    from factory_desktop.domain.alert import Notice
    from factory_desktop.domain.backup import BackupNews
    from factory_desktop.domain.client_certificate import CertificateState
    from factory_desktop.domain.event_log import EventPage
    from factory_desktop.domain.export import ExportState
    from factory_desktop.domain.fault import Fault
    from factory_desktop.domain.import_report import ImportReport
    from factory_desktop.domain.listening import LanChoice, ListenerState
    from factory_desktop.domain.operation import Operation, OperationResult, Progress
    from factory_desktop.domain.refused_event import RefusedEvent
    from factory_desktop.domain.salvage import Salvage
    from factory_desktop.domain.write_trouble import WriteTrouble
    from factory_desktop.metrics.question import Question
    from factory_desktop.metrics.rehearsal import RehearsalQuestion, Rehearsed
    from factory_desktop.metrics.rule_preview import RulePreview
    from factory_desktop.metrics.snapshot import Snapshot

_LOOK_EVERY: Final = 0.5
"""Seconds: on Windows a wait without an end would not notice Ctrl+C."""


def add(commands: Commands) -> None:
    """Add the command to the command line."""
    text = "listen for cameras without a window; Ctrl+C or SIGTERM stops it"
    commands.add("serve", text, run)


def run(_arguments: Namespace, settings: Settings) -> int:
    """Listen until asked to stop, then store what was accepted.

    Raises KnownError when the store is held by another program or the port is taken.
    """
    from factory_desktop.backend import Backend

    log.to_file(settings)
    stop = threading.Event()
    stopping.on_signals(stop.set)
    lookout = _Lookout()
    backend = Backend(settings, lookout)
    backend.start()
    try:
        print(f"Listening on {lookout.here().address}", flush=True)
        if settings.lan is not None:
            _tell_of_network(lookout, asked_for="lan" in settings.locked)
        # What is loaded stays: gone through in each collection, it held cameras up for 100 ms.
        gc.freeze()
        while not stop.wait(_LOOK_EVERY):
            pass
    finally:
        backend.stop()
    return 0


def _tell_of_network(lookout: "_Lookout", *, asked_for: bool) -> None:
    try:
        state = lookout.on_network()
    except KnownError as error:
        if asked_for:
            raise
        # What the window keeps may be of a network that this computer is not on today.
        print(f"{error} It was chosen in the window.", file=sys.stderr, flush=True)
        return
    print(f"Cameras on the network send to {state.address}, each with a key.")
    print(f"Authority: {state.authority}, SHA-256 {state.fingerprint}", flush=True)
    if state.chosen.certificates:
        print("Each has to show a certificate of this authority as well.", flush=True)
    if state.chosen.plain:
        _tell_of_plain(lookout, state.chosen)


def _tell_of_plain(lookout: "_Lookout", choice: "LanChoice") -> None:
    """Say who may send so that others can read along; that others may not is no reason to end."""
    try:
        state = lookout.in_plain()
    except KnownError as error:
        print(error, file=sys.stderr, flush=True)
        return
    few = ", ".join(choice.plain)
    print(f"Without encryption, from {few} alone: {state.address}", flush=True)


def _listening(state: "ListenerState") -> "ListenerState":
    if state.address is None:
        way_out = f" Port {state.free_port} is free." if state.free_port else ""
        raise KnownError((state.problem or "The listener has stopped.") + way_out)
    return state


class _Lookout:
    """Watches for the address alone: there is no window to show anything in."""

    def __init__(self) -> None:
        self._states: queue.SimpleQueue[ListenerState] = queue.SimpleQueue()
        self._of_network: queue.SimpleQueue[ListenerState] = queue.SimpleQueue()
        self._of_plain: queue.SimpleQueue[ListenerState] = queue.SimpleQueue()

    def here(self) -> "ListenerState":
        """Wait until cameras on this computer can send; raises KnownError when they cannot."""
        return _listening(self._states.get())

    def on_network(self) -> "ListenerState":
        """Wait likewise for those elsewhere on the network."""
        return _listening(self._of_network.get())

    def in_plain(self) -> "ListenerState":
        """Wait likewise for old cameras there that cannot encrypt."""
        return _listening(self._of_plain.get())

    def plain_changed(self, state: "ListenerState") -> None:
        """Pass the state on to the waiting thread, as those of the other doors."""
        self._of_plain.put(state)

    def certificate_made(self, state: "CertificateState") -> None:
        """Show nothing: nobody asks."""

    def lan_changed(self, state: "ListenerState") -> None:
        """Pass the state on to the waiting thread, as that of this computer's own door."""
        self._of_network.put(state)

    def listener_changed(self, state: "ListenerState") -> None:
        """Pass the state on to the waiting thread."""
        self._states.put(state)

    def snapshot_taken(self, snapshot: "Snapshot") -> None:
        """Show nothing."""

    def noticed(self, notice: "Notice") -> None:
        """Show nothing: it is in the log."""

    def events_read(self, page: "EventPage") -> None:
        """Show nothing."""

    def preview_taken(self, preview: "RulePreview") -> None:
        """Show nothing."""

    def progress_made(self, progress: "Progress") -> None:
        """Show nothing."""

    def operation_finished(self, operation: "Operation", result: "OperationResult") -> None:
        """Show nothing: the listener has answered whoever asked."""

    def operation_failed(self, operation: "Operation", message: str, cancelled: bool) -> None:  # noqa: FBT001 - sent on by position
        """Show nothing, as above."""

    def repaired(self, message: str) -> None:
        """Show nothing: it is in the log."""

    def trouble(self, message: str | None) -> None:
        """Show nothing: it is in the log."""

    def writing_changed(self, trouble: "WriteTrouble | None") -> None:
        """Show nothing: it is in the log, and cameras are told."""

    def salvage_changed(self, salvage: "Salvage") -> None:
        """Show nothing: it is in the log."""

    def store_found_sound(self) -> None:
        """Show nothing: nobody asks."""

    def refused_read(self, refused: "tuple[RefusedEvent, ...]") -> None:
        """Show nothing: nobody asks."""

    def rehearsed(self, question: "RehearsalQuestion", found: "Rehearsed | Fault") -> None:
        """Show nothing: nobody asks."""

    def answered(self, question: "Question", answer: object) -> None:
        """Show nothing: nobody asks."""

    def backups_changed(self, news: "BackupNews") -> None:
        """Show nothing: it is in the log."""

    def export_changed(self, state: "ExportState") -> None:
        """Show nothing: nobody exports."""

    def import_changed(self, report: "ImportReport") -> None:
        """Show nothing: nobody imports."""
