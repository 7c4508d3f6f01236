"""ReviewDialog: one event at a time, and whether the camera was right; by single keys."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QPushButton, QWidget

from factory_desktop.domain.event import EventType
from factory_desktop.domain.fault import Fault
from factory_desktop.domain.label import RIGHT, WRONG, Label, Verdict, judged
from factory_desktop.metrics.review_question import Review, Tally
from factory_desktop.models import event_columns, label_text, text
from factory_desktop.models.event_columns import Names
from factory_desktop.models.review_walk import ReviewWalk
from factory_desktop.models.rows_model import RowsModel
from factory_desktop.views import plain
from factory_desktop.views.dialogs.sheet import SheetDialog
from factory_desktop.views.fonts import scaled
from factory_desktop.views.tables.list_table import ListTable

_WIDTH = 620
_TABLE = 118
_FACTS = 7
_LEAST = 26 * "8"
"""As wide as what a camera says of a product count."""


class ReviewDialog(SheetDialog):
    """Shows an event, takes the verdict and goes on at once; what is kept is told later."""

    label_wanted = Signal(object)
    """This `Label` is to be kept, or taken back."""
    gone_on = Signal()
    """Another event is shown, and nothing is to be kept."""
    more_wanted = Signal(object)
    """More events are to be shown, but for those of these names."""

    def __init__(self, parent: QWidget | None, zone: ZoneInfo, now: datetime, names: Names) -> None:
        super().__init__(parent)
        self.setObjectName("review")
        self.setMinimumWidth(scaled(_WIDTH))
        self._zone, self._now, self._names = zone, now, names
        self.walk = ReviewWalk()
        self._review: Review | None = None
        self._tallies: tuple[Tally, ...] = ()
        self._known = self._known_when_asked = 0
        self._waiting = False
        self.explain(
            self.tr("Was the camera right?"),
            self.tr(
                "The least sure events come first, in turns over cameras, types and versions. A "
                "label changes no event and no figure. There is no picture: the program stores "
                "what cameras say, not what they see."
            ),
        )
        self._titles = [plain.label(role="secondary") for _ in range(_FACTS)]
        roles = ("title", *("strong" for _ in range(_FACTS - 1)))
        self.facts = [plain.short_label(role, _LEAST) for role in roles]
        self._event = QWidget()
        self.word = plain.paragraph(self.tr("Reading…"), "strong")
        self.trouble = plain.paragraph("", "bad")
        self.progress = plain.paragraph(role="secondary")
        self.tally = ListTable(
            RowsModel(label_text.tally_columns(), label_text.tally_key),
            self.tr("What the labels tell, by version"),
        )
        plain.set_tooltip(self.tally, label_text.meant())
        self._make_buttons()
        self._lay_out()
        self.add_close()
        self._show()

    def show_review(self, found: Review | Fault) -> None:
        """Go on with these events, or say why there are none to be had."""
        self._waiting = False
        if isinstance(found, Fault):
            self._say(self.tr("It cannot be read now: {why}").format(why=found.why))
            return
        self._review, self._known = found, self._known_when_asked
        had_none = self.walk.current is None
        self.walk.take(found.events)
        self._show()
        if had_none:
            # While there was nothing to say it could not have the keyboard.
            self.right.setFocus()
        self.fit()

    def show_tally(self, found: tuple[Tally, ...] | Fault) -> None:
        """List what the labels tell by now."""
        if not isinstance(found, Fault):
            self._tallies = found
            self.tally.set_rows(found)
            self.tally.setVisible(bool(found))
            self._show_progress()
            self.fit()

    def ask_more(self) -> None:
        """Have more events shown where few are left; once all labels given here are kept."""
        if self.walk.runs_low and not self._waiting:
            self._waiting = True
            self._known_when_asked = self.walk.labels
            self.more_wanted.emit(self.walk.passed)

    def show_failure(self, labels: Iterable[Label], why: str) -> None:
        """Say that labels could not be kept; their events come again, if they are there."""
        for one in labels:
            self.walk.lose(one)
        self._say(self.tr("A label was not kept: {why}").format(why=why))
        self._show()

    def show_refused(self, labels: Sequence[Label]) -> None:
        """Say the same of those whose events are gone."""
        if labels:
            self.show_failure(labels, self.tr("its event is not on file any more."))

    def _make_buttons(self) -> None:
        self.right = self._button("R", self.tr("Right"), lambda: self._judge(RIGHT))
        self.wrong = self._button("W", self.tr("Wrong"), lambda: self._judge(WRONG))
        self.actual = [
            self._button(str(number), event_columns.type_word(kind), partial(self._was, kind))
            for number, kind in enumerate(EventType, 1)
        ]
        self.skip = self._button("S", self.tr("Skip"), self._skip)
        self.back = self._button("Ctrl+Z", self.tr("Take back"), self._back)
        # Not on the button: in Spanish the key is called "delete".
        nearer = QShortcut(QKeySequence(Qt.Key.Key_Backspace), self)
        nearer.activated.connect(self._back)

    def _button(self, key: str, name: str, act: Callable[[], None]) -> QPushButton:
        sequence = QKeySequence(key)
        shown = sequence.toString(QKeySequence.SequenceFormat.NativeText)
        button = QPushButton(plain.mnemonic_free(f"{shown}  {name}"))
        button.setAccessibleName(name)
        button.clicked.connect(lambda _checked: act())
        shortcut = QShortcut(sequence, self)
        # A key that is held down says nothing of the events that come after this one.
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(act)
        return button

    def _lay_out(self) -> None:
        form = QFormLayout(self._event)
        form.setContentsMargins(0, 0, 0, 4)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for title, fact in zip(self._titles, self.facts, strict=True):
            form.addRow(title, fact)
        self.body.addWidget(self.word)
        self.body.addWidget(self._event)
        plain.set_look(self.right, "primary")
        self.body.addLayout(_row(self.right, self.wrong, self.skip, self.back))
        self.body.addLayout(_row(plain.label(self.tr("It was"), "secondary"), *self.actual))
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.tally)
        self.tally.setFixedHeight(scaled(_TABLE))
        self.trouble.hide()
        self.tally.hide()

    def _judge(self, verdict: Verdict) -> None:
        change = self.walk.say(verdict)
        if change is not None:
            self._go_on(change)

    def _was(self, kind: EventType) -> None:
        current = self.walk.current
        if current is not None:
            self._judge(judged(current.event.type, kind))

    def _skip(self) -> None:
        self.walk.skip()
        self._go_on(None)

    def _back(self) -> None:
        self._go_on(self.walk.back())

    def _go_on(self, change: Label | None) -> None:
        self._say("")
        self._show()
        if change is None:
            self.gone_on.emit()
        else:
            self.label_wanted.emit(change)

    def _say(self, trouble: str) -> None:
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        if trouble:
            self.fit()

    def _show(self) -> None:
        current = self.walk.current
        self.word.setVisible(current is None)
        self._event.setVisible(current is not None)
        if current is None and self._review is not None:
            self.word.setText(
                self.tr("Reading…") if self._waiting else label_text.nothing(self._review)
            )
        facts = (
            label_text.facts(current, self._zone, self._now, self._names)
            if current
            else ((("", ""),) * _FACTS)
        )
        for title, shown, (name, value) in zip(self._titles, self.facts, facts, strict=True):
            title.setText(name)
            shown.setText(value)
            shown.setAccessibleName(f"{name}: {value}")
        for button in (self.right, self.wrong, self.skip, *self.actual):
            button.setEnabled(current is not None)
        self.back.setEnabled(self.walk.can_go_back)
        told = ", ".join(f"{name}: {value}" for name, value in facts if name)
        self.right.setAccessibleDescription(told)
        self._show_progress()

    def _show_progress(self) -> None:
        review = self._review
        if review is None or review.since is None:
            self.progress.setText("")
            return
        everywhere = sum(one.accuracy.labels for one in self._tallies)
        # Those given since it was asked are not among what was counted.
        left = review.left - (self.walk.labels - self._known)
        since = text.recent_moment(review.since, self._zone, self._now, seconds=False)
        here = self.walk.labels
        self.progress.setText(label_text.progress(here, everywhere, review, left, since))


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part, int(isinstance(part, QPushButton)))
    return row
