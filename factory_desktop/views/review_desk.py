"""ReviewDesk: events looked at one by one, from the page to the labels that are kept."""

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from factory_desktop.domain.label import Label, SetLabels
from factory_desktop.domain.operation import Operation, OperationResult
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.views import plain
from factory_desktop.views.data_desk import DataDesk
from factory_desktop.views.dialogs.once import once
from factory_desktop.views.room import Room

if TYPE_CHECKING:
    from factory_desktop.views.dialogs.review import ReviewDialog


class ReviewDesk(QObject):
    """Opens the review, keeps its labels one after the other, and asks what comes next."""

    def __init__(self, room: Room, desk: DataDesk) -> None:
        super().__init__(room.window)
        self._room, self._desk = room, desk
        self._action, self._page = room.actions["data.review"], room.pages.models
        self._snapshot: Snapshot | None = None
        self._dialog: ReviewDialog | None = None
        self._busy = False
        self._waiting: list[Label] = []
        self._action.triggered.connect(self._open)
        self._page.review_wanted.connect(self._action.trigger)
        desk.busy_changed.connect(self._rest)
        room.bridge.operation_finished.connect(self._finish)
        room.bridge.operation_failed.connect(self._fail)
        self._allow()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know by which names and clock events are told."""
        self._snapshot = snapshot
        self._allow()

    def _open(self) -> None:
        # With SQLAlchemy, which the window is painted before.
        from factory_desktop.metrics.review_question import ReviewQuestion, TallyQuestion
        from factory_desktop.models.event_columns import Names
        from factory_desktop.views.dialogs.review import ReviewDialog

        shown, bridge = self._snapshot, self._room.bridge
        if shown is None:
            return
        names = Names(
            {one.worker_id: one.name for one in shown.dashboard.workers},
            {one.station_id: one.name for one in shown.dashboard.stations},
        )

        def take(question: object, answer: object) -> None:
            if isinstance(question, ReviewQuestion):
                dialog.show_review(answer)  # type: ignore[arg-type]
            elif isinstance(question, TallyQuestion):
                dialog.show_tally(answer)  # type: ignore[arg-type]

        made = ReviewDialog(self._room.window, ZoneInfo(shown.zone), shown.taken_at, names)
        with once(made) as dialog:
            self._dialog = dialog
            dialog.label_wanted.connect(self._keep)
            dialog.gone_on.connect(self._look_ahead)
            dialog.more_wanted.connect(lambda passed: bridge.ask(ReviewQuestion(passed)))
            bridge.answered.connect(take)
            bridge.ask(TallyQuestion())
            self._look_ahead()
            dialog.exec()
            bridge.answered.disconnect(take)
            self._dialog = None

    def _keep(self, label: Label) -> None:
        # One operation at a time: what is said meanwhile goes with the next.
        self._waiting.append(label)
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting and not self._busy:
            some, self._waiting = tuple(self._waiting), []
            self._desk.start(SetLabels(some))

    def _look_ahead(self) -> None:
        """Have more events shown in time; labels on their way would be among them."""
        if self._dialog is not None and not self._waiting and not self._busy:
            self._dialog.ask_more()

    def _finish(self, operation: Operation, result: OperationResult) -> None:
        if not isinstance(operation, SetLabels) or self._dialog is None:
            return
        from factory_desktop.metrics.review_question import TallyQuestion

        self._dialog.show_refused(result.refused_labels)
        self._room.bridge.ask(TallyQuestion())
        self._look_ahead()

    def _fail(self, operation: Operation, message: str, _cancelled: bool) -> None:
        if not isinstance(operation, SetLabels) or self._dialog is None:
            return
        # Told where it was said; behind the dialog nobody would see it.
        self._room.banners.clear("operation")
        self._dialog.show_failure(operation.labels, message)

    def _rest(self, busy: bool) -> None:
        self._busy = busy
        self._go_on()

    def _allow(self) -> None:
        shown, why = self._snapshot, ""
        if shown is not None and shown.past:
            why = self.tr("Go back to live first: labels are of the present.")
        elif shown is not None and not shown.store.events:
            why = self.tr("There are no events yet.")
        ready = shown is not None and not why
        self._action.setEnabled(ready)
        self._page.allow_review(ready, why)
        plain.set_tooltip(self._action, why)
