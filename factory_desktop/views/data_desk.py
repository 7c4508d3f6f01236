"""DataDesk: the Data menu's operations, from the question before to the word after."""

from collections.abc import Mapping
from dataclasses import replace
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from factory_desktop.domain.operation import (
    Clear,
    Generate,
    Initialize,
    Operation,
    OperationResult,
    Refresh,
    RemoveSimulated,
    SamplePlan,
    Seed,
    UndoClear,
)
from factory_desktop.domain.span_choice import LATEST
from factory_desktop.metrics.snapshot import Snapshot, View
from factory_desktop.models import text
from factory_desktop.models.bridge import Bridge
from factory_desktop.views import plain, sample_size
from factory_desktop.views.banner import Banners, WayOut
from factory_desktop.views.dialogs.ask import AskDialog, RefreshDialog
from factory_desktop.views.dialogs.generate import GenerateDialog
from factory_desktop.views.dialogs.once import once
from factory_desktop.views.operation_words import doing, done
from factory_desktop.views.progress_row import ProgressRow

UNDO_MS = 10 * 60 * 1000
"""How long an undo is offered."""
REALISTIC = SamplePlan(realistic=True)
_MAKES = (Initialize, Generate, Refresh)
_TODAY = View(), View(LATEST)
"""What a window shows that nobody has asked for another time."""


class DataDesk(QObject):
    """Asks, starts, reports. One operation at a time; its menu entries rest meanwhile."""

    busy_changed = Signal(bool)
    week_wanted = Signal()
    """Simulated events were made, none of them today: their shift has not begun yet."""

    def __init__(
        self,
        parent: QWidget,
        bridge: Bridge,
        actions: Mapping[str, QAction],
        banners: Banners,
        progress: ProgressRow,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._bridge = bridge
        self._actions = actions
        self._banners = banners
        self._progress = progress
        self._snapshot: Snapshot | None = None
        self._running: Operation | None = None
        self._made = False
        self._deleted = 0
        self._undoing: UndoClear | None = None
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.timeout.connect(self._withdraw_undo)
        for name, go in self._handlers().items():
            actions[name].triggered.connect(go)
        progress.cancelled.connect(bridge.cancel)
        bridge.progress_changed.connect(progress.show_progress)
        bridge.operation_finished.connect(self._finish)
        bridge.operation_failed.connect(self._fail)
        self._allow()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know what the store holds, to name it before it goes."""
        self._snapshot = snapshot
        self._allow()
        if self._made and self._simulated():
            self._made = False
            view = replace(snapshot.view, named=True)
            if view in _TODAY and not snapshot.dashboard.factory.events:
                self.week_wanted.emit()

    def add_floor(self) -> None:
        """Add the simulated floor without a question: nothing goes away."""
        self._start(Initialize(REALISTIC))

    def start(self, operation: Operation) -> None:
        """Start an operation that was agreed to elsewhere, unless one is running."""
        if not self._running:
            self._start(operation)

    def hand_over(self, other: "DataDesk") -> None:
        """Let the desk of another window go on with what runs and with the undo offered."""
        if self._running:
            other.go_on(self._running)
        if self._undoing:
            other.offer_undo(self._undoing, self._deleted)

    def go_on(self, operation: Operation) -> None:
        """Wait for what was started already."""
        self._set_running(operation)
        self._progress.begin(doing(operation))

    def _initialize(self) -> None:
        if self._simulated():
            self._replace_week()
            return
        meaning = self.tr(
            "{events} of simulated cameras over seven days, and the sample workers and stations "
            "where they are missing. They are marked as simulated and can be removed in one step."
        ).format(events=self._estimate())
        title = self.tr("Add a simulated week?")
        if AskDialog(self._window, title, meaning, self.tr("Add a week")).agreed():
            self.add_floor()

    def _replace_week(self) -> None:
        # A second week on top of the first would put every worker in two places at once.
        meaning = self.tr(
            "There is simulated data already: {events}. A new simulated week takes its place. "
            "Events of real cameras, workers and stations stay."
        ).format(events=self._events(self._simulated()))
        title = self.tr("Replace the simulated data?")
        if AskDialog(self._window, title, meaning, self.tr("Replace")).agreed():
            self._start(Refresh(REALISTIC))

    def _generate(self) -> None:
        snapshot = self._snapshot
        if snapshot is None:
            return
        now, zone = snapshot.taken_at, ZoneInfo(snapshot.zone)
        share = sample_size.today_share(now, zone)
        made = GenerateDialog(self._window, snapshot.rule, share, self._simulated())
        with once(made) as dialog:
            if dialog.exec() == GenerateDialog.DialogCode.Accepted:
                self._start(dialog.operation())

    def _refresh(self) -> None:
        meaning = (
            self.tr("A new simulated week replaces {events} of simulated cameras.").format(
                events=self._events(self._simulated())
            )
            if self._simulated()
            else self.tr("There are no simulated events yet. A simulated week is added.")
        )
        all_events = self._events(self._stored())
        # Without events of real cameras the box would warn of a loss that cannot be.
        dialog = RefreshDialog(self._window, meaning, all_events, offer=self._real() > 0)
        if dialog.agreed():
            self._start(Refresh(REALISTIC, everything=dialog.everything.isChecked()))

    def _remove_simulated(self) -> None:
        events = self._events(self._simulated())
        dialog = AskDialog(
            self._window,
            self.tr("Remove {events} of simulated cameras?").format(events=events),
            self.tr(
                "Events of real cameras, workers, stations and notes stay. Simulated shifts and "
                "targets that nobody has changed go as well."
            ),
            self.tr("Remove {events}").format(events=events),
            harm=True,
        )
        if dialog.agreed():
            self._start(RemoveSimulated())

    def _clear(self) -> None:
        events = self._events(self._stored())
        stays = self.tr(
            "Workers, stations, shifts, targets and notes stay. A backup is made first, and for "
            "10 minutes this can be undone."
        )
        meaning = f"{self._whose()} {stays}"
        dialog = AskDialog(
            self._window,
            self.tr("Clear all {events}?").format(events=events)
            if self._stored() > 1
            else self.tr("Clear the only event?"),
            meaning,
            self.tr("Clear {events}").format(events=events),
            harm=True,
        )
        if dialog.agreed():
            self._start(Clear())

    def _undo(self) -> None:
        if self._undoing and not self._running:
            self._start(self._undoing)

    def _start(self, operation: Operation) -> None:
        self.go_on(operation)
        self._bridge.operate(operation)

    def _finish(self, operation: Operation, result: OperationResult) -> None:
        self._set_running(None)
        self._progress.end(done(operation, result))
        self._banners.clear("operation")
        # What is to be seen of them the next figures tell.
        self._made = result.events_added > 0 and isinstance(operation, _MAKES)
        if isinstance(operation, UndoClear):
            self._withdraw_undo()
        elif result.backup and result.events_deleted:
            # Beside simulated events of before, new ones would put workers in two places.
            undoing = UndoClear(result.backup, replace_simulated=not isinstance(operation, Clear))
            self.offer_undo(undoing, result.events_deleted)

    def _fail(self, operation: Operation, message: str, cancelled: bool) -> None:
        self._set_running(None)
        self._progress.end(message if cancelled else "")
        if not cancelled:
            self._banners.tell("operation", message, "bad")

    def offer_undo(self, undoing: UndoClear, deleted: int, left_ms: int | None = None) -> None:
        """Offer for a while to bring so many events back."""
        self._undoing, self._deleted = undoing, deleted
        self._forget.start(UNDO_MS if left_ms is None else left_ms)
        said = self.tr("Cleared {events}.").format(events=self._events(deleted))
        self._banners.tell("undo", said, "", [WayOut(self.tr("Undo"), self._undo)])
        self._allow()

    def _withdraw_undo(self) -> None:
        self._undoing = None
        self._forget.stop()
        self._banners.clear("undo")
        self._allow()

    def _set_running(self, running: Operation | None) -> None:
        self._running = running
        self._allow()
        self.busy_changed.emit(running is not None)

    def _allow(self) -> None:
        past = self._snapshot is not None and self._snapshot.past
        free = self._snapshot is not None and not past and not self._running
        why = self.tr("Go back to live first: a replay must not change what it shows.")
        needs = {
            "data.remove-simulated": self._simulated() > 0,
            "data.clear": self._stored() > 0,
            "data.undo-clear": self._undoing is not None,
        }
        for name in self._handlers():
            self._actions[name].setEnabled(free and needs.get(name, True))
            plain.set_tooltip(self._actions[name], why if past else "")

    def _handlers(self) -> dict[str, object]:
        return {
            "data.seed": lambda: self._start(Seed()),
            "data.initialize": self._initialize,
            "data.generate": self._generate,
            "data.refresh": self._refresh,
            "data.remove-simulated": self._remove_simulated,
            "data.clear": self._clear,
            "data.undo-clear": self._undo,
        }

    def _estimate(self) -> str:
        if self._snapshot is None:
            return ""
        share = sample_size.today_share(self._snapshot.taken_at, ZoneInfo(self._snapshot.zone))
        return sample_size.estimate(REALISTIC, self._snapshot.rule, share)

    def _stored(self) -> int:
        return self._snapshot.store.events if self._snapshot else 0

    def _simulated(self) -> int:
        return self._snapshot.store.simulated_events if self._snapshot else 0

    def _real(self) -> int:
        return self._stored() - self._simulated()

    def _whose(self) -> str:
        """Say whose events there are; a kind of which there are none is not named."""
        if not self._real():
            return self.tr("All of them are simulated.")
        if not self._simulated():
            return self.tr("All of them are of real cameras.")
        return self.tr("{real} of real cameras and {simulated} simulated ones.").format(
            real=text.number(self._real()), simulated=text.number(self._simulated())
        )

    def _events(self, count: int) -> str:
        return text.counted(count, self.tr("event"), self.tr("events"))
