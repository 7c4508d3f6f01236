"""The one place that makes labels and tooltips: they show text, never markup.

Names come from cameras and files. A QLabel left to itself takes `<img src=...>` for rich
text and loads the file; everything made here shows it letter by letter. A test forbids
the raw calls elsewhere.
"""

import textwrap
from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QSystemTrayIcon, QWidget

_LINE = 100
"""Letters of a tooltip's line at most."""


def label(text: str = "", role: str = "", parent: QWidget | None = None) -> QLabel:
    """Make a label; `role` names its look in the style sheet.

    Roles: caption (11), secondary (12), title (14), page-title (20), figure (28), strong,
    warning, bad.
    """
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    if role:
        made.setProperty("role", role)
    return made


def label_of(field: QWidget, text: str, role: str = "") -> QLabel:
    """Make a label whose letter after & takes the keyboard to a field."""
    made = label(text, role)
    made.setBuddy(field)
    return made


def paragraph(text: str = "", role: str = "") -> QLabel:
    """Make a label that breaks its lines."""
    made = label(text, role)
    made.setWordWrap(True)
    return made


class ShortLabel(QLabel):
    """A label that takes what room there is and ends with dots where that is too little."""

    def __init__(self, least: str) -> None:
        super().__init__()
        self._least = least
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        super().setText(text)
        set_tooltip(self, text)

    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().horizontalAdvance(self._least)
        return QSize(least, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, room = QPainter(self), self.contentsRect()
        mode = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self.text(), mode, room.width())
        flags, role = int(self.alignment()), self.foregroundRole()
        self.style().drawItemText(
            painter, room, flags, self.palette(), self.isEnabled(), shown, role
        )


def short_label(role: str = "", least: str = "") -> ShortLabel:
    """Make a label that never pushes others aside; `least` is a text it has room for always."""
    made = ShortLabel(least)
    if role:
        made.setProperty("role", role)
    return made


def set_look(widget: QWidget, role: str, tone: str = "") -> None:
    """Give a widget another look; the style sheet does not notice a new property by itself."""
    if (widget.property("role"), widget.property("tone")) != (role, tone):
        widget.setProperty("role", role)
        widget.setProperty("tone", tone)
        for one in (widget, *widget.findChildren(QWidget)):
            one.style().unpolish(one)
            one.style().polish(one)


def tooltip(text: str) -> str:
    """Return what shows as this very text in a tooltip, as for Qt's ToolTipRole."""
    if not text:
        return ""
    lines = [part for line in text.split("\n") for part in _broken(line)]
    # Qt guesses whether a tooltip is rich; escaped inside a tag there is nothing to guess. Left
    # to itself it also breaks a dozen words into five lines.
    return f'<div style="white-space: pre">{"<br>".join(map(escape, lines))}</div>'


def _broken(line: str) -> list[str]:
    return textwrap.wrap(line, _LINE, replace_whitespace=False, expand_tabs=False) or [line]


def set_tooltip(target: QWidget | QAction, text: str) -> None:
    """Explain a widget or an action in a tooltip, letter by letter."""
    target.setToolTip(tooltip(text))


def set_tray_tooltip(icon: QSystemTrayIcon, text: str) -> None:
    """Explain an icon in the tray: the desktop shows the text, and none of it is from outside."""
    icon.setToolTip(text)


def mnemonic_free(text: str) -> str:
    """Return what shows as this very text on a button, tab or menu, where `&` marks a key."""
    return text.replace("&", "&&")
