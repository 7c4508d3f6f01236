"""RetentionDialog: for how long events are kept, with what goes told before it does."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QSpinBox, QWidget

from factory_desktop.domain.fault import Fault
from factory_desktop.domain.retention import MOST_DAYS, RetentionState, SetRetention
from factory_desktop.models import retention_text
from factory_desktop.views import plain
from factory_desktop.views.dialogs.sheet import SheetDialog
from factory_desktop.views.fonts import scaled

PAUSE_MS = 200
"""The preview follows once the number has rested for so long."""
_DAYS = 90
"""What is offered before anyone has chosen."""
_WIDTH = 560


class RetentionDialog(SheetDialog):
    """Nothing can be agreed to before it is known what goes."""

    preview_wanted = Signal(object)
    """A number of days, or None, to be answered by `show_state` or `show_fault`."""

    def __init__(self, parent: QWidget | None, zone: ZoneInfo, now: datetime) -> None:
        super().__init__(parent)
        self.setObjectName("retention")
        self.setMinimumWidth(scaled(_WIDTH))
        self._zone, self._now = zone, now
        self._state: RetentionState | None = None
        self._known = False
        self.explain(
            self.tr("Retention"),
            self.tr(
                "Old events can go by themselves, day by day. Their sums by hour stay, with the "
                "time of the latest event of each hour, so figures of whole hours stay what they "
                "are. Workers, stations, notes and the audit trail stay too."
            ),
        )
        self.limited = QCheckBox(self.tr("&Remove old events by themselves"))
        self.days = QSpinBox()
        self.preview = plain.paragraph(self.tr("Reading…"), "strong")
        self._lay_out()
        self.action = self.add_action("", "danger")
        self.cancel = self.add_cancel()
        self.cancel.setDefault(True)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(lambda: self.preview_wanted.emit(self._wanted()))
        self.limited.toggled.connect(self._ask)
        self.days.valueChanged.connect(self._ask)
        self._show()

    def operation(self) -> SetRetention:
        """Return what was agreed to."""
        return SetRetention(self._wanted())

    def ask(self) -> None:
        """Ask what is agreed to now."""
        self.preview_wanted.emit(None)

    def show_state(self, days: int | None, state: RetentionState) -> None:
        """Say what goes after so many days; an answer about others is late."""
        if not self._known:
            self._take_up(state.kept_days)
        if days == self._wanted():
            self._state = state
            self._show()

    def show_fault(self, fault: Fault) -> None:
        """Say why that is not known."""
        self.preview.setText(self.tr("It cannot be read now: {why}").format(why=fault.why))

    def _take_up(self, kept: int | None) -> None:
        self._known = True
        self.days.setValue(kept or _DAYS)
        self.limited.setChecked(kept is not None)

    def _wanted(self) -> int | None:
        return self.days.value() if self.limited.isChecked() else None

    def _ask(self) -> None:
        self._state = None
        self._pause.start()
        self._show()

    def _show(self) -> None:
        state, wanted = self._state, self._wanted()
        self.days.setEnabled(wanted is not None)
        self.action.setEnabled(state is not None and self._changes(state))
        if state is None:
            self._say(self.tr("Reading…"), "")
        elif wanted is None:
            self._say(self.tr("All events are kept."), self.tr("Keep all events"))
        elif not retention_text.is_anything(state.preview):
            words = retention_text.goes(state.preview, self._zone, self._now)
            self._say(words, self.tr("Remove them day by day"))
        else:
            words = retention_text.goes(state.preview, self._zone, self._now)
            said = self.tr("Remove {events}").format(events=retention_text.counted(state.preview))
            self._say(words, said, harm=True)

    def _changes(self, state: RetentionState) -> bool:
        return self._wanted() != state.kept_days or retention_text.is_anything(state.preview)

    def _say(self, words: str, action: str, harm: bool = False) -> None:
        self.preview.setText(words)
        plain.set_look(self.preview, "warning" if harm else "strong")
        self.action.setText(action or self.action.text() or self.tr("Keep all events"))
        plain.set_look(self.action, "danger" if harm else "primary")

    def _lay_out(self) -> None:
        self.days.setRange(1, MOST_DAYS)
        self.days.setValue(_DAYS)
        # The style sheet's padding does not reach the field inside.
        self.days.lineEdit().setTextMargins(6, 0, 0, 0)
        self.days.setAccessibleName(self.tr("Days that events are kept"))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.addRow(plain.label_of(self.days, self.tr("&Days that events are kept")), self.days)
        backups = plain.paragraph(
            self.tr(
                "Backups lose the same events: those of this version are written anew, older ones "
                "and exports for retraining that hold such events are removed. The file is written "
                "anew as well, and cameras wait for some seconds meanwhile."
            ),
            "secondary",
        )
        self.body.addWidget(self.limited)
        self.body.addLayout(form)
        self.body.addWidget(self.preview)
        self.body.addWidget(backups)
