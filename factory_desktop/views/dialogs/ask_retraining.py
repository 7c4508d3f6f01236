"""AskRetrainingDialog: asks by hand, and says before what would be exported and told."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from factory_desktop.domain.fault import Fault
from factory_desktop.domain.retraining import DAY, DryRun, Priority, Reason, Trigger
from factory_desktop.models import retraining_text
from factory_desktop.models.said import said
from factory_desktop.views import plain
from factory_desktop.views.dialogs.moment_field import MomentField, up_to_minute
from factory_desktop.views.dialogs.sheet import SheetDialog
from factory_desktop.views.fonts import scaled

PAUSE_MS = 200
"""What would be done is worked out once the fields have rested for so long."""
_WIDTH = 520


class AskRetrainingDialog(SheetDialog):
    """Nothing can be agreed to before it is known what would be done."""

    dry_run_wanted = Signal(object)
    """A `Trigger`, to be answered by `show_dry_run`."""

    def __init__(
        self,
        parent: QWidget | None,
        reason: Reason,
        days: int,
        receiver: str,
        zone: ZoneInfo,
        now: datetime,
    ) -> None:
        """`days` is how long the range is at first, `receiver` where it is told; empty nowhere."""
        super().__init__(parent)
        self.setObjectName("ask-retraining")
        self.setMinimumWidth(scaled(_WIDTH))
        self._receiver, self._zone, self._now = receiver, zone, now
        self.explain(
            self.tr("Ask for retraining"),
            self.tr(
                "The labeled events of the range are written beside the store, with ids of "
                "workers and without their names, and the receiver is told where they lie."
            ),
        )
        self.reason, self.priority = QComboBox(), QComboBox()
        for one in Reason:
            self.reason.addItem(retraining_text.reason(one), one)
        for priority in Priority:
            self.priority.addItem(retraining_text.priority(priority), priority)
        self.reason.setCurrentIndex(self.reason.findData(reason))
        self.priority.setCurrentIndex(self.priority.findData(Priority.MEDIUM))
        self.start, self.end = (
            MomentField(now - days * DAY, zone),
            MomentField(up_to_minute(now), zone),
        )
        self.preview = plain.paragraph(self.tr("Reading…"), "strong")
        self._lay_out()
        self.action = self.add_action(self.tr("Export and tell"))
        self.add_cancel()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.ask)
        for choice in (self.reason, self.priority):
            choice.currentIndexChanged.connect(self._changed)
        for field in (self.start, self.end):
            field.dateTimeChanged.connect(self._changed)
        self.action.setEnabled(False)

    def trigger(self) -> Trigger:
        """Return what was agreed to; raises ValueError for a range that is none."""
        reason, priority = self.reason.currentData(), self.priority.currentData()
        return Trigger(reason, priority, self.start.moment(), self.end.moment())

    def ask(self) -> None:
        """Have it worked out what would be done."""
        try:
            self.dry_run_wanted.emit(self.trigger())
        except ValueError as error:
            self._say(said(error.args[0]), "warning")

    def show_dry_run(self, found: DryRun | Fault) -> None:
        """Say it; an answer about what is not wanted any more is late."""
        if isinstance(found, Fault):
            self._say(self.tr("It cannot be read now: {why}").format(why=found.why), "warning")
            return
        try:
            if found.trigger != self.trigger():
                return
        except ValueError:
            return
        words = retraining_text.dry_run(found, self._receiver, self._zone, self._now)
        self._say(words, "warning" if found.free_at else "strong")
        self.action.setEnabled(found.free_at is None)

    def _changed(self) -> None:
        self.action.setEnabled(False)
        self._pause.start()

    def _say(self, words: str, look: str) -> None:
        self.preview.setText(words)
        plain.set_look(self.preview, look)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("&Reason"), self.reason),
            (self.tr("&From"), self.start),
            (self.tr("&To"), self.end),
            (self.tr("&Priority"), self.priority),
        )
        for name, field in rows:
            field.setAccessibleName(name.replace("&", ""))
            form.addRow(plain.label_of(field, name), field)
        self.body.addLayout(form)
        self.body.addWidget(self.preview)
