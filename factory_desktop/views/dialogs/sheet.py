"""Sheet: how every dialog is laid out, a title, words, fields and buttons."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from factory_desktop.views import plain
from factory_desktop.views.fonts import scaled

_WIDTH = 440
_MOST_HEIGHT = 680
"""What a small screen has room for; a list in the dialog scrolls, where there is one."""


class SheetDialog(QDialog):
    """A dialog with a title and a line of explanation; what differs goes into `body`."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(scaled(_WIDTH))
        self.top = layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        self.heading = plain.paragraph(role="title")
        self.words = plain.paragraph(role="quiet")
        layout.addWidget(self.heading)
        layout.addWidget(self.words)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        layout.addLayout(self.body)
        layout.addStretch()
        self._buttons = QDialogButtonBox()
        self._buttons.rejected.connect(self.reject)
        layout.addSpacing(4)
        layout.addWidget(self._buttons)

    def explain(self, title: str, words: str = "") -> None:
        """Say what the dialog is about."""
        self.setWindowTitle(title.rstrip("?"))
        self.heading.setText(title)
        self.words.setText(words)
        self.words.setVisible(bool(words))

    def fit(self) -> None:
        """Take the height that all lines need; adjustSize() stops at two thirds of the screen."""
        self.top.activate()
        needed = self.top.totalHeightForWidth(self.width())
        self.resize(self.width(), min(needed, scaled(_MOST_HEIGHT)))

    def add_cancel(self) -> QPushButton:
        """Add the button that changes nothing."""
        return self._add(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)

    def add_close(self) -> QPushButton:
        """Add the button of a dialog that only tells."""
        return self._add(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)

    def add_action(self, text: str, role: str = "primary") -> QPushButton:
        """Add the button that does it; `role` is its look, `primary` or `danger`."""
        button = self._add(text, QDialogButtonBox.ButtonRole.AcceptRole)
        plain.set_look(button, role)
        button.clicked.connect(self.accept)
        return button

    def add_choice(self, text: str) -> QPushButton:
        """Add a button that does something beside, and leaves the dialog open."""
        return self._add(text, QDialogButtonBox.ButtonRole.ActionRole)

    def _add(self, text: str, role: QDialogButtonBox.ButtonRole) -> QPushButton:
        button = self._buttons.addButton(plain.mnemonic_free(text), role)
        # Enter presses the button that has the focus, whichever is the default without one.
        button.setAutoDefault(True)
        return button
