"""TimelineReading: when a timeline has to be read anew, and which answers it takes."""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from factory_desktop.domain.fault import Fault
from factory_desktop.metrics.snapshot import Pick, Snapshot, View
from factory_desktop.metrics.timeline_answer import TimelineAnswer
from factory_desktop.metrics.timeline_question import TimelineQuestion
from factory_desktop.metrics.timeline_rows import RowKind
from factory_desktop.views.charts.state_timeline import StateTimeline
from factory_desktop.views.charts.visible_range import VisibleRange
from factory_desktop.views.theme import Theme

_SOON_MS = 40
"""Not each place that the mouse drags past is read."""
_LIVE_MS = 1_000
"""What comes meanwhile is read once a second at most."""
_PATIENCE_MS = 5_000
"""After so long without an answer it is asked for again: a store that was busy gives none."""


class TimelineReading(QObject):
    """Asks for what a timeline shows: at once for who has moved it, at leisure for what comes."""

    question_asked = Signal(object)
    """A `TimelineQuestion`."""
    question_given_up = Signal(object)
    """The same, when nobody waits for its answer any more."""

    def __init__(self, chart: StateTimeline) -> None:
        super().__init__(chart)
        self._chart = chart
        self._snapshot: Snapshot | None = None
        self._kind = RowKind.WORKERS
        self._asked: TimelineQuestion | None = None
        self._answered = True
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._ask_when_free)
        self._since = QElapsedTimer()
        chart.range_changed.connect(lambda: self._ask_in(_SOON_MS))

    @property
    def kind(self) -> RowKind:
        """Whose rows are shown."""
        return self._kind

    def show_kind(self, kind: RowKind) -> None:
        """Show the rows of others."""
        if kind is not self._kind:
            self._kind = kind
            self._chart.select(None)
            self._ask()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Read anew: at once where something else is to be seen, else before long."""
        self._snapshot = snapshot
        question, asked = self._question(), self._asked
        if asked is None or _rows(question) != _rows(asked):
            self._ask()
        elif not self._chart.visible.is_near(VisibleRange.of(*asked.shown)):
            self._ask_in(_SOON_MS)
        elif not self._wait.isActive():
            self._wait.start(_LIVE_MS)

    def set_theme(self, theme: Theme) -> None:
        """Has no colors."""

    def rest(self) -> None:
        """Read nothing more while the chart is out of sight; then at once what is to be seen."""
        self._wait.stop()
        question, self._asked = self._asked, None
        if not self._answered and question is not None:
            self._answered = True
            self.question_given_up.emit(question)

    def show_answer(self, question: object, answer: object) -> None:
        """Draw what was read, unless it is of other rows; of another time it serves for a while."""
        if question == self._asked and isinstance(answer, Fault):
            self._fail(answer)
        if not isinstance(question, TimelineQuestion) or not isinstance(answer, TimelineAnswer):
            return
        asked = self._asked
        if asked is None or _rows(question) != _rows(asked):
            return
        self._answered = question == asked
        self._chart.show_answer(answer, question.shown)

    def _fail(self, fault: Fault) -> None:
        self._answered = True
        self._wait.start(_PATIENCE_MS)
        self._chart.show_nothing(
            self.tr("The timeline cannot be read now, and is tried again soon. {why}").format(
                why=fault.why
            )
        )

    def _ask_in(self, milliseconds: int) -> None:
        if not self._wait.isActive() or self._wait.remainingTime() > milliseconds:
            self._wait.start(milliseconds)

    def _ask_when_free(self) -> None:
        """Ask, or wait on: a new question calls off the one in hand, and none would be answered."""
        if self._answered or self._since.hasExpired(_PATIENCE_MS):
            self._ask()
        else:
            self._wait.start(_SOON_MS)

    def _question(self) -> TimelineQuestion:
        view = self._snapshot.view if self._snapshot else View()
        moments = self._chart.visible.moments()
        return TimelineQuestion(self._kind, moments, view.pick, view.named)

    def _ask(self) -> None:
        self._wait.stop()
        if self._snapshot is None or not self._chart.isVisible():
            return
        self._asked = self._question()
        self._answered = False
        self._since.start()
        self.question_asked.emit(self._asked)


def _rows(question: TimelineQuestion) -> tuple[RowKind, Pick, bool]:
    """Return what says which rows there are, and what they are called."""
    return question.kind, question.pick, question.named
