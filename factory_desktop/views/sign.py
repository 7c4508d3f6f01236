"""Sign: an icon and a word on a tinted ground, as for "Live" and "Simulated"."""

from PySide6.QtWidgets import QFrame, QHBoxLayout

from factory_desktop.views import icons, plain
from factory_desktop.views.theme import Theme

_SIZE = 18


class Sign(QFrame):
    """Says one thing about all that is shown; its tone is `live` or `warning`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._icon_name = ""
        self._said: tuple[str, ...] = ()
        self._icon = plain.label()
        self._word = plain.label()
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 5, 12, 5)
        layout.setSpacing(6)
        layout.addWidget(self._icon)
        layout.addWidget(self._word)

    def say(self, icon: str, word: str, tone: str, why: str) -> None:
        """Show this icon and word in this tone, with a longer sentence in the tooltip."""
        if (icon, word, why) == self._said:
            return
        self._said = (icon, word, why)
        self._icon_name = icon
        self._word.setText(word)
        self.setAccessibleName(word)
        plain.set_tooltip(self, why)
        plain.set_look(self, "sign", tone)
        self.set_theme(self._theme)

    def set_short(self, short: bool) -> None:
        """Show the icon alone where there is no room for the word."""
        self._word.setHidden(short)

    def whole_width(self) -> int:
        """Tell how many pixels it takes with its word."""
        margins = self._row.contentsMargins()
        icon = self._icon.sizeHint().width()
        return margins.left() + icon + self.word_width() + margins.right()

    def word_width(self) -> int:
        """Tell how many of them the word takes."""
        return self._row.spacing() + self._word.sizeHint().width()

    def word(self) -> str:
        """Return the word shown."""
        return self._word.text()

    def set_theme(self, theme: Theme) -> None:
        """Repaint in these colors."""
        self._theme = theme
        if self._icon_name:
            color = theme.warning if self.property("tone") == "warning" else theme.accent
            ratio = self.devicePixelRatioF()
            self._icon.setPixmap(icons.pixmap(self._icon_name, color, _SIZE, ratio))
