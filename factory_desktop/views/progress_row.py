"""ProgressRow: what the program is busy with, how far it is, and Cancel."""

from datetime import timedelta

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from factory_desktop.domain.operation import Progress
from factory_desktop.models import text
from factory_desktop.views import plain

PATIENCE_MS = 300
"""What is done sooner needs no word."""
ROUGH_MS = 2000
"""After so long it can be told how long the rest may take."""
SAID_MS = 6000
"""How long a word about what was done stands."""

_STEPS = 1000


class ProgressRow(QWidget):
    """Stands in the status bar while an operation runs longer than 300 ms."""

    cancelled = Signal()
    shown = Signal(bool)
    """Whether the row takes room now."""

    def __init__(self) -> None:
        super().__init__()
        self._words = plain.label(role="secondary")
        self._count = plain.label(role="secondary")
        self._bar = QProgressBar()
        self._bar.setFixedWidth(120)
        self._bar.setTextVisible(False)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setObjectName("cancel-operation")
        self.cancel.setProperty("role", "status")
        self.cancel.setProperty("tone", "good")
        self.cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.cancel.clicked.connect(self._ask_to_stop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.setSpacing(8)
        for widget in (self._words, self._bar, self._count, self.cancel):
            layout.addWidget(widget)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.show)
        self._since = QElapsedTimer()
        self._said = QTimer(self)
        self._said.setSingleShot(True)
        self._said.timeout.connect(self.hide)

    def begin(self, words: str) -> None:
        """Say what is being done, if it goes on for longer than a moment."""
        self._said.stop()
        self.hide()
        self._words.setText(words)
        self._count.clear()
        for part in (self._bar, self._count, self.cancel):
            part.show()
        self._bar.setRange(0, 0)
        self.cancel.setEnabled(True)
        self._patience.start(PATIENCE_MS)
        self._since.start()

    def show_progress(self, progress: Progress) -> None:
        """Say how far it is; a bar without an end where that is not known."""
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        if progress.total:
            done, total = text.number(progress.done), text.number(progress.total)
            counted = self.tr("{done} of {total}").format(done=done, total=total)
            self._tell(counted, progress.done / progress.total)

    def show_share(self, share: float) -> None:
        """Say how far it is where nothing is counted; 0..1."""
        self._bar.setRange(0, _STEPS)
        self._bar.setValue(round(share * _STEPS))
        self._tell(text.whole_percent(share), share)

    def end(self, words: str = "") -> None:
        """Stop showing progress; say these words for a little while."""
        self._patience.stop()
        self.say(words)

    def say(self, words: str) -> None:
        """Say something for a little while; nothing to say hides the row."""
        self._words.setText(words)
        for part in (self._bar, self._count, self.cancel):
            part.hide()
        self.setVisible(bool(words))
        self._said.start(SAID_MS)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.shown.emit(False)

    def _tell(self, said: str, share: float) -> None:
        """Write how far it is and, once that is known well enough, how long it may still take."""
        elapsed = self._since.elapsed() if self._since.isValid() else 0
        if elapsed > ROUGH_MS and 0 < share < 1:
            rest = timedelta(seconds=round(elapsed / 1000 * (1 - share) / share))
            pattern = self.tr("{said}, about {time} left")
            said = pattern.format(said=said, time=text.exact(rest))
        self._count.setText(said)

    def _ask_to_stop(self) -> None:
        self.cancel.setEnabled(False)
        self._words.setText(self.tr("Stopping…"))
        self.cancelled.emit()
