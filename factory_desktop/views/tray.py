"""Tray: the program's sign beside the clock, while it receives without a window."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from factory_desktop.views import plain
from factory_desktop.views.app_icon import app_icon
from factory_desktop.views.badge import TROUBLE, Badge, badged

_LOOK_MS = 3000
"""A tray that goes away takes its icons with it, and tells nobody."""


def is_available() -> bool:
    """Say whether this desktop has a tray; some have none, and a drawing without screen never."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """An icon whose words say how the program is, and a menu to show it or quit."""

    opened = Signal()
    """The person wants to see the window."""
    quit_wanted = Signal()
    """The person wants the program to end."""
    vanished = Signal()
    """The desktop has no tray any more: nobody could find the program."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._icon = QSystemTrayIcon(app_icon(), self)
        self.menu = QMenu()
        self.menu.addAction(self.tr("&Show Factory Desktop")).triggered.connect(self.opened)
        self.menu.addAction(self.tr("&Quit")).triggered.connect(self.quit_wanted)
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._note_activated)
        self._icon.messageClicked.connect(self.opened)
        self._looking = QTimer(self)
        self._looking.timeout.connect(self._look)
        self.words = ""
        """What the icon says."""
        self._said = self._waits = ""
        self._badge: Badge | None = None
        self.troubled = False

    @property
    def is_shown(self) -> bool:
        """Whether the icon is there."""
        return self._icon.isVisible()

    def show(self) -> None:
        """Put the icon into the tray."""
        self._icon.show()
        self._looking.start(_LOOK_MS)

    def hide(self) -> None:
        """Take it away."""
        self._looking.stop()
        self._icon.hide()

    def say(self, words: str, *, troubled: bool) -> None:
        """Say how the program is, in words and, where something is wrong, with a mark."""
        self._said, self.troubled = words, troubled
        self._dress()

    def warn(self, badge: Badge | None, words: str) -> None:
        """Say what needs attention, with a number and in words; None where nothing does."""
        self._badge, self._waits = badge, words
        self._dress()

    def _dress(self) -> None:
        self.words = "\n".join(filter(None, (self._said, self._waits)))
        plain.set_tray_tooltip(self._icon, self.words)
        # That nothing can be stored is worse than whatever waits.
        self._icon.setIcon(badged(app_icon(), TROUBLE if self.troubled else self._badge))

    def tell(self, title: str, words: str, *, troubled: bool = False) -> None:
        """Say something once, where the person looks now."""
        kinds = QSystemTrayIcon.MessageIcon
        if self.is_shown:
            kind = kinds.Warning if troubled else kinds.Information
            self._icon.showMessage(title, words, kind)

    def _note_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.opened.emit()

    def _look(self) -> None:
        if not is_available():
            self.hide()
            self.vanished.emit()
