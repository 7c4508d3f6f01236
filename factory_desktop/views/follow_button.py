"""FollowButton: whether a log follows what comes, and the way to change it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPushButton

from factory_desktop.models.event_log_model import LogState
from factory_desktop.views import icons, log_words, plain
from factory_desktop.views.theme import Theme


class FollowButton(QPushButton):
    """Says what is, and a click turns it round."""

    following_wanted = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("follow")
        self.setProperty("role", "follow")
        self.setIconSize(QSize(16, 16))
        self._following = True
        self._theme = theme
        self.clicked.connect(lambda: self.following_wanted.emit(not self._following))
        self._widen()

    def show_state(self, state: LogState) -> None:
        """Say whether the log of events moves, and what has come meanwhile."""
        why = (
            self.tr("New events come in at the top. Click to have the rows stand still.")
            if state.following
            else self.tr("The rows stand still. Click, or press Home, for the newest events.")
        )
        self.tell(state.following, log_words.following(state), why)

    def tell(self, following: bool, said: str, why: str) -> None:
        """Say whether a log moves, and what a click does."""
        self._following = following
        if said == self.accessibleName():
            return
        self.setText("\N{THIN SPACE}" + plain.mnemonic_free(said))
        self.setAccessibleName(said)
        plain.set_tooltip(self, why)
        plain.set_look(self, "follow", "" if following else "paused")
        self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        """Repaint in these colors."""
        self._theme = theme
        name = "broadcast" if self._following else "player-pause"
        self.setIcon(icons.icon(name, theme.accent if self._following else theme.warning))

    def _widen(self) -> None:
        """Take the room of the longest words, so that nothing beside it moves."""
        letters = self.fontMetrics()
        self.setMinimumWidth(letters.horizontalAdvance(self.tr("Paused: 10,000+ new")) + 64)
