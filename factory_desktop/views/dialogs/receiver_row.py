"""ReceiverRow: where one kind of message goes, and whether it gets there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from factory_desktop.domain.letter import Hook
from factory_desktop.domain.webhook import Webhook, webhook
from factory_desktop.views import plain


class ReceiverRow(QWidget):
    """An address, what is done with it, and what came of the newest message."""

    chosen = Signal(object, object)
    """The `Hook` and the `Webhook`, None for nobody."""
    test_wanted = Signal(object)
    """A `Hook`."""

    def __init__(self, hook: Hook, name: str, words: str, locked: str = "") -> None:
        """`name` is the field's, with its letter; `locked` says why nothing else can be chosen."""
        super().__init__()
        self._hook, self._locked = hook, bool(locked)
        self._address: Webhook | None = None
        self.address = QLineEdit()
        self.address.setAccessibleName(name.replace("&", ""))
        self.address.setPlaceholderText("https://")
        self.address.setEnabled(not locked)
        self.use = QPushButton(self.tr("Use"))
        self.use.setAccessibleName(f"{self.use.text()}: {name}".replace("&", ""))
        self.test = QPushButton(self.tr("Send a test"))
        self.test.setAccessibleName(f"{self.test.text()}: {name}".replace("&", ""))
        self.word = plain.paragraph(locked, "secondary")
        row = QHBoxLayout()
        row.addWidget(self.address, 1)
        row.addWidget(self.use)
        row.addWidget(self.test)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(plain.label_of(self.address, name))
        layout.addWidget(plain.paragraph(words, "secondary"))
        layout.addLayout(row)
        layout.addWidget(self.word)
        self.address.textEdited.connect(self._check)
        self.address.returnPressed.connect(self._choose)
        self.use.clicked.connect(self._choose)
        self.test.clicked.connect(lambda: self.test_wanted.emit(self._hook))
        self._check()

    def show_address(self, address: Webhook | None) -> None:
        """Show what is in force, unless another is being typed."""
        typed = self.address.text() != self._text(self._address)
        changed, self._address = address != self._address, address
        if changed or not typed:
            self.address.setText(self._text(address))
        self._check()

    def show_state(self, words: str) -> None:
        """Say what came of the newest message."""
        if not self._locked or words:
            self.word.setText(words)

    def _text(self, address: Webhook | None) -> str:
        # What was set from outside may be a secret of whoever set it.
        return "" if address is None else str(address) if self._locked else address.url

    def _wanted(self) -> Webhook | None:
        text = self.address.text().strip()
        return webhook(text) if text else None

    def _check(self) -> None:
        try:
            wanted = self._address if self._locked else self._wanted()
        except ValueError:
            self.use.setEnabled(False)
            plain.set_tooltip(self.use, self.tr("An http or https address is needed."))
        else:
            self.use.setEnabled(not self._locked and wanted != self._address)
            plain.set_tooltip(self.use, "")
        self.test.setEnabled(self._address is not None)

    def _choose(self) -> None:
        if self.use.isEnabled():
            self.chosen.emit(self._hook, self._wanted())
