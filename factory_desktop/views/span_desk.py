"""SpanDesk: chooses which time is shown, from the menus, the toolbar and a dialog."""

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.clock import Clock
from factory_desktop.domain.span import TimeSpan, local_day
from factory_desktop.domain.span_choice import LATEST, SpanChoice, SpanKind
from factory_desktop.domain.span_step import stepped
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models.span_text import span_shown
from factory_desktop.views.dialogs.once import once


class SpanDesk(QObject):
    """Knows the choice in force and what can be chosen beside it."""

    choice_wanted = Signal(object)
    """A `SpanChoice`."""

    def __init__(self, window: QWidget, actions: Mapping[str, QAction], clock: Clock) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._clock = clock
        self._choice = LATEST
        self._snapshot: Snapshot | None = None
        for kind in SpanKind:
            action = actions[f"span.{kind.value}"]
            # The state of the check mark is of no interest.
            action.triggered.connect(lambda _, kind=kind: self.choose(kind))
        actions["go.live"].triggered.connect(lambda _: self._go_live())
        self._steps = {-1: actions["go.previous-span"], 1: actions["go.next-span"]}
        for step, action in self._steps.items():
            action.triggered.connect(lambda _, step=step: self._step(step))
        self._allow()

    def show_choice(self, choice: SpanChoice) -> None:
        """Mark what was asked for."""
        self._choice = choice
        self._mark()
        self._allow()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Learn the plant's calendar, and whether it has shifts at all."""
        self._snapshot = snapshot
        self._mark()
        self._allow()

    def choose(self, kind: SpanKind) -> None:
        """Ask for a span of this kind."""
        if kind is SpanKind.CUSTOM:
            self._choose_custom()
        else:
            self.choice_wanted.emit(SpanChoice(kind))

    def _go_live(self) -> None:
        """Show what has the present in it: the shift that runs or, between shifts, today."""
        calendar = self._calendar()
        running = not calendar.plans or calendar.at(self._clock.now())
        self.choice_wanted.emit(LATEST if running else SpanChoice(SpanKind.TODAY))

    def _mark(self) -> None:
        kind = self._choice.kind
        without = self._snapshot is not None and self._snapshot.shift is None
        if kind is SpanKind.SHIFT and without:
            kind = SpanKind.TODAY
        self._actions[f"span.{kind.value}"].setChecked(True)

    def _calendar(self) -> PlantCalendar:
        if self._snapshot is None:
            return PlantCalendar(ZoneInfo("UTC"))
        return self._snapshot.calendar or PlantCalendar(ZoneInfo(self._snapshot.zone))

    def _beside(self, step: int) -> SpanChoice | None:
        return stepped(self._choice, step, self._clock.now(), self._calendar())

    def _step(self, step: int) -> None:
        choice = self._beside(step)
        if choice:
            self.choice_wanted.emit(choice)

    def _allow(self) -> None:
        for step, action in self._steps.items():
            action.setEnabled(self._snapshot is not None and self._beside(step) is not None)

    def _choose_custom(self) -> None:
        from factory_desktop.views.dialogs.custom_span import CustomSpanDialog

        zone = self._calendar().zone
        with once(CustomSpanDialog(self._window, self._span_to_change(zone), zone)) as dialog:
            if dialog.exec() == CustomSpanDialog.DialogCode.Accepted:
                self.choice_wanted.emit(SpanChoice(SpanKind.CUSTOM, dialog.span()))
            else:
                self._mark()

    def _span_to_change(self, zone: ZoneInfo) -> TimeSpan:
        shown = span_shown(self._snapshot) if self._snapshot else TimeSpan()
        if shown.start is None or shown.end is None:
            return local_day(self._clock.now(), zone)
        return shown
