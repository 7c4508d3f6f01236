"""NoteDesk: notes and reasons, from the wish to the undo."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from factory_desktop.domain.note import Note, RemoveNote, WriteNote, undo
from factory_desktop.domain.operation import Operation, OperationResult
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import note_text
from factory_desktop.models.bridge import Bridge
from factory_desktop.views.banner import Banners, WayOut
from factory_desktop.views.data_desk import DataDesk
from factory_desktop.views.dialogs.once import once

Change = WriteNote | RemoveNote

_FAILED = "note-failed"
"""The banner of changes that the store has refused."""


class NoteDesk(QObject):
    """Writes notes about what is aimed at, and takes the last change back."""

    def __init__(
        self,
        parent: QWidget,
        bridge: Bridge,
        actions: Mapping[str, QAction],
        banners: Banners,
        desk: DataDesk,
        picked: Callable[[], Note | None],
    ) -> None:
        """Be asked by the actions; `picked` tells what is selected, as a note yet empty."""
        super().__init__(parent)
        self._window = parent
        self._banners = banners
        self._desk = desk
        self._add, self._reason = actions["edit.add-note"], actions["edit.add-reason"]
        self._undo = actions["edit.undo-note"]
        self._snapshot: Snapshot | None = None
        self._picked = picked
        self._back: Change | None = None
        self._busy = self._undoing = False
        self._waiting: list[Change] = []
        self._failed: list[tuple[Change, str]] = []
        self._add.triggered.connect(lambda _checked: self.add())
        self._reason.triggered.connect(lambda _checked: self._write_reason())
        self._undo.triggered.connect(lambda _checked: self._take_back())
        desk.busy_changed.connect(self._rest)
        bridge.operation_finished.connect(self._finish)
        bridge.operation_failed.connect(self._fail)
        banners.closed.connect(self._give_up)
        self._allow()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know the notes and the names of those they are about."""
        self._snapshot = snapshot
        self._allow()

    def hand_over(self, other: "NoteDesk") -> None:
        """Let the desk of another window take up what waits, what was refused, and the undo."""
        other.take_up(self._back, self._undoing, self._waiting, self._failed)

    def take_up(
        self,
        back: Change | None,
        undoing: bool,
        waiting: Sequence[Change],
        failed: Sequence[tuple[Change, str]],
    ) -> None:
        """Go on from there; `failed` are refused changes, and why each was."""
        self._back, self._undoing = back, undoing
        self._waiting += waiting
        for change, why in failed:
            self._offer_again(change, why)
        self._allow()
        self._go_on()

    def write(
        self,
        start: datetime,
        end: datetime,
        worker_id: str | None = None,
        station_id: str | None = None,
    ) -> None:
        """Have a note written about a stretch of time, or the one changed that is about it."""
        self._write(Note(start, end, worker_id, station_id))

    def add(self) -> None:
        """Have one more note written about what is selected, or else about the time shown."""
        note = self._picked() or self._shown()
        if note:
            self.open(note)

    def open(self, note: Note) -> None:
        """Have a note read, changed or taken away; one without a number is new."""
        from factory_desktop.views.dialogs.note import REMOVE, NoteDialog

        if self._snapshot is None:
            return
        about = note_text.Names.of(self._snapshot).about(note)
        with once(NoteDialog(self._window, note, about, self._snapshot.reasons)) as dialog:
            done = dialog.exec()
            if done == NoteDialog.DialogCode.Accepted:
                self._start(WriteNote(dialog.note()))
            elif done == REMOVE:
                self.remove(note)

    def remove(self, note: Note) -> None:
        """Take a note away; the banner that tells it offers to bring it back."""
        self._start(RemoveNote(note.number))

    def _write_reason(self) -> None:
        note = self._picked() or self._shown()
        if note:
            self._write(note)

    def _write(self, about: Note) -> None:
        notes = self._snapshot.notes if self._snapshot else ()
        self.open(next((one for one in notes if one.is_about(about)), about))

    def _shown(self) -> Note | None:
        """Return a note about the time shown up to now; about all of it where it is a shift."""
        snapshot = self._snapshot
        if snapshot is None or snapshot.shown.start is None or snapshot.shown.end is None:
            return None
        start, end = snapshot.shown.start, min(snapshot.shown.end, snapshot.taken_at)
        note = Note(
            start, max(start, end), snapshot.view.pick.worker_id, snapshot.view.pick.station_id
        )
        shift = snapshot.shift
        return replace(note, start=shift.start, end=shift.end) if shift else note

    def _take_back(self) -> None:
        if self._back:
            self._undoing = True
            self._start(self._back)

    def _start(self, change: Change) -> None:
        # One operation at a time: what comes meanwhile is not lost.
        self._waiting.append(change)
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting and not self._busy:
            self._desk.start(self._waiting.pop(0))

    def _finish(self, operation: Operation, result: OperationResult) -> None:
        if not isinstance(operation, WriteNote | RemoveNote):
            return
        back = None if self._undoing else undo(result.note_before, result.note)
        self._undoing = False
        self._back = back
        if isinstance(operation, RemoveNote) and back:
            way = WayOut(self.tr("Undo"), self._take_back)
            self._banners.tell("note", self.tr("The note was removed."), "", [way])
        else:
            self._banners.clear("note")
        self._allow()

    def _fail(self, operation: Operation, message: str, _cancelled: bool) -> None:
        if not isinstance(operation, WriteNote | RemoveNote):
            return
        self._undoing = False
        self._back = None
        self._allow()
        # What was written must not be lost with the store's refusal, which is told here.
        self._banners.clear("operation")
        self._offer_again(operation, message)

    def _offer_again(self, change: Change, message: str) -> None:
        self._failed.append((change, message))
        said = self.tr("A note was not kept as you wanted it: {why}").format(why=message)
        self._banners.tell(_FAILED, said, "bad", self._ways_on(change))

    def _ways_on(self, change: Change) -> list[WayOut]:
        again = WayOut(self.tr("Try again"), self._try_again)
        if isinstance(change, RemoveNote):
            return [again]
        return [again, WayOut(self.tr("Open note…"), lambda: self.open(change.note))]

    def _try_again(self) -> None:
        self._banners.clear(_FAILED)
        again, self._failed = self._failed, []
        for change, _ in again:
            self._start(change)

    def _give_up(self, cause: str) -> None:
        if cause == _FAILED:
            self._failed.clear()

    def _rest(self, busy: bool) -> None:
        self._busy = busy
        self._allow()
        self._go_on()

    def _allow(self) -> None:
        ready = self._snapshot is not None and not self._busy
        for action in (self._add, self._reason):
            action.setEnabled(ready)
        self._undo.setEnabled(ready and self._back is not None)
