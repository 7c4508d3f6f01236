"""QueryField: the words that narrow the log of events, with what is wrong with them below."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from factory_desktop.domain.event_query import EVERYTHING, EventQuery, parse
from factory_desktop.models.said import said
from factory_desktop.views import plain
from factory_desktop.views.fonts import scaled

_PAUSE_MS = 400
"""After so long without a key the words are taken to be whole."""
_LINE = 18
"""Pixels for help and problems alike, so that the table below never moves."""
_EXAMPLE = "worker:W3 type:idle conf:<0.8"


class QueryField(QWidget):
    """A line for words; they count once they are understood, and until then those before do."""

    query_changed = Signal(object)
    """An `EventQuery`."""

    def __init__(self) -> None:
        super().__init__()
        self.words = WordsEdit()
        self.words.setProperty("role", "filter")
        self.words.setPlaceholderText(self.tr("Filter, such as {example}").format(example=_EXAMPLE))
        self.words.setAccessibleName(self.tr("Filter events"))
        self.words.setClearButtonEnabled(False)
        self.below = plain.short_label("secondary")
        self.below.setFixedHeight(scaled(_LINE))
        self._query = EVERYTHING
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._read)
        self.words.textChanged.connect(lambda _text: self._pause.start())
        self.words.returnPressed.connect(self._read)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.words)
        layout.addWidget(self.below)
        self.setFocusProxy(self.words)
        self._explain("")

    @property
    def query(self) -> EventQuery:
        """The query in force."""
        return self._query

    def write(self, words: str) -> None:
        """Narrow by these words at once."""
        self.words.setText(words)
        self._read()

    def clear(self) -> None:
        """Narrow no more, at once."""
        self.words.clear()
        self._read()

    def _read(self) -> None:
        self._pause.stop()
        try:
            query = parse(self.words.text())
        except ValueError as error:
            self._explain(said(error.args[0]))
            return
        self._explain("")
        if query != self._query:
            self._query = query
            self.query_changed.emit(query)

    def _explain(self, problem: str) -> None:
        """Say what is wrong; where nothing is, which words there are."""
        words = self.tr(
            "Words: worker: station: type: camera: model: conf:<0.8 late:yes simulated:no "
            "conflict:yes – worker:W1 worker:W2 means either of them"
        )
        self.below.setText(problem or words)
        self.words.setAccessibleDescription(problem or words)
        plain.set_look(self.below, "bad" if problem else "secondary")


class WordsEdit(QLineEdit):
    """Esc empties it; where it is empty already Esc means what it means elsewhere."""

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.text()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.returnPressed.emit()
        else:
            super().keyPressEvent(event)
