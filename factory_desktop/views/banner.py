"""Banner: what must be known now, above the page, with the ways out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from factory_desktop.views import icons, plain
from factory_desktop.views.theme import Theme

_SIZE = 20
_ICONS = {"": "check", "warning": "alert-triangle", "bad": "circle-x"}


@dataclass(frozen=True)
class WayOut:
    """A button of a banner."""

    text: str
    go: Callable[[], object]


class Banner(QFrame):
    """One message; its tone is empty, `warning` or `bad`."""

    closed = Signal()

    def __init__(self, theme: Theme, text: str, tone: str, ways: Sequence[WayOut]) -> None:
        super().__init__()
        self.text = text
        self._tone = tone
        self.setProperty("role", "banner")
        self.setProperty("tone", tone)
        self.setAccessibleName(text)
        self._icon = plain.label()
        self._words = plain.paragraph(text, "strong")
        self._close = QPushButton()
        self._close.setProperty("role", "close")
        self._close.setAccessibleName(self.tr("Close"))
        plain.set_tooltip(self._close, self.tr("Close"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(10)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._words, 1)
        self._ways = tuple(ways)
        self.buttons = [self._button(number) for number in range(len(ways))]
        for button in self.buttons:
            layout.addWidget(button)
        layout.addWidget(self._close)
        self._close.clicked.connect(self.closed)
        self.set_theme(theme)

    def say_anew(self, text: str, tone: str, ways: Sequence[WayOut]) -> bool:
        """Change the words; False where it takes another banner.

        The same buttons stay, and with them the focus.
        """
        buttons = [way.text for way in ways]
        if (tone, buttons) != (self._tone, [way.text for way in self._ways]):
            return False
        self.text, self._ways = text, tuple(ways)
        self._words.setText(text)
        self.setAccessibleName(text)
        return True

    def set_theme(self, theme: Theme) -> None:
        """Repaint in these colors."""
        color = {"": theme.accent, "warning": theme.warning, "bad": theme.bad}[self._tone]
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(icons.pixmap(_ICONS[self._tone], color, _SIZE, ratio))
        self._close.setIcon(icons.icon("x", theme.secondary))

    def _button(self, number: int) -> QPushButton:
        button = QPushButton(plain.mnemonic_free(self._ways[number].text))
        button.clicked.connect(lambda _checked: self._ways[number].go())
        return button


class Banners(QWidget):
    """The banners in force, one a cause: the same cause again changes its banner in place."""

    closed = Signal(str)
    """The cause of a banner that the person has closed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: dict[str, Banner] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 0, 12, 8)
        self._layout.setSpacing(8)
        self.hide()

    def tell(self, cause: str, text: str, tone: str = "", ways: Sequence[WayOut] = ()) -> None:
        """Show this message until `clear`, in place of what the same cause said before."""
        before = self._shown.get(cause)
        if before and before.say_anew(text, tone, ways):
            return
        place = self._layout.indexOf(before) if before else self._layout.count()
        self.clear(cause)
        banner = Banner(self._theme, text, tone, ways)
        banner.setObjectName(f"banner-{cause}")
        banner.closed.connect(lambda: self._close(cause))
        self._shown[cause] = banner
        self._layout.insertWidget(place, banner)
        self.show()

    def clear(self, cause: str) -> None:
        """Take away what this cause said, if anything."""
        banner = self._shown.pop(cause, None)
        if banner:
            self._hand_on_focus(banner)
            self._layout.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
        self.setVisible(bool(self._shown))

    def _close(self, cause: str) -> None:
        self.clear(cause)
        self.closed.emit(cause)

    def _hand_on_focus(self, banner: Banner) -> None:
        # What goes hands its focus to the next button, where Enter would surprise.
        page, focused = self.parentWidget(), QApplication.focusWidget()
        if page is not None and focused is not None and banner.isAncestorOf(focused):
            page.setFocus()

    def told(self, cause: str) -> Banner | None:
        """Return the banner of this cause."""
        return self._shown.get(cause)

    def set_theme(self, theme: Theme) -> None:
        """Repaint in these colors."""
        self._theme = theme
        for banner in self._shown.values():
            banner.set_theme(theme)
