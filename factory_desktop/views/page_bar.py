"""PageBar: the left bar, which says what the figures are about."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from factory_desktop.views import icons, plain
from factory_desktop.views.choice_group import ChoiceGroup
from factory_desktop.views.fonts import scaled
from factory_desktop.views.theme import Theme


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page that can be gone to."""

    name: str
    word: str
    icon: str


PAGES = (
    PageEntry("today", str(QT_TRANSLATE_NOOP("PageBar", "Today")), "layout-dashboard"),
    PageEntry("workers", str(QT_TRANSLATE_NOOP("PageBar", "Workers")), "users"),
    PageEntry("stations", str(QT_TRANSLATE_NOOP("PageBar", "Stations")), "building-factory-2"),
    PageEntry("timeline", str(QT_TRANSLATE_NOOP("PageBar", "Timeline")), "activity"),
    PageEntry("losses", str(QT_TRANSLATE_NOOP("PageBar", "Losses")), "chart-bar"),
    PageEntry("cameras", str(QT_TRANSLATE_NOOP("PageBar", "Cameras")), "camera"),
    PageEntry("events", str(QT_TRANSLATE_NOOP("PageBar", "Events")), "table"),
)
_WIDE, _NARROW = 82, 54
_SIDES = 20


class PageBar(QWidget):
    """One button a page; icons alone where the window is narrow."""

    page_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.buttons: dict[str, QToolButton] = {}
        self._group = ChoiceGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(4)
        for entry in PAGES:
            layout.addWidget(self._button(entry))
        layout.addStretch()
        self.set_theme(theme)
        self.set_narrow(False)

    def set_page(self, name: str) -> None:
        """Mark this page as the one shown."""
        self.buttons[name].setChecked(True)

    def set_narrow(self, narrow: bool) -> None:
        """Show icons alone, or icons over words."""
        style = Qt.ToolButtonStyle
        for button in self.buttons.values():
            button.setToolButtonStyle(
                style.ToolButtonIconOnly if narrow else style.ToolButtonTextUnderIcon
            )
        self.setFixedWidth(_NARROW if narrow else max(scaled(_WIDE), self._widest()))

    def set_theme(self, theme: Theme) -> None:
        """Repaint in these colors."""
        for entry in PAGES:
            drawn = icons.icon(entry.icon, theme.secondary, checked=theme.accent)
            self.buttons[entry.name].setIcon(drawn)

    def _widest(self) -> int:
        """Return how many pixels the longest word takes; the page that is shown is in bold."""
        words = [button.text() for button in self.buttons.values()]
        font = next(iter(self.buttons.values())).font()
        font.setWeight(QFont.Weight.DemiBold)
        return max(map(QFontMetrics(font).horizontalAdvance, words)) + _SIDES

    def _button(self, entry: PageEntry) -> QToolButton:
        button = QToolButton()
        word = QCoreApplication.translate("PageBar", entry.word)
        button.setText(word)
        button.setAccessibleName(word)
        plain.set_tooltip(button, word)
        button.setObjectName(f"page-{entry.name}")
        button.setProperty("role", "page")
        button.setCheckable(True)
        button.setIconSize(QSize(20, 20))
        button.setSizePolicy(button.sizePolicy().Policy.Expanding, button.sizePolicy().Policy.Fixed)
        button.clicked.connect(lambda: self.page_wanted.emit(entry.name))
        self._group.addButton(button)
        self.buttons[entry.name] = button
        return button
